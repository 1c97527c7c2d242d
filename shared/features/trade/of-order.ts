import type { Place } from '../../book/address';
import type { Bilingual, Lang } from '../../lang';
import { customerNamed, isOpenOrder } from '../../orders/customers';
import { entryNamed, type OrderEntry } from '../../orders/entry';
import { openMoneyOf } from '../../money/open-money';
import { shipmentBeside, type ShipmentView } from './shipment-view';
import { shipmentsOfOrder } from '../../orders/shipments';
import type { Plan } from '../../plan/plan';
import { dayOf } from '../../time/moment';
import { cardAge } from '../../trade/customer-card';
import { cardFindings } from './findings';
import { factsOf, type CardFact } from './card-facts';
import { ageWords, dayWords, openWords } from './words';

/** What an order's file tells of its customer and of what travels with it. Plain JSON. */
export interface TradeOfOrder {
  /** Undefined where the order names nobody. */
  readonly customer: CustomerOfOrder | undefined;
  /** Shipments in which other orders travel, too, or that have several containers. */
  readonly shipments: readonly ShipmentView[];
}

export interface CustomerOfOrder {
  readonly key: string;
  readonly name: string;
  /** Undefined where nobody has written a card. */
  readonly place: Place | undefined;
  readonly facts: readonly CardFact[];
  readonly money: Bilingual;
  readonly next: Bilingual;
  readonly isDue: boolean;
  readonly age: Bilingual | undefined;
  /** Cells of this order that differ from the card. */
  readonly unlike: readonly { readonly place: Place; readonly text: Bilingual }[];
}

/** Empty where there is no such order any more. */
export function tradeOfOrder(plan: Plan, key: string, lang: Lang): TradeOfOrder {
  const entry = entryNamed(plan, key);
  if (!entry) return { customer: undefined, shipments: [] };
  return {
    customer: customerOf(plan, entry, lang),
    shipments: shipmentsOfOrder(plan, entry).flatMap(
      (shipment) => shipmentBeside(plan, shipment, entry) ?? [],
    ),
  };
}

function customerOf(plan: Plan, entry: OrderEntry, lang: Lang): CustomerOfOrder | undefined {
  const found = customerNamed(plan, entry.customer);
  if (!found) return undefined;
  const { key, name, card, place, entries } = found;
  const today = dayOf(plan.now);
  return {
    key,
    name,
    place,
    facts: card ? factsOf(plan, card, FACTS, lang) : [],
    money: openWords(openMoneyOf(plan, entries.filter(isOpenOrder))),
    next: dayWords(card?.nextContact, today),
    isDue: card?.nextContact !== undefined && card.nextContact <= today,
    age: card && ageWords(cardAge(card, today)),
    unlike: card ? unlikeOf(plan, entry) : [],
  };
}

const FACTS = ['terms', 'incoterm', 'port', 'currency', 'documents', 'requirements', 'contact'] as const;

function unlikeOf(plan: Plan, { whole }: OrderEntry): { place: Place; text: Bilingual }[] {
  const rows = new Set(whole.rows.map(({ table, row }) => `${table.table.sheet}\0${row.row.row}`));
  return cardFindings(plan).flatMap(({ place, also = [], message }) =>
    [place, ...also].flatMap((each) =>
      rows.has(`${each.sheet}\0${each.row}`) ? [{ place: each, text: message }] : [],
    ),
  );
}
