import { FillRows } from '../../shared/book/fills';
import type { Fills } from '../../shared/book/model';
import type { Sheet } from '../../shared/book/model';
import type { Package } from '../package';
import { childNamed, childrenNamed } from '../xml/element';
import { groundOf, readPalette } from './colours';
import { SheetCursor } from './cursor';
import type { WorkbookInfo } from './workbook';

/** The fill of each cell format as `#rrggbb`; undefined for those without one. */
export function readFillStyles(pkg: Package, info: WorkbookInfo): readonly (string | undefined)[] {
  if (info.stylesPart === undefined) return [];
  const root = pkg.elements(info.stylesPart);
  const palette = readPalette(pkg, info.part, root);
  const grounds = childrenNamed(childNamed(root, 'fills'), 'fill').map((fill) => groundOf(fill, palette, 'fgColor')); // prettier-ignore
  const bases = childrenNamed(childNamed(root, 'cellStyleXfs'), 'xf');
  return childrenNamed(childNamed(root, 'cellXfs'), 'xf').map((xf) => {
    const base = bases[Number(xf.attributes.get('xfId') ?? 0)];
    return grounds[Number(xf.attributes.get('fillId') ?? base?.attributes.get('fillId') ?? 0)];
  });
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
