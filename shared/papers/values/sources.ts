import type { Place } from '../../book/address';
import type { OrderEntry } from '../../orders/entry';
import { linesByOrder } from '../../money/records';
import { recordsOf } from '../../orders/records';
import { nameKey } from '../../people/names';
import type { Plan } from '../../plan/plan';
import { onceFor } from '../../remembered';
import type { RecordRow } from '../../records/read';
import { currencyCode } from '../../records/money';
import { customerFinder } from '../../trade/customer-card';
import { bankApproval, mayBeUsed } from '../../trade/bank-approval';
import { orderKey } from '../../trade/order-key';
import { COMPANY } from '../../trade/sheets/company.sheet';
import type { CREDITS } from '../../trade/sheets/credits.sheet';
import { CUSTOMERS } from '../../trade/sheets/customers.sheet';
import type { LINES } from '../../trade/sheets/lines.sheet';
import { PARTNERS } from '../../trade/sheets/partners.sheet';
import { PRODUCTS } from '../../trade/sheets/products.sheet';
import { NoSuchBatch } from '../errors';
import { creditOf } from './credit-of';
import { orderSays, type OrderSays } from '../../orders/order-says';

/** All that the book has for a paper of some orders. */
export interface Sources {
  readonly plan: Plan;
  readonly entries: readonly OrderEntry[];
  readonly batch: string;
  readonly order: OrderSays;
  /** ISO code; empty where neither order, lines nor card say. */
  readonly currency: string;
  readonly card: RecordRow<typeof CUSTOMERS> | undefined;
  /** The exporter's row: that of the account for the currency where there are several. */
  readonly company: RecordRow<typeof COMPANY> | undefined;
  /** The account that may be paid into; one that nobody approved where no other is there. */
  readonly account: RecordRow<typeof COMPANY> | undefined;
  readonly isAccountApproved: boolean;
  readonly credit: RecordRow<typeof CREDITS> | undefined;
  readonly supplier: RecordRow<typeof PARTNERS> | undefined;
  /** Lines of the order in 跟单_明细; none where it has none there. */
  readonly lines: readonly RecordRow<typeof LINES>[];
  readonly productOf: (item: string) => RecordRow<typeof PRODUCTS> | undefined;
}

/** Gathers them; `company` names the exporter where the team has several. */
export function sourcesOf(
  plan: Plan,
  entries: readonly OrderEntry[],
  { batch = '', company = '' }: { readonly batch?: string; readonly company?: string } = {},
): Sources {
  const order = orderSays(plan, entries, batch);
  const lines = linesOf(plan, order, entries, batch);
  const card = rowOfCustomer(plan, order.text('customer')?.value ?? entries[0]?.customer ?? '');
  const currency = currencyFor(order, lines, card, entries);
  return {
    plan,
    entries,
    batch,
    order,
    lines,
    card,
    currency,
    ...exporter(plan, company, currency),
    credit: creditOf(
      plan,
      entries.map((each) => each.order),
      order.text('lc_no')?.value ?? '',
    ),
    supplier: partnerNamed(plan, order.text('factory')?.value ?? ''),
    productOf: productFinder(recordsOf(plan, PRODUCTS).rows),
  };
}

/** NoSuchBatch for a shipment that neither rows nor lines of the orders name. */
export function checkBatch({ plan, entries, batch, order, lines }: Sources): void {
  if (batch === '' || order.isOfBatch || lines.length > 0) return;
  const orders = entries.map((entry) => entry.order);
  const known = linesOf(plan, order, entries, '').flatMap(({ record }) => record?.batch ?? []);
  throw new NoSuchBatch(batch, orders, [...new Set(known)]);
}

function linesOf(
  plan: Plan,
  order: OrderSays,
  entries: readonly OrderEntry[],
  batch: string,
): RecordRow<typeof LINES>[] {
  const index = linesByOrder(plan);
  const found = entries.flatMap(({ order: number }): RecordRow<typeof LINES>[] => {
    const own = index.get(orderKey(number));
    if (own) return [...own];
    // Before an inquiry became an order its lines stood under its own number.
    const asked = order.text('inquiry_no')?.value;
    return asked === undefined ? [] : [...(index.get(orderKey(asked)) ?? [])];
  });
  const plain = (text: string | undefined): string => orderKey(text ?? '');
  return batch === '' ? found : found.filter(({ record }) => plain(record?.batch) === plain(batch));
}

function currencyFor(
  order: OrderSays,
  lines: readonly RecordRow<typeof LINES>[],
  card: RecordRow<typeof CUSTOMERS> | undefined,
  entries: readonly OrderEntry[],
): string {
  const said = new Set(lines.flatMap(({ record }) => currencyCode(record?.currency ?? '') ?? []));
  if (said.size === 1) return [...said][0]!;
  return (
    entries.find(({ currency }) => currency !== '')?.currency ??
    currencyCode(order.text('currency')?.value ?? '') ??
    currencyCode(card?.record?.currency ?? '') ??
    ''
  );
}

function rowOfCustomer(plan: Plan, name: string): RecordRow<typeof CUSTOMERS> | undefined {
  const { rows, records } = recordsOf(plan, CUSTOMERS);
  const card = customerFinder(records)(name);
  return card && rows.find(({ record }) => record === card);
}

/** The exporter and its account for a currency: an approved one before one that is not, one of that currency before one without. */
function exporter(
  plan: Plan,
  wanted: string,
  currency: string,
): Pick<Sources, 'company' | 'account' | 'isAccountApproved'> {
  const rows = recordsOf(plan, COMPANY).rows.filter(({ record }) => record !== undefined);
  const first = rows[0]?.record?.company ?? '';
  const name = nameKey(wanted === '' ? first : wanted);
  const own = rows.filter(
    ({ record }) => nameKey(record!.company) === name || nameKey(record!.nameEn ?? '') === name,
  );
  const allowsOwn = plan.config.settings.ownApproval ?? false;
  const mayPay = ({ record }: (typeof own)[number]): boolean => mayBeUsed(bankApproval(record!, allowsOwn));
  const fits = own.filter(({ record }) => {
    const of = currencyCode(record!.currency ?? '') ?? '';
    return (record!.account ?? '') !== '' && (of === '' || currency === '' || of === currency);
  });
  const account = fits.find(mayPay) ?? fits[0];
  return { company: account ?? own[0], account, isAccountApproved: account !== undefined && mayPay(account) };
}

function partnerNamed(plan: Plan, name: string): RecordRow<typeof PARTNERS> | undefined {
  const key = nameKey(name);
  if (key === '') return undefined;
  return recordsOf(plan, PARTNERS).rows.find(({ record }) =>
    record
      ? [record.partner, record.fullName ?? '', ...record.aliases].some((each) => nameKey(each) === key)
      : false,
  );
}

type ProductRow = RecordRow<typeof PRODUCTS>;

/** By item, the first row of each. */
const productFinder = onceFor((rows: readonly ProductRow[]) => {
  const index = new Map<string, ProductRow>();
  for (const row of rows)
    if (row.record && !index.has(nameKey(row.record.item))) index.set(nameKey(row.record.item), row);
  return (item: string): ProductRow | undefined => index.get(nameKey(item));
});

/** A cell of a record with its place; undefined where it is blank. */
export function cellOf<V>(
  value: V | undefined,
  from: Place,
): { readonly value: V; readonly from: Place } | undefined {
  return value === undefined || value === '' ? undefined : { value, from };
}
