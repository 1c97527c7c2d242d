import type { CellWrite } from '../../../shared/book/patch';
import type { CellData, Request } from '../api-types';
import { cellData, formatFor } from './cell-data';

/** A cell to be written, in the grid of a sheet. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly write: CellWrite;
  /** How the cell shows numbers: `n`, `d`, `t`, `c`. */
  readonly shows: string;
}

/** Rows of one request, at most: one that would pass the payload by itself could not be parted any more. */
const ROWS_PER_REQUEST = 2_000;

interface Block {
  readonly top: number;
  readonly left: number;
  readonly withFormat: boolean;
  readonly rows: CellData[][];
}

/**
 * The fewest requests that write exactly these cells and touch no other: neighbours in a row are one run, runs
 * of the same width below each other one block. A cell that is given a format is in other blocks than one that
 * keeps its own, because a request's mask holds for all of its cells.
 */
export function cellRequests(sheetId: number, cells: readonly CellToWrite[]): Request[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const done: Block[] = [];
  let above: Block[] = [];
  for (let i = 0; i < sorted.length;) {
    const { row } = sorted[i]!;
    const runs: Block[] = [];
    for (; i < sorted.length && sorted[i]!.row === row; i++) addToRow(runs, sorted[i]!);
    above = runs.map((run) => joined(above, run) ?? (done.push(run), run));
  }
  return done.map(({ top, left, withFormat, rows }) => ({
    updateCells: {
      start: { sheetId, rowIndex: top - 1, columnIndex: left - 1 },
      rows: rows.map((values) => ({ values })),
      fields: withFormat ? 'userEnteredValue,userEnteredFormat.numberFormat' : 'userEnteredValue',
    },
  }));
}

function addToRow(runs: Block[], { row, column, write, shows }: CellToWrite): void {
  const format = formatFor(write, shows);
  const data = cellData(write, format);
  const last = runs[runs.length - 1];
  const continues =
    last?.withFormat === (format !== undefined) && last.left + last.rows[0]!.length === column;
  if (last && continues) last.rows[0]!.push(data);
  else runs.push({ top: row, left: column, withFormat: format !== undefined, rows: [[data]] });
}

/** The block right above that the run goes on, the run in it; undefined when there is none. */
function joined(above: readonly Block[], run: Block): Block | undefined {
  const block = above.find(
    ({ top, left, withFormat, rows }) =>
      left === run.left &&
      withFormat === run.withFormat &&
      rows[0]!.length === run.rows[0]!.length &&
      top + rows.length === run.top &&
      rows.length < ROWS_PER_REQUEST,
  );
  block?.rows.push(run.rows[0]!);
  return block;
}
