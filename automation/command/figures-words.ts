import { both, type Bilingual } from '../../shared/lang';

/** What the verb `figures` says. */
export const FIGURES_SAY = {
  periodOption: both('期间，可写几个，写在工作簿后面：week（周）、month（月）、quarter（季）、half（半年）、year（年），或 2026-05、2026-Q2 这样的', 'periods, one or several, behind the workbook: week, month, quarter, half, year, or one such as 2026-05, 2026-Q2'),
  byOption: both('写 person：全队之外再按人列', 'person: each person besides the team'),
  personOption: both('只看一个人的', 'only this person’s'),
  rowsOption: both('列出一个指标数的每一件；写指标的名称或代码', 'list exactly what a figure counts; its title or key'),
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
  period: both('期间', 'Period'),
  day: both('日期', 'Day'),
  result: both('结果', 'Result'),
  none: both('没有', 'none'),
  goals: both('目标', 'Goals'),
  reached: both('已达到', 'reached'),
  notReached: both('没达到', 'not reached'),
  tooFew: both('不足5件，不给百分比', 'under 5: no percentage'),
  noGoals: both('还没有目标：写在“跟单_目标”（gendan record goals）。', 'There are no goals yet: set them in Gendan Goals (gendan record goals).'),
  wrongGoals: (count: number): Bilingual =>
    both(`“跟单_目标”有 ${count} 行写得不对，没有算；gendan plan 指出是哪一格。`, `${count} ${count === 1 ? 'row' : 'rows'} of Gendan Goals cannot be used: gendan plan names the cells.`),
  nobody: (person: string, others: readonly string[]): Bilingual => {
    const [zh, en] = others.length === 0
      ? ['这段期间没有算到任何人。', 'Nobody has any in this time.']
      : [`有数的人：${others.join('、')}。`, `These have: ${others.join(', ')}.`];
    return both(`“${person}”在这段期间没有可数的。${zh}`, `There is nothing to count for "${person}" in this time. ${en}`);
  },
  examples: both(
    `例子：
  gendan figures 订单.xlsx                              本月，全队
  gendan figures 订单.xlsx --period 2026-04 quarter     四月和本季
  gendan figures 订单.xlsx --rows 节点按时率            这个指标数的每一件，没做到的在前
  gendan figures 订单.xlsx --write --dashboard          写成“跟单_指标”和“跟单_看板”，先预览
  gendan record goals 订单.xlsx 编号=G-1 指标=按承诺日出运 目标值=95% 期间=月    定一个目标`,
    `Examples:
  gendan figures orders.xlsx                               this month, the team
  gendan figures orders.xlsx --period 2026-04 quarter      April and this quarter
  gendan figures orders.xlsx --rows "Stages on time"       everything that it counts, missed first
  gendan figures orders.xlsx --write --dashboard           Gendan Figures and Gendan Dashboard, shown first
  gendan record goals orders.xlsx number=G-1 "figure=Shipped as promised" target=95% period=month    sets a goal`,
  ),
  upToDate: both('没有要写的：都已经是最新的。', 'Nothing to write: all of it is up to date.'),
}; // prettier-ignore
