import { factsOfRow } from '../../plan/facts-of-row';
import type { Plan } from '../../plan/plan';
import { sellerOf } from '../../plan/stage-need';
import { isApproval, roleOf } from '../../plan/stage-role';
import { groupOf, morePressing } from '../../plan/tasks';
import { workAtHand, type Work } from '../../plan/work';
import { dayOf } from '../../time/moment';
import type { Pressing } from './digest';
import type { Told } from './pile';
import type { NeedToday } from './reach';

/** What is to be told of, the most pressing first. */
export function pressingWork(plan: Plan): Told[] {
  const found: Told[] = [];
  for (const work of workAtHand(plan)) {
    const pressing = pressingOf(work, plan);
    if (pressing) found.push({ ...work, pressing });
  }
  return found.sort(morePressing);
}

function pressingOf({ stage }: Work, { now }: Plan): Pressing | undefined {
  const group = groupOf(stage, now);
  if (group !== 'waiting') return group === 'later' ? undefined : group;
  const chase = stage.wait?.chase;
  return chase !== undefined && dayOf(chase) <= dayOf(now) ? 'chase' : undefined;
}

/** What a piece of work asks of whoever is told of it today. */
export function needOf({ table, row, stage }: Work, { now }: Plan): NeedToday {
  const today = dayOf(now);
  const role = roleOf(stage);
  const need = { stage: stage.stage.key, role, from: today, until: today };
  if (!isApproval(stage.stage)) return need;
  const approves = sellerOf(factsOfRow(table, row.row, now));
  return { ...need, ...(approves !== '' && { approves }) };
}
