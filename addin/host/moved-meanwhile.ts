import { writeAt, type BookChanges } from '../../shared/book/changes';
import { RowIndex, sameValue } from '../../shared/book/compare';
import { keyColumnsOf } from '../../shared/book/diff';
import { formulaAt } from '../../shared/book/formulas';
import { findSheet, holdsFormula, kindAt, valueAt, type Book, type Sheet } from '../../shared/book/model';
import { EMPTY_PATCH, valueOf, type CellChange, type CellWrite, type Patch } from '../../shared/book/patch';
import type { Refusal } from '../../shared/book/report';
import { both } from '../../shared/lang';
import { cellsIn } from './area';
import { loadBlock, readAreas, wantsIn, type Want } from './read-areas';
import type { Session } from './session';
import { SheetCells } from './sheet-cells';
import { touchedBy } from './touched';

/**
 * The key cells of the rows that are written. They are read again in the answer to the write: somebody may have
 * inserted, deleted or sorted rows between the look and the write, and then values stand in rows of others.
 */
export function keysToWatch(patch: Patch, changes: BookChanges): Want[] {
  const keys = keyColumnsOf(patch);
  const cells = [...changes.cells].flatMap(([sheet, writes]) => {
    const column = keys[sheet];
    if (column === undefined) return [];
    return writes.map(({ row, write }): CellChange => ({ sheet, row, column, seen: null, write }));
  });
  const { areas } = touchedBy({ ...EMPTY_PATCH, cells }, 0);
  return wantsIn(areas, [...areas.keys()]);
}

/** Asks for key cells together with a write, where they fit into its answer, else after it. */
export class KeyWatch {
  private asked: readonly Excel.Range[] | undefined;

  constructor(
    private readonly session: Session,
    private readonly wants: readonly Want[],
    private readonly is1904: boolean,
  ) {}

  readonly ask = (context: Excel.RequestContext): void => {
    const count = this.wants.reduce((sum, { area }) => sum + cellsIn(area), 0);
    if (count <= this.session.meter.cells)
      this.asked = this.wants.map(({ sheet, area }) => loadBlock(context, sheet, area));
  };

  /** By sheet name, after the write. */
  async answer(context: Excel.RequestContext): Promise<ReadonlyMap<string, SheetCells>> {
    const cells = new Map(this.wants.map(({ sheet }) => [sheet, new SheetCells(this.is1904)]));
    if (this.asked) this.wants.forEach(({ sheet }, i) => cells.get(sheet)!.add(this.asked![i]!));
    else await readAreas(this.session, context, this.wants, (sheet, block) => cells.get(sheet)!.add(block));
    return cells;
  }
}

export interface PutBack {
  /** What leaves the rows that others have come to as they were. */
  readonly cells: readonly CellChange[];
  /** Cells of rows that nobody had looked at. */
  readonly refused: readonly Refusal[];
}

/** What to put back, by what the key cells show now; undefined when every row is where it was. */
export function toPutBack(
  patch: Patch,
  changes: BookChanges,
  before: Book,
  after: Book,
  now: ReadonlyMap<string, SheetCells>,
): PutBack | undefined {
  const keys = keyColumnsOf(patch);
  const cells: CellChange[] = [];
  const refused: Refusal[] = [];
  let hasMoved = false;
  for (const [name, writes] of changes.cells) {
    const [keyColumn, shown] = [keys[name], now.get(name)];
    const [old, then] = [findSheet(before, name), findSheet(after, name)];
    if (keyColumn === undefined || !shown || !old || !then) continue;
    const index = rowsByKey(old, keyColumn);
    for (const { row, column, write } of writes) {
      const key = shown.rows[row - 1]?.[keyColumn - 1] ?? null;
      if (sameValue(key, valueAt(then, row, keyColumn))) continue;
      hasMoved = true;
      const former = index.find(key);
      const was =
        key === null ? BLANK : typeof former === 'number' ? formerly(old, former, column) : undefined;
      if (was) cells.push({ sheet: name, row, column, seen: valueOf(write), write: was });
      else refused.push({ place: { sheet: name, row, column }, reason: UNSEEN });
    }
  }
  return hasMoved ? { cells, refused } : undefined;
}

const BLANK: CellWrite = { as: 'blank' };

function rowsByKey(sheet: Sheet, column: number): RowIndex {
  const index = new RowIndex();
  sheet.rows.forEach((row, r) => {
    const value = row[column - 1] ?? null;
    if (value !== null) index.add(value, r + 1);
  });
  return index;
}

function formerly(sheet: Sheet, row: number, column: number): CellWrite | undefined {
  const isUnknown = holdsFormula(kindAt(sheet, row, column)) && formulaAt(sheet, row, column) === undefined;
  return isUnknown ? undefined : writeAt(sheet, { row, column });
}

const UNSEEN = both(
  '写入的同时有人移动了行，这个单元格可能被写错，请检查并用撤消（Ctrl+Z）恢复',
  'rows were moved while this was being written, so this cell may hold what belongs elsewhere; check it and undo (Ctrl+Z) if so',
);
