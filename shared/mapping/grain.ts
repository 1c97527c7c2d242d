import { KEY_FIELDS } from '../fields/fields';
import { acts, columnOf, type ColumnMap, type Grain, type TableMap } from './map';
import { isBlank, valueAt, type Sheet } from '../book/model';
import { textOf } from '../cells/cells';

/** How many rows are looked at to tell what a row stands for. */
const LOOK = 2000;

const OF_ITEM = ['sku', 'product', 'qty', 'unit_price'];
const OF_SHIPMENT = ['container_no', 'bl_no', 'booking_no', 'seal_no', 'vessel_voyage', 'etd', 'atd', 'eta'];

/** What the cells of a column say of it as a name of orders; by its number. */
export interface KeyCells {
  readonly filledShare: (column: number) => number;
  /** Whether no two rows show the same. */
  readonly isUnique: (column: number) => boolean;
}

/**
 * The columns that name an order: the best key field that is mostly filled, then others that could. On a sheet of
 * claims the claim's number goes first. Where nothing better exists a style number that no two rows share serves.
 */
export function keyColumns(columns: readonly ColumnMap[], { filledShare, isUnique }: KeyCells): number[] {
  const mayName = columns.filter((c) => !c.ours && acts(c) && c.confidence >= 0.5);
  const isOfClaims = mayName.some(({ field }) => CLAIMS.has(field ?? ''));
  const found = (isOfClaims ? ['claim_no', ...KEY_FIELDS] : KEY_FIELDS).flatMap((field) => {
    const column = mayName.filter((c) => c.field === field).sort((a, b) => b.confidence - a.confidence)[0];
    return column ? [column.column] : [];
  });
  const known = [...new Set(found)];
  const isAsked = columns.some((c) => KEY_FIELDS.includes(c.field ?? '') && !acts(c));
  const good = known.filter((column) => filledShare(column) >= 0.5);
  if (good.length > 0) return good;
  const some = known.filter((column) => filledShare(column) > 0.1);
  if (some.length > 0 || isAsked) return some;
  return mayName
    .filter(({ field, column }) => field === 'sku' && filledShare(column) >= 0.9 && isUnique(column))
    .map(({ column }) => column)
    .slice(0, 1);
}

/** Fields that only a sheet of claims has. */
const CLAIMS = new Set(['claim_date', 'claim_reply', 'claim_closed']);

/** What a row stands for, told by what changes between rows of one order; `example` is an order with several rows. */
export function grainOf(sheet: Sheet, table: TableMap): { grain: Grain; example?: string } {
  const key = table.keys[0];
  if (key === undefined) return { grain: 'order' };
  const groups = rowsByOrder(sheet, table, key);
  const several = [...groups].filter(([, rows]) => rows.length > 1);
  if (several.length === 0) return { grain: 'order' };
  const example = several[0]![0];
  const changes = (fields: readonly string[]): number =>
    several.filter(([, rows]) => fields.some((field) => differs(sheet, rows, columnOf(table, field)))).length;
  const ids = (fields: readonly string[]): number => changes(fields) / several.length;
  const items = Math.max(
    ids(OF_ITEM.slice(0, 1)),
    0.9 * ids(OF_ITEM.slice(1, 2)),
    0.4 * ids(OF_ITEM.slice(2)),
  );
  const shipments = Math.max(ids(OF_SHIPMENT.slice(0, 4)), 0.9 * ids(OF_SHIPMENT.slice(4)));
  if (items === 0 && shipments === 0) return { grain: 'order', example };
  return { grain: items >= shipments ? 'order×sku' : 'order×shipment', example };
}

/** The rows of each order, in the order of the sheet. */
export function rowsByOrder(sheet: Sheet, table: TableMap, key: number): Map<string, number[]> {
  const skip = new Set(table.skip);
  const groups = new Map<string, number[]>();
  let current = '';
  for (let row = table.firstRow; row <= Math.min(table.lastRow, table.firstRow + LOOK); row++) {
    if (skip.has(row)) continue;
    const own = textOf(valueAt(sheet, row, key));
    if (own !== '') current = own;
    if (current === '') continue;
    const rows = groups.get(current);
    if (rows) rows.push(row);
    else groups.set(current, [row]);
  }
  return groups;
}

/** Whether the rows of one order hold different values in a column; empty cells tell nothing. */
function differs(sheet: Sheet, rows: readonly number[], column: ColumnMap | undefined): boolean {
  if (!column) return false;
  const values = new Set<string>();
  for (const row of rows) {
    const value = valueAt(sheet, row, column.column);
    if (!isBlank(value)) values.add(textOf(value));
  }
  return values.size > 1;
}
