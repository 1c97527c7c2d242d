import { findSheet, kindAt, valueAt } from '../../book/model';
import type { Lang } from '../../lang';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { onceFor } from '../../remembered';
import type { RecordRow } from '../../records/read';
import type { Money } from '../../records/money';
import { readCell } from '../../records/values';
import { orderKey } from '../../trade/order-key';
import type { AnyPaper } from '../../trade/paper-kinds';
import { paperField, type PaperField } from '../../trade/paper-fields';
import { PAPER_DATA } from '../../trade/sheets/paper-data.sheet';
import type { PaperValue } from '../paper';
import type { Values } from './head';
import { saidDay, saidFigure, saidMoney, saidText } from './said';

type DataRow = RecordRow<typeof PAPER_DATA>;
type CountingRow = DataRow & { readonly record: NonNullable<DataRow['record']> };
const isCounting = (row: DataRow): row is CountingRow => row.record !== undefined;

/** What 跟单_单证数据 says of a paper of some orders, by number of the paper (empty where its rows name none). */
export interface TypedPaper {
  readonly kind: AnyPaper;
  readonly number: string;
  readonly values: Values;
}

/** All papers of some orders that somebody typed, in the order of the sheet. */
export function typedPapers(plan: Plan, orders: readonly string[], lang: Lang): TypedPaper[] {
  const index = rowsByOrder(recordsOf(plan, PAPER_DATA).rows);
  const found = [...new Set(orders.map(orderKey))].flatMap((order) => index.get(order) ?? []);
  const papers = new Map<string, { kind: AnyPaper; number: string; values: Values }>();
  for (const row of found.sort((a, b) => a.row - b.row)) {
    const { record } = row;
    const field = paperField(record.field);
    if (!field) continue;
    const number = record.number ?? '';
    const key = `${record.kind} ${orderKey(number)}`;
    let paper = papers.get(key);
    if (!paper) papers.set(key, (paper = { kind: record.kind, number, values: {} }));
    paper.values[field.key] ??= typedValue(plan, field, row, lang);
  }
  return withUnnumbered([...papers.values()]);
}

/** Rows that count by the order that they name. */
const rowsByOrder = onceFor((rows: readonly DataRow[]): ReadonlyMap<string, readonly CountingRow[]> => {
  const index = new Map<string, CountingRow[]>();
  for (const row of rows) {
    if (!isCounting(row)) continue;
    const key = orderKey(row.record.order);
    const same = index.get(key);
    if (same) same.push(row);
    else index.set(key, [row]);
  }
  return index;
});

/** Rows without a number are of the only paper of their kind that has one: somebody typed it once. */
function withUnnumbered(papers: readonly TypedPaper[]): TypedPaper[] {
  return papers.flatMap((paper) => {
    const alike = papers.filter(({ kind }) => kind === paper.kind);
    if (alike.length !== 2 || alike.every(({ number }) => number !== '')) return [paper];
    const [whole, rest] = alike[0]!.number === '' ? [alike[1]!, alike[0]!] : [alike[0]!, alike[1]!];
    return paper === whole ? [{ ...whole, values: { ...rest.values, ...whole.values } }] : [];
  });
}

/** What goes over what we work out: the rows of a kind that name no number, or the paper's own. */
export function typedOver(typed: readonly TypedPaper[], kind: AnyPaper, number: string | undefined): Values {
  const fits = typed.filter(
    (paper) =>
      paper.kind === kind &&
      (paper.number === '' || (number !== undefined && orderKey(paper.number) === orderKey(number))),
  );
  return Object.assign({}, ...fits.map(({ values }) => values)) as Values;
}

/** What stands in the cell of a row as the field's kind reads it; as text where it cannot. */
function typedValue(plan: Plan, field: PaperField, row: DataRow, lang: Lang): PaperValue | undefined {
  const place = row.place('value');
  const text = row.text('value');
  if (text === '') return undefined;
  const sheet = findSheet(plan.book, place.sheet)!;
  const cell = valueAt(sheet, place.row, place.column);
  const { value } = readCell(
    { ...field },
    cell,
    kindAt(sheet, place.row, place.column),
    { beside: () => '' },
    {},
  );
  if (field.kind === 'date' && value !== undefined) return saidDay(value as number, lang, place);
  if (field.kind === 'money' && value !== undefined) return saidMoney(value as Money, place);
  if (field.kind === 'number' && value !== undefined)
    // As it was typed: 190.00 says that somebody weighed to the gram.
    return { ...saidFigure(value as number, [0, 4], place)!, ...(typeof cell === 'string' && { text }) };
  // An amount without its currency is a figure still.
  if (field.kind === 'money' && typeof cell === 'number') return saidFigure(cell, [0, 4], place);
  return saidText(text, place);
}
