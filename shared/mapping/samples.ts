import { isBlank, isError, kindAt, valueAt, type Sheet } from '../book/model';
import { plainText } from '../cells/text';
import { isoDay } from '../time/moment';

const MOST = 3;
const LONGEST = 18;

/** Up to three different cells of a column as a person would write them, to be shown in a question. */
export function samplesOf(sheet: Sheet, rows: readonly number[], column: number): string[] {
  const found = new Set<string>();
  for (const row of rows) {
    const value = valueAt(sheet, row, column);
    if (isBlank(value) || isError(value)) continue;
    const isDay = typeof value === 'number' && /[dt]/i.test(kindAt(sheet, row, column));
    const text = isDay ? isoDay(Math.floor(value)) : plainText(String(value)).replace(/\s+/g, ' ');
    found.add(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
    if (found.size === MOST) break;
  }
  return [...found];
}
