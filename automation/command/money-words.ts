import { both } from '../../shared/lang';

/** What the verb `money` says. */
export const MONEY_SAY = {
  writeOption: both('把各期应收写成工作表“跟单_资金”', 'keep the parts in the sheet Gendan Money'),
  allOption: both('列出全部未收各期', 'list every open part'),
  order: both('订单', 'Order'),
  customer: both('客户', 'Customer'),
  part: both('款项', 'Part'),
  open: both('未收', 'Open'),
  due: both('到期', 'Due'),
  age: both('逾期天数', 'Days late'),
  oldest: both('最久逾期', 'Oldest'),
  overdue: both('其中逾期', 'Overdue'),
  currency: both('币种', 'Currency'),
  total: both('合计', 'Total'),
  week: both('周', 'Week'),
  sum: both('应到', 'Due in'),
  payee: both('付给', 'To'),
  parts: both('未收各期', 'Open parts'),
  byAge: both('账龄', 'By age'),
  byCustomer: both('客户', 'Customers'),
  forecast: both('回款预测（按到期日）', 'Receipts to come, by due date'),
  late: both('已逾期', 'overdue'),
  undated: both('没有到期日', 'no due date'),
  owed: both('要付的款', 'What we owe'),
  nothing: both('没有未收的款。', 'Nothing is open.'),
  noWord: both('没写', 'not said'),
  more: (count: number) => both(`还有 ${count} 期，--all 全部列出`, `${count} more; --all lists them`),
  unknown: (count: number, orders: string) =>
    both(
      `${count} 期表里没写金额，没有算进合计：${orders}`,
      `${count} parts have no amount in the sheet and are in no sum: ${orders}`,
    ),
  untold: (count: number, orders: string) =>
    both(
      `${count} 期看不出收没收到，没有算进合计：${orders}。用“gendan questions”看要确认什么。`,
      `Of ${count} parts the sheet does not say whether they came in; they are in no sum: ${orders}. “gendan questions” tells what to confirm.`,
    ),
  upToDate: both('“跟单_资金”已经是最新的。', 'Gendan Money is up to date.'),
};
