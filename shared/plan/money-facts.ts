import type { Receipt } from '../cells/receipts';
import type { Stage } from '../process/process';
import { chargesKeptIn } from '../trade/charges-kept.data';
import { dayOf, shiftDays, type Moment } from '../time/moment';
import { isEnough } from './money-enough';
import type { MoneySaid } from './money-said';
import type { MoneyColumns } from './money-columns';
import type { OrderFacts, StageFacts } from './order-facts';
import { dueByPart, pricePartsOf, type PricePart } from './price-parts';
import { saidByState } from './payment-state';
import type { ReadColumn } from './read-column';
import { inOneMeasure, saidBySums } from './receipts-by-amount';
import { saidInTurn, type Turn } from './receipts-in-turn';

/** An order's cells as far as money shows in them. */
export interface MoneyOrder extends Pick<OrderFacts, 'now' | 'text' | 'number' | 'date' | 'said'> {
  /** The payments that a cell tells of; `isPlain`: a plain date or tick is one as well. */
  receiptsIn(column: ReadColumn, isPlain: boolean): readonly Receipt[];
  /** ISO code of its money; empty where the sheet does not say. */
  currency(): string;
}

/** What the sheet says of the money of one stage, and the column that does. */
interface Found {
  readonly said: MoneySaid;
  readonly column: number;
}

/** One part of an order's price while it is looked for. */
interface Sought {
  readonly parts: readonly PricePart[];
  readonly at: number;
  readonly price: number | undefined;
  readonly order: MoneyOrder;
  readonly columns: MoneyColumns;
}

/** More than so many times the price is money of another currency. */
const OTHER_CURRENCY = 3;

/**
 * What the cells say of a stage of money, where they tell more than a day or a tick: parts, shares and sums, one column
 * for several parts, money that went back. `base`: what the stage's own columns say as those of any stage do.
 */
export function moneyFactsOf(
  stage: Stage,
  base: StageFacts,
  own: readonly ReadColumn[],
  order: MoneyOrder,
  columns: MoneyColumns,
): StageFacts {
  if (base.state === 'not applicable' || base.state === 'hold') return base;
  const parts = pricePartsOf(order.text('payment_term'));
  const at = parts.findIndex(({ stage: key }) => key === stage.key);
  if (at < 0) return base;
  const price = order.number('amount');
  const sought = { parts, at, price: price !== undefined && price > 0 ? price : undefined, order, columns };
  const { shared } = columns;
  if (shared && (base.done === undefined || base.column === shared.column)) {
    const found = inShared(sought, shared);
    return found ? factsOf(base, found) : base;
  }
  for (const column of own) {
    const receipts = column.isDate ? order.receiptsIn(column, false) : [];
    const said = receipts.length === 0 ? undefined : inOwn(receipts, sought);
    if (said) return factsOf(base, { said, column: column.column });
  }
  if (base.done !== undefined) return base.by === 'event' ? checked(base, sought) : base;
  const isBlank = base.state === undefined && base.trouble === undefined;
  const found = isBlank ? elsewhere(sought) : undefined;
  if (found) return factsOf(base, found);
  return isBlank && own.length === 0 ? inState(base, sought) : base;
}

/** A part without a column of its own, in the column for the payment's state; what is paid in full is told of the order. */
function inState(base: StageFacts, sought: Sought): StageFacts {
  const { order, columns, at, parts } = sought;
  if (!columns.state || order.said.paid) return base;
  const receipts = order.receiptsIn(columns.state, false);
  const sums = bySums(
    receipts.filter(({ isOpen }) => !isOpen),
    sought,
  );
  const said =
    sums ?? saidByState(order.text('pay_status'), { at, of: parts.length }, columns.state.marksAreEmpty);
  if (said === 'not applicable') return { ...base, state: said };
  return factsOf(base, { said, column: columns.state.column });
}

function factsOf(base: StageFacts, { said, column }: Found): StageFacts {
  const { done } = said;
  const isMore = said.ask !== undefined || said.short !== undefined;
  return {
    done,
    by: done === undefined ? undefined : 'event',
    column,
    planned: said.planned,
    isOpenPlan: false,
    state: said.isOpen ? 'not yet' : undefined,
    party: undefined,
    trouble: undefined,
    followed: base.followed,
    ...(isMore && { money: said }),
  };
}

/** Of a column that is the part's own. */
function inOwn(receipts: readonly Receipt[], { parts, at, price, order }: Sought): MoneySaid | undefined {
  const came = receipts.filter(({ isOpen }) => !isOpen);
  // A day that is only named for it is a plan, as in any column.
  if (came.length === 0 && receipts.some(({ date }) => date !== undefined)) return undefined;
  const all = came.find(({ of }) => of === 'all');
  if (all && !came.some(({ isBack }) => isBack)) return { done: all.date ?? 'undated' };
  if (came.some(({ percent, isBare }) => isBare && percent !== undefined))
    return { ask: 'part', isAskedOnceDue: true };
  const measured = inOneMeasure(came, price);
  if (measured) {
    const dues = dueByPart(parts, measured.is === 'percent' ? undefined : price);
    const before = at === 0 ? 0 : dues[at - 1];
    const due = dues[at] === undefined || before === undefined ? undefined : dues[at]! - before;
    const said = saidBySums({ ...measured, due, before: 0, isFirst: true, currency: order.currency() });
    if (said) return said;
  }
  if (came.some(({ isSome }) => isSome)) return { isOpen: true };
  if (came.length > 0 && came.every(({ amount, isBack }) => amount !== undefined && !isBack))
    return { done: came.at(-1)!.date ?? 'undated' };
  const isNamed = receipts.some(({ of, isBack }) => of !== undefined || isBack);
  // Two plain dates: which of them counts is asked as in any column.
  if (!isNamed) return undefined;
  return saidInTurn(receipts, { ...WHOLE, at, of: parts.length }) ?? { ask: 'part', isAskedOnceDue: true };
}

const WHOLE = { isTermKnown: true, from: undefined, second: undefined, now: 0 as Moment };

/** Of one column for all parts, and the sums beside it. */
function inShared(sought: Sought, shared: ReadColumn): Found | undefined {
  const { order } = sought;
  const sums = sumsOf(sought);
  const receipts = order.receiptsIn(shared, true);
  const column = receipts.length === 0 && sums ? sums.column : shared.column;
  if (receipts.length === 0 && !sums) return fromWords(sought);
  const came = sums ? dated(sums.receipts, receipts) : receipts.filter(({ isOpen }) => !isOpen);
  const said = bySums(came, sought) ?? saidInTurn(receipts, turnOf(sought));
  return { said: said ?? plannedIn(receipts, sought.at), column };
}

/** A day to come in the one column is a plan for the first part that is not in. */
function plannedIn(receipts: readonly Receipt[], at: number): MoneySaid {
  const came = receipts.filter(({ isOpen }) => !isOpen).length;
  const plan = receipts.find(({ isOpen, of, date }) => isOpen && of === undefined && date !== undefined);
  return plan && at === came ? { planned: plan.date! } : {};
}

function bySums(receipts: readonly Receipt[], { parts, at, price, order }: Sought): MoneySaid | undefined {
  const measured = inOneMeasure(receipts, price);
  if (!measured) return undefined;
  const dues = dueByPart(parts, measured.is === 'percent' ? undefined : price);
  const before = at === 0 ? 0 : dues[at - 1];
  return saidBySums({ ...measured, due: dues[at], before, isFirst: at === 0, currency: order.currency() });
}

/** The sums in the columns for what came in, or what is outstanding; undefined where they say nothing that can be compared. */
function sumsOf({
  price,
  order,
  columns,
}: Sought): { receipts: readonly Receipt[]; column: number } | undefined {
  if (price === undefined) return undefined;
  for (const column of columns.received) {
    const receipts = order.receiptsIn(column, true).filter(({ isOpen }) => !isOpen);
    const measured = inOneMeasure(receipts, price);
    if (!measured) continue;
    const most = measured.receipts.reduce((sum, { amount }) => sum + Math.max(amount!, 0), 0);
    if (most <= OTHER_CURRENCY * price) return { receipts: measured.receipts, column: column.column };
  }
  for (const column of columns.owed) {
    const [owed] = order.receiptsIn(column, true);
    if (owed?.amount === undefined || owed.isOpen || owed.amount > price) continue;
    const receipts = owed.amount === price ? [] : [{ amount: price - owed.amount }];
    if (receipts.length > 0) return { receipts, column: column.column };
  }
  return undefined;
}

/** Sums with the days that stand in the column beside them: each its own, or the one day for the last. */
function dated(sums: readonly Receipt[], days: readonly Receipt[]): readonly Receipt[] {
  const known = days.flatMap(({ date, isOpen, isBack }) =>
    date === undefined || isOpen || isBack ? [] : [date],
  );
  if (known.length === 0) return sums;
  const first = sums.length - known.length;
  return sums.map((sum, nth) => {
    const date = sum.date ?? (first === 0 || known.length === 1 ? known[nth - first] : undefined);
    return date === undefined ? sum : { ...sum, date };
  });
}

/** A part whose own column shows it paid, against the sums beside it. */
function checked(base: StageFacts, sought: Sought): StageFacts {
  const { parts, at, price, order } = sought;
  const sums = at === parts.length - 1 ? sumsOf(sought) : undefined;
  if (!sums || price === undefined) return base;
  const received = sums.receipts.reduce((sum, { amount }) => sum + amount!, 0);
  const due = dueByPart(parts, price);
  const before = at === 0 ? 0 : due[at - 1];
  const transfers = sums.receipts.filter(({ isBack }) => !isBack).length;
  const isEnoughOf = (sum: number, most: number): boolean => isEnough(received, sum, most, order.currency());
  if (before === undefined || isEnoughOf(price, transfers)) return base;
  const own = price - before;
  // What is short of the price may be the last part's own sum, and all that came in before is not in it.
  const isMuchMore = isEnoughOf(own * 1.02 + 2 * chargesKeptIn(order.currency()), 1);
  if (isEnoughOf(own, transfers) && !isMuchMore) return base;
  const { column } = sums;
  if (received > own) {
    const said: MoneySaid = { ask: 'part', ...(typeof base.done === 'number' && { on: base.done }) };
    return factsOf(base, { said, column });
  }
  const short = { is: 'amount', received, missing: own - received } as const;
  return factsOf(base, { said: { isOpen: true, short }, column });
}

/** A part whose own column is blank, by sums and words elsewhere. */
function elsewhere(sought: Sought): Found | undefined {
  const { at } = sought;
  const sums = sumsOf(sought);
  const said = sums && bySums(sums.receipts, sought);
  if (said && (said.done !== undefined || said.ask || said.short)) return { said, column: sums.column };
  const first = at === 0 ? inFirst(sought) : undefined;
  return first ?? fromWords(sought);
}

/** The first part by the sum that came in of it: 0 is not yet. */
function inFirst({ order, columns, parts, price }: Sought): Found | undefined {
  for (const received of columns.firstReceived) {
    const { column } = received;
    const [first] = order.receiptsIn(received, true);
    if (first?.amount === undefined || first.isBack) continue;
    if (first.isOpen) return { said: { isOpen: true }, column };
    const [due] = price === undefined ? [] : dueByPart(parts, price);
    if (due === undefined || isEnough(first.amount, due, 1, order.currency()))
      return { said: { done: 'undated' }, column };
    const short = { is: 'amount', received: first.amount, missing: due - first.amount } as const;
    return { said: { isOpen: true, short }, column };
  }
  return undefined;
}

/** By the column for the payment's state, and by what another part's column says of all the money. */
function fromWords(sought: Sought): Found | undefined {
  const { order, columns, at, parts } = sought;
  for (const column of columns.words) {
    const receipts = order.receiptsIn(column, false);
    if (receipts.length === 0) continue;
    const isOwnPart = column.field?.key === 'deposit_date';
    const came = receipts.filter(({ isOpen }) => !isOpen);
    const all = came.find(({ of }) => of === 'all');
    const said = isOwnPart
      ? all && { done: all.date ?? ('undated' as const) }
      : (bySums(came, sought) ?? saidInTurn(receipts, { ...WHOLE, at, of: parts.length }));
    if (said?.done !== undefined) return { said, column: column.column };
  }
  return undefined;
}

function turnOf({ parts, at, order }: Sought): Turn {
  const from = (part: number): Turn['from'] =>
    part < parts.length ? payableFrom(parts[part]!.stage, order) : undefined;
  const isTermKnown = parts.every(({ percent, amount }) => percent !== undefined || amount !== undefined);
  return { at, of: parts.length, isTermKnown, from: from(at), second: from(1), now: order.now };
}

/**
 * From when on a payment may be of a later part: the sailing; of a balance before shipment half-way from the order to
 * the loading.
 */
function payableFrom(stage: string, order: MoneyOrder): Turn['from'] {
  const sailed = order.date('atd') ?? order.date('bl_date') ?? order.date('etd');
  if (stage !== 'balance_before') return sailed ?? (order.said.sailed === undefined ? undefined : 'passed');
  const [ordered, loads] = [order.date('order_date'), order.date('loading_date') ?? sailed];
  if (loads === undefined) return undefined;
  return ordered === undefined ? loads : shiftDays(ordered, Math.ceil((dayOf(loads) - dayOf(ordered)) / 2));
}
