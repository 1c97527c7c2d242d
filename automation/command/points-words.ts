import { both, type Bilingual } from '../../shared/lang';

/** What the verb `points` says. */
export const POINTS_SAY = {
  periodOption: both('期间：month（月，默认）、quarter、year，或 2026-05 这样的', 'the period: month (the usual one), quarter, year, or one such as 2026-05'),
  csvOption: both('写成给工资用的 CSV：每人一行，已核准的分和依据', 'a CSV for payroll: one row a person, the points approved and what they rest on'),
  proposeOption: both('列出可以提议的：记录里有、还没提议过的', 'list what could be proposed: in the log and never proposed before'),
  writeOption: both('提议，写进“跟单_积分”，先预览', 'propose them in Gendan Points, shown first'),
  rulesOption: both('添加常用的积分规则，先预览', 'add the usual rules of points, shown first'),
  asOption: both('以谁的名义提议', 'who proposes'),
  person: both('人员', 'Person'),
  approved: both('已核准', 'Approved'),
  open: both('待定', 'Open'),
  awards: both('笔', 'Awards'),
  number: both('编号', 'Number'),
  points: both('分', 'Points'),
  evidence: both('依据', 'Evidence'),
  none: (when: Bilingual): Bilingual => both(`${when.zh}没有积分。`, `No points in ${when.en}.`),
  noneOpen: (when: Bilingual): Bilingual => both(`${when.zh}没有可以提议的。`, `Nothing could be proposed for ${when.en}.`),
  some: (count: number, when: Bilingual): Bilingual => both(`${when.zh}有 ${count} 件可以提议：gendan points 工作簿 --propose。`, `${count} could be proposed for ${when.en}: gendan points BOOK --propose.`),
  noRules: both('还没有积分规则，所以不算积分：gendan points 工作簿 --rules。', 'There are no rules of points, so there are no points: gendan points BOOK --rules.'),
  hasRules: both('常用的规则都有了。', 'The usual rules are all there.'),
  wrong: (count: number): Bilingual => both(`有 ${count} 笔写着已核准但不算分（自相矛盾）；gendan plan 指出是哪一格。`, `${count} ${count === 1 ? 'award says' : 'awards say'} approved and ${count === 1 ? 'does' : 'do'} not count, as the row contradicts itself: gendan plan names the cells.`),
  written: (file: string): Bilingual => both(`已写：${file}`, `Written: ${file}`),
  examples: both(
    `例子：
  gendan points 订单.xlsx --rules                            添加常用规则
  gendan points 订单.xlsx --propose                          本月可以提议什么
  gendan points 订单.xlsx --write --as 张经理                提议，等别人核准
  gendan points 订单.xlsx --period 2026-05 --csv 积分.csv    五月的，给工资用`,
    `Examples:
  gendan points orders.xlsx --rules                              adds the usual rules
  gendan points orders.xlsx --propose                            what could be proposed this month
  gendan points orders.xlsx --write --as Nora                    proposes it, for somebody else to approve
  gendan points orders.xlsx --period 2026-05 --csv points.csv    May, for payroll`,
  ),
}; // prettier-ignore
