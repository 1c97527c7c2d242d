import { proposeAnswer, type Answering } from '../../../../shared/features/questions/answer';
import { applyPatch } from '../../../../shared/book/apply';
import type { Book } from '../../../../shared/book/model';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import type { OrderPlan, StagePlan } from '../../../../shared/plan/order-plan';
import { bookOf, day, sheetOf, type TestCell } from '../../../tools/book';
import { moment } from '../../../tools/order-facts';

export const NOW = moment('2026-05-18 10:00');

export const HEADERS = ['订单号', '客户', '金额', '下单日期', '工厂交期', 'ETD', '备注'] as const;

/** An order in a sheet that shows no sailing: its number, ETD, and what differs. Placed well before its ETD. */
export function order(no: string, etd: string | null, amount = 1000): TestCell[] {
  const ordered = etd !== null && etd < '2026-03-02' ? '2025-10-12' : '2026-03-02';
  return [no, 'Nordvik', amount, day(ordered), null, etd === null ? null : day(etd), null];
}

/** A sheet in which a passed ETD has no column that would show what came of it. */
export const shipping = (...orders: TestCell[][]): Book => bookOf(sheetOf('出货', [[...HEADERS], ...orders]));

export const judged = (book: Book, now = NOW): Plan => planOf(book, now);

export const orderOf = (plan: Plan, key: string): OrderPlan =>
  plan.tables.flatMap(({ rows }) => rows).find(({ row }) => row.key === key)!.order;

export const stageOf = (plan: Plan, key: string, stage: string): StagePlan =>
  orderOf(plan, key).stages.find((each) => each.stage.key === stage)!;

/** The ids of what an order is asked, money apart. */
export const asked = (plan: Plan, key: string): string[] =>
  orderOf(plan, key)
    .questions.filter(({ stage }) => stage !== 'balance')
    .map(({ id }) => id);

/** The book with an answer in it; nothing is refused. */
export function answered(plan: Plan, id: string, value: string, more: Partial<Answering> = {}): Book {
  const { book, report } = applyPatch(plan.book, proposeAnswer(plan, { id, value, ...more }).patch);
  expect(report.refused).toEqual([]);
  return book;
}

/** The book with the rows of its first sheet below the header in another order, as somebody sorted them. */
export function sorted(book: Book, by: (rows: readonly number[]) => readonly number[]): Book {
  const [first, ...rest] = book.sheets;
  const rows = by(first!.rows.slice(1).map((_, at) => at + 1));
  const pick = <T>(all: readonly T[]): T[] => [all[0]!, ...rows.map((at) => all[at]!)];
  return { sheets: [{ ...first!, rows: pick(first!.rows), kinds: pick(first!.kinds) }, ...rest] };
}

/** The book with one cell of its first sheet changed. */
export function changed(book: Book, row: number, column: number, to: string): Book {
  const seen = book.sheets[0]!.rows[row - 1]?.[column - 1] ?? null;
  const [filled] = sheetOf('x', [[day(to)]]).rows;
  const write = { as: 'date', value: filled![0] as number } as const;
  const cell = { sheet: book.sheets[0]!.name, row, column, seen, write };
  return applyPatch(book, { sheets: [], columns: [], cells: [cell] }).book;
}
