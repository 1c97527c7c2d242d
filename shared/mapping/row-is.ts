import { isHeaderLike, isSize, lookAt } from './header.row';
import type { HeaderBlock } from './header.find';
import { headerKey } from './headers';
import { isBlank, type CellValue, type Sheet } from '../book/model';
import { plainText } from '../cells/text';

/** What a row below a header is; `weak` belongs to the table only right below an order. */
type RowIs = 'blank' | 'data' | 'weak' | 'header' | 'other header' | 'total' | 'note' | 'separator';

const TOTAL =
  /^(合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|总数|总额|total|sub[\s-]?total|grand total|sum)(?![a-z])/i;
const NOTE =
  /^(备\s*注|注|说\s*明|注意|附注|制\s*表|制单|审\s*核|编\s*制|批\s*准|复核|签\s*字|填表|经办|日期|remarks?|notes?|prepared|approved by|checked by|signature|n\.b)\s*[:：.、(（]|^(※|\*{2,})/i;
const MONTH =
  /^(\d{4}\s*年?)?\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*月份?$|^(19|20)\d{2}\s*年?$|^(第?[一二三四]季度|q[1-4])|^((19|20)\d{2}\s*)?(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(uary|ruary|ch|il|ust|ember|ober)?\b[\s.,'’/-]*((19|20)?\d{2})?$|^(week|wk|w)\s?\.?\d{1,2}$|^第?\s?\d{1,2}\s?周$/i;

/** A row that was read, and how many of its cells hold something. */
export interface ReadRow {
  readonly is: RowIs;
  readonly filled: number;
}

/** What rows are read against. */
interface Head {
  readonly sheet: Sheet;
  readonly block: HeaderBlock;
  /** `headerKey` of the lower labels of the header, and of the labels joined. */
  readonly keys: readonly string[];
  readonly joined: readonly string[];
  readonly keyColumns: readonly number[];
  readonly serial: ReadonlySet<number>;
}

/** Reads rows below a header; the columns as for `dataRows`. */
export function rowReader(
  sheet: Sheet,
  block: HeaderBlock,
  keyColumns: readonly number[],
  serialColumns: readonly number[],
): (row: number) => ReadRow {
  const keys = block.lower.map(headerKey);
  const joined = block.headers.map(headerKey);
  const head: Head = { sheet, block, keys, joined, keyColumns, serial: new Set(serialColumns) };
  return (row) => {
    const content = contentOf(head, row);
    return content.filled === 0
      ? { is: 'blank', filled: 0 }
      : { is: byText(head, row, content) ?? byNumber(head, content), filled: content.filled };
  };
}

interface Content {
  readonly cells: readonly CellValue[];
  readonly filled: number;
  /** Filled cells that a person typed: formulas are filled down below the last order. */
  readonly typed: number;
  readonly first: CellValue;
}

/** What the row holds in the table's columns, running numbers and formulas that show nothing aside. */
function contentOf({ sheet, block, serial }: Head, row: number): Content {
  const cells = sheet.rows[row - 1] ?? [];
  const kinds = sheet.kinds[row - 1] ?? '';
  let [filled, typed] = [0, 0];
  let first: CellValue = null;
  const last = Math.min(cells.length, block.right);
  for (let column = block.left; column <= last; column++) {
    const value = cells[column - 1] ?? null;
    if (value === null || (typeof value === 'string' && isBlank(value))) continue;
    if (serial.has(column) && typeof value === 'number') continue;
    if (first === null) first = value;
    const isFormula = isCapital(kinds.charCodeAt(column - 1));
    if (isFormula && (value === 0 || typeof value === 'object')) continue;
    filled++;
    if (!isFormula) typed++;
  }
  return { cells, filled, typed, first };
}

/** As `holdsFormula`, without making a text of every letter. */
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** What the first text of the row says it is; undefined when it begins like an order. */
function byText(head: Head, row: number, { cells, filled, typed, first }: Content): RowIs | undefined {
  if (typeof first !== 'string' || first.length > 200) return undefined;
  const text = first.trim();
  if (TOTAL.test(text)) return 'total';
  if (NOTE.test(text) && filled <= 0.5 * head.joined.length) return 'note';
  if (isAgain(head, cells)) return 'header';
  const mayBeLabel = typed >= 3 && !/\d/.test(text) && text.length <= 30;
  if (mayBeLabel && isOtherHeader(head, row)) return 'other header';
  return filled === 1 && isSeparator(text) ? 'separator' : undefined;
}

/** A month, or words that stand alone. */
function isSeparator(text: string): boolean {
  return MONTH.test(plainText(text)) || !/\d/.test(text) || text.length > 40;
}

/** Whether the row is an order, by what names it and how much of it was typed. */
function byNumber({ keyColumns }: Head, { cells, filled, typed, first }: Content): RowIs {
  const isNamed = keyColumns.some((column) => !isBlank(cells[column - 1] ?? null));
  if (isNamed && (typed > 0 || filled >= 2))
    return filled === 1 && typeof first !== 'string' ? 'weak' : 'data';
  if (typed < 2) return typed > 0 ? 'separator' : 'blank';
  return keyColumns.length === 0 ? 'data' : 'weak';
}

/** Whether the row repeats this table's header. */
function isAgain({ block, keys, joined }: Head, cells: readonly CellValue[]): boolean {
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

/** Whether a row has a figure or a day that is no size, which a header never has. */
function holdsNumber(cells: readonly CellValue[], { left, right }: HeaderBlock): boolean {
  return cells.slice(left - 1, right).some((value) => typeof value === 'number' && !isSize(value));
}

function isOtherHeader({ sheet, block }: Head, row: number): boolean {
  // A number tells sooner than the meaning of every text does.
  if (holdsNumber(sheet.rows[row - 1] ?? [], block)) return false;
  const look = lookAt(sheet, row, block.left, block.right);
  return look.fields >= 3 && look.values === 0 && look.hits >= 0.6 * look.filled && isHeaderLike(look);
}
