import { missingGates } from '../../../shared/plan/gates';
import type { StagePlan } from '../../../shared/plan/order-plan';

import { aPlan, stagesOf } from './a-stage';

describe('what has to be done first', () => {
  const stages = stagesOf(
    { key: 'deposit' },
    { key: 'credit_ok' },
    { key: 'prod_start', gate: 'deposit | credit_ok' },
  );
  const missing = (deposit: Partial<StagePlan>, credit: Partial<StagePlan>) => {
    const plans = [aPlan(stages[0]!, deposit), aPlan(stages[1]!, credit), aPlan(stages[2]!)];
    return missingGates(stages[2]!, plans).map((each) => each.map(({ stage: { key } }) => key));
  };
  const late = { status: 'overdue' } as const;
  const not = { status: 'not applicable' } as const;

  test.each<[string, Partial<StagePlan>, Partial<StagePlan>, string[][]]>([
    ['neither', late, late, [['deposit', 'credit_ok']]],
    ['either', late, { status: 'done' }, []],
    ['the one that concerns the order', late, not, [['deposit']]],
    ['none of them does', not, not, []],
    ['of one without a column nobody knows', late, { status: 'not started', isFollowed: false }, []],
    ['what has sailed in part has sailed', late, { status: 'overdue', rest: { quantity: 1, of: 2, unit: '', since: undefined } }, []],
  ])('%s', (_, deposit, credit, expected) => expect(missing(deposit, credit)).toEqual(expected)); // prettier-ignore
});
