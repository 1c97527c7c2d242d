import { headerKey } from './headers';
import {
  candidatesOf,
  isHeaderLike,
  isSubLabel,
  joinLabels,
  labelAt,
  lookAt,
  mergeAt,
  type RowLook,
} from './header.row';
import type { Area, Sheet } from '../book/model';

/** A header of one or two rows, and the columns that it spans. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From `left` on, two rows joined; empty where a column has no label. */
  readonly headers: readonly string[];
  /** The last row's labels alone, where the header has two rows. */
  readonly lower: readonly string[];
  /** The formatted table that begins here. */
  readonly table?: string;
}

/** How far down a sheet, or below the table before, a header is looked for: rows with content, rows at all. */
const DEPTH = 30;
const REACH = 300;
const WIDEST = 400;

/** The headers in the first header row at or after `from`: one, or several side by side. Empty when there is none. */
export function findHeaders(sheet: Sheet, from: number): HeaderBlock[] {
  const look = firstHeaderRow(sheet, from);
  if (!look) return [];
  const merges = sheet.merges.filter((m) => m.top <= look.row + 1 && m.bottom >= look.row - 2);
  const top = hasParent(sheet, look.row, from, merges) ? look.row - 1 : look.row;
  const bottom = top === look.row && hasChild(sheet, look.row, merges) ? look.row + 1 : look.row;
  return segments(sheet, top, bottom, merges);
}

/** The header that a person pointed at: a row as it stands, whatever its labels say. */
export function headerAt(sheet: Sheet, row: number): HeaderBlock[] {
  const merges = sheet.merges.filter((m) => m.top <= row && m.bottom >= row);
  const { headers, lower } = labelsOf(sheet, row, row, merges);
  const filled = headers.flatMap((header, at) => (header === '' ? [] : [at]));
  const [from, to] = [filled[0], filled[filled.length - 1]];
  if (from === undefined || to === undefined) return [];
  return [
    {
      top: row,
      bottom: row,
      left: from + 1,
      right: to + 1,
      headers: headers.slice(from, to + 1),
      lower: lower.slice(from, to + 1),
    },
  ];
}

/** The header with most of the labels that a person confirmed, where nothing else tells it. */
export function savedHeader(sheet: Sheet, saved: readonly string[]): HeaderBlock[] {
  const keys = new Set(saved.map(headerKey).filter((key) => key !== ''));
  if (keys.size < 2) return [];
  for (let row = 1; row <= Math.min(sheet.rows.length, REACH); row++) {
    const found = new Set(
      (sheet.rows[row - 1] ?? []).flatMap((cell) =>
        typeof cell === 'string' && keys.has(headerKey(cell)) ? [headerKey(cell)] : [],
      ),
    );
    if (found.size >= Math.max(2, 0.6 * keys.size)) return headerAt(sheet, row);
  }
  return [];
}

function firstHeaderRow(sheet: Sheet, from: number): RowLook | undefined {
  let seen = 0;
  let best: RowLook | undefined;
  const last = Math.min(sheet.rows.length, from + REACH);
  for (let row = from; row <= last && seen < DEPTH; row++) {
    const look = lookAt(sheet, row, 1, WIDEST);
    if (look.filled === 0) continue;
    seen++;
    if (best && row > best.row + 2) break;
    if (isHeaderLike(look) && (!best || look.fields > best.fields * 1.5)) best = look;
  }
  return best;
}

/** Whether the row above groups the labels of this one: merged over several, or standing where this row is empty. */
function hasParent(sheet: Sheet, row: number, from: number, merges: readonly Area[]): boolean {
  if (row - 1 < from) return false;
  const above = lookAt(sheet, row - 1, 1, WIDEST);
  if (above.labels < 2 || above.values > 0 || above.labels < above.filled) return false;
  const cells = sheet.rows[row - 2] ?? [];
  if (cells.some((cell) => typeof cell === 'string' && /[:：]\s*\S|\d{2}/.test(cell))) return false;
  const groups = merges.filter((m) => m.top <= row - 1 && m.bottom === row - 1 && m.right > m.left);
  const tall = merges.filter((m) => m.top === row - 1 && m.bottom === row);
  if (groups.length > 0 || tall.length > 0) return true;
  const width = Math.max(cells.length, (sheet.rows[row - 1] ?? []).length);
  let [standing, both] = [0, 0];
  for (let column = 1; column <= Math.min(width, WIDEST); column++) {
    const [upper, lower] = [labelAt(sheet, row - 1, column, merges), labelAt(sheet, row, column, merges)];
    if (upper !== '' && lower === '') standing++;
    if (upper !== '' && lower !== '') both++;
  }
  return standing > 0 || (both >= 3 && agree(sheet, row - 1, row, merges) >= 0.5);
}

function hasChild(sheet: Sheet, row: number, merges: readonly Area[]): boolean {
  const below = lookAt(sheet, row + 1, 1, WIDEST);
  if (below.labels === 0 || below.values > 0) return false;
  const cells = sheet.rows[row] ?? [];
  const labels = cells.flatMap((cell) =>
    typeof cell === 'string' && cell.trim() !== '' ? [cell.trim()] : [],
  );
  if (labels.filter(isSubLabel).length < 0.7 * labels.length) return false;
  const wide = merges.some((m) => m.top <= row && m.bottom === row && m.right > m.left);
  const tall = merges.some((m) => m.top <= row && m.bottom === row + 1 && m.left === m.right);
  if (wide || tall) return true;
  let under = 0;
  cells.forEach((cell, i) => {
    if (typeof cell === 'string' && cell.trim() !== '' && labelAt(sheet, row, i + 1, merges) === '') under++;
  });
  return under >= 1 ? under >= 0.25 * labels.length : agree(sheet, row, row + 1, merges) >= 0.5;
}

/** The share of columns whose labels in two rows name the same field: a header in two languages. */
function agree(sheet: Sheet, upper: number, lower: number, merges: readonly Area[]): number {
  let [both, same] = [0, 0];
  for (let column = 1; column <= Math.min((sheet.rows[lower - 1] ?? []).length, WIDEST); column++) {
    const a = labelAt(sheet, upper, column, merges);
    const b = labelAt(sheet, lower, column, merges);
    if (a === '' || b === '') continue;
    both++;
    const fields = new Set(
      candidatesOf(a)
        .slice(0, 2)
        .map((c) => c.field),
    );
    if (
      candidatesOf(b)
        .slice(0, 2)
        .some((c) => fields.has(c.field))
    )
      same++;
  }
  return both < 2 ? 0 : same / both;
}

function labelsOf(
  sheet: Sheet,
  top: number,
  bottom: number,
  merges: readonly Area[],
): { headers: string[]; lower: string[] } {
  const width = Math.min(
    WIDEST,
    Math.max((sheet.rows[top - 1] ?? []).length, (sheet.rows[bottom - 1] ?? []).length),
  );
  const headers: string[] = [];
  const lower: string[] = [];
  let group = '';
  for (let column = 1; column <= width; column++) {
    const child = labelAt(sheet, bottom, column, merges);
    lower.push(child);
    if (top === bottom) {
      headers.push(
        mergeAt(merges, top, column)?.left === column || !mergeAt(merges, top, column) ? child : '',
      );
      continue;
    }
    const own = labelAt(sheet, top, column, merges);
    if (own !== '') group = own;
    else if (child === '') group = '';
    headers.push(joinLabels(own !== '' ? own : group, child));
  }
  return { headers, lower };
}

/** Divides a header row into tables: at gaps, and where the same labels begin again. */
function segments(sheet: Sheet, top: number, bottom: number, merges: readonly Area[]): HeaderBlock[] {
  const { headers, lower } = labelsOf(sheet, top, bottom, merges);
  const blocks: HeaderBlock[] = [];
  for (const [from, to] of spans(headers)) {
    const block = {
      top,
      bottom,
      left: from + 1,
      right: to + 1,
      headers: headers.slice(from, to + 1),
      lower: lower.slice(from, to + 1),
    };
    const fields = new Set(
      block.headers
        .flatMap((h) => candidatesOf(h).slice(0, 1))
        .filter((c) => c.score >= 0.6)
        .map((c) => c.field),
    );
    if (fields.size >= 2) blocks.push(block);
  }
  return blocks;
}

function spans(headers: readonly string[]): [number, number][] {
  const keys = headers.map(headerKey);
  const found: [number, number][] = [];
  let at = 0;
  while (at < keys.length) {
    while (at < keys.length && headers[at] === '') at++;
    if (at >= keys.length) break;
    let end = at;
    while (end + 1 < keys.length && headers[end + 1] !== '' && !beginsAgain(keys, at, end + 1)) end++;
    const last = found[found.length - 1];
    const gap = last ? at - last[1] - 1 : 0;
    if (last && gap > 0 && gap <= 2 && !repeats(keys, last, [at, end])) last[1] = end;
    else found.push([at, end]);
    at = end + 1;
  }
  return found;
}

function beginsAgain(keys: readonly string[], first: number, at: number): boolean {
  return (
    at - first >= 3 &&
    keys[at] === keys[first] &&
    keys[at + 1] !== undefined &&
    keys[at + 1] === keys[first + 1]
  );
}

/** Whether the labels of one span stand in the other again. */
function repeats(
  keys: readonly string[],
  a: readonly [number, number],
  b: readonly [number, number],
): boolean {
  const left = new Set(keys.slice(a[0], a[1] + 1));
  const right = keys.slice(b[0], b[1] + 1);
  return right.filter((key) => left.has(key)).length >= Math.max(2, 0.5 * right.length);
}
