import { both, type Bilingual } from '../../../shared/lang';

/** What the list of customers and factories says. */
export const TRADE_WORDS = {
  title: both('客户和工厂', 'Customers and factories'),
  tabs: both('看什么', 'What to look at'),
  search: both('查找', 'Find'),
  searchHint: both('名称、等级、负责人', 'Name, grade, owner'),
  found: (found: number, without: number): Bilingual =>
    both(
      `${found} 个客户${without > 0 ? `，${without} 个没有卡` : ''}`,
      `${found} ${found === 1 ? 'customer' : 'customers'}${without > 0 ? `, ${without} without a card` : ''}`,
    ),
  factories: (found: number): Bilingual =>
    both(`${found} 家工厂`, `${found} ${found === 1 ? 'factory' : 'factories'}`),
  none: both('表里没有写客户。', 'The sheet names no customers.'),
  noFactories: both('表里没有写工厂。', 'The sheet names no factories.'),
  noneFound: both('没有找到。', 'Nothing found.'),
  more: (left: number): Bilingual => both(`再显示（还有 ${left} 个）`, `Show more (${left} left)`),
  open: (count: number): Bilingual => both(`在做 ${count}`, `${count} open`),
  late: (count: number): Bilingual => both(`逾期 ${count}`, `${count} late`),
  next: (day: string): Bilingual => both(`联系 ${day}`, `contact ${day}`),
  noCard: both('没有卡', 'no card'),
  addNew: both('添加客户', 'Add a customer'),
} as const;

export const TAB_WORDS = {
  customers: both('客户', 'Customers'),
  factories: both('工厂', 'Factories'),
} as const;

/** What an opened card says. */
export const CARD_WORDS = {
  cardOf: (name: string): Bilingual => both(`${name}的客户卡`, `Card of ${name}`),
  card: both('客户卡', 'Customer card'),
  edit: both('改卡片', 'Edit'),
  add: both('建卡', 'Add a card'),
  addHint: both(
    '还没有卡：条款、额度、单据要求和下次联系都写在卡上。',
    'There is no card yet: terms, credit, documents wanted and the next contact stand on it.',
  ),
  toSheet: both('到表里', 'To the sheet'),
  orders: both('看订单', 'Show orders'),
  credit: both('信用额度', 'Credit limit'),
  money: both('待收', 'To come'),
  allMoney: both('该客户待收', 'All to come'),
  next: both('下次联系', 'Next contact'),
  due: both('到了', 'due'),
  owner: both('负责人', 'Owner'),
  onTime: both('按期开船', 'Sailed in time'),
  last: both('最近的订单', 'Last orders'),
  claims: both('未结的客诉', 'Open claims'),
  prices: both('最近的价格', 'Last prices'),
  quoted: both('报价', 'quoted'),
  more: both('其他资料', 'More of the card'),
  unlike: both('和卡片不一样', 'Unlike the card'),
  openCard: both('打开客户卡', 'Open the card'),
  goTo: (what: string): Bilingual => both(`转到${what}`, `Go to ${what}`),
} as const;

/** What travels together. */
export const SHIPPED_WORDS = {
  title: both('同船货物', 'Shipped together'),
  alone: both('这一单的几个柜', 'The containers of this order'),
  containers: (count: number): Bilingual =>
    both(`${count} 个柜`, `${count} ${count === 1 ? 'container' : 'containers'}`),
  atOdds: both('几行的船期不一样，请核对', 'its rows name different days: check them'),
  together: (amounts: string): Bilingual => both(`合计 ${amounts}`, `${amounts} together`),
} as const;

/** What an opened factory says. */
export const FACTORY_WORDS = {
  overdue: (count: number): Bilingual => both(`已过未完工 ${count}`, `${count} overdue`),
  inTime: (share: string): Bilingual => both(`按期 ${share}`, `${share} in time`),
  noRecord: both('没有能比的日期', 'no dates to compare'),
  nothing: both('没有要问的：没有在生产的订单。', 'Nothing to ask: no order is being made.'),
  ask: both('问交期', 'Ask for dates'),
  text: both('发给工厂的文字', 'Text for the factory'),
  copy: both('复制', 'Copy'),
  copied: both('已复制，粘贴到微信或邮件即可。', 'Copied; paste it into a chat or a mail.'),
  cannotCopy: both(
    '复制不了，已选中：请按 Ctrl+C。',
    'It cannot be copied here; it is selected: press Ctrl+C.',
  ),
} as const;
