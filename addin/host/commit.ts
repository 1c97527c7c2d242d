import { recordOf } from '../../shared/book/commit-record';
import { diffBooks } from '../../shared/book/diff';
import type { Book } from '../../shared/book/model';
import { EMPTY_PATCH, type Patch } from '../../shared/book/patch';
import type { BookChange } from '../../shared/host';
import type { CommitReport, Refusal } from '../../shared/book/report';
import { placeText } from './area';
import { judge } from './judge';
import { askSheets, takeSheets } from './look-around';
import type { OwnWrites } from './own-writes';
import { KeyWatch, keysToWatch, toPutBack, type PutBack } from './moved-meanwhile';
import { Records } from './records';
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
  means: CommitMeans,
): Promise<Outcome> {
  const once = await commitOnce(session, context, patch, means);
  if (!once.hasBegun) return once.outcome;
  const moved = once.putBack ? await putRight(session, context, patch, once, means) : [];
  means.records.finish([...once.late, ...moved]);
  return withLate(once.outcome, moved);
}

interface Once {
  readonly outcome: Outcome;
  readonly late: readonly Refusal[];
  readonly hasBegun: boolean;
  /** What stands in rows of others, since rows moved between the look and the write. */
  readonly putBack: PutBack | undefined;
}

async function commitOnce(
  session: Session,
  context: Excel.RequestContext,
  patch: Patch,
  { records, own, announce, isCareful }: CommitMeans,
): Promise<Once> {
  const seen = await see(session, context, patch);
  const { before, after, report, changes } = judge(seen, patch);
  const steps = planWrite(seen, changes, patch.columns, session.features.resizesTables);
  const isNothing = report.written === 0 && report.addedSheets.length === 0;
  if (isNothing && steps.after.length === 0)
    return { outcome: { report, told: [] }, late: [], hasBegun: false, putBack: undefined };
  const told = changesTold(before, after);
  announce({ report, told });
  if (!isNothing) records.begin(recordOf(before, after, patch, report.written));
  const keys = new KeyWatch(session, keysToWatch(patch, changes), seen.is1904);
  const watching = { ...steps, after: [...steps.after, keys.ask] };
  const late = await write(session, context, watching, own, isCareful, report.addedSheets);
  const putBack = toPutBack(patch, changes, before, after, await keys.answer(context));
  noteRows(session, after);
  for (const column of changes.columns) {
    const width = seen.widths.get(column);
    if (width !== undefined) session.widths.set(columnName(column), width);
  }
  return { outcome: withLate({ report, told }, late), late, hasBegun: !isNothing, putBack };
}

/** How often rows may move under a write before it is left to the next run. */
const MOST_MOVES = 3;

/** Takes back what stands in rows of others, and writes it where it belongs. */
async function putRight(
  session: Session,
  context: Excel.RequestContext,
  patch: Patch,
  { outcome, putBack }: Once,
  { own, isCareful }: CommitMeans,
): Promise<readonly Refusal[]> {
  // Not recorded: the record of the commit that rows moved under names them by their keys.
  const means = { records: new Records(), own, announce: () => undefined, isCareful };
  const known = new Set(outcome.report.refused.map(({ place }) => placeText(place)));
  const refused: Refusal[] = [];
  let next = putBack;
  for (let move = 0; next && move < MOST_MOVES; move++) {
    refused.push(...next.refused);
    await commitOnce(session, context, { ...EMPTY_PATCH, cells: next.cells }, means);
    const again = await commitOnce(session, context, { ...patch, sheets: [], columns: [] }, means);
    next = again.putBack;
    if (!next)
      refused.push(...again.outcome.report.refused.filter(({ place }) => !known.has(placeText(place))));
  }
  return refused;
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
