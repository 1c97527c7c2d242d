import { isBlank, isError, kindAt, valueAt, type Sheet } from '../book/model';
import { plainText } from '../cells/text';
import { isoDay } from '../time/moment';

const MOST = 3;
const LONGEST = 18;

/** A cell and what stands there, as a person would write it. */
export interface SampleCell {
  readonly row: number;
  readonly column: number;
  readonly shows: string;
}

/** Up to three different cells of a column as a person would write them, to be shown in a question. */
export function samplesOf(sheet: Sheet, rows: readonly number[], column: number): string[] {
  return sampleCells(sheet, rows, column).map(({ shows }) => shows);
}

/** The same with the row of each: the first that shows it. */
export function sampleCells(sheet: Sheet, rows: readonly number[], column: number): SampleCell[] {
  const found = new Map<string, SampleCell>();
  for (const row of rows) {
    const shows = shownAt(sheet, row, column);
    if (shows === '' || found.has(shows)) continue;
    found.set(shows, { row, column, shows });
    if (found.size === MOST) break;
  }
  return [...found.values()];
}

/** What a cell shows, a day as a day, cut where it is long; nothing for an error or an empty one. */
export function shownAt(sheet: Sheet, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (isBlank(value) || isError(value)) return '';
  const isDay = typeof value === 'number' && /[dt]/i.test(kindAt(sheet, row, column));
  const text = isDay ? isoDay(Math.floor(value)) : plainText(String(value)).replace(/\s+/g, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
