import type { Matter } from '../../matters/matters.sheet';
import { orderOf } from '../../orders/order-of';
import { nameTest } from '../../orders/person';
import type { Plan } from '../../plan/plan';
import { ownerName } from '../../plan/work';
import type { Role } from '../../process/row';
import { dayOf } from '../../time/moment';

/**
 * Who is to answer a suggestion: who owns the stage on its order, else who holds the stage’s role, else a manager; never who
 * made it while there is somebody else. Empty where nobody is known.
 */
export function whoAnswers(
  plan: Plan,
  { order = '', stage = '', raisedBy = '' }: Partial<Matter>,
  roleOf: (stage: string) => Role | undefined,
): string {
  const role = stage === '' ? undefined : roleOf(stage);
  const names = [
    ...ofOrder(plan, order, stage),
    ...(role ? holders(plan, role) : []),
    ...holders(plan, 'manager'),
  ];
  const isSelf = nameTest(plan, raisedBy);
  return names.find((name) => raisedBy === '' || !isSelf(name)) ?? names[0] ?? '';
}

function ofOrder(plan: Plan, order: string, stage: string): string[] {
  const rows = (order !== '' && stage !== '' && orderOf(plan, order)?.whole.rows) || [];
  return rows.flatMap(({ row }) => {
    const found = row.order.stages.find((each) => each.stage.key === stage);
    const name = found ? ownerName(found, plan.team) : '';
    return name === '' ? [] : [name];
  });
}

function holders({ team, now }: Plan, role: Role): string[] {
  return team.holders(role, dayOf(now)).map(({ name }) => name);
}
