import { recordOf } from '../../shared/book/commit-record';
import { diffBooks } from '../../shared/book/diff';
import type { Book } from '../../shared/book/model';
import type { Patch } from '../../shared/book/patch';
import type { BookChange, CommitReport, Refusal } from '../../shared/host';
import { judge } from './judge';
import { askSheets, takeSheets } from './look-around';
import type { OwnWrites } from './own-writes';
import type { Records } from './records';
import { see } from './seen';
import { columnName, type Session } from './session';
import { perform, performCarefully, type Steps } from './steps';
import { planWrite } from './write-plan';

/** What a commit or a revert did, and what the listeners are to be told of it. */
export interface Outcome {
  readonly report: CommitReport;
  readonly told: readonly BookChange[];
}

/** Told what a work is about to do, so that it can be said even when the work dies, or is done in two attempts. */
export type Announce = (outcome: Outcome) => void;

/** Looks, decides, writes: two requests as long as both fit into one each. `isCareful`: Excel refused a part before. */
export async function commit(
  session: Session,
  context: Excel.RequestContext,
  patch: Patch,
  { records, own, announce, isCareful }: CommitMeans,
): Promise<Outcome> {
  const seen = await see(session, context, patch);
  const { before, after, report, changes } = judge(seen, patch);
  const steps = planWrite(seen, changes, patch.columns, session.features.resizesTables);
  const isNothing = report.written === 0 && report.addedSheets.length === 0;
  if (isNothing && steps.after.length === 0) return { report, told: [] };
  const told = changesTold(before, after);
  announce({ report, told });
  if (!isNothing) records.begin(recordOf(before, after, patch, report.written));
  const refused = await write(session, context, steps, own, isCareful, report.addedSheets);
  records.finish(refused);
  noteRows(session, after);
  for (const column of changes.columns) {
    const width = seen.widths.get(column);
    if (width !== undefined) session.widths.set(columnName(column), width);
  }
  return withLate({ report, told }, refused);
}

/** What was done, less what Excel refused in the end. */
export function withLate({ report, told }: Outcome, late: readonly Refusal[]): Outcome {
  const refused = [...report.refused, ...late];
  return { report: { ...report, written: report.written - late.length, refused }, told };
}

export interface CommitMeans {
  readonly records: Records;
  readonly own: OwnWrites;
  readonly announce: Announce;
  readonly isCareful: boolean;
}

/** Does the steps; what Excel refused in the end. */
export async function write(
  session: Session,
  context: Excel.RequestContext,
  steps: Steps,
  own: OwnWrites,
  isCareful: boolean,
  addedSheets: readonly string[] = [],
): Promise<readonly Refusal[]> {
  for (const name of addedSheets) own.expectSheet(name);
  for (const { sheet, block } of steps.cells) own.expect(sheet, block.area);
  let sheets: Excel.WorksheetCollection | undefined;
  const asking = (asked: Excel.RequestContext): void => void (sheets = askSheets(asked));
  const all = addedSheets.length > 0 ? { ...steps, after: [...steps.after, asking] } : steps;
  const refused = isCareful ? await performCarefully(session, context, all) : [];
  if (!isCareful) await perform(session, context, all);
  if (sheets) takeSheets(session, sheets);
  return refused;
}

/** The changed rows by sheet; an added sheet as a whole. */
export function changesTold(before: Book, after: Book): BookChange[] {
  const { ranges, addedSheets, removedSheets } = diffBooks(before, after);
  return [
    ...ranges.map(({ sheet, rows }): BookChange => {
      return addedSheets.includes(sheet) ? { sheet, remote: false } : { sheet, rows, remote: false };
    }),
    ...removedSheets.map(({ name }) => ({ sheet: name, remote: false })),
  ];
}

function noteRows(session: Session, after: Book): void {
  for (const { name, rows } of after.sheets)
    session.lastRows.set(name, Math.max(session.lastRows.get(name) ?? 0, rows.length));
}
