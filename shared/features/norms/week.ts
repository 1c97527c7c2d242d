import type { Plan } from '../../plan/plan';
import { dayOf } from '../../time/moment';
import { firstWorkdayOf, weekOf } from '../../time/week';
import { orderKey } from '../../trade/order-key';
import { breachRows } from './breach-rows';
import { foundBreaches } from './found';

/** This week and so many before it are counted. */
export const WEEKS = 5;

/**
 * Breaches that were written down in each week by the norm's number (`orderKey`): the first figure is this week's. Those
 * that were withdrawn were none.
 */
export function breachesByWeek(plan: Plan): ReadonlyMap<string, readonly number[]> {
  const monday = weekOf(dayOf(plan.now)).from;
  const weeks = new Map<string, number[]>();
  for (const { record } of breachRows(plan)) {
    const { state, handed, source } = record;
    if (state === 'withdrawn' || handed === undefined) continue;
    const ago = (monday - weekOf(dayOf(handed)).from) / 7;
    if (ago < 0 || ago >= WEEKS) continue;
    const norm = orderKey(source ?? record.number.split('/')[0] ?? '');
    let counts = weeks.get(norm);
    if (!counts) weeks.set(norm, (counts = new Array<number>(WEEKS).fill(0)));
    counts[ago]!++;
  }
  return weeks;
}

/** Whether today is the first day of its week on which the office works. */
export function isFirstWorkday({ now, clocks: { office } }: Pick<Plan, 'now' | 'clocks'>): boolean {
  const today = dayOf(now);
  return firstWorkdayOf(today, office) === today;
}

/** Breaches of the past seven days, and those that are found and not written down yet. */
export function breachesOfPastWeek(plan: Plan): number {
  const since = dayOf(plan.now) - 7;
  const written = breachRows(plan).filter(
    ({ record: { state, handed } }) =>
      state !== 'withdrawn' && handed !== undefined && dayOf(handed) > since && dayOf(handed) <= since + 7,
  );
  return written.length + foundBreaches(plan).length;
}
