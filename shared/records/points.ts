import { valueAt, type CellValue, type Sheet } from '../book/model';
import { pointMayGroup, pointUseOf, type PointUse } from '../cells/points';

interface Column {
  readonly headerRow: number;
  readonly use: PointUse | undefined;
  readonly isUsed: boolean;
}

const known = new WeakMap<Sheet, Map<number, Column>>();

/** How a column of a sheet uses points, worked out once for as long as the sheet stays as it is. */
export const pointsIn = (sheet: Sheet, column: number, headerRow: number): PointUse | undefined =>
  columnOf(sheet, column, headerRow).use;

/** Whether cells of a column are read in another way than before by what other cells of it say. */
export function pointsChanged(
  [before, now]: readonly [Sheet, Sheet],
  column: number,
  headerRow: number,
): boolean {
  const [old, own] = [columnOf(before, column, headerRow), columnOf(now, column, headerRow)];
  return old.use !== own.use && (old.isUsed || own.isUsed);
}

function columnOf(sheet: Sheet, column: number, headerRow: number): Column {
  let columns = known.get(sheet);
  if (!columns) known.set(sheet, (columns = new Map()));
  let found = columns.get(column);
  if (found?.headerRow !== headerRow) {
    const texts = [...textsBelow(sheet, column, headerRow)];
    found = { headerRow, use: pointUseOf(texts), isUsed: texts.some(pointMayGroup) };
    columns.set(column, found);
  }
  return found;
}

function* textsBelow(sheet: Sheet, column: number, headerRow: number): Iterable<CellValue & string> {
  for (let row = headerRow + 1; row <= sheet.rows.length; row++) {
    const value = valueAt(sheet, row, column);
    if (typeof value === 'string') yield value;
  }
}
