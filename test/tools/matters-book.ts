import { applyPatch } from '../../shared/book/apply';
import type { Book, Sheet } from '../../shared/book/model';
import type { Patch } from '../../shared/book/patch';
import { followUp } from '../../shared/proposals/follow-up';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { matterNamed } from '../../shared/orders/matters';
import { bookOf, day, sheetOf, type TestCell } from './book';
import { moment } from './order-facts';

/** Monday 18 May 2026, ten o’clock. */
export const NOW = '2026-05-18 10:00';

/** Two managers, a seller with a deputy, documents, logistics. */
export const PEOPLE = sheetOf('跟单_人员', [
  ['姓名', '角色', '备份人', '邮箱'],
  ['张经理', '经理', null, 'zhang@example.com'],
  ['刘总', '经理', null, 'liu@example.com'],
  ['王丽', '业务员', '赵强', 'wang@example.com'],
  ['赵强', '高级业务员', null, 'zhao@example.com'],
  ['陈洁', '单证员', null, 'chen@example.com'],
  ['孙敏', '物流专员', null, 'sun@example.com'],
]);

export const ORDERS = sheetOf('出货', [
  ['订单号', '客户', '国家', '业务员', '贸易条款', '付款方式', '下单日期', '定金到账', '工厂交期', '订舱日期', '船期', '实际开船', '尾款到账'],
  ['PO-1', 'Nordvik', '挪威', '王丽', 'FOB Ningbo', '30% T/T, 70%见提单副本', day('2026-04-01'), day('2026-04-03'), day('2026-05-25'), null, day('2026-06-05'), null, null],
  ['PO-2', 'Meridian', '美国', '王丽', 'FOB Ningbo', '30% T/T, 70%见提单副本', day('2026-04-10'), day('2026-04-12'), day('2026-06-10'), null, day('2026-06-20'), null, null],
  ['PO-9', 'Kestrel', '德国', '王丽', 'FOB Ningbo', '30% T/T, 70%见提单副本', day('2026-01-05'), day('2026-01-08'), day('2026-02-10'), day('2026-02-12'), day('2026-02-20'), day('2026-02-20'), day('2026-03-05')],
]); // prettier-ignore

export const TITLES = ['编号', '类型', '订单', '节点', '提出', '负责人', '对方', '内容', '清单', '交出', '接受', '截止', '状态', '次数', '陈述一', '陈述二', '仲裁', '决定/理由', '结束', '来源'] as const; // prettier-ignore
export type MatterCells = Readonly<Partial<Record<(typeof TITLES)[number], TestCell>>>;

export const matters = (...rows: readonly MatterCells[]): Sheet =>
  sheetOf('跟单_事项', [[...TITLES], ...rows.map((row) => TITLES.map((title) => row[title] ?? null))]);

export const bookWith = (rows: readonly MatterCells[], ...more: readonly Sheet[]): Book =>
  bookOf(
    ORDERS,
    ...(more.some(({ name }) => name === '跟单_人员') ? [] : [PEOPLE]),
    matters(...rows),
    ...more,
  );

export const planned = (book: Book, now = NOW): Plan => planOf(book, moment(now));

export const planWith = (rows: readonly MatterCells[], now = NOW, ...more: readonly Sheet[]): Plan =>
  planned(bookWith(rows, ...more), now);

/** The book after a proposal was written, as it is planned then. */
export function after(plan: Plan, { patch }: { readonly patch: Patch }, now?: string): Plan {
  const { book } = applyPatch(plan.book, followUp(plan, patch).patch);
  return planOf(book, now === undefined ? plan.now : moment(now), plan.options);
}

export const matterOf = (plan: Plan, number: string) => matterNamed(plan, number)!.matter;
export const turnIn = (plan: Plan, number: string) => matterNamed(plan, number)!.turn;
