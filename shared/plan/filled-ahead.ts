import { dateIn, readCell } from '../cells/cells';
import { kindAt, isBlank, valueAt, type Sheet } from '../book/model';
import type { TableMap } from '../mapping/map';
import type { Moment } from '../time/moment';
import { hasCome } from './stage-facts';
import type { ReadColumn } from './read-column';

type Table = Pick<TableMap, 'firstRow' | 'lastRow' | 'near'>;

/** How many of the lowest filled cells of a column tell how it is filled. */
const RECENT = 60;
/** A column of events is one of plans when so many of its recent dates lie ahead, and at least two. */
const AHEAD_SHARE = 0.1;
const AHEAD_LEAST = 2;

/**
 * Tells the columns that this book fills before the event: an ATD typed when the vessel is booked, a booking number
 * where the B/L number belongs. What stands in them is a plan and shows nothing.
 */
export function markAhead(columns: ReadColumn[], table: Table, sheet: Sheet, now: Moment): void {
  const sailing = ['atd', 'etd'].flatMap((key) => columns.filter(({ field }) => field?.key === key));
  columns.forEach((column, at) => {
    if (column.isDate && column.kind !== 'plan' && !column.field?.planOf && isStageField(column))
      columns[at] = { ...column, isPlan: isFilledAhead(column, table, sheet, now) };
    else if (column.field?.key === 'bl_no')
      columns[at] = { ...column, isEarly: isBeforeSailing(column, sailing, table, sheet, now) };
  });
}

/** Dates that are to come by their nature are no plans of something that is typed in when it happens. */
const isStageField = ({ field, stage }: ReadColumn): boolean =>
  field === undefined ? stage !== null : !TO_COME.has(field.key);

const TO_COME: ReadonlySet<string> = new Set([
  'cust_due', 'ship_by', 'deliver_by', 'lc_latest_ship', 'lc_expiry', 'next_follow', 'quote_valid_until', 'si_cutoff',
  'vgm_cutoff', 'cy_cutoff', 'cy_open', 'customs_cutoff', 'manifest_cutoff', 'order_date', 'inquiry_date',
]); // prettier-ignore

function isFilledAhead(column: ReadColumn, table: Table, sheet: Sheet, now: Moment): boolean {
  let [filled, ahead] = [0, 0];
  for (let row = table.lastRow; row >= table.firstRow && filled < RECENT; row--) {
    const date = dateAt(column, row, table, sheet);
    if (date === undefined) continue;
    filled++;
    if (!hasCome(date, now)) ahead++;
  }
  return ahead >= AHEAD_LEAST && ahead >= AHEAD_SHARE * filled;
}

function isBeforeSailing(
  { column }: ReadColumn,
  sailing: readonly ReadColumn[],
  table: Table,
  sheet: Sheet,
  now: Moment,
): boolean {
  let [filled, early] = [0, 0];
  for (let row = table.lastRow; row >= table.firstRow && filled < RECENT; row--) {
    if (isBlank(valueAt(sheet, row, column))) continue;
    const [date] = sailing.flatMap((each) => dateAt(each, row, table, sheet) ?? []);
    filled++;
    if (date !== undefined && !hasCome(date, now)) early++;
  }
  return early >= AHEAD_LEAST && early >= AHEAD_SHARE * filled;
}

function dateAt(
  { column, field, style }: ReadColumn,
  row: number,
  table: Table,
  sheet: Sheet,
): Moment | undefined {
  const value = valueAt(sheet, row, column);
  if (isBlank(value)) return undefined;
  return dateIn(readCell(field ?? DATED, value, kindAt(sheet, row, column), { near: table.near, style }));
}

const DATED = { key: 'docs_sent', type: 'date|flag', zh: [], en: [] } as const;
