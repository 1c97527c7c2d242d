import { isHeaderLike, lookAt } from './header.row';
import type { HeaderBlock } from './header.find';
import { headerKey } from './headers';
import { isBlank, type CellValue, type Sheet } from '../book/model';
import { plainText } from '../cells/text';

/** The rows of a table: where its orders begin and end, and what stands between them. */
export interface DataRows {
  readonly firstRow: number;
  /** Before `firstRow` when there is no order. */
  readonly lastRow: number;
  /** Rows between them that are no orders: empty ones, months, subtotals, headers again. Ascending. */
  readonly skip: readonly number[];
  /** Where to look for another table below. */
  readonly next: number;
}

type RowIs = 'blank' | 'data' | 'weak' | 'header' | 'other header' | 'total' | 'note' | 'separator';

const TOTAL =
  /^(合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|总数|总额|total|sub[\s-]?total|grand total|sum)(?![a-z])/i;
const NOTE =
  /^(备\s*注|注|说\s*明|注意|附注|制\s*表|制单|审\s*核|编\s*制|批\s*准|复核|签\s*字|填表|经办|日期|remarks?|notes?|prepared|approved by|checked by|signature|n\.b)\s*[:：.、(（]|^(※|\*{2,})/i;
const MONTH =
  /^(\d{4}\s*年?)?\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*月份?$|^(19|20)\d{2}\s*年?$|^(第?[一二三四]季度|q[1-4])/i;
/** After so many empty rows a row must be a full order to belong to the table. */
const PATIENCE = 3;

/**
 * Walks down from the header. `keyColumns` are the columns that name an order, best first; `serialColumns`
 * those that only count rows (序号), which are filled far below the last order.
 */
export function dataRows(
  sheet: Sheet,
  block: HeaderBlock,
  keyColumns: readonly number[],
  serialColumns: readonly number[],
): DataRows {
  const keys = block.lower.map(headerKey);
  const joined = block.headers.map(headerKey);
  const serial = new Set(serialColumns);
  const firstRow = block.bottom + 1;
  const skip: number[] = [];
  let lastRow = block.bottom;
  let [pending, strict, row] = [[] as number[], false, firstRow];
  const full = Math.max(3, Math.ceil(0.25 * block.headers.filter((h) => h !== '').length));
  for (; row <= sheet.rows.length; row++) {
    const { is, filled } = rowIs(sheet, row, block, keys, joined, keyColumns, serial);
    if (is === 'other header') break;
    if (is === 'header') strict = false;
    if (is === 'total' || is === 'note') strict = true;
    const belongs =
      is === 'data' ? !strict || filled >= full : is === 'weak' && !strict && pending.length === 0;
    if (!belongs) {
      pending.push(row);
      if (pending.length > PATIENCE) strict = true;
      continue;
    }
    for (const p of pending) skip.push(p);
    pending = [];
    strict = false;
    lastRow = row;
  }
  return { firstRow, lastRow, skip, next: row };
}

function rowIs(
  sheet: Sheet,
  row: number,
  block: HeaderBlock,
  keys: readonly string[],
  joined: readonly string[],
  keyColumns: readonly number[],
  serial: ReadonlySet<number>,
): { is: RowIs; filled: number } {
  const cells = sheet.rows[row - 1];
  if (!cells || cells.length < block.left) return { is: 'blank', filled: 0 };
  const kinds = sheet.kinds[row - 1] ?? '';
  let [filled, typed] = [0, 0];
  let first: CellValue = null;
  const last = Math.min(cells.length, block.right);
  for (let column = block.left; column <= last; column++) {
    const value = cells[column - 1] ?? null;
    if (value === null || (typeof value === 'string' && isBlank(value))) continue;
    if (serial.has(column) && typeof value === 'number') continue;
    if (first === null) first = value;
    const kind = kinds.charCodeAt(column - 1);
    const formula = kind >= 65 && kind <= 90;
    if (formula && (value === 0 || typeof value === 'object')) continue;
    filled++;
    if (!formula) typed++;
  }
  if (filled === 0) return { is: 'blank', filled };
  if (typeof first === 'string' && first.length <= 200) {
    const text = first.trim();
    if (TOTAL.test(text)) return { is: 'total', filled };
    if (NOTE.test(text) && filled <= 0.5 * joined.length) return { is: 'note', filled };
    if (isAgain(cells, block, keys, joined)) return { is: 'header', filled };
    if (typed >= 3 && !/\d/.test(text) && text.length <= 30 && isOtherHeader(sheet, row, block))
      return { is: 'other header', filled };
    if (filled === 1 && (MONTH.test(plainText(text)) || !/\d/.test(text) || text.length > 40))
      return { is: 'separator', filled };
  }
  const named = keyColumns.some((column) => !isBlank(cells[column - 1] ?? null));
  if (named && (typed > 0 || filled >= 2))
    return { is: filled === 1 && typeof first !== 'string' ? 'weak' : 'data', filled };
  if (typed < 2) return { is: filled > 0 && typed > 0 ? 'separator' : 'blank', filled };
  return { is: keyColumns.length === 0 ? 'data' : 'weak', filled };
}

/** Whether the row repeats this table's header. */
function isAgain(
  cells: readonly CellValue[],
  block: HeaderBlock,
  keys: readonly string[],
  joined: readonly string[],
): boolean {
  let [compared, same] = [0, 0];
  for (let i = 0; i < keys.length && compared < 6; i++) {
    const value = cells[block.left - 1 + i];
    if (typeof value !== 'string' || value.trim() === '') continue;
    compared++;
    const key = value.length > 60 ? '' : headerKey(value);
    if (key !== '' && (key === keys[i] || key === joined[i] || joined[i]!.startsWith(key))) same++;
    else if (compared === 1) return false;
  }
  return same >= 2 && same >= 0.6 * compared;
}

function isOtherHeader(sheet: Sheet, row: number, block: HeaderBlock): boolean {
  const look = lookAt(sheet, row, block.left, block.right);
  return look.fields >= 3 && look.values === 0 && look.hits >= 0.6 * look.filled && isHeaderLike(look);
}

/** Up to `most` rows spread evenly over the orders of a table. */
export function sampleRows(rows: DataRows, most: number): number[] {
  const skipped = new Set(rows.skip);
  const count = rows.lastRow - rows.firstRow + 1;
  const step = Math.max(1, count / most);
  const sample: number[] = [];
  for (let i = 0; i < count; i += step) {
    const row = rows.firstRow + Math.floor(i);
    if (!skipped.has(row)) sample.push(row);
  }
  return sample;
}
