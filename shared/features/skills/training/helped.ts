import type { Plan } from '../../../plan/plan';
import { ownDeeds } from '../../../skills/late-slips';
import { WINDOW } from '../../../skills/window';
import { slipsOf } from '../../../skills/slips';
import { isAbout, type PlacedTraining } from '../../../skills/training-rows';
import { dayOf } from '../../../time/moment';
import { orderKey } from '../../../trade/order-key';

/** Whether the same thing happened again in the sixty days after a training. Plain figures, no rates: they are few. Plain JSON. */
export interface Helped {
  /** Orders that the training was for. */
  readonly before: number;
  /** Orders on which it happened again since. */
  readonly again: readonly string[];
  /** How often the person did that stage since; undefined of hand-offs and documents. */
  readonly times: number | undefined;
  /** Days that have passed since it was closed, at most sixty. */
  readonly days: number;
}

/** Of a training that is done on a known day and whose cause the book can look for; else undefined. */
export function helpedOf(plan: Plan, training: PlacedTraining): Helped | undefined {
  const { record, person, topic, cause, orders } = training;
  const { closed, state } = record;
  if (state !== 'done' || closed === undefined || cause === undefined) return undefined;
  const last = Math.min(dayOf(plan.now), closed + WINDOW);
  if (last < closed) return undefined;
  const isSince = ({ day }: { readonly day: number }): boolean => day > closed && day <= last;
  const again = slipsOf(plan).filter((slip) => isAbout(training, slip) && isSince(slip));
  const deeds = ownDeeds(plan).filter((deed) => deed.person === person && deed.topic === topic);
  return {
    before: orders.size,
    again: [...new Map(again.map(({ order }) => [orderKey(order), order])).values()],
    times: cause === 'late' ? deeds.filter(isSince).length : undefined,
    days: last - closed,
  };
}
