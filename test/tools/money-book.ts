import type { Sheet } from '../../shared/book/model';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { bookOf, day, sheetOf, type TestCell } from './book';
import { moment } from './order-facts';

export const HEADERS = ['订单号', '客户', '币种', '金额', '付款方式', '下单日期', '定金到账', '船期', '实际开船', '提单日', '尾款到账', '报关日期', '出口日期', '收汇日期', '退税日期'] as const; // prettier-ignore

/** As of which day the books of money are looked at: a Monday. */
export const NOW = moment('2026-05-18 10:00');

export type OrderCells = Readonly<Partial<Record<(typeof HEADERS)[number], TestCell>>>;

const USUAL: OrderCells = { 客户: 'Nordvik', 币种: 'USD', 金额: 10000, 付款方式: 'O/A 30 days after B/L date', 下单日期: day('2026-02-02') }; // prettier-ignore

/** Orders as a team keeps them, each of what differs from an open account of USD 10,000; beside them sheets of Gendan's own. */
export function moneyPlan(orders: readonly OrderCells[], ...sheets: readonly Sheet[]): Plan {
  const rows = orders.map((cells, at) => {
    const all: OrderCells = { ...USUAL, 订单号: `M-${at + 1}`, ...cells };
    return HEADERS.map((header) => all[header] ?? null);
  });
  return planOf(bookOf(sheetOf('出货', [[...HEADERS], ...rows]), ...sheets), NOW);
}

/** An order on board on a day, its B/L of the same day. */
export const sailed = (on: string, more: OrderCells = {}): OrderCells => ({
  船期: day(on),
  实际开船: day(on),
  提单日: day(on),
  ...more,
});

export const sheet = (name: string, ...rows: readonly (readonly TestCell[])[]): Sheet => sheetOf(name, rows);
