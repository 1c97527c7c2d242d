import type { TableMap } from '../mapping/map';
import type { Variant } from '../process/process';
import { dayOf, type Moment } from '../time/moment';
import type { StageHabit } from './stage-habits';
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
    const isFilled = done !== undefined;
    const due = record.due === undefined ? undefined : dayOf(record.due);
    const isPast = isFilled || course === 'done' || (due !== undefined && dayOf(now) - due > OVERDUE_DAYS);
    const delay = !isFilled || done === 'undated' || due === undefined ? undefined : dayOf(done) - due;
    found.push({ at: record.stage.index, isPast, isFilled, due, delay });
  }
  return found;
}

/** Whether some rows say what they said before. */
export function saySame(a: readonly RowSaying[], b: readonly RowSaying[]): boolean {
  const told = (rows: readonly RowSaying[]): string =>
    JSON.stringify(rows.map(({ row, variant, stages }) => [row, variant.key, stages]));
  return told(a) === told(b);
}

/** What all these rows say together; they stand from the highest to the lowest, and the lowest count first. */
export function habitsFrom(rows: readonly RowSaying[]): TableHabits {
  const found = new Map<string, Gathering[]>();
  for (let row = rows.length - 1; row >= 0; row--) {
    const { variant, stages } = rows[row]!;
    let gathered = found.get(variant.key);
    if (!gathered) {
      gathered = variant.stages.map(() => ({ past: 0, filled: 0, delays: [], filledDue: [] }));
      found.set(variant.key, gathered);
    }
    for (const saying of stages) gather(saying, gathered[saying.at]!);
  }
  for (const stages of found.values())
    for (const { delays, filledDue } of stages) {
      delays.sort((a, b) => a - b);
      filledDue.sort((a, b) => a - b);
    }
  return found;
}

function gather({ isPast, isFilled, due, delay }: StageSaying, habit: Gathering): void {
  if (isPast && habit.past < RECENT) {
    habit.past++;
    if (isFilled) habit.filled++;
  }
  if (isFilled && due !== undefined) habit.filledDue.push(due);
  if (delay !== undefined) habit.delays.push(delay);
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
  const isSame = (some: readonly number[], other: readonly number[]): boolean =>
    some.length === other.length && some.every((n, i) => n === other[i]);
  const counts = a.past === b.past && a.filled === b.filled;
  return counts && isSame(a.delays, b.delays) && isSame(a.filledDue, b.filledDue);
}

/** By the key of the variant, and the position of its stages. */
export type TableHabits = ReadonlyMap<string, readonly StageHabit[]>;

interface Gathering {
  past: number;
  filled: number;
  readonly delays: number[];
  readonly filledDue: number[];
}

/** The rows that tell how a table is kept: the lowest, which teams type last. */
export function sampleRows({ firstRow, lastRow }: Pick<TableMap, 'firstRow' | 'lastRow'>): [number, number] {
  return [Math.max(firstRow, lastRow - SAMPLE + 1), lastRow];
}
