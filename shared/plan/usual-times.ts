import { logOf } from '../process/log';
import type { Stage } from '../process/process';
import { dayOf } from '../time/moment';
import { workOut } from './evaluate';
import { factsOfRow } from './facts-of-row';
import { isTrouble } from './evaluate-expression';
import type { Plan } from './plan';
import { bulkTyped, tookOf, type DoneOn } from './stage-time';
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
    const isBulk = bulkTyped(all);
    for (const each of all) if (!isBulk(each)) gather(found, each);
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

interface Completion extends DoneOn {
  readonly variant: string;
  readonly stage: Stage;
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
      const most = Math.ceil(stage.limit!.amount * MOST);
      const pauses = input.log?.pauses ?? [];
      const took = isBefore ? undefined : tookOf(record, pauses, clocks[index]!, now, most);
      found.push({ order: order.key, variant: variant.key, stage, column, day, took });
    });
  }
  return found;
}
