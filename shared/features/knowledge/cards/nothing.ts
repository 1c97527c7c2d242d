import { both } from '../../../lang';
import { entryNamed } from '../../../orders/entry';
import type { Plan } from '../../../plan/plan';
import { logPatch } from '../../../proposals/log-patch';
import type { Proposal } from '../../../proposals/proposal';
import { OrderGone } from './errors';
import { ABOUT } from './today';

/** An order leaves nothing to learn: the log says so, and nobody is asked again. OrderGone. */
export function proposeNothing(plan: Plan, id: string, by: string): Proposal {
  const entry = id.startsWith(ABOUT) ? entryNamed(plan, id.slice(ABOUT.length)) : undefined;
  if (!entry) throw new OrderGone();
  const { order } = entry;
  return {
    title: both(`${order}：没什么可学`, `${order}: nothing to learn`),
    patch: logPatch(plan, [{ at: plan.now, event: 'nolesson', order, by }]),
    notes: [],
  };
}
