import { both, type Bilingual } from '../lang';
import { chinaCalendar } from './calendars/china';
import { countries, countryCalendar } from './calendars/country';
import type { CalendarData } from './calendar-data';
import { countryCode, countryOf } from './country-code';
import { WHOLE_DAY } from './windows';

/** Calendars by name; upper and lower case, full and half width are the same. */
export interface CalendarCatalog {
  find(name: string): CalendarData | undefined;
}

/** CN, every country that is known by its ISO 3166 code or its name in either language, and 24x7. */
export const SHIPPED_CALENDARS: CalendarCatalog = { find: shipped };

/** The workbook's own calendars before the fallback's (the shipped ones); of two with one name the first holds. */
export function catalogOf(
  own: readonly CalendarData[],
  fallback: CalendarCatalog = SHIPPED_CALENDARS,
): CalendarCatalog {
  const byName = new Map<string, CalendarData>();
  for (const data of own) {
    const key = calendarKey(data.name);
    if (!byName.has(key)) byName.set(key, data);
  }
  return { find: (name) => byName.get(calendarKey(name)) ?? fallback.find(name) };
}

/** The shipped calendars for a list to choose from: the name that a spec uses, and what to call it. */
export function shippedCalendars(): { name: string; label: Bilingual }[] {
  return [
    ...[countryOf('CN')!, ...countries()].map(({ code, label }) => ({ name: code, label })),
    { name: '24x7', label: both('全天候', 'Always open') },
  ];
}

/** How a calendar's name is compared. */
export function calendarKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase();
}

const ALWAYS: CalendarData = {
  name: '24x7',
  week: [0, 1, 2, 3, 4, 5, 6].map(() => WHOLE_DAY),
  overrides: [],
  coverage: [],
};

/** What `calendarKey` makes of the names in use for it. */
const ALWAYS_KEYS: ReadonlySet<string> = new Set([
  '24X7',
  '24/7',
  '24×7',
  '7X24',
  '7×24',
  '全天候',
  'ALWAYS OPEN',
]);

const made = new Map<string, CalendarData>();

function shipped(name: string): CalendarData | undefined {
  if (ALWAYS_KEYS.has(calendarKey(name))) return ALWAYS;
  const code = countryCode(name);
  if (code === undefined) return undefined;
  const data = made.get(code) ?? make(code);
  if (data) made.set(code, data);
  return data;
}

function make(code: string): CalendarData | undefined {
  return code === 'CN' ? chinaCalendar() : countryCalendar(code);
}
