import type { TableMap } from '../mapping/map';
import type { Variant } from '../process/process';
import { dayOf, type Moment } from '../time/moment';
import type { Share, StageHabit } from './stage-habits';
import type { StageLog } from '../process/log';
import type { StageInput } from './stage-record';

/** How many of a table's lowest orders tell how its columns are kept. */
export const SAMPLE = 400;
/** Of those past a stage, how many count for whether its column is kept. */
const RECENT = 40;
/** An order this long over its due is past the stage, whatever it shows. */
const OVERDUE_DAYS = 45;

/** What one of the lowest rows says of how the columns are kept. */
export interface RowSaying {
  readonly row: number;
  readonly variant: Variant;
  /** Who keeps the row, as names compare; empty where nobody is named. */
  readonly person: string;
  readonly stages: readonly StageSaying[];
}

/** What an order says of the column of one stage; nothing is said where the stage does not count, or has no column. */
interface StageSaying {
  /** The position of the stage. */
  readonly at: number;
  readonly isPast: boolean;
  readonly isFilled: boolean;
  /** Its deadline, as a serial day. */
  readonly due: number | undefined;
  /** Days from its deadline to its date. */
  readonly delay: number | undefined;
}

export function sayingsOf(inputs: readonly StageInput[], now: Moment): readonly StageSaying[] {
  const found: StageSaying[] = [];
  for (const { record, facts, course } of inputs) {
    if (!facts.followed || course === 'not applicable' || course === 'cancelled') continue;
    const { done } = facts;
    // 未付 is written down as well: money in a column for its state.
    const isWritten = record.stage.branch === 'money' && facts.state === 'not yet';
    const isFilled = done !== undefined || isWritten;
    const due = record.due === undefined ? undefined : dayOf(record.due);
    const isPast =
      done !== undefined || course === 'done' || (due !== undefined && dayOf(now) - due > OVERDUE_DAYS);
    const delay =
      done === undefined || done === 'undated' || due === undefined ? undefined : dayOf(done) - due;
    found.push({ at: record.stage.index, isPast, isFilled, due, delay });
  }
  return found;
}

/** Whether some rows say what they said before. */
export function saySame(a: readonly RowSaying[], b: readonly RowSaying[]): boolean {
  const told = (rows: readonly RowSaying[]): string =>
    JSON.stringify(rows.map(({ row, variant, person, stages }) => [row, variant.key, person, stages]));
  return told(a) === told(b);
}

/**
 * What all these rows say together; they stand from the highest to the lowest, and the lowest count first. `deleted`:
 * what the log says of orders that are in the sheet no more.
 */
export function habitsFrom(
  rows: readonly RowSaying[],
  deleted: readonly ReadonlyMap<string, StageLog>[],
): TableHabits {
  const found = new Map<string, Gathering[]>();
  for (let row = rows.length - 1; row >= 0; row--) {
    const { variant, person, stages } = rows[row]!;
    let gathered = found.get(variant.key);
    if (!gathered) found.set(variant.key, (gathered = variant.stages.map(({ key }) => gatheringOf(key))));
    for (const saying of stages) gather(saying, person, gathered[saying.at]!);
  }
  for (const habit of [...found.values()].flat()) {
    for (const log of deleted) gatherDeleted(log, habit);
    habit.delays.sort((a, b) => a - b);
    habit.filledDue.sort((a, b) => a - b);
  }
  return found;
}

function gather({ isPast, isFilled, due, delay }: StageSaying, person: string, habit: Gathering): void {
  habit.isSeen = true;
  if (isPast) count(habit, isFilled);
  if (isPast && person !== '') count((habit.persons[person] ??= { past: 0, filled: 0 }), isFilled);
  if (isFilled && due !== undefined) habit.filledDue.push(due);
  if (delay !== undefined) habit.delays.push(delay);
}

/** An order that is gone from the sheet: a stage that the log has judged was filled. */
function gatherDeleted(log: ReadonlyMap<string, StageLog>, habit: Gathering): void {
  if (habit.isSeen && log.get(habit.stage)?.judged) count(habit, true);
}

function count(into: Counts, isFilled: boolean): void {
  if (into.past >= RECENT) return;
  into.past++;
  if (isFilled) into.filled++;
}

/** Whether two samples tell the same of every column. */
export function sameHabits(a: TableHabits, b: TableHabits): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [key, stages] of a) {
    const others = b.get(key);
    if (!others || !stages.every((stage, at) => isSameHabit(stage, others[at]!))) return false;
  }
  return true;
}

function isSameHabit(a: StageHabit, b: StageHabit): boolean {
  return (
    isSameShare(a, b) &&
    isSameOfEach(a.persons, b.persons) &&
    isSameRow(a.delays, b.delays) &&
    isSameRow(a.filledDue, b.filledDue)
  );
}

function isSameOfEach(a: StageHabit['persons'], b: StageHabit['persons']): boolean {
  const [names, others] = [Object.keys(a), Object.keys(b)];
  return names.length === others.length && names.every((name) => isSameShare(a[name]!, b[name]));
}

function isSameShare(a: Share, b: Share | undefined): boolean {
  return b !== undefined && a.past === b.past && a.filled === b.filled;
}

function isSameRow(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((n, at) => n === b[at]);
}

/** By the key of the variant, and the position of its stages. */
export type TableHabits = ReadonlyMap<string, readonly StageHabit[]>;

interface Counts {
  past: number;
  filled: number;
}

interface Gathering extends Counts {
  readonly stage: string;
  /** Whether the table has a column for it. */
  isSeen: boolean;
  readonly persons: Record<string, Counts>;
  readonly delays: number[];
  readonly filledDue: number[];
}

function gatheringOf(stage: string): Gathering {
  // Without a prototype: whatever a person is called, the name is nobody else's.
  const persons = Object.create(null) as Record<string, Counts>;
  return { stage, isSeen: false, past: 0, filled: 0, persons, delays: [], filledDue: [] };
}

/** The rows that tell how a table is kept: the lowest, which teams type last. */
export function sampleRows({ firstRow, lastRow }: Pick<TableMap, 'firstRow' | 'lastRow'>): [number, number] {
  return [Math.max(firstRow, lastRow - SAMPLE + 1), lastRow];
}
