import type { Area, CellValue } from '../../shared/book/model';
import type { FormulaCell, Result } from './calc';
import { touches, type Placed } from './calc.touched';
import type { Worksheet } from './worksheet';

/** Puts a result into its cell and, when it is a table, into the cells beside and below; gives the areas that changed beyond the cell. */
export function placeResult(cell: FormulaCell, result: Result | undefined): Placed[] {
  const { sheet, row, column } = cell;
  // What could not be worked out keeps what it shows.
  if (result === undefined) return [];
  const table = Array.isArray(result) ? (result as readonly (readonly CellValue[])[]) : undefined;
  const height = table?.length ?? 1;
  const width = Math.max(1, ...(table ?? []).map((line) => line.length));
  const key = `${row},${column}`;
  const before = sheet.spills.get(key);
  const area = { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
  if (before) empty(sheet, before, cell);
  cell.blocked = undefined;
  const isSpilling = height > 1 || width > 1;
  if (isSpilling && isInTheWay(sheet, area, cell)) {
    sheet.spills.delete(key);
    cell.blocked = area;
    put(sheet, row, column, { error: '#SPILL!' });
    return before ? [{ sheet, area: before }] : [];
  }
  put(sheet, row, column, table ? (table[0]?.[0] ?? null) : (result as CellValue));
  if (!isSpilling) {
    sheet.spills.delete(key);
    return before ? [{ sheet, area: before }] : [];
  }
  sheet.spills.set(key, area);
  for (let r = 0; r < height; r++)
    for (let c = 0; c < width; c++)
      if (r > 0 || c > 0)
        // A line that is shorter than the widest is filled up.
        sheet.put(row + r, column + c, {
          value: c < table![r]!.length ? table![r]![c]! : { error: '#N/A' },
          spilledFrom: { row, column },
        });
  return before
    ? [
        { sheet, area: before },
        { sheet, area },
      ]
    : [{ sheet, area }];
}

/** Takes back what was spilled by formulas that are gone; gives the areas that were emptied. */
export function takeBackOrphans(sheet: Worksheet, isThere: (key: string) => boolean): Placed[] {
  const emptied: Placed[] = [];
  for (const [key, area] of [...sheet.spills]) {
    if (isThere(key)) continue;
    sheet.spills.delete(key);
    empty(sheet, area, { row: area.top, column: area.left });
    emptied.push({ sheet, area });
  }
  return emptied;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

function put(sheet: Worksheet, row: number, column: number, value: CellValue): void {
  sheet.put(row, column, { value, formula: sheet.cell(row, column)?.formula });
}

function empty(sheet: Worksheet, { top, left, bottom, right }: Area, anchor: Corner): void {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      if (isFrom(sheet, row, column, anchor)) sheet.put(row, column, { value: null });
}

function isFrom(sheet: Worksheet, row: number, column: number, anchor: Corner): boolean {
  const from = sheet.cell(row, column)?.spilledFrom;
  return from?.row === anchor.row && from.column === anchor.column;
}

/** Anything that stands there, merged cells and tables keep a result from spilling. */
function isInTheWay(sheet: Worksheet, area: Area, anchor: FormulaCell): boolean {
  if (area.bottom > 1048576 || area.right > 16384) return true;
  if (
    sheet.merges.some((merge) => touches(merge, area)) ||
    sheet.tables.some((table) => touches(table.area, area))
  )
    return true;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      if (row === anchor.row && column === anchor.column) continue;
      const cell = sheet.cell(row, column);
      if (cell && (cell.value !== null || cell.formula !== undefined) && !isFrom(sheet, row, column, anchor))
        return true;
    }
  return false;
}
