import { orderKey } from '../../trade/order-key';
import type { Ledger } from './ledger';
import { rule } from './rule';
import { keyOf, seriesOf } from './series';
import type { Statement } from './statement';
import type { PaperSet, RegisteredNumber } from './types';
import { NOTE } from './words';

/** The archive of a refund is read by number: 外贸企业单证备案. */
const GAP = rule(14, '单证备案 / archive of export documents', 'R', 'soft');
/** Two papers under one number are one paper to everybody who reads them. */
const TWICE = rule(14, '单证备案 / archive of export documents', 'R', 'hard');

/**
 * Check 14: the numbers of this set in the year's register. No number twice within a kind, none left out right below one of
 * this set; voids and earlier versions stay and fill the gap.
 */
export function checkNumbers(set: PaperSet, ledger: Ledger): void {
  const order = orderKey(set.order['order_number']?.text ?? '');
  const numbers = new Set(set.papers.map(({ kind, number }) => keyOf(kind, number)));
  const own = set.register.filter(
    (row) => row.number.trim() !== '' && (numbers.has(keyOf(row.kind, row.number)) || (order !== '' && isOf(row, order))),
  );
  const seen = new Set<string>();
  for (const row of own) {
    const key = keyOf(row.kind, row.number);
    if (seen.has(key)) continue;
    seen.add(key);
    twice(row, set.register, ledger);
    gapBelow(row, set.register, ledger);
  }
} // prettier-ignore

const isOf = (row: RegisteredNumber, order: string): boolean =>
  row.order.split(/[,;、，；\n]+/).some((each) => orderKey(each) === order);

const statement = ({ kind, number, place }: RegisteredNumber): Statement => ({
  kind,
  number,
  field: 'number',
  value: { text: number, ...(place && { from: place }) },
});

/** Versions of one paper share its number; of those at most one is in force. */
function twice(row: RegisteredNumber, register: readonly RegisteredNumber[], ledger: Ledger): void {
  const live = register.filter(
    (other) =>
      keyOf(other.kind, other.number) === keyOf(row.kind, row.number) && other.status !== 'superseded',
  );
  const [first, ...others] = live;
  if (!first || others.length === 0) return;
  const last = others.at(-1)!;
  const note = NOTE.twice;
  ledger.add({ rule: TWICE, left: statement(last), right: { ...statement(first), kind: 'register' }, note });
}

function gapBelow(row: RegisteredNumber, register: readonly RegisteredNumber[], ledger: Ledger): void {
  const own = seriesOf(row);
  if (!own) return;
  let below: { row: RegisteredNumber; counter: number } | undefined;
  for (const other of register) {
    const series = other.kind === row.kind ? seriesOf(other) : undefined;
    if (!series || series.prefix !== own.prefix || series.counter >= own.counter) continue;
    if (!below || series.counter > below.counter) below = { row: other, counter: series.counter };
  }
  if (!below || own.counter - below.counter < 2) return;
  const name = (counter: number): string => own.prefix + String(counter).padStart(own.digits, '0');
  const [from, to] = [name(below.counter + 1), name(own.counter - 1)];
  const note = NOTE.gap(from === to ? from : `${from} … ${to}`);
  ledger.add({ rule: GAP, left: statement(row), right: { ...statement(below.row), kind: 'register' }, note });
}
