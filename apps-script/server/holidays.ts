import { handInHolidays, type HolidayData } from '../../shared/time/calendars/country';
import { COUNTRIES_FIRST_YEAR, COUNTRIES_LAST_YEAR, COUNTRIES_SOURCE, PACKED } from './packed-holidays';
import { unpacked } from './unpack';

/**
 * Stands at Google in the place of `shared/time/calendars/shipped.ts` (`apps-script/webpack.config.js`): the holidays
 * of other countries are unpacked when the first of them is asked for.
 */
export function handInShippedHolidays(): void {
  handInHolidays({
    COUNTRIES_FIRST_YEAR,
    COUNTRIES_LAST_YEAR,
    COUNTRIES_SOURCE,
    get COUNTRIES() {
      return holidays().COUNTRIES;
    },
    get HOLIDAY_NAMES() {
      return holidays().HOLIDAY_NAMES;
    },
    get HOLIDAY_SERIES() {
      return holidays().HOLIDAY_SERIES;
    },
  });
}

let opened: HolidayData | undefined;

const holidays = (): HolidayData => (opened ??= unpacked(PACKED) as HolidayData);
