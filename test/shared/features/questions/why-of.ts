import type { Plan } from '../../../../shared/plan/plan';
import { whyOf, whyText } from '../../../../shared/plan/why';
import { orderOf } from './asked';

export const clocksOfOrder = (plan: Plan, key: string) => {
  const { variant, country } = orderOf(plan, key);
  return plan.clocks.of(variant, country);
};

/** What is said of a stage, in both languages. */
export function whyTextOf(plan: Plan, key: string, stage: string) {
  const order = orderOf(plan, key);
  const at = order.stages.find((each) => each.stage.key === stage)!;
  return whyText(whyOf(order, at, clocksOfOrder(plan, key)[at.stage.index]!, plan.now));
}
