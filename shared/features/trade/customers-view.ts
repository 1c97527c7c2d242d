import type { Place } from '../../book/address';
import { same, type Bilingual } from '../../lang';
import { customersOf, isOpenOrder, type CustomerOf } from '../../orders/customers';
import { entriesOf, plainText, type OrderEntry } from '../../orders/entry';
import { isFiltering, pickOrders, type OrderFilter } from '../../orders/filter';
import { openMoneyOf } from '../../money/open-money';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { dayOf } from '../../time/moment';
import { cardAge } from '../../trade/customer-card';
import { CUSTOMERS } from '../../trade/sheets/customers.sheet';
import { ageWords, dayWords, openWords } from './words';

/** Customers, those who need somebody first. Plain JSON. */
export interface CustomersView {
  /** Whether the book has a list of customers, its own or Gendan's. */
  readonly hasSheet: boolean;
  /** Found by search and filter, of how many there are. */
  readonly found: number;
  readonly total: number;
  /** Of those found the ones without a card. */
  readonly withoutCard: number;
  readonly rows: readonly CustomerLine[];
}

export interface CustomerLine {
  readonly key: string;
  readonly name: string;
  readonly hasCard: boolean;
  readonly grade: string;
  readonly owner: string;
  /** Orders that are not over, and those of them that are late. */
  readonly open: number;
  readonly late: number;
  readonly money: Bilingual;
  readonly next: Bilingual;
  /** Whether that is today or has passed. */
  readonly isDue: boolean;
  /** Said where the card may be out of date. */
  readonly age: Bilingual | undefined;
  readonly place: Place | undefined;
}

export interface CustomersWanted {
  readonly filter: OrderFilter;
  readonly search: string;
  readonly from: number;
  readonly count: number;
}

interface Counted {
  readonly customer: CustomerOf;
  readonly entries: readonly OrderEntry[];
  readonly open: readonly OrderEntry[];
  readonly late: number;
  readonly isDue: boolean;
}

/** Those with late orders first, then who is to be contacted, then the busiest. Under a filter those with an order that it picks. */
export function customersView(plan: Plan, { filter, search, from, count }: CustomersWanted): CustomersView {
  const all = customersOf(plan);
  const counted = countedCustomers(plan, filter, search);
  return {
    hasSheet: recordsOf(plan, CUSTOMERS).table !== undefined,
    found: counted.length,
    total: all.length,
    withoutCard: counted.filter(({ customer }) => !customer.card).length,
    rows: counted.slice(from, from + count).map((each) => lineOf(plan, each)),
  };
}

/** Customers with their orders counted, in the order in which they are told. */
export function countedCustomers(plan: Plan, filter: OrderFilter, search = ''): Counted[] {
  const today = dayOf(plan.now);
  const picked = isFiltering(filter)
    ? new Set(pickOrders(plan, entriesOf(plan), filter).map(({ entry }) => entry))
    : undefined;
  const words = plainText(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const counted = customersOf(plan).flatMap((customer): Counted[] => {
    const entries = picked ? customer.entries.filter((entry) => picked.has(entry)) : customer.entries;
    if (picked && entries.length === 0) return [];
    const text = words.length === 0 ? '' : searchText(customer);
    if (!words.every((word) => text.includes(word))) return [];
    const open = entries.filter(isOpenOrder);
    const next = customer.card?.nextContact;
    const isDue = next !== undefined && next <= today;
    return [{ customer, entries, open, late: open.filter(({ whole }) => whole.late).length, isDue }];
  });
  return counted.sort(
    (a, b) =>
      b.late - a.late ||
      Number(b.isDue) - Number(a.isDue) ||
      b.open.length - a.open.length ||
      (a.customer.name < b.customer.name ? -1 : 1),
  );
}

function searchText({ name, card, entries }: CustomerOf): string {
  const spelled = new Set(entries.map(({ customer }) => customer));
  const { aliases = [], fullName = '', grade = '', owner = '', country = '', contact = '' } = card ?? {};
  return plainText([name, ...spelled, ...aliases, fullName, grade, owner, country, contact].join('\n'));
}

function lineOf(plan: Plan, { customer, open, late, isDue }: Counted): CustomerLine {
  const { key, name, card, place } = customer;
  const today = dayOf(plan.now);
  return {
    key,
    name,
    hasCard: card !== undefined,
    grade: card?.grade ?? '',
    owner: card?.owner ?? '',
    open: open.length,
    late,
    money: open.length > 0 ? openWords(openMoneyOf(plan, open)) : same(''),
    next: dayWords(card?.nextContact, today),
    isDue,
    age: card && ageWords(cardAge(card, today)),
    place,
  };
}
