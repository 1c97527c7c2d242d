import type { Book, Sheet } from '../../shared/book/model';
import { messageOfId } from '../../shared/messages/placed';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { bookOf, day, sheetOf, type TestCell } from './book';
import { NOW, ORDERS, PEOPLE } from './matters-book';
import { moment } from './order-facts';

const TITLES = ['编号', '方向', '时间', '发件人', '收件人', '主题', '订单', '客户', '关于', '依据', '建议改动', '会话', '附件', '状态', '处理人'] as const; // prettier-ignore
export type MessageCells = Readonly<Partial<Record<(typeof TITLES)[number], TestCell>>>;

/** A mail about PO-1 that came in this morning and moves its sailing by a week. */
export const ETD_MAIL: MessageCells = {
  编号: 'm1@line.example', 方向: '来信', 时间: day('2026-05-18 09:12'), 发件人: 'booking@line.example', 主题: 'ETD change PO-1', 订单: 'PO-1', 客户: 'Nordvik', 关于: '船期', 依据: '主题里有订单号 PO-1；有“ETD change”', 建议改动: '船期：2026-06-05 → 2026-06-12',
}; // prettier-ignore

export const messages = (...rows: readonly MessageCells[]): Sheet =>
  sheetOf('跟单_消息', [
    [...TITLES],
    ...rows.map((row, at) => TITLES.map((title) => ({ ...USUAL(at), ...row })[title] ?? null)),
  ]);

const USUAL = (at: number): MessageCells => ({ 编号: `m${at + 1}@mail.example`, 方向: '来信' });

export const messagesBook = (rows: readonly MessageCells[], ...more: readonly Sheet[]): Book =>
  bookOf(
    ...(more.some(({ name }) => name === ORDERS.name) ? [] : [ORDERS]),
    ...(more.some(({ name }) => name === PEOPLE.name) ? [] : [PEOPLE]),
    messages(...rows),
    ...more,
  );

export const planOfMessages = (rows: readonly MessageCells[], ...more: readonly Sheet[]): Plan =>
  planOf(messagesBook(rows, ...more), moment(NOW));

export const messageIn = (plan: Plan, id: string) => messageOfId(plan, id)!.message;
