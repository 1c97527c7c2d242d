import { both, same, type Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import { CLOSED } from '../../process/status';
import { calendarKey, shippedCalendars } from '../../time/catalog';
import { countryCode } from '../../time/country-code';

/** What a calendar of the book's settings is for. */
export type CalendarUse = 'office' | 'bank' | 'customer';

/** A calendar as a person picks it: by its use in the book, else by name or spec. */
export interface CalendarName {
  readonly use?: CalendarUse;
  readonly name: string;
}

export interface CalendarChoice extends CalendarName {
  readonly label: Bilingual;
  /** Open orders of customers of that country. */
  readonly orders?: number;
}

/** The calendars that a person may look at. Plain JSON. */
export interface CalendarChoices {
  readonly inBook: readonly CalendarChoice[];
  /** Those of the customers' countries, most open orders first. */
  readonly customers: readonly CalendarChoice[];
  /** What the search finds among all that are known. */
  readonly found: readonly CalendarChoice[];
}

const MOST_COUNTRIES = 12;
const MOST_FOUND = 20;

/** `search` is part of a code or of a name in either language; empty finds nothing. */
export function calendarChoices(plan: Plan, search: string): CalendarChoices {
  const { settings, calendars } = plan.config;
  const office = { use: 'office' as const, name: settings.officeCalendar };
  const bank = { use: 'bank' as const, name: settings.bankCalendar };
  const customer = { use: 'customer' as const, name: settings.customerCalendar };
  const inUse = customer.name === '' ? [office, bank] : [office, bank, customer];
  const taken = new Set(inUse.map(({ name }) => calendarKey(name)));
  const own = calendars.filter(({ name }) => !taken.has(calendarKey(name)));
  return {
    inBook: [
      ...inUse.map((choice) => ({ ...choice, label: useLabel(choice) })),
      ...own.map(({ name }) => ({ name, label: calendarLabel(name) })),
    ],
    customers: customerCalendars(plan),
    found: found(search),
  };
}

/** `美国 US`; a spec or a name of the team's own as it stands. */
export function calendarLabel(name: string): Bilingual {
  const shipped = shippedCalendars().find((each) => calendarKey(each.name) === calendarKey(name));
  if (!shipped || shipped.label.zh === shipped.name) return same(name);
  return both(`${shipped.label.zh} ${shipped.name}`, `${shipped.label.en} (${shipped.name})`);
}

export const USE_WORDS: Readonly<Record<CalendarUse, Bilingual>> = {
  office: both('公司', 'Office'),
  bank: both('银行', 'Bank'),
  customer: both('客户', 'Customers'),
};

function useLabel({ use, name }: CalendarName & { readonly use: CalendarUse }): Bilingual {
  const label = calendarLabel(name);
  return both(`${USE_WORDS[use].zh}：${label.zh}`, `${USE_WORDS[use].en}: ${label.en}`);
}

/** Countries of customers with open orders; the calendar counts where the book names none for all customers. */
export function countriesOf({ tables }: Plan): ReadonlyMap<string, number> {
  // Many orders, few countries: each name is looked up once.
  const written = new Map<string, number>();
  for (const { rows } of tables)
    for (const { order } of rows)
      if (!CLOSED.has(order.status)) written.set(order.country, (written.get(order.country) ?? 0) + 1);
  const orders = new Map<string, number>();
  for (const [text, count] of written) {
    const code = countryCode(text);
    if (code) orders.set(code, (orders.get(code) ?? 0) + count);
  }
  return orders;
}

function customerCalendars(plan: Plan): CalendarChoice[] {
  const known = new Set(shippedCalendars().map(({ name }) => name));
  return [...countriesOf(plan)]
    .filter(([code]) => known.has(code))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_COUNTRIES)
    .map(([name, orders]) => ({ name, label: calendarLabel(name), orders }));
}

function found(search: string): CalendarChoice[] {
  const wanted = calendarKey(search);
  if (wanted === '') return [];
  const meant = countryCode(search);
  const rank = ({ name, label }: { name: string; label: Bilingual }): number => {
    if (calendarKey(name) === wanted || name === meant) return 0;
    if (calendarKey(label.en).startsWith(wanted) || label.zh.startsWith(wanted)) return 1;
    return calendarKey(label.en).includes(wanted) || label.zh.includes(wanted) ? 2 : 3;
  };
  return shippedCalendars()
    .map((each) => ({ each, at: rank(each) }))
    .filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST_FOUND)
    .map(({ each: { name } }) => ({ name, label: calendarLabel(name) }));
}
