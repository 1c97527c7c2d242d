import type { Book } from '../../shared/book/model';
import { plan, type Plan } from '../../shared/plan/plan';
import { bookOf, day } from './book';
import { moment } from './order-facts';
import { rowsOf, type Cells } from './record-book';

/** A process of two stages: the sales person's order confirmation, and the documents within 30 days of the order. */
const PROCESS: Cells[] = [
  { 流程: 'two', 节点代码: '*', 节点: '两步', 负责角色: null, 起算日: null, 时限: null, 完成依据: null },
  { 流程: 'two', 节点代码: 'pi', 节点: '发 PI', 负责角色: '业务员', 起算日: 'order_date', 时限: '2wd', 完成依据: 'PI日期' },
  { 流程: 'two', 节点代码: 'docs_prep', 节点: '报关资料', 负责角色: '单证员', 起算日: 'order_date', 时限: '30d', 完成依据: '报关资料' },
]; // prettier-ignore

export const order = (number: string, customer: string, country: string, more: Cells = {}): Cells => ({
  订单号: number, 客户: customer, 国家: country, 业务员: '王丽', 单证员: null, 金额: 1000, 币种: 'USD', 下单日期: day('2026-05-11'),
  ETD: day('2026-07-20'), PI日期: day('2026-05-12'), 报关资料: null, ...more,
}); // prettier-ignore

/** Seven orders: four that name no clerk, one of them in another spelling; one that is done; one that names 李娜. */
export const ORDERS: readonly Cells[] = [
  order('S-1', 'Rhein', '德国'),
  order('S-2', 'Nordvik', '挪威'),
  order('S-3', 'Lyon', '法国'),
  order('S-4', 'Boston', '美国'),
  order('S-5', 'Oslo', '挪威', { 单证员: '李娜', 报关资料: day('2026-05-15') }),
  order('S-6', 'Bergen', '挪威', { 单证员: '李娜' }),
  order('S-7', 'Hamburg', 'Germany'),
];

export const person = (name: string, roles: string, more: Cells = {}): Cells => ({
  姓名: name, 别名: null, 角色: roles, 备份人: null, 每周工时: null, 生效: null, 失效: null, 负责市场: null, 邮箱: null, ...more,
}); // prettier-ignore

export const PEOPLE: readonly Cells[] = [
  person('王丽', '业务员'),
  person('李娜', '单证员', { 别名: 'Lina', 邮箱: 'lina@example.com' }),
  person('赵磊', '物流专员'),
];

export const docsBook = (
  people: readonly Cells[] = PEOPLE,
  orders = ORDERS,
  more: Readonly<Record<string, readonly Cells[]>> = {},
): Book =>
  bookOf(
    rowsOf('订单', orders),
    rowsOf('跟单_流程', PROCESS),
    rowsOf('跟单_人员', people),
    ...Object.entries(more).map(([name, rows]) => rowsOf(name, rows)),
  );

/** Wednesday 20 May 2026. */
export const IN_MAY = moment('2026-05-20 10:00');
/** The first working day of the split. */
export const IN_JUNE = moment('2026-06-01 10:00');

export const planned = (book: Book, now = IN_MAY): Plan => plan(book, now);

/** Whose the documents of each order are: `S-1 李娜`. */
export const clerks = ({ tables }: Plan): string[] =>
  tables[0]!.rows.map(({ order: { key, stages } }) => {
    const stage = stages.find((each) => each.stage.key === 'docs_prep')!;
    return `${key} ${stage.owner?.owner ?? '–'}`;
  });
