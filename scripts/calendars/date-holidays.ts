import Holidays from 'date-holidays';

/** One holiday as it falls, in the country's own days. */
export interface CountryHoliday {
  /** First day off, ISO. */
  readonly date: string;
  /** How many days in a row. */
  readonly days: number;
  /** Hour at which a half day closes; undefined for whole days off. */
  readonly closesAt: number | undefined;
  readonly name: string;
}

export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2035;

/** Closed from before this hour on: a day off. From later than the last: an ordinary day. */
const OPENS = 9;
const CLOSES = 17;

/** Holidays of a part of the people only. */
const FOR_SOME = /muslim|islamic faith|only for|orthodox/i;

/** Regions with days off of their own where banks and ports close, beside their country. */
const REGIONS = 'AU-NSW AU-QLD AU-VIC CA-BC CA-ON CA-QC CH-ZH DE-HH DE-NW GB-ENG GB-NIR GB-SCT'.split(' ');

/** Every country that date-holidays knows except China, whose notices it does not follow; and the regions. */
export function countryCodes(): string[] {
  const countries = Object.keys(new Holidays().getCountries('en')).filter((code) => code !== 'CN');
  return [...countries, ...REGIONS].sort();
}

/**
 * A country's (or region's) public and bank holidays by day, all years or some of them; school, optional and
 * merely observed days are left out.
 */
export function readCountry(code: string, firstYear = FIRST_YEAR, lastYear = LAST_YEAR): CountryHoliday[] {
  const [country = code, region] = code.split('-');
  const source = region === undefined ? new Holidays(country) : new Holidays(country, region);
  const holidays: CountryHoliday[] = [];
  // a substitute day can fall into the next or the previous year
  for (let year = firstYear - 1; year <= lastYear + 1; year++) {
    for (const holiday of source.getHolidays(year, 'en')) {
      if (holiday.type !== 'public' && holiday.type !== 'bank') continue;
      if (FOR_SOME.test((holiday as { note?: string }).note ?? '')) continue;
      const date = holiday.date.slice(0, 10);
      const dateYear = Number(date.slice(0, 4));
      if (dateYear < firstYear || dateYear > lastYear) continue;
      const startHour = Number(holiday.date.slice(11, 13)) + Number(holiday.date.slice(14, 16)) / 60;
      if (startHour >= CLOSES) continue;
      holidays.push({
        date,
        days: daysOf(holiday.start, holiday.end),
        closesAt: startHour > OPENS ? startHour : undefined,
        name: holiday.name.replace(/ \(substitute day\)$/, ''),
      });
    }
  }
  return holidays;
}

/** Whole days; a change of the clocks takes or adds an hour, and what is less than a day at the end is the eve's. */
function daysOf(start: Date, end: Date): number {
  return Math.max(1, Math.floor((end.getTime() - start.getTime()) / 86_400_000 + 0.1));
}

export { version } from 'date-holidays/package.json';
