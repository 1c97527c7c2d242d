import { FillRows } from '../../shared/book/fills';
import type { Fills } from '../../shared/book/model';
import type { Sheet } from '../../shared/book/model';
import type { Package } from '../package';
import type { XmlElement } from '../xml/element';
import { groundOf, readPalette } from './colours';
import { SheetCursor } from './cursor';
import { StyleIndex, wholeOf } from './style-index';
import type { WorkbookInfo } from './workbook';

/** The fill of each cell format as `#rrggbb`; undefined for those without one. */
export function readFillStyles(pkg: Package, info: WorkbookInfo): readonly (string | undefined)[] {
  if (info.stylesPart === undefined) return [];
  const index = new StyleIndex(pkg.read(info.stylesPart), info.stylesPart);
  const palette = readPalette(pkg, info.part, ownColours(index));
  const grounds = Array.from({ length: index.count('fills') }, (_, i) => groundOf(index.item('fills', i)!, palette, 'fgColor')); // prettier-ignore
  const bases: number[] = [];
  index.each('cellStyleXfs', (tag) => void bases.push(wholeOf(tag, 'fillId')));
  const fills: (string | undefined)[] = [];
  index.each('cellXfs', (tag) => {
    const own = wholeOf(tag, 'fillId');
    fills.push(grounds[own >= 0 ? own : Math.max(0, bases[Math.max(0, wholeOf(tag, 'xfId'))] ?? 0)]);
  });
  return fills;
}

/** The palette that the style sheet brings, if any. */
function ownColours(index: StyleIndex): XmlElement | undefined {
  const at = index.list('colors')?.starts.findIndex((_, i) => index.item('colors', i)?.name === 'indexedColors') ?? -1; // prettier-ignore
  return at < 0 ? undefined : index.item('colors', at);
}

/**
 * The fills of a sheet's cells, as far as its rows have values. A second look at the part, taken only where the sheet
 * states a legend: sheets without one are read as fast as before.
 */
export function readFills(
  pkg: Package,
  part: string,
  { rows }: Pick<Sheet, 'rows'>,
  styles: readonly (string | undefined)[],
): { readonly fills: Fills } {
  const fills = new FillRows();
  const cursor = new SheetCursor(pkg.read(part), part);
  const { scanner } = cursor;
  for (let depth = 0; scanner.next();) {
    if (scanner.isClose) continue;
    if (depth === 0) {
      depth = 1;
      if (scanner.isEmpty) break;
    } else if (scanner.is('sheetData')) {
      if (scanner.isEmpty) break;
      while (cursor.nextRow()) {
        const width = rows[cursor.row - 1]?.length ?? 0;
        while (cursor.nextCell()) {
          const fill = cursor.column <= width ? styles[cursor.style] : undefined;
          if (fill !== undefined) fills.put(cursor.row, cursor.column, fill);
        }
      }
      break;
    } else scanner.skip();
  }
  return fills.told();
}
