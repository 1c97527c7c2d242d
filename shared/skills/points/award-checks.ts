import type { Finding } from '../../finding';
import { both, type Bilingual } from '../../lang';
import { namesNobody } from '../../people/names';
import { isSamePerson } from '../../plan/hand-offs/open';
import type { Plan } from '../../plan/plan';
import type { ColumnKey } from '../../records/sheet';
import { isoDay } from '../../time/moment';
import { orderKey } from '../../trade/order-key';
import type { POINTS } from '../points.sheet';
import { POINT_FACTS, type PointFact, type PointRow, type PointRule, type PointState } from '../points.sheet';
import { mayDecide } from './approvers';
import { awardLog, isDecidedBy, proposedPoints } from './award-log';
import type { HelpFact } from './fact';
import { monthOf } from './month';

/** What contradicts itself in a row; an error keeps its points from counting. */
export interface Wrong {
  readonly column: ColumnKey<typeof POINTS>;
  readonly severity: Exclude<Finding['severity'], 'info'>;
  readonly message: Bilingual;
}

interface About {
  readonly record: PointRow;
  readonly fact: HelpFact | undefined;
  readonly rule: PointRule | undefined;
  readonly said: PointState;
  /** A claim keeps it frozen. */
  readonly isHeld: boolean;
  /** Another row has its number, spelled in another way. */
  readonly isAgain: boolean;
  /** The fact that its number names. */
  readonly kind: PointFact | undefined;
}

/** `given`: the points that count so far of each person, rule and month; those of this row are added. */
export function wrongIn(plan: Plan, about: About, given: Map<string, number>): readonly Wrong[] {
  const found = [...wrongFact(plan, about), ...wrongRule(about), ...wrongPoints(plan, about), ...wrongDecision(plan, about)]; // prettier-ignore
  const over = about.said === 'approved' && !about.isHeld && !found.some(({ severity }) => severity === 'error');
  return over ? [...found, ...overMost(about, given)] : found;
} // prettier-ignore

const error = (column: Wrong['column'], zh: string, en: string): Wrong => ({
  column,
  severity: 'error',
  message: both(zh, en),
});
const warning = (column: Wrong['column'], zh: string, en: string): Wrong => ({
  ...error(column, zh, en),
  severity: 'warning',
});

function wrongFact(plan: Plan, { record, fact, isAgain }: About): Wrong[] {
  const { number, person, day } = record;
  if (isAgain)
    return [error('number', `${number} 前面已有一行，同一件事只算一次：请删掉这一行`, `${number} stands in a row above: each fact counts once, so remove this row`)];
  if (!fact) {
    if (day === undefined)
      return [error('day', `${number} 没有日期，不知道算在哪个月：请补上`, `${number} has no day, so no month is known for it: add it`)];
    const wasThere = awardLog(plan).has(orderKey(number));
    return wasThere
      ? [warning('evidence', `${number} 依据的事现在记录里找不到了（删了或改了）：没核准的不能核准，已核准的请复查`, `${number} rests on something that the log no longer shows, as it was removed or changed: it cannot be approved any more; look again at what was`)]
      : [error('number', `${number} 在记录里没有对应的事，不算分。积分只凭记录里的事，由跟单提议`, `${number} names nothing in the log, so its points do not count: Gendan proposes points from facts of the log alone`)];
  }
  const found: Wrong[] = [];
  if (!isSamePerson(plan, person, fact.person))
    found.push(error('person', `${number} 记录里是${fact.person}，这里写的是${person}，不算分：请核对`, `${number} is ${fact.person}’s by the log and ${person}’s here, so it does not count: check it`));
  if (day !== undefined && day !== fact.day)
    found.push(error('day', `${number} 记录里是 ${isoDay(fact.day)}，和这里不同，不算分：请改成那一天`, `${number} happened on ${isoDay(fact.day)} by the log and another day here, so it does not count: write that day`));
  return found;
} // prettier-ignore

function wrongRule({ record: { number, rule: name }, rule, kind }: About): Wrong[] {
  if (!rule) return [error('rule', `“跟单_积分规则”里没有“${name}”这条规则，${number} 不算分：请改成有的规则`, `Gendan Point Rules has no rule “${name}”, so ${number} does not count: use one that is there`)];
  if (kind === undefined || kind === rule.fact) return [];
  const [zh, en] = [POINT_FACTS[rule.fact].zh, POINT_FACTS[rule.fact].en];
  return [error('rule', `“${name}”是给“${zh}”的，${number} 不是这种事，不算分`, `“${name}” is for “${en}”, and ${number} is something else, so it does not count`)];
} // prettier-ignore

function wrongPoints(plan: Plan, { record: { number, points }, rule }: About): Wrong[] {
  const wanted = proposedPoints(plan, number) ?? rule?.points;
  if (wanted === undefined || wanted === points) return [];
  return [error('points', `${number} 按规则是 ${wanted} 分，这里写的是 ${points} 分，不算分：请改成 ${wanted}`, `${number} is worth ${wanted} by its rule and says ${points}, so it does not count: write ${wanted}`)];
} // prettier-ignore

function wrongDecision(plan: Plan, { record, rule, said, isHeld }: About): Wrong[] {
  const { number, person, approver = '', appeal = '', decision = '' } = record;
  const found: Wrong[] = [];
  const isDecided = said === 'approved' || said === 'refused';
  if (isDecided && namesNobody(approver)) {
    const isApproved = said === 'approved';
    found.push((isApproved ? error : warning)('approver', `${number} 没写谁${isApproved ? '核准，不算分' : '决定的'}：请补上核准人`, `${number} does not say who ${isApproved ? 'approved it, so it does not count' : 'decided'}: add the name`));
  } else if (said === 'approved') found.push(...wrongApprover(plan, number, { person, rule, first: '' }, approver));
  if (said === 'refused' && decision.trim() === '')
    found.push(warning('decision', `${number} 不给分，却没写理由：请补上`, `${number} is refused without a reason: add it`));
  if (said === 'appealed' && appeal.trim() === '')
    found.push(warning('appeal', `${number} 在申诉，却没写申诉什么：请补上`, `${number} is appealed without a word of why: add it`));
  if (isHeld && said === 'approved')
    found.push(warning('state', `${number} 的订单有没关闭的客诉：冻结，暂不算分`, `${number} is frozen: a claim on its order is open, and until it is closed the points do not count`));
  return found;
} // prettier-ignore

function wrongApprover(plan: Plan, number: string, about: Parameters<typeof mayDecide>[1], approver: string): Wrong[] {
  const { bar } = mayDecide(plan, about, approver);
  if (!bar) return [];
  if (bar === 'own')
    return [error('approver', `${number} 是${about.person}自己核准的，不算分：请别人来核准，或打开“可核准自己的”`, `${number} was approved by ${about.person}, whose points they are, so it does not count: let somebody else approve it, or allow “Own approval”`)];
  // Who could decide then may have left or changed roles since.
  if (isDecidedBy(plan, number, (name) => isSamePerson(plan, name, approver))) return [];
  return [error('approver', `${approver}不是核准 ${number} 的人（规则里指定的人，否则经理），不算分`, `${approver} is not who approves ${number} (whom its rule names, else a manager), so it does not count`)];
} // prettier-ignore

/** Of what counts, the row that goes past the most that a month is worth. */
function overMost({ record: { number, person, points }, rule, fact }: About, given: Map<string, number>): Wrong[] {
  const day = fact?.day;
  if (!rule || day === undefined) return [];
  const key = JSON.stringify([fact!.person, orderKey(rule.rule), monthOf(day).key]);
  const sum = (given.get(key) ?? 0) + points;
  if (rule.most !== undefined && sum > rule.most)
    return [error('points', `${person} ${monthOf(day).key} 按“${rule.rule}”最多 ${rule.most} 分，${number} 超出，不算分`, `${person} can have ${rule.most} points for “${rule.rule}” in ${monthOf(day).key}: ${number} goes past that and does not count`)];
  given.set(key, sum);
  return [];
} // prettier-ignore
