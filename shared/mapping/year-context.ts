import { dayFromCivil } from '../time/civil';
import { findField, isDateField } from '../fields/fields';
import type { ColumnMap, TableMap } from './map';
import { kindAt, valueAt, type Sheet } from '../book/model';
import { readDate } from '../cells/dates';
import { around, fullYear, isPlausible } from '../cells/dates.year';
import { dayOf } from '../time/moment';
import { plainText } from '../cells/text';

const YEAR_MONTH = /(20\d{2}|(?<!\d)2\d(?=\s*年))\s*[年./-]?\s*(?:(\d{1,2})\s*(?:月|$|[^\d]))?/;

/**
 * The context of a table's dates without a year: the middle of its order dates, else what its title or its sheet's name
 * says (`2012年8月份出货表`), else the time around the middle of its other dates. Undefined when nothing tells.
 */
export function yearContext(sheet: Sheet, table: TableMap, sample: readonly number[]): number | undefined {
  const dates = table.columns.filter(
    (column) => column.field !== null && isDateField(findField(column.field)!),
  );
  const ordered = dates.filter((column) => column.field === 'order_date');
  const known = middle(sheet, ordered, sample) ?? titled(sheet, table);
  if (known !== undefined) return known;
  const any = middle(sheet, dates, sample);
  return any === undefined ? undefined : around(any);
}

function middle(sheet: Sheet, columns: readonly ColumnMap[], sample: readonly number[]): number | undefined {
  const days: number[] = [];
  for (const { column } of columns) {
    for (const row of sample.slice(0, 60)) {
      const reading = readDate(valueAt(sheet, row, column), kindAt(sheet, row, column));
      if (reading.is !== 'date' || reading.inferredYear) continue;
      const day = dayOf(reading.moment);
      if (isPlausible(day, undefined)) days.push(day); // a slip in the year tells nothing of the table
    }
  }
  if (days.length === 0) return undefined;
  days.sort((a, b) => a - b);
  return days[Math.floor(days.length / 2)];
}

function titled(sheet: Sheet, table: TableMap): number | undefined {
  const texts = [sheet.name];
  for (let row = Math.max(1, table.topRow - 5); row < table.topRow; row++) {
    for (const value of (sheet.rows[row - 1] ?? []).slice(0, 40))
      if (typeof value === 'string') texts.unshift(value.slice(0, 80));
  }
  for (const text of texts) {
    const match = YEAR_MONTH.exec(plainText(text));
    if (!match) continue;
    const month = Number(match[2] ?? 1);
    return dayFromCivil(fullYear(Number(match[1])), month >= 1 && month <= 12 ? month : 1, 1);
  }
  return undefined;
}
