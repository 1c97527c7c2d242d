import { both, type Bilingual } from '../../../../shared/lang';

/** What the part Campaigns says. */
export const CAMPAIGN_WORDS = {
  campaigns: both('推广', 'Campaigns'),
  none: both(
    '还没有推广。一次推广一行：渠道、预算、花费、日期；询盘表的“来源”和渠道或来源词一样的，就算它带来的，每条询盘、每张订单花多少自己算出来。',
    'There are no campaigns yet. Write down one a row: channel, budget, spend and dates. Inquiries whose source is its channel, or one of its sources, count as brought by it; cost per inquiry and per order follow.',
  ),
  wrong: (count: number): Bilingual =>
    both(
      `有 ${count} 行写得不完整，没有起作用：见“数据问题”。`,
      `${count} ${count === 1 ? 'row is' : 'rows are'} incomplete and ${count === 1 ? 'does' : 'do'} not count: see Findings.`,
    ),
  add: both('加一次推广', 'Add a campaign'),
  edit: both('修改', 'Edit'),
  toSheet: both('在表里看', 'Show in the sheet'),
  inquiries: both('询盘', 'Inquiries'),
  orders: both('订单', 'Orders'),
  won: both('成单', 'Won'),
  spend: both('花费', 'Spend'),
  budget: ({ zh, en }: Bilingual): Bilingual => both(`预算 ${zh}`, `budget ${en}`),
  over: both('超预算', 'over budget'),
  perInquiry: both('每条询盘', 'Per inquiry'),
  perOrder: both('每张订单', 'Per order'),
  cannotTell: both('看不出', 'not known'),
  notFilled: both('没填', 'not filled in'),
  after: (count: number): Bilingual => both(`其中结束后来的 ${count} 条`, `${count} of them after its last day`),
  unsure: (count: number): Bilingual =>
    both(
      `另有 ${count} 张订单，客户之前从几个来源问过，没有算进来`,
      `${count} more ${count === 1 ? 'order' : 'orders'} of customers who had asked by several ways, not counted`,
    ),
  why: both(
    '订单按询盘编号对上；没有编号的，算该客户最近一条还没成单的询盘。',
    'Orders are found by the number of the inquiry; without one by the customer’s newest inquiry that has brought none yet.',
  ),
  unknownWhy: both(
    '订单对不上询盘（没有订单表，或没有客户和日期），每张订单的花费看不出。',
    'Orders cannot be traced to inquiries (no order sheet, or no customers and dates), so the cost per order is not known.',
  ),
  others: both('不算在推广里的来源', 'Sources of no campaign'),
  noSource: both('（没填来源）', '(no source)'),
  noInquiries: both('没有询盘表：有“询盘日期”和“来源”两列的表就是。', 'The book has no sheet of inquiries: one with the columns Inquiry Date and Source.'),
  withoutSource: (sheets: string): Bilingual =>
    both(
      `“${sheets}”没有“来源”这一列，看不出询盘从哪里来。加一列“来源”。`,
      `“${sheets}” has no column for the source of an inquiry. Add a column “Source”.`,
    ),
  open: (what: string, count: number): Bilingual => both(`看 ${count} 条${what}`, `Show the ${count} ${what.toLowerCase()}`),
  more: (count: number): Bilingual => both(`还有 ${count}`, `${count} more`),
  goTo: (text: string): Bilingual => both(`转到单元格：${text}`, `Go to the cell: ${text}`),
} as const; // prettier-ignore
