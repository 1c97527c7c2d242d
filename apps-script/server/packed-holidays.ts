import { deflateSync, strToU8 } from 'fflate';
import * as data from '../../shared/time/calendars/countries';

/*
 * Worked out when the project is built (`scripts/pages/bundling.js`): the holidays of other countries are a twelfth of
 * the server's code, few spreadsheets ask for them, and every formula loads it. Packed they are half of that.
 */

/** Of Node, which builds the project. */
declare function btoa(text: string): string;

const bytes = deflateSync(strToU8(JSON.stringify(data)), { level: 9 });
/** `HolidayData` as JSON, deflated, in base64. */
export const PACKED = btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
/** What tells of the holidays without unpacking them. */
export const { COUNTRIES_FIRST_YEAR, COUNTRIES_LAST_YEAR, COUNTRIES_SOURCE } = data;
