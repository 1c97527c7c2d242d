import { mattersIn, type MattersPicked } from '../../shared/features/matters/view';
import type { PlacedMatter } from '../../shared/orders/matters';
import type { Plan } from '../../shared/plan/plan';
import { isoOf } from '../../shared/time/moment';

/** Matters as `gendan matters --json` prints them, late first: moments in ISO form, absent ones null. Of one that is over the row’s own owner and day. */
export const mattersJson = (plan: Plan, picked: MattersPicked): object[] =>
  mattersIn(plan, picked).map(matterJson);

function matterJson({ matter, turn }: PlacedMatter): object {
  const { number, kind, order, stage, state = 'open', owner, other, text, due: own, times } = matter;
  const due = turn ? turn.due : own;
  return {
    number,
    kind,
    order: order ?? null,
    stage: stage ?? null,
    state,
    owner: (turn ? turn.owner : (owner ?? '')) || null,
    role: turn?.role ?? null,
    other: other ?? null,
    text: text ?? null,
    todo: turn?.toDo ?? null,
    due: due === undefined ? null : isoOf(due),
    late: turn?.isLate ?? false,
    escalated: turn?.escalated ?? [],
    times: times ?? null,
  };
}
