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
import { RECEIPTS } from '../trade/sheets/receipts.sheet';
import { REFUND_RATES } from '../trade/sheets/refund-rates.sheet';
import { TEXTS } from '../trade/sheets/texts.sheet';

export const customersOf = (plan: Plan) => recordsOf(plan, CUSTOMERS).records;
export const companiesOf = (plan: Plan) => recordsOf(plan, COMPANY).records;
export const textsOf = (plan: Plan) => recordsOf(plan, TEXTS).records;
export const ratesOf = (plan: Plan) => recordsOf(plan, RATES).records;
export const productsOf = (plan: Plan) => recordsOf(plan, PRODUCTS).records;
export const refundRatesOf = (plan: Plan) => recordsOf(plan, REFUND_RATES).records;

/** A row that counts. */
type Counting<S extends RecordSheet> = RecordRow<S> & { readonly record: RecordOf<S> };
const isCounting = <S extends RecordSheet>(row: RecordRow<S>): row is Counting<S> => row.record !== undefined;

/** What orders cost, row by row. */
export const paymentRows = (plan: Plan) => recordsOf(plan, PAYMENTS).rows.filter((row) => isCounting(row));

export const receiptsByOrder = (plan: Plan) => indexed(plan, RECEIPTS);
export const linesByOrder = (plan: Plan) => indexed(plan, LINES);

type Ordered = typeof RECEIPTS | typeof LINES;
type Index<S extends Ordered> = ReadonlyMap<string, readonly Counting<S>[]>;
const indexes = new WeakMap<object, Index<Ordered>>();

/** Rows that count, by the order that they name; those that name none are left out. */
function indexed<S extends Ordered>(plan: Plan, declared: S): Index<S> {
  const list = recordsOf(plan, declared);
  const there = indexes.get(list) as Index<S> | undefined;
  if (there) return there;
  const index = new Map<string, Counting<S>[]>();
  for (const row of list.rows) {
    if (!isCounting(row)) continue;
    const { order } = row.record as Pick<RecordOf<Ordered>, 'order'>;
    if (order === undefined) continue;
    const key = orderKey(order);
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  }
  indexes.set(list, index as unknown as Index<Ordered>);
  return index;
}
