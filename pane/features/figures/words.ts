import { both, type Bilingual } from '../../../shared/lang';

export const FIGURES_WORDS = {
  title: both('指标', 'Figures'),
  kind: both('期间', 'Period'),
  running: both('进行中', 'still running'),
  before: both('前一期', 'Previous period'),
  after: both('后一期', 'Next period'),
  person: both('谁的', 'Whose'),
  team: both('全队', 'Everybody'),
  most: both('最要紧的', 'Most important'),
  others: both('其他指标', 'Other figures'),
  none: both('这一期还没有可数的。', 'Nothing to count in this period yet.'),
  nothingYet: both('没有可数的', 'nothing to count'),
  missing: (count: number): Bilingual =>
    both(`还数不出的 ${count} 项，缺什么`, `${count} that cannot be counted yet, and why`),
  target: (text: Bilingual): Bilingual => both(`目标 ${text.zh}`, `goal ${text.en}`),
  targetMost: (text: Bilingual): Bilingual => both(`目标不超过 ${text.zh}`, `goal at most ${text.en}`),
  reached: both('已达到', 'reached'),
  notReached: both('未达到', 'not reached'),
  change: (text: Bilingual): Bilingual => both(`比上期 ${text.zh}`, `${text.en} vs before`),
  noBefore: both('上期不足，没法比', 'too little before to compare'),
  few: both('不足 5 件，不给百分比', 'under 5: no percentage'),
  excused: (count: number): Bilingual => both(`另有 ${count} 件不计`, `${count} more do not count`),
  formula: both('公式', 'Formula'),
  formulaAbout: both(
    '建好“跟单_指标”以后，把公式贴到任何一格，得到同一个数。',
    'Once Gendan Figures is there, paste it into any cell: it gives the same.',
  ),
  trend: both('近 12 个月', 'Last 12 months'),
  goal: both('目标', 'Goal'),
  byPerson: both('按人', 'By person'),
  nobody: both('（表里没写是谁）', '(nobody is named)'),
  rows: both('算的是这些', 'What it counts'),
  rowsOf: (shown: number, total: number): Bilingual =>
    shown < total ? both(`${shown} / ${total}`, `${shown} of ${total}`) : both(`${total}`, `${total}`),
  more: (count: number): Bilingual => both(`再看 ${count} 行`, `${count} more`),
  noRows: both('没有。', 'None.'),
  toCell: (cell: string): Bilingual => both(`到 ${cell}`, `To ${cell}`),
  open: (order: string): Bilingual => both(`打开 ${order}`, `Open ${order}`),
  close: both('收起', 'Close'),
  goals: both('目标', 'Goals'),
  noGoals: both(
    '还没有目标。定一个：哪个指标、到多少、按月还是按季。',
    'No goals yet. Set one: which figure, how much, by month or quarter.',
  ),
  wrongGoals: (count: number): Bilingual =>
    both(
      `“跟单_目标”有 ${count} 行写得不对，没有算，见“表内问题”。`,
      `${count} ${count === 1 ? 'row' : 'rows'} of Gendan Goals cannot be used; see Findings.`,
    ),
  addGoal: both('加目标', 'Add a goal'),
  changeGoal: both('改', 'Change'),
  goalRow: (number: string): Bilingual => both(`改目标 ${number}`, `Change goal ${number}`),
  paused: both('暂停', 'paused'),
  ended: both('已结束', 'ended'),
  owner: (name: string): Bilingual => both(`负责：${name}`, `owner: ${name}`),
  sheets: both('写进表格', 'In the workbook'),
  write: (isThere: boolean): Bilingual =>
    isThere ? both('更新“跟单_指标”', 'Update Gendan Figures') : both('建“跟单_指标”', 'Add Gendan Figures'),
  dashboard: (isThere: boolean): Bilingual =>
    isThere
      ? both('更新“跟单_看板”', 'Update Gendan Dashboard')
      : both('建“跟单_看板”', 'Add Gendan Dashboard'),
  dashboardAbout: both(
    '看板给只有手机、没装插件的同事看：数字和图都在表里。',
    'The dashboard is for people with a phone and no add-in: figures and charts in the workbook itself.',
  ),
  charts: both('看板的图', 'Charts of the dashboard'),
} as const;
