import { valueAt } from '../../../book/model';
import type { Bilingual } from '../../../lang';
import { both } from '../../../lang';
import type { Plan } from '../../../plan/plan';
import { portField } from '../../../orders/card-port';
import { entriesOf } from '../../../orders/entry';
import { recordsOf } from '../../../orders/records';
import { nameKey } from '../../../people/names';
import { Spellings } from '../../../trade/alike';
import { cardAge, customerFinder } from '../../../trade/customer-card';
import { CUSTOMERS, type Customer } from '../../../trade/sheets/customers.sheet';

/** What the card of a customer says of fields of an order sheet. */
export interface CardSays {
  readonly customer: string;
  /** By the field of orders; without those that the card leaves open. */
  readonly fields: ReadonlyMap<string, string>;
  /** What to know of the card. */
  readonly notes: readonly Bilingual[];
}

/**
 * The card of the customer that a new order names; undefined where there is none, or a spelling of two. The card's port
 * is the place that its term names (that of the order, `incoterm`, where it has none): under F terms and EXW the port of
 * loading, else that of discharge, unless the team's own sheet calls it by one of the two.
 */
export function cardOf(plan: Plan, name: string, incoterm: string, today: number): CardSays | undefined {
  if (name.trim() === '') return undefined;
  const list = recordsOf(plan, CUSTOMERS);
  const card = customerFinder(list.records)(name);
  if (!card) return undefined;
  const port = list.table?.columns.get('port');
  const header = port === undefined ? '' : valueAt(list.table!.sheet, list.table!.headerRow, port);
  const place = portField(typeof header === 'string' ? header : '', card.incoterm || incoterm);
  const said: [string | undefined, string | undefined][] = [
    ['payment_term', card.terms],
    ['incoterm', card.incoterm],
    ['currency', card.currency],
    [place, card.port],
  ];
  const fields = said.filter((each): each is [string, string] => each[0] !== undefined && (each[1] ?? '').trim() !== ''); // prettier-ignore
  return { customer: card.customer, fields: new Map(fields), notes: ageNote(card, today) };
}

function ageNote(card: Customer, today: number): Bilingual[] {
  const age = cardAge(card, today);
  if (age.is !== 'old') return [];
  return [
    both(
      `客户卡片“${card.customer}”已经 ${age.days} 天没有核对，请先确认条款。`,
      `The card of ${card.customer} was last checked ${age.days} days ago: make sure of its terms first.`,
    ),
  ];
}

/** What to know of a customer whom no card and no order of the book names: new, or spelled otherwise; undefined for one that is known. */
export function unknownCustomer(plan: Plan, name: string): Bilingual | undefined {
  const key = nameKey(name);
  const customers = customersKnown(plan);
  if (key === '' || customers.keys.has(key)) return undefined;
  const near = (customers.spellings ??= new Spellings(customers.names)).nearest(name);
  return near === undefined
    ? both(
        `客户“${name}”在客户卡片和以前的订单里都没有：是新客户就不用管，不是请核对写法。`,
        `Neither a card nor an earlier order names the customer “${name}”: fine for a new one, else check the spelling.`,
      )
    : both(
        `客户“${name}”在客户卡片和以前的订单里都没有：是不是“${near}”？`,
        `Neither a card nor an earlier order names the customer “${name}”: is it ${near}?`,
      );
}

interface KnownCustomers {
  readonly names: readonly string[];
  readonly keys: ReadonlySet<string>;
  spellings?: Spellings;
}

/** A form asks again with each letter. */
const known = new WeakMap<Plan, KnownCustomers>();

function customersKnown(plan: Plan): KnownCustomers {
  const there = known.get(plan);
  if (there) return there;
  const cards = recordsOf(plan, CUSTOMERS).records;
  const carded = cards.flatMap(({ customer, aliases, fullName = '' }) => [customer, ...aliases, fullName]);
  const names = [...new Set([...carded, ...entriesOf(plan).map(({ customer }) => customer)])];
  const found: KnownCustomers = { names, keys: new Set(names.map(nameKey)) };
  known.set(plan, found);
  return found;
}
