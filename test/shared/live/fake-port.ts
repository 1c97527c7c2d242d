import type { Place } from '../../../shared/book/address';
import { sameValue } from '../../../shared/book/compare';
import type { Book, CellValue } from '../../../shared/book/model';
import { valueAt } from '../../../shared/book/model';
import { stateAfter } from '../../../shared/book/compare';
import { SessionRecords } from '../../../shared/live/records';
import type { Asked, Look } from '../../../shared/live/look';
import type { LivePort, Work, Written } from '../../../shared/live/port';
import { bookOf, sheetOf } from '../../tools/workbook';

export const SHEET = '出货';
export const KEY = 1;
const WIDTH = 4;

/** A row as the person sees it: it keeps its cells wherever it moves. */
export interface Row {
  readonly id: number;
  readonly cells: CellValue[];
}

/** What a colleague does in a moment. */
export type Deed = (rows: Row[]) => void;

/** How a write fails: refused before it is done, or done with its answer lost. */
export type Fault = 'refused' | 'answer lost' | undefined;

/** A spreadsheet of one sheet, at which a colleague does one deed before each look and each write, but not between a write that failed and the look after it. */
export class FakePort implements LivePort<Look> {
  readonly records = new SessionRecords();
  writes = 0;
  private hasFailed = false;
  private readonly deeds: Deed[];
  private readonly faults: Fault[];

  constructor(
    readonly rows: Row[],
    deeds: readonly Deed[] = [],
    faults: readonly Fault[] = [],
    /** Rows around the touched ones that a look shows; all of them when absent. */
    private readonly margin?: number,
  ) {
    this.deeds = [...deeds];
    this.faults = [...faults];
  }

  look({ patch, isWhole }: Asked): Look {
    if (!this.hasFailed) this.deeds.shift()?.(this.rows);
    this.hasFailed = false;
    const isInPlace = patch.cells.every(
      ({ row, key }) => !key || sameValue(this.rows[row - 1]?.cells[key.column - 1] ?? null, key.value),
    );
    const isAll = this.margin === undefined || isWhole || !isInPlace;
    const touched = new Set(patch.cells.flatMap(({ row }) => around(row, this.margin ?? 0)));
    const saw = ({ row }: Pick<Place, 'row'>): boolean => isAll || touched.has(row);
    const shown = this.rows.map(({ cells }, i) => (saw({ row: i + 1 }) ? [...cells] : []));
    return { book: bookOf(sheetOf(SHEET, shown)), saw };
  }

  write(_: Look, { changes, keys }: Work): Written {
    this.deeds.shift()?.(this.rows);
    this.writes++;
    const fault = this.faults.shift();
    this.hasFailed = fault !== undefined;
    if (fault === 'refused') throw new Error(fault);
    for (const { row, column, write } of changes.cells.get(SHEET) ?? []) {
      while (this.rows.length < row)
        this.rows.push({ id: -this.rows.length, cells: [null, null, null, null] });
      this.rows[row - 1]!.cells[column - 1] = stateAfter(write).value;
    }
    if (fault) throw new Error(fault);
    const asked = new Set(keys.cells.flatMap(({ rows }) => rows));
    return {
      shown: (_sheet, row) => (asked.has(row) ? (this.rows[row - 1]?.cells[KEY - 1] ?? null) : undefined),
      refused: [],
      left: [],
    };
  }

  failed(error: unknown, tries: number): void {
    if (tries > 5) throw error;
  }
}

const around = (row: number, margin: number): number[] =>
  Array.from({ length: 2 * margin + 1 }, (_, i) => row - margin + i);

/** Rows with these keys (null for none), every other cell in the row's own words. */
export function rowsWith(keys: readonly CellValue[]): Row[] {
  return keys.map((key, id) => ({
    id,
    cells: Array.from({ length: WIDTH }, (_, c) =>
      c === 0 ? key : key === null ? null : `old ${id} ${c + 1}`,
    ),
  }));
}

export const contentOf = (rows: readonly Row[]): Record<number, CellValue[]> =>
  Object.fromEntries(rows.map(({ id, cells }) => [id, [...cells]]));

export const cellIn = (book: Book, row: number, column: number): CellValue =>
  valueAt(book.sheets[0]!, row, column);
