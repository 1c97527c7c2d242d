import { inflateSync, strFromU8 } from 'fflate';
import { handInHolidays, type HolidayData } from '../../shared/time/calendars/country';
import { COUNTRIES_FIRST_YEAR, COUNTRIES_LAST_YEAR, COUNTRIES_SOURCE, PACKED } from './packed-holidays';

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
      return unpacked().COUNTRIES;
    },
    get HOLIDAY_NAMES() {
      return unpacked().HOLIDAY_NAMES;
    },
    get HOLIDAY_SERIES() {
      return unpacked().HOLIDAY_SERIES;
    },
  });
}

let opened: HolidayData | undefined;

const unpacked = (): HolidayData =>
  (opened ??= JSON.parse(strFromU8(inflateSync(bytesOf(PACKED)))) as HolidayData);

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Of base64. Google has it as a service, which formulas do without: each call is slower than this is. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array((text.replace(/=+$/, '').length * 3) >> 2);
  const digits = new Map([...DIGITS].map((digit, value) => [digit, value]));
  let [bits, held, at] = [0, 0, 0];
  for (const char of text) {
    const value = digits.get(char);
    if (value === undefined) break;
    bits = (bits << 6) | value;
    held += 6;
    if (held >= 8) bytes[at++] = (bits >> (held -= 8)) & 255;
    bits &= 0xffff;
  }
  return bytes;
}
