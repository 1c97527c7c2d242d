import type { Finding } from '../../../finding';
import { both } from '../../../lang';
import { recordsOf } from '../../../orders/records';
import { namesNobody } from '../../../people/names';
import type { Plan } from '../../../plan/plan';
import { onceFor } from '../../../remembered';
import { POINT_FACTS, POINT_RULES, type PointFact } from '../../../skills/points.sheet';
import { awardFindings } from '../../../skills/points/awards';
import { isOn, ruleRows } from '../../../skills/points/rules';

/** What is wrong in 跟单_积分规则 and 跟单_积分; nothing in a book that has neither. */
export const pointFindings = onceFor((plan: Plan): readonly Finding[] => [
  ...recordsOf(plan, POINT_RULES).findings,
  ...ruleFindings(plan),
  ...awardFindings(plan),
]);

function ruleFindings(plan: Plan): readonly Finding[] {
  const first = new Map<PointFact, string>();
  return ruleRows(plan).flatMap(({ record, place }): Finding[] => {
    const { fact, rule, approver = '' } = record;
    const found: Finding[] = [];
    const warn = (column: 'fact' | 'approver', zh: string, en: string): void => {
      found.push({ place: place(column), severity: 'warning', kind: 'points', message: both(zh, en) });
    };
    const before = first.get(fact);
    if (isOn(record) && before !== undefined)
      warn('fact', `“${POINT_FACTS[fact].zh}”已有规则“${before}”，一件事只算一次，这一行不起作用`, `“${POINT_FACTS[fact].en}” has the rule “${before}” already: each fact counts once, so this row has no effect`);
    else if (isOn(record)) first.set(fact, rule);
    const isKnown = namesNobody(approver) || plan.team.members.length === 0 || plan.team.find(approver);
    if (!isKnown)
      warn('approver', `“${approver}”不在“跟单_人员”里，这条规则的积分由经理核准`, `“${approver}” is not in Gendan People: a manager approves the points of this rule`);
    return found;
  });
} // prettier-ignore
