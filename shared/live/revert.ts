import { sameValue } from '../book/compare';
import { keyColumnsOf } from '../book/diff';
import { findSheet, isBlank, valueAt, type Book } from '../book/model';
import type { NewColumn, Patch } from '../book/patch';
import type { CommitReport, Refusal } from '../book/report';
import { NothingToRevert } from '../host-errors';
import { attempt } from './attempt';
import { takeBack, type CommitRecord } from './commit-record';
import { RowsKeepMoving } from './errors';
import { isNothing, outcomeOf } from './patch-outcome';
import { KeyWatch } from './key-watch';
import type { Look } from './look';
import type { Kept, LivePort, Work } from './port';
import { MOST_MOVES, putRight } from './put-right';
import { answer, type Road } from './road';

/**
 * Takes back the last commit as far as nobody changed its cells since. One of which nothing is left (the person undid
 * it, or it was entered and never made) is passed over. NothingToRevert.
 */
export function* revert<L extends Look>(port: LivePort<L>): Road<CommitReport> {
  let all: CommitReport | undefined;
  for (;;) {
    const kept = yield* answer(port.records.last());
    if (!kept && !all) throw new NothingToRevert();
    if (!kept) return all!;
    const report = yield* takeBackOne(port, kept);
    yield* answer(port.records.takenBack());
    if (!report) continue;
    all = all ? together(all, report) : report;
    if (!kept.isUnfinished) return all;
  }
}

/** The same road as a commit's, without a record; undefined when nothing of the commit is left. */
export function* takeBackOne<L extends Look>(
  port: LivePort<L>,
  { record, isTakingBack }: Kept,
): Road<CommitReport | undefined> {
  const more: Refusal[] = [];
  let first: CommitReport | undefined;
  for (let [tries, moves] = [1, 0]; ; tries++) {
    const look = yield* answer(port.look({ patch: toLookAt(record), isWhole: false }));
    const { patch, removableSheets: remove, columns, refused } = takeBack(record, look.book);
    const outcome = outcomeOf(look, patch);
    const { before, after, changes } = outcome;
    const report: CommitReport = {
      ...outcome.report,
      written: outcome.report.written + remove.reduce((sum, name) => sum + filledIn(before, name), 0),
      refused: [...refused, ...outcome.report.refused],
    };
    // What an earlier try may have emptied is undressed all the same: it may have come no further.
    const undress = columns.filter(
      (column) => !hasTitle(after, column) && (isTakingBack || tries > 1 || hasTitle(before, column)),
    );
    if (isNothing(changes) && remove.length === 0) {
      const isNoneLeft = undress.length === 0 || (!isTakingBack && tries === 1);
      if (first && isNoneLeft) return overall(first, report, more, []);
      if (isNoneLeft) return isTakingBack || report.refused.length > 0 ? report : undefined;
    }
    first ??= report;
    yield* answer(port.records.takingBack());
    const keys = new KeyWatch(before, changes, keyColumnsOf(patch));
    const work: Work = { ...outcome, columns: [], undress, remove, keys };
    const { written, moved } = yield* attempt(port, look, work, tries);
    if (written && moved.length === 0) return overall(first, report, more, written.refused);
    if (moved.length === 0) continue;
    for (const refusal of yield* putRight(port, moved, look, work)) more.push(refusal);
    if (++moves >= MOST_MOVES) throw new RowsKeepMoving();
  }
}

/** A patch that touches what a record is about: also whether its sheets are as they were written, and the tables of its columns. */
function toLookAt(record: CommitRecord): Patch {
  return {
    cells: takeBack(record, { sheets: [] }).patch.cells,
    sheets: record.sheets.map(({ name }) => ({ name, rows: [], columns: [] })),
    columns: record.columns,
  };
}

/** What all tries did together: all that the first was to do, less what was refused in the end. */
function overall(
  first: CommitReport,
  last: CommitReport,
  more: readonly Refusal[],
  late: readonly Refusal[],
): CommitReport {
  const refused = [...last.refused, ...late];
  const written = first.written - (refused.length - first.refused.length);
  return { ...first, written, refused: [...refused, ...more] };
}

function together(first: CommitReport, second: CommitReport): CommitReport {
  return {
    written: first.written + second.written,
    addedSheets: [],
    unchanged: first.unchanged + second.unchanged,
    refused: [...first.refused, ...second.refused],
  };
}

function hasTitle(book: Book, { sheet, headerRow, column, title }: NewColumn): boolean {
  const found = findSheet(book, sheet);
  return found !== undefined && sameValue(valueAt(found, headerRow, column), title);
}

function filledIn(book: Book, name: string): number {
  const rows = findSheet(book, name)?.rows ?? [];
  return rows.reduce((sum, row) => sum + row.filter((value) => !isBlank(value)).length, 0);
}
