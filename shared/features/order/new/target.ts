import { findSheet, holdsFormula, isBlank, isError, kindAt, valueAt, type Sheet } from '../../../book/model';
import type { Room } from '../../../host';
import { isSerial } from '../../../mapping/columns';
import type { Plan } from '../../../plan/plan';
import type { RowPlan, TablePlan } from '../../../plan/table-plan';
import { NoOrderSheet, NoRoom, OrderThere, WhichOrderSheet } from './errors';

/** What names an order, as against an inquiry, a claim, a sample or a booking. */
const ORDER_KEYS: ReadonlySet<string> = new Set([
  'order_no', 'contract_no', 'pi_no', 'customer_po', 'purchase_contract_no', 'ci_no',
]); // prettier-ignore
const INQUIRY_KEYS: ReadonlySet<string> = new Set(['inquiry_no', 'quote_no']);

const keyField = ({ finder }: TablePlan): string => finder.keyColumn?.field?.key ?? '';

export const isOrderTable = (table: TablePlan): boolean => ORDER_KEYS.has(keyField(table));
export const isInquiryTable = (table: TablePlan): boolean => INQUIRY_KEYS.has(keyField(table));

/** Sheets to which an order can be added, in the order of the book. */
export function orderSheets({ tables }: Plan): string[] {
  return [...new Set(tables.filter(isOrderTable).map(({ table }) => table.sheet))];
}

/** The table that takes new orders: of a sheet that holds several the lowest. NoOrderSheet, WhichOrderSheet. */
export function targetTable(plan: Plan, sheet: string | undefined): TablePlan {
  const sheets = orderSheets(plan);
  if (sheet !== undefined && !sheets.includes(sheet)) throw new NoOrderSheet(sheet, sheets);
  if (sheet === undefined && sheets.length > 1) throw new WhichOrderSheet(sheets);
  const wanted = sheet ?? sheets[0];
  const table = plan.tables.filter((each) => each.table.sheet === wanted && isOrderTable(each)).at(-1);
  if (!table) throw new NoOrderSheet(undefined, []);
  return table;
}

/** How numbers of orders compare: one width, one case, no blanks around. */
export const numberKey = (number: string): string => number.normalize('NFKC').trim().toLowerCase();

/** Whether a row is the first of the order that goes by a number. */
export const isCalled = ({ row }: RowPlan, number: string): boolean =>
  row.order !== '' && numberKey(row.order) === numberKey(number);

/** OrderThere: one order of the book has the number. */
export function mustBeNew({ tables }: Plan, number: string): void {
  for (const table of tables.filter(isOrderTable))
    for (const row of table.rows)
      if (isCalled(row, number))
        throw new OrderThere(number, table.table.sheet, row.row.row, table.finder.keyColumn!.column);
}

/**
 * The first of so many rows right below the last order that hold nothing: formulas that show nothing yet and numbers
 * that only count the rows aside, which teams fill down ahead. NoRoom.
 */
export function freeRow({ book }: Plan, { table }: TablePlan, rows: number): number {
  const sheet = findSheet(book, table.sheet)!;
  const first = table.lastRow + 1;
  for (let row = first; row < first + rows; row++)
    if (!isFree(sheet, table, row)) throw new NoRoom(roomAbove(sheet, table, row, first + rows - row));
  return first;
}

/** Blank rows above a row that is told by the first of its cells whose text or figure was typed. */
function roomAbove(sheet: Sheet, { left, right }: Bounds, row: number, count: number): Room {
  for (let column = left; column <= right; column++) {
    const value = valueAt(sheet, row, column);
    const isPlain =
      typeof value === 'string' || (typeof value === 'number' && /n/i.test(kindAt(sheet, row, column)));
    if (isPlain && !isBlank(value)) return { sheet: sheet.name, row, count, shows: { column, value } };
  }
  return { sheet: sheet.name, row, count, shows: { column: left, value: valueAt(sheet, row, left) } };
}

type Bounds = Pick<TablePlan['table'], 'left' | 'right' | 'topRow' | 'headerRow'>;

function isFree(sheet: Sheet, bounds: Bounds, row: number): boolean {
  const isTotals = sheet.tables.some(
    ({ area, totalsRows }) => totalsRows > 0 && row === area.bottom && area.left <= bounds.right && area.right >= bounds.left,
  ); // prettier-ignore
  if (isTotals) return false;
  const merged = sheet.merges.some(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && left <= bounds.right && right >= bounds.left,
  ); // prettier-ignore
  if (merged) return false;
  for (let column = bounds.left; column <= bounds.right; column++) {
    const value = valueAt(sheet, row, column);
    const isFilledDown = holdsFormula(kindAt(sheet, row, column)) && (value === 0 || isError(value));
    if (!isBlank(value) && !isFilledDown && !isCount(sheet, bounds, row, column)) return false;
  }
  return true;
}

function isCount(sheet: Sheet, bounds: Bounds, row: number, column: number): boolean {
  return typeof valueAt(sheet, row, column) === 'number' && countsRows(sheet, bounds, column);
}

/** Whether a column only counts its rows: 序号. */
export function countsRows(sheet: Sheet, { topRow, headerRow }: Bounds, column: number): boolean {
  for (let row = topRow; row <= headerRow; row++) {
    const header = valueAt(sheet, row, column);
    if (typeof header === 'string' && header.split('\n').some(isSerial)) return true;
  }
  return false;
}

/** How far below the new rows a total or note is looked for. */
const BELOW = 6;

/** The first row below the new ones that holds something: a total whose formula may not reach them. */
export function filledBelow(sheet: Sheet, bounds: Bounds, row: number): number | undefined {
  for (let below = row + 1; below <= Math.min(sheet.rows.length, row + BELOW); below++)
    if (!isFree(sheet, bounds, below)) return below;
  return undefined;
}
