import type { Need } from '../../people/fit';
import { factsOfRow } from '../../plan/facts-of-row';
import type { Plan } from '../../plan/plan';
import { stageNeed } from '../../plan/stage-need';
import type { Work } from '../../plan/work';
import { dayOf } from '../../time/moment';

/** What the work asks of whoever takes it, as the plan asks when it looks for an owner. */
export function needOf(plan: Plan, { table, row, stage: { stage, due, start } }: Work): Need {
  const facts = factsOfRow(table, row.row, plan.now);
  const today = dayOf(plan.now);
  const from = Math.max(today, start === undefined ? today : dayOf(start));
  return {
    ...stageNeed(stage, facts, plan.team, from),
    from,
    until: Math.max(from, due === undefined ? from : dayOf(due)),
  };
}
