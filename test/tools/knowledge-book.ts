import type { Book, Sheet } from '../../shared/book/model';
import type { Lang } from '../../shared/lang';
import { plan, type Plan } from '../../shared/plan/plan';
import { bookOf, day, sheetOf } from './book';
import { moment } from './order-facts';
import { rowsOf, type Cells } from './record-book';

/** Monday 18 May 2026, ten o’clock. */
export const NOW = moment('2026-05-18 10:00');

const [SOLD, OPEN] = ['2026-04-01', '2026-05-05'].map(day);

/** are to be booked and wait for the factory, A-3 was sailed late and is over, with a cause. */
const ORDERS: readonly Cells[] = [
  { 订单号: 'A-1', 客户: 'Nordvik', 国家: '挪威', 业务员: '王丽', 产品: '陶瓷花瓶 1200PCS', 下单日期: SOLD, 定金到账: SOLD, 客户交期: day('2026-06-10'), ETD: day('2026-06-08') },
  { 订单号: 'A-2', 客户: 'Meridian', 国家: '美国', 业务员: '赵强', 产品: '不锈钢保温杯', 下单日期: SOLD, 定金到账: SOLD, 客户交期: day('2026-06-10'), ETD: day('2026-06-08') },
  { 订单号: 'A-3', 客户: 'Kestrel', 国家: '德国', 业务员: '王丽', 产品: '玻璃杯', 下单日期: day('2026-01-05'), 定金到账: day('2026-01-08'), 客户交期: day('2026-04-10'), ETD: day('2026-04-10'), 完工日期: day('2026-04-08'), 订舱日期: day('2026-04-01'), 装柜日期: day('2026-04-20'), 提单确认: day('2026-04-23'), ATD: day('2026-04-24'), 尾款到账: day('2026-05-11'), 状态: '已完成', 延误原因: '釉色返工' },
  { 订单号: 'A-4', 客户: 'Nordvik', 国家: '挪威', 业务员: '王丽', 产品: '玻璃杯', 下单日期: OPEN, 客户交期: day('2026-07-10'), ETD: day('2026-07-08') },
].map((row) => ({ 币种: 'USD', 金额: 10000, 付款方式: 'T/T 30%定金，70%见提单副本', 贸易条款: 'FOB Ningbo', 工厂交期: day('2026-05-30'), 完工日期: null, 订舱日期: null, 装柜日期: null, 提单确认: null, ...row })); // prettier-ignore

/** One claim closed last week, one in February, one open. */
const CLAIMS = rowsOf('客诉', [
  { 客诉号: 'C-1', 客户: 'Meridian', 业务员: '赵强', 客诉日期: day('2026-04-20'), 客诉回复: day('2026-04-20'), 结案日期: day('2026-05-12'), 原因: '破损' },
  { 客诉号: 'C-2', 客户: 'Nordvik', 业务员: '王丽', 客诉日期: day('2026-01-20'), 客诉回复: day('2026-01-20'), 结案日期: day('2026-02-12'), 原因: '色差' },
  { 客诉号: 'C-3', 客户: 'Nordvik', 业务员: '王丽', 客诉日期: day('2026-05-10'), 客诉回复: day('2026-05-11'), 结案日期: null, 原因: '短少' },
]); // prettier-ignore

const PEOPLE = sheetOf('跟单_人员', [
  ['姓名', '角色', '邮箱'],
  ['张敏', '主管', 'zhang@example.com'],
  ['王丽', '业务员', 'wang@example.com'],
  ['赵强', '业务员、客服', 'zhao@example.com'],
  ['李娜', '单证员', 'li@example.com'],
]);

const TITLES: readonly (readonly [zh: string, en: string])[] = [
  ['编号', 'Number'], ['问题', 'Question'], ['做法', 'What to do'], ['节点', 'Stages'], ['国家', 'Countries'], ['客户', 'Customers'],
  ['产品', 'Products'], ['原因', 'Cause'], ['来源订单', 'From order'], ['作者', 'Author'], ['有用次数', 'Times useful'], ['复核日', 'Review'], ['状态', 'State'],
]; // prettier-ignore

/** A sheet of cards, as a Chinese team writes them. */
const cardSheet = (...rows: readonly Cells[]): Sheet => {
  const numbered = rows.map((row, at): Cells => ({ 编号: `K-${at + 1}`, 问题: '问', 做法: '答', ...row }));
  return sheetOf('跟单_知识', [
    TITLES.map(([zh]) => zh),
    ...numbered.map((row) => TITLES.map(([zh]) => row[zh] ?? null)),
  ]);
};

export const knowledgeBook = (cards: readonly Cells[], ...more: readonly Sheet[]): Book =>
  bookOf(rowsOf('出货', ORDERS), CLAIMS, PEOPLE, cardSheet(...cards), ...more);

export const planCards = (cards: readonly Cells[], ...more: readonly Sheet[]): Plan =>
  plan(knowledgeBook(cards, ...more), NOW);

/** What such a team knows, as its sheet in Chinese says it. */
export const CARDS: readonly Cells[] = [
  { 问题: '春节后工厂交期靠不住', 做法: '节后第一批按三周后算，提前要返岗名单。', 节点: '生产完成', 作者: '王丽', 复核日: day('2026-05-10'), 有用次数: 2 },
  { 问题: 'Nordvik 的箱唛漏了他们的 PO 号，仓库拒收', 做法: '唛头以合同附件为准，工厂喷完拍四面照片，单证员对过才装。', 节点: '装柜', 客户: 'Nordvik', 作者: '李娜', 复核日: day('2027-01-10') },
  { 问题: '挪威客户的订舱要走他们指定的货代', 做法: '先发订舱委托书给 Nordvik 的货代，抄送客户；他们三天不回就打电话。', 节点: '订舱', 国家: '挪威', 客户: 'Nordvik', 作者: '王丽', 复核日: day('2027-03-01'), 有用次数: 5 },
  { 问题: '陶瓷花瓶易碎，验货跌落不过', 做法: '外箱用五层双瓦楞，内加蜂窝格；抽三箱先自己摔。', 产品: '陶瓷、花瓶', 作者: '赵强', 原因: '破损', 有用次数: 1 },
  { 问题: '美国线旺季订不到舱', 做法: '提前三周放舱，再备一家直客货代。', 节点: '订舱', 国家: '美国', 作者: '赵强' },
  { 问题: '提单收货人打错要付改单费', 做法: '船开前逐项核对：收货人、通知人、件数、毛重、唛头。', 节点: '提单确认', 作者: '李娜', 状态: '草稿' },
  { 问题: '以前的做法：样品一律到付', 做法: '老客户可以预付。', 节点: '订舱', 状态: '停用' },
]; // prettier-ignore

/** The same for a team that writes English. */
const ENGLISH_CARDS: readonly Cells[] = [
  { Question: 'Ready dates after Chinese New Year cannot be relied on', 'What to do': 'Count three weeks for the first lot; ask for the list of returning workers.', Stages: 'Production done', Author: 'Lily Wang', Review: day('2026-05-10'), 'Times useful': 2 },
  { Question: 'Nordvik’s warehouse refused cartons without their PO number', 'What to do': 'The annex of the contract rules; photos of four sides go to the docs clerk before loading.', Stages: 'Container loading', Customers: 'Nordvik', Author: 'Nina Li', Review: day('2027-01-10') },
  { Question: 'Bookings for Norway go through the customer’s own forwarder', 'What to do': 'Send the booking note to Nordvik’s forwarder with the customer in copy; call after three days without an answer.', Stages: 'Booking', Countries: 'Norway', Customers: 'Nordvik', Author: 'Lily Wang', Review: day('2027-03-01'), 'Times useful': 5 },
  { Question: 'Ceramic vases failed the drop test', 'What to do': 'Five-ply double-wall cartons with honeycomb cells; drop three of them ourselves first.', Products: 'ceramic vase', Author: 'John Zhao', Cause: 'Damage', 'Times useful': 1 },
  { Question: 'No space to the US in peak season', 'What to do': 'Book three weeks ahead, keep a second forwarder ready.', Stages: 'Booking', Countries: 'US', Author: 'John Zhao' },
  { Question: 'A wrong consignee on the B/L costs an amendment fee', 'What to do': 'Check line by line before sailing: consignee, notify, packages, weight, marks.', Stages: 'B/L draft confirmed', Author: 'Nina Li', State: 'Draft' },
]; // prettier-ignore

const IN_ENGLISH: Readonly<Record<string, string>> = {
  订单号: 'Order No', 客户: 'Customer', 国家: 'Country', 业务员: 'Salesperson', 产品: 'Product', 下单日期: 'Order Date', 定金到账: 'Deposit Received',
  客户交期: 'Customer Due Date', 尾款到账: 'Balance Received', 状态: 'Status', 延误原因: 'Delay Reason', 币种: 'Currency', 金额: 'Amount',
  付款方式: 'Payment Terms', 贸易条款: 'Incoterm', 工厂交期: 'Factory Due Date', 完工日期: 'Production Done', 订舱日期: 'Booking Date', 装柜日期: 'Loading Date',
  提单确认: 'B/L Confirmed', 挪威: 'Norway', 美国: 'USA', 德国: 'Germany', 王丽: 'Lily Wang', 赵强: 'John Zhao', '陶瓷花瓶 1200PCS': 'Ceramic vases 1200 pcs',
  不锈钢保温杯: 'Stainless steel mug', 玻璃杯: 'Glass tumbler', 已完成: 'Completed', 釉色返工: 'Glaze reworked', 'T/T 30%定金，70%见提单副本': 'T/T 30% deposit, 70% against copy B/L',
}; // prettier-ignore

const english = (row: Cells): Cells =>
  Object.fromEntries(
    Object.entries(row).map(([header, cell]) => [
      IN_ENGLISH[header] ?? header,
      typeof cell === 'string' ? (IN_ENGLISH[cell] ?? cell) : cell,
    ]),
  );

/** A book to look at, in either language: orders, people, and what the team knows; claims in the Chinese one. */
export function shownBook(lang: Lang): Book {
  if (lang === 'zh') return knowledgeBook(CARDS);
  const people = sheetOf('Gendan People', [
    ['Name', 'Roles', 'Email'],
    ['Mary Zhang', 'Manager', 'zhang@example.com'],
    ['Lily Wang', 'Sales', 'wang@example.com'],
    ['John Zhao', 'Sales', 'zhao@example.com'],
    ['Nina Li', 'Documents', 'li@example.com'],
  ]);
  const cards = ENGLISH_CARDS.map((row, at): Cells => ({ Number: `K-${at + 1}`, ...row }));
  return bookOf(
    rowsOf('Shipments', ORDERS.map(english)),
    people,
    sheetOf('Gendan Knowledge', [
      TITLES.map(([, en]) => en),
      ...cards.map((row) => TITLES.map(([, en]) => row[en] ?? null)),
    ]),
  );
}
