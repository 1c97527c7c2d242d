import type { TableArea } from '../../shared/book/model';
import type { Package } from '../package';
import type { XmlElement } from '../xml/element';
import { parseArea } from './area';

export interface TablePart {
  readonly part: string;
  readonly root: XmlElement;
  readonly table: TableArea;
}

/** The formatted tables of a sheet. */
export function readTables(pkg: Package, sheetPart: string): TablePart[] {
  return pkg.relationships(sheetPart).flatMap((rel): TablePart[] => {
    const part = rel.type === 'table' ? pkg.find(rel.target) : undefined;
    if (part === undefined) return [];
    const root = pkg.elements(part);
    const area = parseArea(root.attributes.get('ref') ?? '');
    if (!area) return [];
    const name = root.attributes.get('displayName') ?? root.attributes.get('name') ?? '';
    const headerRows = root.attributes.get('headerRowCount') === '0' ? 0 : 1;
    const totalsRows = Number(root.attributes.get('totalsRowCount') ?? 0) > 0 ? 1 : 0;
    return [{ part, root, table: { name, area, headerRows, totalsRows } }];
  });
}
