import type { TableMap } from '../mapping/map';
import type { Variant } from '../process/process';
import { dayOf, type Moment } from '../time/moment';
import type { StageHabit } from './stage-habits';
import type { StageLog } from '../process/log';
import type { StageInput } from './stage-record';

/** How many of a table's lowest orders tell how its columns are kept. */
export const SAMPLE = 400;
/** Of those past a stage, how many count for whether its column is kept. */
const RECENT = 40;
/** An order this long over its due is past the stage, whatever it shows. */
const OVERDUE_DAYS = 45;

/** What the orders of one variant in a table say of how each stage's column is kept. */
export class VariantHabits {
  private readonly stages: Gathering[];

  constructor(variant: Variant) {
    this.stages = variant.stages.map(({ key }) => ({
      stage: key, past: 0, filled: 0, persons: {}, delays: [], filledDue: [],
    })); // prettier-ignore
  }

  /** Adds an order, of the person who keeps its row; the lowest row first. */
  add(inputs: readonly StageInput[], now: Moment, person: string): void {
    for (const input of inputs) {
      const { record, facts, course } = input;
      if (!facts.followed || course === 'not applicable' || course === 'cancelled') continue;
      const habit = this.stages[record.stage.index]!;
      habit.isSeen = true;
      const isFilled = facts.done !== undefined;
      const due = record.due === undefined ? undefined : dayOf(record.due);
      const isPast = isFilled || course === 'done' || (due !== undefined && dayOf(now) - due > OVERDUE_DAYS);
      if (isPast && habit.past < RECENT) count(habit, isFilled);
      if (isPast && person !== '') count((habit.persons[person] ??= { past: 0, filled: 0 }), isFilled);
      if (!isFilled || due === undefined) continue;
      habit.filledDue.push(due);
      if (facts.done !== 'undated') habit.delays.push(dayOf(facts.done!) - due);
    }
  }

  /** Adds an order that is gone from the sheet: of each stage that the log has judged it was filled. */
  addDeleted(log: ReadonlyMap<string, StageLog>): void {
    for (const habit of this.stages)
      if (habit.isSeen && habit.past < RECENT && log.get(habit.stage)?.judged) count(habit, true);
  }

  /** Sorted, once all orders are added. */
  done(): readonly StageHabit[] {
    for (const { delays, filledDue } of this.stages) {
      delays.sort((a, b) => a - b);
      filledDue.sort((a, b) => a - b);
    }
    return this.stages;
  }
}

/** By the key of the variant, and the position of its stages. */
export type TableHabits = ReadonlyMap<string, readonly StageHabit[]>;

interface Counts {
  past: number;
  filled: number;
}

function count(into: Counts, isFilled: boolean): void {
  if (into.past >= RECENT) return;
  into.past++;
  if (isFilled) into.filled++;
}

interface Gathering extends Counts {
  readonly stage: string;
  /** Whether the table has a column for it. */
  isSeen?: boolean;
  readonly persons: Record<string, Counts>;
  readonly delays: number[];
  readonly filledDue: number[];
}

/** The rows that tell how a table is kept: the lowest, which teams type last. */
export function sampleRows({ firstRow, lastRow }: Pick<TableMap, 'firstRow' | 'lastRow'>): [number, number] {
  return [Math.max(firstRow, lastRow - SAMPLE + 1), lastRow];
}
