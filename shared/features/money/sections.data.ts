import type { DeskSection } from '../../capability';
import { both } from '../../lang';

/** What money brings to desks; `section.ts` answers for each. */
export const SECTIONS = [
  {
    key: 'parts',
    title: both('未收各期', 'Open parts'),
    short: both('未收各期', 'Parts'),
    about: both(
      '还没收齐的每一期款，逾期最久的在前',
      'Every part of a price that is open, the longest overdue first',
    ),
  },
  {
    key: 'receivables',
    title: both('应收账龄', 'Receivables by age'),
    short: both('应收账龄', 'Owed'),
    about: both(
      '按币种的账龄，和欠得最久的客户',
      'Ages by currency, and the customers who have owed longest',
    ),
  },
  {
    key: 'margin',
    title: both('毛利风险', 'Margin at risk'),
    short: both('毛利风险', 'Margin'),
    about: both(
      '亏本的，和货款逾期、毛利还没收回来的订单；成本取自“跟单_付款”',
      'Orders that lose money, and those whose margin is not in while money is overdue; costs are those of Gendan Payments',
    ),
  },
  {
    key: 'forecast',
    title: both('回款预测', 'Receipts to come'),
    short: both('回款预测', 'Inflow'),
    also: 'Forecast',
    about: both(
      '按到期日算，每周应到多少；已逾期的另列',
      'By due date, what should come in each week; what is overdue stands apart',
    ),
  },
  {
    key: 'payables',
    title: both('应付款', 'What we owe'),
    short: both('应付款', 'We owe'),
    about: both(
      '“跟单_付款”里还没付的，本周到期的在前',
      'What Gendan Payments says is still to be paid, this week’s first',
    ),
  },
  {
    key: 'refunds',
    title: both('退税额', 'Refund amounts'),
    short: both('退税额', 'Rebate'),
    also: 'Rebates',
    about: both(
      '已出口还没退的：按明细和出口日期的退税率算，附期限',
      'Exported and not refunded yet: by lines and the rate of the export date, with the deadline',
    ),
  },
] as const satisfies readonly DeskSection[];

export type SectionKey = (typeof SECTIONS)[number]['key'];
