import { GendanError } from '../../../errors';
import { both, type Bilingual } from '../../../lang';
import type { Bar } from '../../../skills/points/approvers';

/** Something that may not be done about points. Nothing was written. */
export class PointsRefused extends GendanError {}

export const REFUSED = {
  none: (what: string): Bilingual =>
    both(`没有可提议的（${what}），没有写入。`, `There is nothing to propose for ${what}, so nothing was written.`),
  noRules: both(
    '还没有“跟单_积分规则”，不算积分，没有写入。请先添加规则：积分视图里点“用这些规则”，或 gendan points 工作簿 --rules。',
    'There are no Gendan Point Rules, so there are no points and nothing was written. Add rules first: “Use these rules” in Points, or gendan points BOOK --rules.',
  ),
  state: (number: string, state: string): Bilingual =>
    both(`${number} 不是“${state}”，没有写入。请刷新后再看。`, `${number} is not “${state}”, so nothing was written. Look again once the view is up to date.`),
  frozen: (number: string, claim: Bilingual): Bilingual =>
    both(`${number} 冻结：${claim.zh}，关闭后才能决定。没有写入。`, `${number} is frozen: ${claim.en}. It can be decided once the claim is closed. Nothing was written.`),
  gone: (number: string): Bilingual =>
    both(`${number} 依据的事现在记录里找不到了，不能给分；可以不给，写上理由。没有写入。`, `The log no longer shows what ${number} rests on, so its points cannot be given; refuse it with a reason. Nothing was written.`),
  wrong: (problem: Bilingual): Bilingual =>
    both(`${problem.zh}。没有写入。`, `${problem.en}. Nothing was written.`),
  noReason: both('不给分和复核都要写理由，没有写入。', 'To refuse points, or to decide on an appeal, takes a reason. Nothing was written.'),
  noText: both('申诉要写为什么，没有写入。', 'An appeal says why. Nothing was written.'),
  notOwn: (number: string, person: string): Bilingual =>
    both(`${number} 是${person}的，由本人申诉。没有写入。`, `${number} is ${person}’s, who alone may appeal. Nothing was written.`),
  final: (number: string): Bilingual =>
    both(`${number} 已经复核过一次，不再申诉。没有写入。`, `${number} was decided on appeal already, and that stands. Nothing was written.`),
  bar: (bar: Bar, number: string, actor: string, others: readonly string[]): Bilingual => {
    const [zh, en] = others.length > 0 ? [`请${others.join('、')}来办`, `ask ${others.join(', ')}`] : ['请团队里的别人来办', 'ask somebody else of the team'];
    const [why, because] = BARS[bar](actor);
    return both(`${number}：${why}，没有写入。${zh}${bar === 'own' ? '；一个人的团队可在“跟单_设置”打开“可核准自己的”' : ''}。`, `${number}: ${because}, so nothing was written: ${en}${bar === 'own' ? '; a team of one may allow “Own approval” in Gendan Settings' : ''}.`);
  },
}; // prettier-ignore

const BARS: Readonly<Record<Bar, (actor: string) => readonly [zh: string, en: string]>> = {
  own: (actor) => [`是${actor}自己的积分，不能自己决定`, `these are ${actor}’s own points`],
  named: (actor) => [`不由${actor}核准`, `${actor} is not who approves them`],
  first: (actor) => [`原来就是${actor}决定的，复核要换一个人`, `${actor} decided first, and somebody else decides on an appeal`],
  stranger: (actor) => [`${actor}不在“跟单_人员”里`, `${actor} is not in Gendan People`],
}; // prettier-ignore
