import { valueAt, type Sheet } from '../book/model';
import { nameKey } from '../people/names';
import type { Plan } from '../plan/plan';
import { recordContext } from '../plan/record-context';
import { isTable, sheetFor, tableIn } from '../records/find';
import { onceFor } from '../remembered';
import { civilFromDay, dayFromCivil } from '../time/civil';
import { dayOf, isoDay } from '../time/moment';
import type { FigureRow } from './figure';
import { FIGURE_ROWS_SHEET, type FigureRowsRow } from './figures.sheet';
import { FIGURE_WORDS } from './goals.sheet';
import { rowsSince } from './rows-of';

/** Months that the sheet of rows keeps, the running one among them. */
export const KEPT_MONTHS = 13;

/** The first day that the sheet of rows keeps: of a month, so that rows leave it once a month. */
function keptFrom(today: number): number {
  const { year, month } = civilFromDay(today);
  return dayFromCivil(year, month - KEPT_MONTHS + 1, 1);
}

/** What the sheets are worked out of: the days that are kept, and the periods before them, against which they are compared. */
export const sheetFigureRows = onceFor((plan: Plan): readonly FigureRow[] => {
  const today = dayOf(plan.now);
  const { year } = civilFromDay(today);
  return rowsSince(plan, Math.min(dayFromCivil(year - 1, 1, 1), keptFrom(today) - 31));
});

/** Longer names are cut: a cell of a list is no letter. */
const LONGEST = 200;
const cut = (text: string): string => [...text.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('').trim();

export type SheetRow = Partial<FigureRowsRow> & Pick<FigureRow, 'figure' | 'day' | 'counts' | 'met' | 'days'>;

/**
 * What 跟单_指标明细 says: everything that counts since a day, added up by figure, day, order and person. A person has one
 * spelling, the first, as a formula tells apart what people do not.
 */
export function aggregatedRows(plan: Plan): SheetRow[] {
  const today = dayOf(plan.now);
  const from = keptFrom(today);
  const spelling = new Map<string, string>();
  const found = new Map<string, { -readonly [K in keyof SheetRow]: SheetRow[K] }>();
  for (const { figure, day, order, person, counts, met, days } of sheetFigureRows(plan)) {
    if (counts === 0 || day < from || day > today) continue;
    const who = nameKey(person);
    if (!spelling.has(who)) spelling.set(who, cut(person));
    const key = `${figure}\0${day}\0${order}\0${who}`;
    const row = found.get(key);
    if (row) {
      row.counts += counts;
      row.met += met;
      row.days += days;
    } else
      found.set(key, {
        figure, day, month: isoDay(day).slice(0, 7), order: cut(order) || undefined,
        person: spelling.get(who) || undefined, counts, met, days,
      }); // prettier-ignore
  }
  return [...found.values()];
}

/**
 * The rows in the places where the sheet has them already, new ones in the places of those that are gone, further ones
 * below: so that a day that becomes known does not move everything under it.
 */
export function settledRows(plan: Plan, rows: readonly SheetRow[]): SheetRow[] {
  const context = recordContext(plan);
  const sheet = sheetFor(plan.book, FIGURE_ROWS_SHEET, context.mappings);
  const table = sheet && tableIn(sheet, FIGURE_ROWS_SHEET, context.mappings);
  if (!sheet || !table || !isTable(table)) return [...rows];
  const lang = plan.language;
  const named = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const key = [FIGURE_WORDS[row.figure][lang], row.day, row.order ?? '', row.person ?? ''].join('\0');
    const same = named.get(key);
    if (same) same.push(row);
    else named.set(key, [row]);
  }
  const columns = (['figure', 'day', 'order', 'person'] as const).map((key) => table.columns.get(key));
  const placed: (SheetRow | undefined)[] = [];
  for (let at = 0; at < rows.length && table.headerRow + 1 + at <= sheet.rows.length; at++)
    placed[at] = named.get(keyAt(sheet, table.headerRow + 1 + at, columns))?.shift();
  const rest = [...named.values()].flat();
  let next = 0;
  return Array.from({ length: rows.length }, (_, at) => placed[at] ?? rest[next++]!);
}

const keyAt = (sheet: Sheet, row: number, columns: readonly (number | undefined)[]): string =>
  columns
    .map((column) => {
      const value = column === undefined ? null : valueAt(sheet, row, column);
      return value === null || typeof value === 'object' ? '' : String(value);
    })
    .join('\0');
