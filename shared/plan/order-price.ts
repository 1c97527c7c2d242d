import { currencyCode, decimalsOf, type Money } from '../records/money';
import type { NumberedPart } from './numbered-parts';
import type { RecordCells } from './record-source';

/** What the facts of a price are read from. */
export type PriceCells = Pick<RecordCells, 'text' | 'number' | 'columns'>;

/** ISO code, by its own column, else by what stands beside the figure, else by the header: `金额（USD）`; empty when unknown. */
export function currencyOf(facts: PriceCells): string {
  const said = currencyCode(facts.text('currency'));
  if (said !== undefined) return said;
  const [column] = facts.columns.byField('amount');
  return currencyNamedIn(facts.text('amount')) ?? currencyNamedIn(column?.header ?? '') ?? '';
}

/** The ISO code of the first currency that a text names: `金额（USD）`, `EUR 12,345.50`. */
export function currencyNamedIn(text: string): string | undefined {
  for (const part of text.match(LETTERS) ?? []) {
    const code = currencyCode(part);
    if (code !== undefined) return code;
  }
  return undefined;
}

const LETTERS = /[A-Za-z]{0,3}[$€£¥￥]|[A-Za-z]{3}|人民币|美[元金]|欧元|英镑|港[币元]|日[元币]|[加澳]元/g;

/** The amount that a row says of its order; its currency is empty where the sheet does not say which. */
export function priceOf(facts: PriceCells): Money | undefined {
  const amount = facts.number('amount');
  return amount === undefined ? undefined : moneyOf(amount, currencyOf(facts));
}

/** A figure of a cell, which may be a formula's, to the minor unit. */
export function moneyOf(figure: number, currency: string): Money | undefined {
  const minor = Math.round(Number((figure * 10 ** decimalsOf(currency)).toPrecision(15)));
  return Number.isSafeInteger(minor) ? { minor: minor + 0, currency } : undefined;
}

/** A deposit whose amount stands in the sheet where the term names no share. */
export function depositIn(
  facts: PriceCells,
  parts: readonly NumberedPart[],
  price: Money | undefined,
): ReadonlyMap<number, number> {
  const named = new Map<number, number>();
  const at = parts.findIndex(({ stage, percent, term }) => {
    return stage === 'deposit' && percent === undefined && term?.amount === undefined;
  });
  const [column] = facts.columns.byField('deposit_amount');
  if (at < 0 || !column || facts.columns.money.firstReceived.includes(column)) return named;
  const figure = facts.number('deposit_amount');
  const amount = figure === undefined ? undefined : moneyOf(figure, price?.currency ?? '');
  if (amount && amount.minor > 0) named.set(at, amount.minor);
  return named;
}
