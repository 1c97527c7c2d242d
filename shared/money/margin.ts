import type { Plan } from '../plan/plan';
import type { Money } from '../records/money';
import { dayOf } from '../time/moment';
import { sumIn, type RateInForce } from '../trade/exchange-rate';
import type { OrderEntry } from '../orders/entry';
import { ledgerOf } from './ledger';
import { orderKey } from '../trade/order-key';
import { payablesOf, type Payable } from './payables';
import { ratesOf } from './records';
import { sumsOf } from './sums';

/** What an order leaves: its amount less everything in 跟单_付款. */
export interface Margin {
  readonly entry: OrderEntry;
  readonly amount: Money;
  readonly costs: readonly Money[];
  /** In the order's currency; undefined while a cost has no rate. */
  readonly margin: Money | undefined;
  /** Of the amount: 0.2 is 20 %. */
  readonly share: number | undefined;
  /** Currencies of costs for which the team wrote no rate. */
  readonly missing: readonly string[];
  /** The rates that made it, each with its day. */
  readonly rates: readonly RateInForce[];
}

const known = new WeakMap<Plan, ReadonlyMap<OrderEntry, Margin>>();

/** Of every order with an amount and with costs: without a row of 跟单_付款 nobody knows what it costs. */
export function marginsOf(plan: Plan): ReadonlyMap<OrderEntry, Margin> {
  let margins = known.get(plan);
  if (!margins) known.set(plan, (margins = reckon(plan)));
  return margins;
}

function reckon(plan: Plan): ReadonlyMap<OrderEntry, Margin> {
  const costs = new Map<string, Payable[]>();
  for (const payable of payablesOf(plan)) {
    const key = orderKey(payable.order);
    const found = costs.get(key);
    if (found) found.push(payable);
    else costs.set(key, [payable]);
  }
  const margins = new Map<OrderEntry, Margin>();
  if (costs.size === 0) return margins;
  const amounts = amountsByEntry(plan);
  for (const [entry, amount] of amounts) {
    const own = costs.get(orderKey(entry.order));
    if (own && amount) margins.set(entry, marginOf(plan, entry, amount, own));
  }
  return margins;
}

/** What each order comes to, where all of its rows say so in one currency. */
function amountsByEntry(plan: Plan): ReadonlyMap<OrderEntry, Money | undefined> {
  const amounts = new Map<OrderEntry, Money | undefined>();
  for (const { entry, amount } of ledgerOf(plan)) {
    const before = amounts.has(entry) ? amounts.get(entry) : { minor: 0, currency: amount?.currency ?? '' };
    const isOne = before && amount?.currency === before.currency;
    amounts.set(entry, isOne ? { minor: before.minor + amount.minor, currency: amount.currency } : undefined);
  }
  return amounts;
}

function marginOf(plan: Plan, entry: OrderEntry, amount: Money, own: readonly Payable[]): Margin {
  const paid = own.map((each) => each.amount);
  const { total, missing, used } = sumIn(amount.currency, paid, ratesOf(plan), dayOf(plan.now));
  const margin = total && { minor: amount.minor - total.minor, currency: amount.currency };
  return {
    entry,
    amount,
    costs: sumsOf(paid),
    margin,
    share: margin && amount.minor > 0 ? margin.minor / amount.minor : undefined,
    missing,
    rates: used,
  };
}
