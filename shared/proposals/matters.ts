import type { Patch } from '../book/patch';
import { GendanError } from '../errors';
import { both } from '../lang';
import { matterNote } from '../matters/history';
import { MATTERS, type Matter } from '../matters/matters.sheet';
import { nextNumber, type NumberedKind } from '../matters/number';
import { matterNamed, type PlacedMatter } from '../orders/matters';
import { orderOf } from '../orders/order-of';
import { recordContext, recordsOf } from '../orders/records';
import { namesNobody } from '../people/names';
import type { Plan } from '../plan/plan';
import { addRecords, changeRecord } from '../records/change';
import { RecordGone } from '../records/errors';
import { logPatch, type LogEntry } from './log-patch';
import { mergedPatch } from './proposal';

/** A row as it is added: what it leaves out is blank. */
export type NewMatter = Pick<Matter, 'number' | 'kind'> & Partial<Matter>;

/** Who does it and what the log says of it, behind the matter’s number. */
export interface MatterSaid {
  readonly by: string;
  readonly note: string;
  /** Where it is more than a note. */
  readonly event?: LogEntry['event'];
}

/** The matter of a number. RecordGone. */
export function matterMeant(plan: Plan, number: string): PlacedMatter {
  const found = matterNamed(plan, number);
  if (!found) throw new RecordGone(number, MATTERS.title);
  return found;
}

/** A row of 跟单_事项 says something else, and the log that it does. RecordGone, RecordHeaderLost. */
export function matterChanged(
  plan: Plan,
  placed: PlacedMatter,
  changes: Partial<Matter>,
  said: MatterSaid,
): Patch {
  return mergedPatch(
    matterCells(plan, placed, changes),
    logPatch(plan, [matterEntry(plan, placed.matter, said)]),
  );
}

/** The row alone, for a change whose log is written with that of something else. */
export const matterCells = (
  plan: Plan,
  { matter, row }: PlacedMatter,
  changes: Partial<Matter>,
): Patch =>
  changeRecord(plan.book, MATTERS, { name: matter.number, row }, changes, recordContext(plan)); // prettier-ignore

/** A new row, and the log that it is there; a book without the sheet gets it. RecordTaken, RecordHeaderLost. */
export const matterAdded = (plan: Plan, matter: NewMatter, said: MatterSaid): Patch =>
  mattersAdded(plan, [matter], [matterEntry(plan, matter, said)]);

/** The same of several, with whatever the log says of them. RecordTaken, RecordHeaderLost. */
export const mattersAdded = (
  plan: Plan,
  matters: readonly NewMatter[],
  entries: readonly LogEntry[],
): Patch =>
  mergedPatch(addRecords(plan.book, MATTERS, matters, recordContext(plan)), logPatch(plan, entries));

/** The row of the log: at its order and stage, where it has them. */
export function matterEntry(
  plan: Plan,
  { number, order = '', stage = '' }: NewMatter,
  { by, note, event = 'note' }: MatterSaid,
): LogEntry {
  const named = order === '' ? order : (orderOf(plan, order)?.order ?? order);
  return { at: plan.now, event, order: named, stage, by: by.trim(), note: matterNote(number, note) };
}

/** The next free number of a kind in this book. */
export const freeNumber = (plan: Plan, kind: NumberedKind): string => nextNumber(kind, numbersIn(plan));

/** The numbers of the sheet, as they are written. */
export const numbersIn = (plan: Plan): string[] => recordsOf(plan, MATTERS).rows.map(({ name }) => name);

/** Who acts, as they say; nobody may act without a name. MatterRefused. */
export function actorOf(by: string): string {
  if (namesNobody(by)) throw new MatterRefused(NOBODY);
  return by.trim();
}

/** Something that may not be done about a matter. Nothing was written. */
export class MatterRefused extends GendanError {}

const NOBODY = both(
  '还不知道是谁，没有写入。请先选“我是谁”，命令行加 --as 姓名。',
  'Nobody is named as who acts, so nothing was written. Choose who you are first; on the command line add --as NAME.',
);
