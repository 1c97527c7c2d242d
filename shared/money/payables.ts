import type { Plan } from '../plan/plan';
import type { Money } from '../records/money';
import type { Place } from '../book/address';
import type { Payment, PaymentKind } from '../trade/sheets/payments.sheet';
import { dayOf } from '../time/moment';
import { paymentRows } from './records';

/** An amount that an order makes us owe. */
export interface Payable {
  readonly order: string;
  readonly kind: PaymentKind;
  /** Empty where the row does not say. */
  readonly payee: string;
  readonly amount: Money;
  readonly paid: Money;
  readonly open: Money;
  /** Serial days. */
  readonly due: number | undefined;
  readonly paidOn: number | undefined;
  /** Days past due; 0 before, and once it is paid. */
  readonly age: number;
  readonly place: Place;
}

/** Every row of 跟单_付款. What the payment's currency is not told for counts nowhere and is a finding at its cell. */
export function payablesOf(plan: Plan): readonly Payable[] {
  let payables = known.get(plan);
  if (!payables) {
    const today = dayOf(plan.now);
    payables = paymentRows(plan).map(({ record, place }) => payableOf(record, place('amount'), today));
    known.set(plan, payables);
  }
  return payables;
}

const known = new WeakMap<Plan, readonly Payable[]>();

function payableOf(payment: Payment, place: Place, today: number): Payable {
  const { order, kind, payee = '', amount, due, paidOn } = payment;
  const paid = paidIn(payment);
  const open = { minor: amount.minor - paid.minor, currency: amount.currency };
  const isOpen = open.minor > 0;
  const age = isOpen && due !== undefined ? Math.max(0, today - due) : 0;
  return { order, kind, payee, amount, paid, open, due, paidOn, age, place };
}

/** A day without an amount: all of it was paid. An amount in another currency than the debt's pays nothing of it that can be told. */
function paidIn({ amount, paidOn, paid }: Payment): Money {
  if (paid?.currency === amount.currency) return paid;
  return { minor: paid === undefined && paidOn !== undefined ? amount.minor : 0, currency: amount.currency };
}

/** What is still to be paid, the earliest due first. */
export const openPayables = (plan: Plan): readonly Payable[] =>
  payablesOf(plan)
    .filter(({ open }) => open.minor > 0)
    .sort((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity) || 0);
