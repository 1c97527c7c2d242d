import { both } from '../lang';
import { FormulaError } from './errors';
import type { Argument, ErrorValue, Range, Value } from './value';
import { columnsOf, isRange, rowsOf } from './value';

/** No sheet shows more cells than this in one result that a person could want. */
const MOST_CELLS = 2_000_000;

/** A cell beyond the end of one of the ranges that are worked through together. */
const BEYOND_RANGE: ErrorValue = {
  error: '#N/A',
  sentence: both(
    '几个区域的大小不一致，这一格没有对应的值。请把区域选成同样大小。',
    'The ranges differ in size and one has no cell here. Select ranges of the same size.',
  ),
};

/**
 * Works through single values and ranges cell by cell: one value or one row or column is repeated to fit
 * the others, and a cell that a smaller range does not reach is #N/A, as in a sheet. Only single values in,
 * a single value out; else a range.
 */
export function spread(given: readonly Argument[], each: Each): Value | Range {
  const ranges = given.filter(isRange);
  if (ranges.every((range) => rowsOf(range) === 1 && columnsOf(range) === 1)) {
    return each(given.map((one) => (isRange(one) ? one[0]![0]! : one)));
  }
  const rows = Math.max(...ranges.map(rowsOf));
  const columns = Math.max(...ranges.map(columnsOf));
  if (rows * columns > MOST_CELLS) throw new TooManyCells(rows, columns);
  const picks = given.map(picker);
  const result: Value[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Value[] = [];
    for (let column = 0; column < columns; column++) line.push(cellOf(picks, row, column, each));
    result.push(line);
  }
  return result;
}

class TooManyCells extends FormulaError {
  constructor(rows: number, columns: number) {
    super(
      '#NUM!',
      both(
        `结果会有 ${rows} 行 ${columns} 列，太大。请选小一些的区域，不要选整列。`,
        `The result would have ${rows} rows and ${columns} columns. Select smaller ranges, not whole columns.`,
      ),
    );
  }
}

type Each = (cells: (Value | undefined)[]) => Value;
type Pick = (row: number, column: number) => Value | undefined;

/** How to find the cell that an argument contributes; `BEYOND_RANGE` where it has none. */
function picker(one: Argument): Pick {
  if (!isRange(one)) return () => one;
  const oneRow = rowsOf(one) === 1;
  const oneColumn = columnsOf(one) === 1;
  return (row, column) => {
    const cell = one[oneRow ? 0 : row]?.[oneColumn ? 0 : column];
    return cell === undefined ? BEYOND_RANGE : cell;
  };
}

function cellOf(picks: readonly Pick[], row: number, column: number, each: Each): Value {
  const cells = picks.map((pick) => pick(row, column));
  return cells.includes(BEYOND_RANGE) ? BEYOND_RANGE : each(cells);
}
