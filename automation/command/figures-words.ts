import { both } from '../../shared/lang';
import type { YesNoQuestion } from './ask';
import { RecordNotAgreed } from './errors';
import { SAY } from './words';

/** What the verb `figures` says. */
export const FIGURES_SAY = {
  periodOption: both('期间：week、month、quarter、half、year，或 2026-05 这样的；可写几个', 'period: week, month, quarter, half, year, or one such as 2026-05; may be several'),
  byOption: both('person：再按人列', 'person: each person besides the team'),
  personOption: both('只看一个人的', 'only this person’s'),
  rowsOption: both('列出一个指标数的每一件', 'list exactly what a figure counts'),
  writeOption: both('写成工作表“跟单_指标”和“跟单_指标明细”', 'keep them in the sheets Gendan Figures and Gendan Figure Rows'),
  dashboardOption: both('写成给手机看的工作表“跟单_看板”，带图', 'keep the sheet Gendan Dashboard for phones, with charts'),
  figure: both('指标', 'Figure'),
  person: both('谁', 'Who'),
  team: both('全队', 'team'),
  value: both('值', 'Value'),
  target: both('目标', 'Target'),
  change: both('比上期', 'Change'),
  excused: both('不计', 'Excused'),
  order: both('订单', 'Order'),
  stage: both('节点', 'Stage'),
  day: both('日期', 'Day'),
  result: both('结果', 'Result'),
  none: both('没有', 'none'),
  goals: both('目标', 'Goals'),
  reached: both('已达到', 'reached'),
  notReached: both('没达到', 'not reached'),
  tooFew: both('不足5件不算率', 'too few for a rate (under 5)'),
  noGoals: both('还没有目标：写在“跟单_目标”（gendan record goals）。', 'There are no goals yet: set them in Gendan Goals (gendan record goals).'),
  upToDate: both('没有要写的：都已经是最新的。', 'Nothing to write: all of it is up to date.'),
  mayWrite: {
    question: both('现在写入吗？[y/N] ', 'Write now? [y/N] '),
    declined: SAY.declined,
    nobody: () => new RecordNotAgreed(),
  } satisfies YesNoQuestion,
}; // prettier-ignore
