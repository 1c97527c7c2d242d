import { headerKey } from './headers';
import { matchHeader, type Candidate } from './match';
import { isBlank, valueAt, kindAt, type Area, type Sheet } from '../book/model';
import { senseOf } from './words';
import { plainText } from '../cells/text';

/** A header is a label: longer texts are notes. */
const LONGEST = 60;
const KNOWN = new Map<string, readonly Candidate[]>();

/** `matchHeader`, remembered: sheets repeat their headers by month. */
export function candidatesOf(header: string): readonly Candidate[] {
  const known = KNOWN.get(header);
  if (known) return known;
  if (KNOWN.size > 4000) KNOWN.clear();
  const found = matchHeader(header);
  KNOWN.set(header, found);
  return found;
}

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
}

export function lookAt(sheet: Sheet, row: number, left = 1, right = Infinity): RowLook {
  const cells = sheet.rows[row - 1] ?? [];
  const fields = new Set<string>();
  let [filled, labels, values, hits] = [0, 0, 0, 0];
  for (let column = left; column <= Math.min(cells.length, right); column++) {
    const value = cells[column - 1] ?? null;
    if (isBlank(value)) continue;
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
  return { row, filled, labels, values, hits, fields: fields.size };
}

/** Texts that name a field but stand in data rows: `FOB`, `USD`, `T/T`, `SO2026`. */
function looksLikeValue(text: string): boolean {
  return /^(fob|cif|t\/t|l\/c|usd|pcs|ok|swb|telex|original|co)\b/i.test(text.trim()) || /\d{3,}/.test(text);
}

/** Whether a row can be the header of a table of orders. */
export function isHeaderLike(look: RowLook): boolean {
  if (look.values > 0.25 * look.filled || look.labels < 2) return false;
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
