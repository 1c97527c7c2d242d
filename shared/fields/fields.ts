import type { Field } from './field';
import { MAKING_FIELDS } from './making.data';
import { MONEY_FIELDS } from './money.data';
import { ORDER_FIELDS } from './order.data';
import { OWN_FIELDS } from './own.data';
import { SHIPPING_FIELDS } from './shipping.data';
import { TERM_FIELDS } from './terms.data';

const aliases = (text: string): string[] =>
  text
    .split(',')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');

/** All fields, in the order in which an order lives through them. */
export const FIELDS: readonly Field[] = [
  ...ORDER_FIELDS,
  ...MONEY_FIELDS,
  ...MAKING_FIELDS,
  ...SHIPPING_FIELDS,
  ...OWN_FIELDS,
  ...TERM_FIELDS,
].map((field) => ({ ...field, zh: aliases(field.zh), en: aliases(field.en) }));

const BY_KEY = new Map(FIELDS.map((field) => [field.key, field]));
const PLAN_FIELD = new Map(FIELDS.filter((f) => f.planOf !== undefined).map((f) => [f.planOf!, f.key]));

/** The field of a key, in either case; undefined when there is none. */
export function findField(key: string): Field | undefined {
  return BY_KEY.get(key) ?? BY_KEY.get(key.trim().toLowerCase());
}

/** The field that holds the plan of `key` (`etd` for `atd`), if the catalogue has one. */
export function planFieldOf(key: string): string | undefined {
  return PLAN_FIELD.get(key);
}

/** Whether a field's cells are read as dates (or ticks that stand for one). */
export function isDateField(field: Field): boolean {
  return field.type === 'date' || field.type === 'date|flag' || field.type === 'datetime';
}

/**
 * Fields that may name an order, best first: the team's own number, then what the customer or the papers
 * call it. A sheet that has none of them is told by its rows.
 */
export const KEY_FIELDS: readonly string[] = [
  'order_no', 'contract_no', 'pi_no', 'customer_po', 'ci_no', 'lc_no', 'claim_no', 'inquiry_no', 'quote_no',
  'purchase_contract_no', 'shipment_no', 'sample_no', 'booking_no', 'bl_no', 'customs_decl_no', 'container_no',
]; // prettier-ignore
