import { valueAt } from '../../../book/model';
import type { Bilingual } from '../../../lang';
import { both } from '../../../lang';
import type { Plan } from '../../../plan/plan';
import { portField } from '../../../orders/card-port';
import { recordsOf } from '../../../orders/records';
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
