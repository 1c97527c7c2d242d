import { orderKey } from '../trade/order-key';
import type { Plan } from '../plan/plan';
import { recordsOf } from '../orders/records';
import type { RecordRow } from '../records/read';
import type { RecordOf, RecordSheet } from '../records/sheet';
import { COMPANY } from '../trade/sheets/company.sheet';
import { CUSTOMERS } from '../trade/sheets/customers.sheet';
import { LINES } from '../trade/sheets/lines.sheet';
import { PAYMENTS } from '../trade/sheets/payments.sheet';
import { PRODUCTS } from '../trade/sheets/products.sheet';
import { RATES } from '../trade/sheets/rates.sheet';
import { REFUND_RATES } from '../trade/sheets/refund-rates.sheet';

export const customersOf = (plan: Plan) => recordsOf(plan, CUSTOMERS).records;
export const companiesOf = (plan: Plan) => recordsOf(plan, COMPANY).records;
export const ratesOf = (plan: Plan) => recordsOf(plan, RATES).records;
export const productsOf = (plan: Plan) => recordsOf(plan, PRODUCTS).records;
export const refundRatesOf = (plan: Plan) => recordsOf(plan, REFUND_RATES).records;

/** A row that counts. */
type Counting<S extends RecordSheet> = RecordRow<S> & { readonly record: RecordOf<S> };
const isCounting = <S extends RecordSheet>(row: RecordRow<S>): row is Counting<S> => row.record !== undefined;

export const paymentsOf = (plan: Plan) => recordsOf(plan, PAYMENTS);
/** What orders cost, row by row. */
export const paymentRows = (plan: Plan) => paymentsOf(plan).rows.filter((row) => isCounting(row));

type LineRow = Counting<typeof LINES>;
const indexes = new WeakMap<object, ReadonlyMap<string, readonly LineRow[]>>();

/** Rows of 跟单_明细 that count, by the order that they name. */
export function linesByOrder(plan: Plan): ReadonlyMap<string, readonly LineRow[]> {
  const list = recordsOf(plan, LINES);
  const there = indexes.get(list);
  if (there) return there;
  const index = new Map<string, LineRow[]>();
  for (const row of list.rows) {
    if (!isCounting(row)) continue;
    const key = orderKey(row.record.order);
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  }
  indexes.set(list, index);
  return index;
}
