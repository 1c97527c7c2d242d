import { chinaCalendar } from '../templates/calendars/china';
import type { CalendarData } from './calendar';
import { WHOLE_DAY } from './windows';

/** Calendars by name; upper and lower case, full and half width are the same. */
export interface CalendarCatalog {
  find(name: string): CalendarData | undefined;
}

/** CN, the country codes, and 24x7. */
export const SHIPPED_CALENDARS: CalendarCatalog = { find: (name) => shipped(calendarKey(name)) };

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

const ALWAYS_NAMES = ['24X7', '24×7', '7X24', '24/7', '7×24', '全天候'];
const CHINA_NAMES = ['CN', 'CHINA', '中国', '中国大陆', '中国内地'];

let china: CalendarData | undefined;

function shipped(key: string): CalendarData | undefined {
  if (ALWAYS_NAMES.includes(key)) return ALWAYS;
  if (CHINA_NAMES.includes(key)) return (china ??= chinaCalendar());
  return undefined;
}
