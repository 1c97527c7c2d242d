import type { Period } from '../../../figures/figure';
import { periodText } from '../../../figures/named';
import { both, type Bilingual } from '../../../lang';
import { recordContext } from '../../../orders/records';
import type { Plan } from '../../../plan/plan';
import { logPatch } from '../../../proposals/log-patch';
import { actorOf } from '../../../proposals/matters';
import { mergedPatch, type Proposal } from '../../../proposals/proposal';
import { addRecords } from '../../../records/change';
import { POINT_RULES, POINTS, type PointRow, type PointRule } from '../../../skills/points.sheet';
import { monthNamed } from '../../../skills/points/month';
import { openFacts, type OpenFact } from '../../../skills/points/open';
import { OFFERED_RULES, type OfferedRule } from '../../../skills/points/rules.data';
import { rulesInForce, ruleRows } from '../../../skills/points/rules';
import { orderKey } from '../../../trade/order-key';
import { PointsRefused, REFUSED } from './refusals';
import { awardEntry } from './write';

/** Help of a period that points could be proposed for. */
export const factsWithin = (plan: Plan, { from, to }: Period): readonly OpenFact[] =>
  openFacts(plan).filter(({ fact: { day } }) => from <= day && day <= to);

/** Proposes points for the help of a period, for others to approve. Nothing that was proposed before. PointsRefused, RecordHeaderLost. */
export function proposeAwards(plan: Plan, period: Period, by: string): Proposal {
  const actor = actorOf(by);
  if (rulesInForce(plan).size === 0) throw new PointsRefused(REFUSED.noRules);
  const found = factsWithin(plan, period);
  const open = found.filter(({ isOver }) => !isOver);
  const when = periodText(period);
  if (open.length === 0) throw new PointsRefused(both(REFUSED.none(when.zh).zh, REFUSED.none(when.en).en));
  const rows = open.map((each) => rowOf(plan, each));
  const entries = rows.map((row) => awardEntry(plan, row, 'proposed', pointsSaid(plan, row.points), actor));
  const over = found.length - open.length;
  return {
    title: both(`积分：${when.zh}提议 ${rows.length} 笔`, `Points: ${rows.length} ${rows.length === 1 ? 'award' : 'awards'} proposed for ${when.en}`),
    patch: mergedPatch(addRecords(plan.book, POINTS, rows, recordContext(plan)), logPatch(plan, entries)),
    notes: over > 0 ? [overNote(over)] : [],
  };
} // prettier-ignore

/** The same of a month by its key, as the pane asks for it. PointsRefused, NoSuchPeriod, RecordHeaderLost. */
export const proposeAwardsOf = (plan: Plan, month: string, by: string): Proposal =>
  proposeAwards(plan, monthNamed(plan, month), by);

/** Read back by `proposedPoints`. */
const pointsSaid = ({ language }: Plan, points: number): string =>
  language === 'zh' ? `${points} 分` : String(points);

export const overNote = (count: number): Bilingual =>
  both(
    `另有 ${count} 件超出每月封顶，没有提议`,
    `${count} more ${count === 1 ? 'goes' : 'go'} past the most of the month and ${count === 1 ? 'is' : 'are'} not proposed`,
  );

function rowOf({ language }: Plan, { fact, rule }: OpenFact): PointRow {
  const { number, day, person, order, stage, said } = fact;
  return {
    number,
    day,
    person,
    rule: rule.rule,
    order: order || undefined,
    stage: stage || undefined,
    evidence: said[language],
    points: rule.points,
    state: 'proposed',
    approver: undefined,
    appeal: undefined,
    decision: undefined,
  };
}

/** Shipped rules for facts that the book has none for. */
export function offeredRules(plan: Plan): readonly OfferedRule[] {
  const has = new Set(ruleRows(plan).map(({ record }) => record.fact));
  return OFFERED_RULES.filter(({ fact }) => !has.has(fact));
}

/** Adds the shipped rules that the book has none for. RecordHeaderLost. */
export function proposeRules(plan: Plan): Proposal {
  const names = new Set(ruleRows(plan).map(({ record }) => orderKey(record.rule)));
  const rows = offeredRules(plan)
    .filter(({ rule }) => !names.has(orderKey(rule[plan.language])))
    .map(({ fact, rule, points, most }): PointRule => ({
      rule: rule[plan.language],
      fact,
      points,
      most,
      approver: undefined,
      on: 'yes',
    }));
  return {
    title: both(`积分规则：加 ${rows.length} 条`, `Point rules: add ${rows.length}`),
    patch: addRecords(plan.book, POINT_RULES, rows, recordContext(plan)),
    notes: [RULES_NOTE],
  };
}

const RULES_NOTE = both(
  '分数和封顶请按你们自己的改。规则不会自己给分：要有人点“提议”，再由别人核准。',
  'Change points and caps to what suits you. Rules give nothing by themselves: somebody proposes, somebody else approves.',
);
