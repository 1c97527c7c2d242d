import type { Book } from '../../shared/book/model';
import { findingsOf, plan, type Plan } from '../../shared/plan/plan';
import type { StagePlan } from '../../shared/plan/order-plan';
import { columnLetters } from '../../shared/book/address';
import type { RowPlan } from '../../shared/plan/table-plan';
import { bookOf, day, sheetOf, type TestCell } from './book';
import { moment } from './order-facts';

/** Monday 18 May 2026, ten o'clock. */
export const NOW = moment('2026-05-18 10:00');

export type Cells = Readonly<Record<string, TestCell>>;

/** An order of USD 10,000, 30 % as a deposit and 70 % against copies, placed on 2 March and sailed on 20 April. */
export const ORDER: Cells = {
  订单号: 'A-1', 客户: 'Nordvik', 金额: 10000, 币种: 'USD', 付款方式: 'T/T 30%定金，70%见提单副本', 下单日期: day('2026-03-02'),
  工厂交期: day('2026-04-10'), ETD: day('2026-04-20'), ATD: day('2026-04-20'), 定金到账: null, 尾款到账: null,
}; // prettier-ignore

/** Rows under the headers that any of them has. */
export function rowsOf(name: string, rows: readonly Cells[]) {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return sheetOf(name, [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))]);
}

/** Orders and record sheets, by the names of the sheets. */
export const bookWith = (orders: readonly Cells[], records: Readonly<Record<string, readonly Cells[]>> = {}): Book =>
  bookOf(
    rowsOf('订单', orders.map((row) => ({ ...ORDER, ...row }))),
    ...Object.entries(records).map(([name, rows]) => rowsOf(name, rows)),
  ); // prettier-ignore

export const planWith = (...book: Parameters<typeof bookWith>): Plan => plan(bookWith(...book), NOW);

let numbered = 0;
/** A receipt of A-1 in USD. */
export const receipt = (date: string, amount: number, more: Cells = {}): Cells => ({
  收款号: `R-${++numbered}`, 订单号: 'A-1', 第几期: null, 到账日期: day(date), 金额: amount, 币种: 'USD', 银行费用: null, ...more,
}); // prettier-ignore

/** A stage of the first order; by its key. */
export const stageOf = (planned: Plan, key: string, at = 0): StagePlan =>
  rowIn(planned, at).order.stages.find(({ stage }) => stage.key === key)!;

export const rowIn = (planned: Plan, at = 0): RowPlan => planned.tables[0]!.rows[at]!;

/** What is found of records: `订单!J2 “定金到账”写的是已收，…`. */
export const found = (planned: Plan, kinds = ['record differs', 'receipt', 'config']): string[] =>
  findingsOf(planned)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ place, message }) => `${place.sheet}!${columnLetters(place.column)}${place.row} ${message.zh}`);
