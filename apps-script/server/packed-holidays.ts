import * as data from '../../shared/time/calendars/countries';
import { packed } from './packing';

/*
 * Worked out when the project is built (`scripts/pages/bundling.js`): the holidays of other countries are a twelfth of
 * the server's code, few spreadsheets ask for them, and every formula loads it. Packed they are half of that.
 */

/** `HolidayData`, packed. */
export const PACKED = packed(data);
/** What tells of the holidays without unpacking them. */
export const { COUNTRIES_FIRST_YEAR, COUNTRIES_LAST_YEAR, COUNTRIES_SOURCE } = data;
