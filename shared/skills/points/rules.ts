import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import type { RecordRow } from '../../records/read';
import { onceFor } from '../../remembered';
import { orderKey } from '../../trade/order-key';
import { POINT_RULES, type PointFact, type PointRule } from '../points.sheet';

export type RuleRow = RecordRow<typeof POINT_RULES> & { readonly record: PointRule };

/** The rules of the book that count, on or off, in the order of their sheet. */
export const ruleRows = (plan: Plan): readonly RuleRow[] =>
  recordsOf(plan, POINT_RULES).rows.filter((row): row is RuleRow => row.record !== undefined);

export const isOn = ({ on }: PointRule): boolean => on !== 'no';

/** The rule by which each fact is worth something: of several the first. */
export const rulesInForce = onceFor((plan: Plan): ReadonlyMap<PointFact, PointRule> => {
  const found = new Map<PointFact, PointRule>();
  for (const { record } of ruleRows(plan))
    if (isOn(record) && !found.has(record.fact)) found.set(record.fact, record);
  return found;
});

/** A rule by its name, whether it is on or not. */
export const ruleNamed = (plan: Plan, name: string): PointRule | undefined =>
  ruleRows(plan).find(({ record }) => orderKey(record.rule) === orderKey(name))?.record;
