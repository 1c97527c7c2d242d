import type { CustomerOf } from '../../orders/customers';
import { customerNamed } from '../../orders/customers';
import type { OrderEntry } from '../../orders/entry';
import { orderSays, type OrderSays } from '../../orders/order-says';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import type { RecordRow } from '../../records/read';
import type { Language } from '../../trade/languages';
import { CUSTOMERS } from '../../trade/sheets/customers.sheet';

/** What a text is about: an order with its customer, or a customer alone. */
export interface TextAbout {
  readonly plan: Plan;
  readonly entry: OrderEntry | undefined;
  /** What the order's rows say. */
  readonly says: OrderSays | undefined;
  /** As the card has it, else as the order writes it; empty where nobody says. */
  readonly customer: string;
  readonly card: RecordRow<typeof CUSTOMERS> | undefined;
  /** Who signs, as whoever asks says; empty: whom the sheet names. */
  readonly sender: string;
}

export function aboutOrder(plan: Plan, entry: OrderEntry, sender = ''): TextAbout {
  return { ...aboutCustomer(plan, entry.customer, sender), entry, says: orderSays(plan, [entry], '') };
}

export function aboutCustomer(plan: Plan, name: string, sender = ''): TextAbout {
  const known: CustomerOf | undefined = customerNamed(plan, name);
  const card = known?.card && recordsOf(plan, CUSTOMERS).rows.find(({ record }) => record === known.card);
  return { plan, entry: undefined, says: undefined, customer: known?.name ?? name, card, sender: sender.trim() };
} // prettier-ignore

/** In which language the customer is written to: the card's, else English. */
export const languageFor = ({ card }: Pick<TextAbout, 'card'>): Language => card?.record?.language ?? 'en';
