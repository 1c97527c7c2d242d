import { GendanError } from '../errors';
import { logOf } from '../process/log';
import type { Stage } from '../process/process';
import { dayOf, isEarlier, lastMinuteOf, minuteOf, type Moment } from '../time/moment';
import { afterLimit } from './after-limit';
import { workOut } from './evaluate';
import { factsOfRow } from './facts-of-row';
import { isTrouble } from './evaluate-expression';
import type { StageClocks } from './order-facts';
import { shiftedByPauses } from './pause';
import type { Plan } from './plan';
import type { StageInput } from './stage-record';
import type { TablePlan } from './table-plan';

/** How long a book's own orders take for a stage, in the unit of the stage's limit. */
export interface UsualTime {
  readonly variant: string;
  readonly stage: Stage;
  /** How many completions tell. */
  readonly n: number;
  /** Within so long four of five orders had it done: from then on it is due soon. */
  readonly p80: number;
  /** Within so long nineteen of twenty had it done; later than that is late. */
  readonly p95: number;
  /** Orders took longer than twice the default, which is the most that is taken for usual. */
  readonly isCapped: boolean;
  /** An order that took as long as `p80` says, and one that took as long as `p95` says. */
  readonly orders: readonly string[];
}

/** Fewer completions say nothing of what is usual. */
export const ENOUGH = 20;
/** How far back completions count: twelve months. */
const DAYS_BACK = 365;
/** A day that stands so often in one column was typed in bulk: it says when somebody caught up, not when it happened. */
const BULK = 5;
/** What is usual is never more than so many times the default. */
const MOST = 2;

/**
 * What is usual in this book, by variant and stage, from all its orders: what was done in the last twelve months, on a
 * day of its own, counted from dates and never from an estimate.
 */
export function usualTimes(plan: Plan): UsualTime[] {
  const found = new Map<Stage, Gathered>();
  for (const table of plan.tables) {
    const all = completionsIn(table, plan);
    const bulk = bulkDays(all);
    for (const each of all) if (!bulk.has(dayInColumn(each))) gather(found, each);
  }
  return [...found].flatMap(([stage, gathered]) => {
    const usual = usualOf(stage, gathered);
    return usual ? [usual] : [];
  });
}

/** Only a limit of practice that nobody stands by can be what is usual: never money, a promise, a law or a contract. */
function hasUsualTime({ limit, branch, binds, isCompliance }: Stage): boolean {
  return limit !== undefined && limit.amount > 0 && branch !== 'money' && !binds && !isCompliance;
}

/** A stage that one order has done, on a day that is known. */
interface Completion {
  readonly order: string;
  readonly variant: string;
  readonly stage: Stage;
  readonly column: number | undefined;
  readonly day: number;
  /** The shortest limit that would have been kept; beyond what counts as usual: Infinity. Undefined where its start is not known. */
  readonly took: number | undefined;
}

interface Gathered {
  readonly variant: string;
  readonly times: { readonly took: number; readonly order: string }[];
}

function gather(found: Map<Stage, Gathered>, { variant, stage, took, order }: Completion): void {
  if (took === undefined) return;
  let gathered = found.get(stage);
  if (!gathered) found.set(stage, (gathered = { variant, times: [] }));
  gathered.times.push({ took, order });
}

function usualOf(stage: Stage, { variant, times }: Gathered): UsualTime | undefined {
  const n = times.length;
  if (n < ENOUGH) return undefined;
  times.sort((a, b) => a.took - b.took);
  const at = (share: number): (typeof times)[number] => times[Math.ceil(n * share) - 1]!;
  const [most, warns, late] = [stage.limit!.amount * MOST, at(0.8), at(0.95)];
  return {
    variant,
    stage,
    n,
    p80: Math.min(warns.took, most),
    p95: Math.min(late.took, most),
    isCapped: late.took > most,
    orders: [...new Set([warns.order, late.order])],
  };
}

/** Every completion of the last twelve months; an order of several rows has each day once. */
function completionsIn(table: TablePlan, plan: Plan): Completion[] {
  const { now } = plan;
  const seen = new Set<string>();
  const found: Completion[] = [];
  for (const { row, order } of table.rows) {
    if (order.carriedOn) continue;
    const { variant } = order;
    const clocks = plan.clocks.of(variant, order.country);
    const facts = factsOfRow(table, row, now);
    const log = logOf(plan.log, row);
    const worked = workOut(variant, facts, {
      now,
      log,
      clocks,
      follow: () => 'kept',
      wanted: 'all stages',
    }).order;
    const begun = isTrouble(worked.start) ? undefined : worked.start;
    worked.inputs.forEach((input, index) => {
      const { record, facts: cell } = input;
      const { done, doneBy, stage } = record;
      if (!hasUsualTime(stage)) return;
      if (done === undefined || (doneBy !== 'cell' && doneBy !== 'log')) return;
      const day = dayOf(done);
      if (day <= dayOf(now) - DAYS_BACK || day > dayOf(now)) return;
      const name = `${order.key}\0${stage.key}\0${day}`;
      if (seen.has(name)) return;
      seen.add(name);
      const column = doneBy === 'cell' ? cell.column : undefined;
      // Typed for another order, or for last year's: nothing of an order is done before there is one.
      const isBefore = begun !== undefined && day < dayOf(begun);
      const took = isBefore ? undefined : tookOf(input, clocks[index]!, now);
      found.push({ order: order.key, variant: variant.key, stage, column, day, took });
    });
  }
  return found;
}

/** Days that stand in the same column for many orders. */
function bulkDays(completions: readonly Completion[]): ReadonlySet<string> {
  const orders = new Map<string, Set<string>>();
  for (const each of completions) {
    const at = dayInColumn(each);
    let those = orders.get(at);
    if (!those) orders.set(at, (those = new Set()));
    those.add(each.order);
  }
  return new Set([...orders].flatMap(([at, those]) => (those.size >= BULK ? [at] : [])));
}

/** The log is a column of its own for each stage. */
const dayInColumn = ({ column, stage, day }: Completion): string => `${column ?? stage.key} ${day}`;

/**
 * The shortest limit, in the unit of the stage's own, by which the stage would not have been late: counted as deadlines
 * are, so that days off, rolling and pauses are left out alike.
 */
function tookOf({ record, log }: StageInput, clocks: StageClocks, now: Moment): number | undefined {
  const { stage, start, startedBy, done, isEstimated, isStartExpected } = record;
  if (start === undefined || isEstimated || isStartExpected) return undefined;
  // Before the stage that it comes after: the two were typed the wrong way round, or one did not wait for the other.
  if (startedBy && isEarlier(done!, start)) return undefined;
  const { unit, amount } = stage.limit!;
  const keeps = (most: number): boolean => {
    const due = afterLimit(start, { ...stage, limit: { amount: most, unit } }, clocks);
    const shifted = shiftedByPauses(due, start, log?.pauses ?? [], stage.limit, clocks, now);
    return minuteOf(done!) <= lastMinuteOf(shifted);
  };
  try {
    let [low, high] = [0, Math.ceil(amount * MOST)];
    if (!keeps(high)) return Infinity;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keeps(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  } catch (error) {
    // A date that no calendar reaches.
    if (error instanceof GendanError) return undefined;
    throw error;
  }
}
