import type { Package } from '../../xlsx/package';
import { childNamed, childrenNamed, isTrue, parseElements, type XmlElement } from '../../xlsx/xml/element';
import { readLayout } from '../../xlsx/write/layout';
import { readChoiceLists } from './choice-lists';
import { readColourRules } from './colour-rules';
import { colourOf } from '../../xlsx/read/colours';
import type { ColumnLooks, SheetLooks } from './looks';
import type { Styles } from './styles';

/** Everything about a sheet but its rows: columns, panes, colours of its tab, rules and lists. */
export function readSheetLooks(pkg: Package, part: string, styles: Styles): Omit<SheetLooks, 'rows'> {
  const xml = pkg.read(part);
  const layout = readLayout(xml, part);
  const elements = (name: string): XmlElement[] =>
    [...layout.before, ...layout.after].flatMap((child) => {
      if (child.name !== name) return [];
      // A view of its own: positions are of no use here, only content.
      const element = parseElements(xml.subarray(child.start, child.end), part);
      return element ? [element] : [];
    });
  const text = (name: string): Buffer[] =>
    layout.after.flatMap((child) => (child.name === name ? [xml.subarray(child.start, child.end)] : []));
  const format = elements('sheetFormatPr')[0];
  const view = childNamed(elements('sheetViews')[0], 'sheetView');
  const tabColour = colourOf(childNamed(elements('sheetPr')[0], 'tabColor'), styles.palette);
  const frozen = frozenOf(childNamed(view, 'pane'));
  const width = Number(format?.attributes.get('defaultColWidth') ?? DEFAULT_WIDTH);
  return {
    ...(tabColour !== undefined && { tabColour }),
    ...(frozen && { frozen }),
    showsGridlines: isTrue(view?.attributes.get('showGridLines') ?? '1'),
    isRightToLeft: isTrue(view?.attributes.get('rightToLeft')),
    columnWidth: pixelsOfWidth(width > 0 ? width : DEFAULT_WIDTH),
    rowHeight: pixelsOfPoints(Number(format?.attributes.get('defaultRowHeight') ?? 15)) ?? 20,
    columns: childrenNamed(elements('cols')[0], 'col').flatMap(columnOf),
    rules: readColourRules(text('conditionalFormatting'), part, styles),
    lists: readChoiceLists(text('dataValidations'), part),
  };
}

/** In characters; what Excel gives a column that says nothing. */
const DEFAULT_WIDTH = 9.140625;

/** Characters of the default font, padding included, as pixels. */
export function pixelsOfWidth(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7);
}

/** Points as pixels; undefined for what is no height. */
export function pixelsOfPoints(points: number): number | undefined {
  return points >= 0 && points <= 409.5 ? Math.round((points * 96) / 72) : undefined;
}

function columnOf({ attributes }: XmlElement): ColumnLooks[] {
  const from = Number(attributes.get('min'));
  const to = Math.min(16384, Number(attributes.get('max')));
  if (!(from >= 1 && to >= from)) return [];
  const width = Number(attributes.get('width'));
  const look = Number(attributes.get('style') ?? 0);
  return [
    {
      from,
      to,
      isHidden: isTrue(attributes.get('hidden')) || width === 0,
      ...(width > 0 && width <= 255 && { width: pixelsOfWidth(width) }),
      ...(look > 0 && { look }),
    },
  ];
}

function frozenOf(pane: XmlElement | undefined): SheetLooks['frozen'] {
  if (!pane || !/^frozen/.test(pane.attributes.get('state') ?? '')) return undefined;
  const rows = Number(pane.attributes.get('ySplit') ?? 0);
  const columns = Number(pane.attributes.get('xSplit') ?? 0);
  // More than this would leave no room to scroll in.
  const isSane = rows >= 0 && columns >= 0 && rows <= 100 && columns <= 50 && rows + columns > 0;
  return isSane ? { rows: Math.trunc(rows), columns: Math.trunc(columns) } : undefined;
}
