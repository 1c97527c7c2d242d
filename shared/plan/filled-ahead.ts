import { dateIn, readCell } from '../cells/cells';
import { findField } from '../fields/fields';
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
    if (column.isDate && column.kind !== 'plan' && !column.field?.planOf && isStageField(column)) {
      const { isAhead, from } = filledAhead(column, table, sheet, now);
      columns[at] = { ...column, isPlan: isAhead, toldFrom: from };
    } else if (column.field?.key === 'bl_no') {
      const { isAhead, from } = filledBeforeSailing(column, sailing, table, sheet, now);
      columns[at] = { ...column, isEarly: isAhead, toldFrom: from };
    }
  });
  const numbersFrom = Math.min(
    ...columns.flatMap(({ field, toldFrom }) => (field?.key === 'bl_no' ? [toldFrom] : [])),
  );
  columns.forEach((column, at) => {
    if (sailing.some(({ column: own }) => own === column.column) && numbersFrom < column.toldFrom)
      columns[at] = { ...column, toldFrom: numbersFrom };
  });
}

/** Whether a column is filled ahead, and the highest row that was looked at. */
interface Told {
  readonly isAhead: boolean;
  readonly from: number;
}

/** Dates that are to come by their nature are no plans of something that is typed in when it happens. */
const isStageField = ({ field, stage }: ReadColumn): boolean =>
  field === undefined ? stage !== null : !TO_COME.has(field.key);

const TO_COME: ReadonlySet<string> = new Set([
  'cust_due', 'ship_by', 'deliver_by', 'lc_latest_ship', 'lc_expiry', 'next_follow', 'quote_valid_until', 'si_cutoff',
  'vgm_cutoff', 'cy_cutoff', 'cy_open', 'customs_cutoff', 'manifest_cutoff', 'order_date', 'inquiry_date',
]); // prettier-ignore

function filledAhead(column: ReadColumn, table: Table, sheet: Sheet, now: Moment): Told {
  let [filled, ahead] = [0, 0];
  let row = table.lastRow;
  for (; row >= table.firstRow && filled < RECENT; row--) {
    const date = dateAt(column, row, table, sheet);
    if (date === undefined) continue;
    filled++;
    if (!hasCome(date, now)) ahead++;
  }
  return { isAhead: ahead >= AHEAD_LEAST && ahead >= AHEAD_SHARE * filled, from: row + 1 };
}

function filledBeforeSailing(
  { column }: ReadColumn,
  sailing: readonly ReadColumn[],
  table: Table,
  sheet: Sheet,
  now: Moment,
): Told {
  let [filled, early] = [0, 0];
  let row = table.lastRow;
  for (; row >= table.firstRow && filled < RECENT; row--) {
    if (isBlank(valueAt(sheet, row, column))) continue;
    const [date] = sailing.flatMap((each) => dateAt(each, row, table, sheet) ?? []);
    filled++;
    if (date !== undefined && !hasCome(date, now)) early++;
  }
  return { isAhead: early >= AHEAD_LEAST && early >= AHEAD_SHARE * filled, from: row + 1 };
}

function dateAt(
  { column, field, style }: ReadColumn,
  row: number,
  table: Table,
  sheet: Sheet,
): Moment | undefined {
  const value = valueAt(sheet, row, column);
  if (isBlank(value)) return undefined;
  return dateIn(
    readCell(field ?? findField('docs_sent'), value, kindAt(sheet, row, column), { near: table.near, style }),
  );
}
