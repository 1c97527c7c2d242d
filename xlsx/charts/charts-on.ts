import type { Package } from '../package';
import { childNamed, prefixedAttribute, type XmlElement } from '../xml/element';

/** A chart that stands on a sheet. */
export interface ChartOn {
  /** As the sheet names it. */
  readonly name: string;
  readonly description: string;
  readonly part: string;
  readonly drawingPart: string;
  /** Where it stands. */
  readonly anchor: XmlElement;
}

/** The charts of a sheet in the order of its drawing; those of other programs' own kinds are not among them. */
export function chartsOn(pkg: Package, sheetPart: string): ChartOn[] {
  return partsOf(pkg, sheetPart, 'drawing').flatMap(({ part: drawingPart }) => {
    const charts = new Map(partsOf(pkg, drawingPart, 'chart').map(({ id, part }) => [id, part]));
    // Of pictures alone there may be thousands: then it need not be read.
    if (charts.size === 0) return [];
    return pkg.elements(drawingPart).children.flatMap((anchor): ChartOn[] => {
      const frame = childNamed(anchor, 'graphicFrame');
      const chart = childNamed(childNamed(childNamed(frame, 'graphic'), 'graphicData'), 'chart');
      const part = chart && charts.get(prefixedAttribute(chart, 'id') ?? '');
      const said = childNamed(childNamed(frame, 'nvGraphicFramePr'), 'cNvPr')?.attributes;
      if (part === undefined) return [];
      const [name, description] = [said?.get('name') ?? '', said?.get('descr') ?? ''];
      return [{ name, description, part, drawingPart, anchor }];
    });
  });
}

function partsOf(pkg: Package, owner: string, type: string): { id: string; part: string }[] {
  return pkg.relationships(owner).flatMap((rel) => {
    const part = rel.type === type && !rel.isExternal ? pkg.find(rel.target) : undefined;
    return part === undefined ? [] : [{ id: rel.id, part }];
  });
}
