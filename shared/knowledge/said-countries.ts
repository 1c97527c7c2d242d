import { customerNamed } from '../orders/customers';
import type { OrderEntry } from '../orders/entry';
import { OVER_PHASES } from '../process/phase';
import { entriesOf } from '../orders/entry';
import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import { countryCode } from '../time/country-code';

/** ISO codes of the countries that an order's own cells or its customer's card name, each once. */
export function saidCountries(plan: Plan, { customer, whole }: OrderEntry): readonly string[] {
  const said = new Set(whole.rows.map(({ row }) => row.order.country));
  const card = customerNamed(plan, customer)?.card?.country;
  const codes = new Set<string>(card === undefined ? [] : [card]);
  for (const text of said) for (const code of codesIn(text)) codes.add(code);
  return [...codes];
}

/** `德国`, `USA/美国`. */
function codesIn(text: string): readonly string[] {
  const whole = countryCode(text);
  if (whole !== undefined) return [whole];
  return text.split(/[,/;|()，、；（）\n]+/).flatMap((part) => countryCode(part) ?? []);
}

/** Whether something of an order or an inquiry is still to be done; claims are neither. */
const isUnderway = ({ phase, whole }: OrderEntry): boolean =>
  !OVER_PHASES.has(phase) && whole.rows.some(({ row }) => row.order.variant.key !== 'claim');

/** Orders and inquiries that are underway, in the order of the sheets. */
export const underwayOf = onceFor((plan: Plan): readonly OrderEntry[] => entriesOf(plan).filter(isUnderway));

/** Entries by each of the countries that `countries` gives for them, and those of none. */
export function byCountry(
  entries: readonly OrderEntry[],
  countries: (entry: OrderEntry) => readonly string[],
): { readonly of: ReadonlyMap<string, readonly OrderEntry[]>; readonly unknown: readonly OrderEntry[] } {
  const of = new Map<string, OrderEntry[]>();
  const unknown: OrderEntry[] = [];
  for (const entry of entries) {
    const codes = countries(entry);
    if (codes.length === 0) unknown.push(entry);
    for (const code of codes) {
      const own = of.get(code);
      if (own) own.push(entry);
      else of.set(code, [entry]);
    }
  }
  return { of, unknown };
}
