import { fieldCatalogue } from './catalogue';
import type { Field } from './field';

const aliases = (text: string): string[] =>
  text
    .split(',')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');

/** Of the catalogue, once it has been asked for. */
interface Known {
  readonly fields: readonly Field[];
  readonly byKey: ReadonlyMap<string, Field>;
  readonly plans: ReadonlyMap<string, string>;
}

let made: Known | undefined;

function known(): Known {
  if (made) return made;
  const fields = fieldCatalogue().map((field) => ({
    ...field,
    zh: aliases(field.zh),
    en: aliases(field.en),
  }));
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const plans = new Map(fields.flatMap(({ planOf, key }) => (planOf === undefined ? [] : [[planOf, key]])));
  return (made = { fields, byKey, plans });
}

/** All fields, in the order in which an order lives through them. */
export const allFields = (): readonly Field[] => known().fields;

/** The field of a key, in either case; undefined when there is none. */
export function findField(key: string): Field | undefined {
  const { byKey } = known();
  return byKey.get(key) ?? byKey.get(key.trim().toLowerCase());
}

/** The field that holds the plan of `key` (`etd` for `atd`), if the catalogue has one. */
export function planFieldOf(key: string): string | undefined {
  return known().plans.get(key);
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
