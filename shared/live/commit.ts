import { addressOf } from '../book/address';
import { keyColumnsOf } from '../book/diff';
import { findSheet, valueAt, type Book } from '../book/model';
import type { CellChange, Patch } from '../book/patch';
import { REFUSALS } from '../book/refusals';
import type { CommitReport, Refusal } from '../book/report';
import { recordOf, type CommitRecord } from './commit-record';
import { RowsKeepMoving } from './errors';
import { isSameKey } from './rows-by-key';
import { joinedRecord, withoutPlaces } from './joined-record';
import { isNothing, outcomeOf } from './patch-outcome';
import { KeyWatch, type MovedRow } from './key-watch';
import { attempt } from './attempt';
import type { Look } from './look';
import type { LivePort, Work } from './port';
import { MOST_MOVES, putRight } from './put-right';
import { overTries } from './report';
import { answer, type Road } from './road';

export interface Committed {
  readonly report: CommitReport;
  /** The book as far as it was looked at, as it is now. */
  readonly after: Book;
}

/**
 * Writes a patch into a spreadsheet that others are at: looks at what it touches, decides by compare-and-set, keeps
 * what takes it back, writes, and sees by the key cells whether rows moved in between. Where they did, what stands in
 * rows of others is put back and the rest is written where it belongs. RowsKeepMoving.
 */
export function* commit<L extends Look>(port: LivePort<L>, patch: Patch): Road<Committed> {
  const more: Refusal[] = [];
  let first: CommitReport | undefined;
  let record: CommitRecord | undefined;
  let todo = patch;
  for (let [tries, moves] = [1, 0]; ; tries++) {
    const look = yield* answer(port.look({ patch: todo, isWhole: false }));
    const outcome = outcomeOf(look, todo);
    const { report, before, after, changes } = outcome;
    first ??= report;
    const isDone = isNothing(changes);
    if (isDone && !look.isLeftUndone) return yield* finished(port, record, first, { report, more, after });
    if (!isDone) record = yield* recorded(port, record, recordOf(outcome, todo));
    const keys = new KeyWatch(before, changes, keyColumnsOf(todo));
    const work: Work = { ...outcome, columns: todo.columns, undress: [], remove: [], keys };
    const { written, moved } = yield* attempt(port, look, work, tries);
    for (const refusal of written?.left ?? []) more.push(refusal);
    if (written && moved.length === 0)
      return yield* finished(port, record, first, { report, more, after, late: written.refused });
    if (moved.length === 0) continue;
    const stuck = yield* putRight(port, moved, look, work);
    const found = withoutLost(todo, moved, before);
    todo = found.patch;
    for (const refusal of [...stuck, ...unlike(found.refused, stuck)]) more.push(refusal);
    if (record) yield* answer(port.records.replace((record = withoutPlaces(record, moved))));
    if (++moves >= MOST_MOVES) throw new RowsKeepMoving();
  }
}

function* recorded<L extends Look>(
  { records }: LivePort<L>,
  earlier: CommitRecord | undefined,
  next: CommitRecord,
): Road<CommitRecord> {
  const record = earlier ? joinedRecord(earlier, next) : next;
  yield* answer(earlier ? records.replace(record) : records.begin(record));
  return record;
}

function* finished<L extends Look>(
  { records }: LivePort<L>,
  record: CommitRecord | undefined,
  first: CommitReport,
  last: {
    readonly report: CommitReport;
    readonly more: readonly Refusal[];
    readonly after: Book;
    readonly late?: readonly Refusal[];
  },
): Road<Committed> {
  const { late = [], more, after, report: reported } = last;
  if (record) yield* answer(records.finish(late));
  const report = overTries(first, {
    ...reported,
    written: reported.written - late.length,
    refused: [...reported.refused, ...late],
  });
  return { report: { ...report, refused: [...report.refused, ...more] }, after };
}

/** What is left to write of rows that moved: those that are found again by a key of their own. */
function withoutLost(
  patch: Patch,
  moved: readonly MovedRow[],
  before: Book,
): { readonly patch: Patch; readonly refused: readonly Refusal[] } {
  const lost = new Set(moved.filter(({ isNamed }) => !isNamed).map(({ sheet, row }) => `${row}!${sheet}`));
  const isLost = ({ sheet: name, row, key }: CellChange): boolean => {
    const sheet = findSheet(before, name);
    // One that was found elsewhere by its key has nothing to do with the row that it was named by.
    const isThere = sheet && (!key || isSameKey(valueAt(sheet, row, key.column), key.value));
    return isThere === true && lost.has(`${row}!${name}`);
  };
  const refused = patch.cells.filter(isLost).map(({ sheet, row, column, key }): Refusal => {
    return { place: { sheet, row, column }, reason: key ? REFUSALS.rowTwice(key.value) : REFUSALS.placeLost };
  });
  return { patch: { ...patch, cells: patch.cells.filter((change) => !isLost(change)) }, refused };
}

/** Those whose place nothing is told of yet. */
function unlike(refused: readonly Refusal[], told: readonly Refusal[]): Refusal[] {
  const known = new Set(told.map(({ place }) => addressOf(place)));
  return refused.filter(({ place }) => !known.has(addressOf(place)));
}
