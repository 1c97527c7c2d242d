import { isBlank, type Sheet } from '../../book/model';
import { readAddress } from '../../cells/mail-address';
import { plainText } from '../../cells/text';
import { isOurs } from '../../mapping/sheets';
import { customersOf, type CustomerOf } from '../../orders/customers';
import { nameKey } from '../../people/names';
import type { Plan } from '../../plan/plan';

/** An address that stands in the row of a customer. */
export interface ListedAddress {
  readonly address: string;
  readonly customer: CustomerOf;
}

/**
 * The addresses of customers in a sheet of the team's own that lists them (客户资料, Customers), whether or not it stands for
 * Gendan's cards: a column called one of mail, and in its row a name by which an order names its customer.
 */
export function listedAddresses(plan: Plan): ListedAddress[] {
  const byKey = new Map(customersOf(plan).map((customer) => [keyOf(customer.name), customer]));
  for (const customer of customersOf(plan))
    for (const entry of customer.entries) byKey.set(keyOf(entry.customer), customer);
  const ofOrders = new Set(plan.tables.map(({ sheet }) => sheet.name));
  return plan.book.sheets
    .filter((sheet) => sheet.visibility === 'visible' && !ofOrders.has(sheet.name) && !isOurs(sheet.name))
    .flatMap((sheet) => addressesIn(sheet, byKey));
}

function addressesIn({ rows }: Sheet, byKey: ReadonlyMap<string, CustomerOf>): ListedAddress[] {
  const found: ListedAddress[] = [];
  /** Columns of mail, by the header that stands highest. */
  let columns: readonly number[] = [];
  for (const row of rows.slice(0, MOST_ROWS)) {
    const cells = row.slice(0, MOST_COLUMNS);
    if (columns.length === 0) {
      columns = cells.flatMap((value, at) => (isHeader(value) ? [at] : []));
      continue;
    }
    const named = new Set(
      cells.flatMap((value) =>
        typeof value === 'string' && !isBlank(value) ? (byKey.get(keyOf(value)) ?? []) : [],
      ),
    );
    // A row that names two says nothing of whose the address is.
    const [customer] = named;
    if (named.size !== 1 || !customer) continue;
    for (const column of columns)
      for (const part of String(cells[column] ?? '').slice(0, LONGEST).split(/[\s,;，；、/]+/)) {
        const address = readAddress(part);
        if (address !== undefined) found.push({ address, customer });
      }
  }
  return found;
} // prettier-ignore

/** Orders are read with simplified characters, the list may have others. */
const keyOf = (name: string): string => nameKey(plainText(name));

const MOST_ROWS = 5_000;
const MOST_COLUMNS = 60;
const LONGEST = 1_000;

const HEADER = /邮箱|邮件|电邮|e-?mail|^mail$/i;
/** The address of one's own colleague beside the customer is no customer's. */
const OWN = /业务|跟单|单证|我方|我司|销售|sales|merchandiser|owner|our|货代|forwarder|工厂|factory/i;

const isHeader = (value: unknown): boolean => {
  if (typeof value !== 'string' || value.length > 60) return false;
  const text = plainText(value);
  return HEADER.test(text) && !OWN.test(text) && !text.includes('@');
};
