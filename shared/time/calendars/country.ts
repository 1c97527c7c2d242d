import { both, type Bilingual } from '../../lang';
import { countryOf, type Country } from '../country-code';
import type { CalendarData, DayOverride } from '../calendar-data';
import type { Windows } from '../windows';
import { dayFromCivil } from '../civil';
import {
  COUNTRIES,
  COUNTRIES_FIRST_YEAR,
  COUNTRIES_LAST_YEAR,
  COUNTRIES_SOURCE,
  HOLIDAY_NAMES,
  HOLIDAY_SERIES,
} from './countries';

/** Office hours where nothing else is known: 09:00-17:00. */
const INTERNATIONAL_HOURS: Windows = [{ from: 9 * 60, to: 17 * 60 }];

/**
 * A country's weekend and its public and bank holidays, by ISO 3166 code in capitals; half days close early.
 * Nationwide days only, without regional ones and without working days moved to a weekend. Religious feasts
 * that go by the moon are predictions.
 */
export function countryCalendar(code: string): CalendarData | undefined {
  const line = lines().get(code);
  if (!line) return undefined;
  const week = [...line.weekend].map((closed) => (closed === '1' ? [] : INTERNATIONAL_HOURS));
  const byDay = new Map<number, DayOverride>();
  for (const token of line.holidays.split(' ').filter(Boolean)) {
    for (const override of overridesOf(token)) {
      const other = byDay.get(override.day);
      if (!other || other.windows.length > override.windows.length) byDay.set(override.day, override);
    }
  }
  return {
    name: code,
    week,
    overrides: [...byDay.values()].sort((a, b) => a.day - b.day),
    coverage: [
      {
        from: dayFromCivil(COUNTRIES_FIRST_YEAR, 1, 1),
        to: dayFromCivil(COUNTRIES_LAST_YEAR, 12, 31),
        source: COUNTRIES_SOURCE,
      },
    ],
  };
}

/** All countries with a calendar here, by code. China's comes from its own notices. */
export function countries(): Country[] {
  return [...lines().keys()].flatMap((code) => countryOf(code) ?? []);
}

interface Line {
  readonly weekend: string;
  readonly holidays: string;
}

let parsed: Map<string, Line> | undefined;

function lines(): Map<string, Line> {
  if (!parsed) {
    parsed = new Map();
    for (const line of COUNTRIES.split('\n')) {
      const [code = '', weekend = '', holidays = ''] = line.split('|');
      parsed.set(code, { weekend, holidays });
    }
  }
  return parsed;
}

/** `dates`, then `*days in a row`, `~hour at which it closes early`, `=name`; numbers but the hour in base 36. */
const TOKEN = /^([^*~=]+)(?:\*(\w+))?(?:~(\d+))?(?:=(\w+))?$/;

function overridesOf(token: string): DayOverride[] {
  const match = TOKEN.exec(token);
  if (!match) return [];
  const [, dates = '', days, hour, name] = match;
  const closesAt = hour === undefined ? undefined : Number(hour) * 60;
  const label = name === undefined ? PUBLIC_HOLIDAY : nameAt(parseInt(name, 36));
  const length = days === undefined ? 1 : Number(days);
  return datesOf(dates).flatMap((first) =>
    Array.from({ length }, (_, i): DayOverride => {
      const day = first + i;
      if (closesAt === undefined) return { day, windows: [], kind: 'holiday', label };
      return { day, windows: [{ from: 9 * 60, to: closesAt }], kind: 'half day', label };
    }),
  );
}

/** `1225` each year, `0619+21-30` from 2021 to 2030, `#k` a series, else `yyMMdd` one by one. */
function datesOf(text: string): number[] {
  if (text.startsWith('#')) return seriesAt(parseInt(text.slice(1), 36));
  const yearly = /^(\d\d)(\d\d)(?:\+(\d\d))?(?:-(\d\d))?$/.exec(text);
  if (yearly) {
    const from = yearly[3] === undefined ? COUNTRIES_FIRST_YEAR : 2000 + Number(yearly[3]);
    const to = yearly[4] === undefined ? COUNTRIES_LAST_YEAR : 2000 + Number(yearly[4]);
    return Array.from({ length: to - from + 1 }, (_, i) =>
      dayFromCivil(from + i, Number(yearly[1]), Number(yearly[2])),
    );
  }
  return text.split(',').map((date) => {
    const [year = 0, month = 1, day = 1] = (date.match(/\d\d/g) ?? []).map(Number);
    return dayFromCivil(2000 + year, month, day);
  });
}

const PUBLIC_HOLIDAY = both('公共假日', 'public holiday');

let names: Bilingual[] | undefined;

function nameAt(index: number): Bilingual {
  names ??= HOLIDAY_NAMES.split('\n').map((line) => {
    const [en = '', zh] = line.split('|');
    return both(zh ?? PUBLIC_HOLIDAY.zh, en);
  });
  return names[index] ?? PUBLIC_HOLIDAY;
}

let series: string[] | undefined;

/** Two characters a year: the day of the year, or `--`. */
function seriesAt(index: number): number[] {
  series ??= HOLIDAY_SERIES.split('\n');
  const text = series[index] ?? '';
  const days: number[] = [];
  for (let i = 0; i * 2 < text.length; i++) {
    const dayOfYear = parseInt(text.slice(i * 2, i * 2 + 2), 36);
    if (!Number.isNaN(dayOfYear)) days.push(dayFromCivil(COUNTRIES_FIRST_YEAR + i, 1, dayOfYear));
  }
  return days;
}
