import { both, type Bilingual } from '../../shared/lang';
import type { LateBy } from '../../shared/serving/view/late';
import { orderCount } from '../../shared/serving/view/words';

export const LATE_BY_WORDS: Readonly<Record<LateBy, Bilingual>> = {
  team: both('按团队', 'By team'),
  customer: both('按客户', 'By customer'),
  person: both('按责任人', 'By owner'),
};

/** Where the sheets name nobody. */
export const NAMELESS: Readonly<Record<LateBy, Bilingual>> = {
  team: both('（没有团队）', '(no team)'),
  customer: both('（没写客户）', '(no customer)'),
  person: both('（没有责任人）', '(no owner)'),
};

export const LATE_WORDS = {
  title: both('逾期订单', 'Late orders'),
  by: both('怎么分', 'Put together'),
  late: (orders: number): Bilingual =>
    both(`${orderCount(orders).zh}逾期`, `${orders} late ${orders === 1 ? 'order' : 'orders'}`),
  inBooks: (books: number): Bilingual =>
    both(`在 ${books} 个工作簿`, `in ${books} ${books === 1 ? 'workbook' : 'workbooks'}`),
  groups: {
    team: (count: number): Bilingual => both(`${count} 个团队`, `${count} ${count === 1 ? 'team' : 'teams'}`),
    customer: (count: number): Bilingual =>
      both(`${count} 个客户`, `${count} ${count === 1 ? 'customer' : 'customers'}`),
    person: (count: number): Bilingual =>
      both(`${count} 个责任人`, `${count} ${count === 1 ? 'owner' : 'owners'}`),
  },
  oldest: (days: number): Bilingual =>
    both(`最久 ${days} 个工作日`, `longest ${days} working ${days === 1 ? 'day' : 'days'}`),
  unread: (books: number): Bilingual =>
    both(
      `${books} 个工作簿还没读成，里面有没有逾期还不知道。`,
      `${books} ${books === 1 ? 'workbook has' : 'workbooks have'} not been read yet; whether anything in ${books === 1 ? 'it' : 'them'} is late is not known.`,
    ),
  none: both('现在没有逾期订单。', 'No order is late now.'),
  order: both('订单', 'Order'),
  customer: both('客户', 'Customer'),
  team: both('团队', 'Team'),
  person: both('责任人', 'Owner'),
  stage: both('节点', 'Stage'),
  due: both('截止', 'Due'),
  days: both('逾期工作日', 'Days late'),
  why: both('为什么', 'Why'),
  book: both('工作簿', 'Workbook'),
  cell: both('单元格', 'Cell'),
  daysLate: (days: number): Bilingual =>
    both(`${days} 个工作日`, `${days} working ${days === 1 ? 'day' : 'days'}`),
  dueOn: (day: Bilingual): Bilingual => both(`截止 ${day.zh}`, `due ${day.en}`),
  export: both('导出 CSV', 'Export CSV'),
  exported: (orders: number): Bilingual =>
    both(`已导出 ${orders} 单。`, `${orders} ${orders === 1 ? 'order' : 'orders'} exported.`),
  file: both('逾期订单', 'late-orders'),
  foldAll: both('全部收起', 'Fold all'),
  unfoldAll: both('全部展开', 'Unfold all'),
} as const;
