import { headerKey } from './headers';
import { findField, isDateField, KEY_FIELDS } from '../fields/fields';
import { matchHeader, type Candidate } from './match';
import { isBlank, valueAt, kindAt, type Area, type CellValue, type Sheet } from '../book/model';
import { senseOf } from './words';
import { plainText } from '../cells/text';
import { remembered } from '../remembered';

/** A header is a label: longer texts are notes. */
const LONGEST = 60;

/** `matchHeader`, remembered: sheets repeat their headers by month. */
export const candidatesOf = remembered((header): readonly Candidate[] => matchHeader(header), 4000);

/** How much a row looks like a header. */
export interface RowLook {
  readonly row: number;
  readonly filled: number;
  /** Short texts. */
  readonly labels: number;
  /** Numbers, dates, truth values and errors: a header has next to none. */
  readonly values: number;
  /** Labels that name a field with some certainty. */
  readonly hits: number;
  /** How many different fields they name. */
  readonly fields: number;
  /** Whether they are enough to tell a table of orders, whatever else stands in the row. */
  readonly isOrders: boolean;
}

export function lookAt(sheet: Sheet, row: number, left = 1, right = Infinity): RowLook {
  const cells = sheet.rows[row - 1] ?? [];
  const fields = new Set<string>();
  let [filled, labels, values, hits, sizes] = [0, 0, 0, 0, 0];
  for (let column = left; column <= Math.min(cells.length, right); column++) {
    const value = cells[column - 1] ?? null;
    if (isBlank(value)) continue;
    if (isSize(value)) {
      sizes++;
      continue;
    }
    filled++;
    if (typeof value !== 'string' || /[dt]/i.test(kindAt(sheet, row, column))) {
      values++;
      continue;
    }
    if (value.length > LONGEST) continue;
    labels++;
    const top = candidatesOf(value)[0];
    if (!top || top.score < 0.6 || looksLikeValue(value)) continue;
    hits++;
    fields.add(top.field);
  }
  // one or two such labels are anything; from three on they are the sizes of a matrix, which hold pieces
  if (sizes < 3) [filled, labels] = [filled + sizes, labels + sizes];
  return { row, filled, labels, values, hits, fields: fields.size, isOrders: tellsOrders(fields) };
}

/** The size of a garment or a shoe: S, XXL, 2XL, 32, 36.5, 75B. */
export function isSize(value: CellValue): boolean {
  if (typeof value === 'number') return value >= 18 && value <= 60 && Number.isInteger(value * 2);
  return typeof value === 'string' && /^(\d?x{0,4}[sl]|m|均码|os|\d{2}(\.5|[a-g])?)$/i.test(value.trim());
}

/** At least so many different fields, one that names an order and one that is a date among them, decide alone. */
const ENOUGH = 5;

function tellsOrders(fields: ReadonlySet<string>): boolean {
  if (fields.size < ENOUGH || !KEY_FIELDS.some((key) => fields.has(key))) return false;
  return [...fields].some((key) => isDateField(findField(key)!));
}

/** Texts that name a field but stand in data rows: `FOB`, `USD`, `T/T`, `SO2026`. */
function looksLikeValue(text: string): boolean {
  return /^(fob|cif|t\/t|l\/c|usd|pcs|ok|swb|telex|original|co)\b/i.test(text.trim()) || /\d{3,}/.test(text);
}

/** Whether a row can be the header of a table of orders. */
export function isHeaderLike(look: RowLook): boolean {
  if (look.values > 0.25 * look.filled || look.labels < 2) return false;
  if (look.isOrders) return true;
  if (look.fields >= 3 && look.hits >= 0.35 * look.filled) return true;
  return look.fields >= 2 && look.hits >= 0.6 * look.filled && look.filled >= 3;
}

/** The text of a header cell; a merged cell shows the text of its first one. */
export function labelAt(sheet: Sheet, row: number, column: number, merges: readonly Area[]): string {
  const area = mergeAt(merges, row, column);
  const value = area ? valueAt(sheet, area.top, area.left) : valueAt(sheet, row, column);
  if (typeof value === 'string') return plainText(value).slice(0, 200);
  return typeof value === 'number' ? String(value) : '';
}

export function mergeAt(merges: readonly Area[], row: number, column: number): Area | undefined {
  return merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
}

/** Whether a label could stand in the second row of a header: it names a field, an aspect or a kind. */
export function isSubLabel(text: string): boolean {
  if (text === '' || text.length > 30) return false;
  if (looksLikeValue(text)) return false;
  if ((candidatesOf(text)[0]?.score ?? 0) >= 0.55) return true;
  const sense = senseOf(text.toLowerCase());
  const known =
    sense.concepts.filter((c) => !c.startsWith('?')).length + sense.aspects.length + (sense.kind ? 1 : 0);
  return known > 0 && !/\d/.test(text) && known >= sense.concepts.filter((c) => c.startsWith('?')).length;
}

/** The label under a parent label, as one header: 定金 over 日期. */
export function joinLabels(parent: string, child: string): string {
  if (parent === '' || headerKey(parent) === headerKey(child)) return child;
  return child === '' ? parent : `${parent} ${child}`;
}
