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

/** What the orders of one variant in a table say of how each stage's column is kept. */
export class VariantHabits {
  private readonly stages: Gathering[];

  constructor(variant: Variant) {
    this.stages = variant.stages.map(() => ({ past: 0, filled: 0, delays: [], filledDue: [] }));
  }

  /** Adds an order; the lowest row first. */
  add(inputs: readonly StageInput[], now: Moment): void {
    for (const input of inputs) {
      const { record, facts, course } = input;
      if (!facts.followed || course === 'not applicable' || course === 'cancelled') continue;
      const habit = this.stages[record.stage.index]!;
      const isFilled = facts.done !== undefined;
      const due = record.due === undefined ? undefined : dayOf(record.due);
      const isPast = isFilled || course === 'done' || (due !== undefined && dayOf(now) - due > OVERDUE_DAYS);
      if (isPast && habit.past < RECENT) {
        habit.past++;
        if (isFilled) habit.filled++;
      }
      if (!isFilled || due === undefined) continue;
      habit.filledDue.push(due);
      if (facts.done !== 'undated') habit.delays.push(dayOf(facts.done!) - due);
    }
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
