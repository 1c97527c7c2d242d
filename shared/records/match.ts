import type { Sheet } from '../book/model';
import type { Field, FieldType } from '../fields/field';
import { headerMatcher, matchHeader, type HeaderMatcher } from '../mapping/match';
import { isOurSheet } from '../templates/vocabulary';
import { MOST_ROWS_ABOVE, type MappedColumn } from './mapped';
import { headerOf, type RecordColumn, type RecordKind, type RecordSheet } from './sheet';

/** How surely a header has to mean a column. */
const SURE = 0.6;

/**
 * Reads the headers of a team's sheet as columns of a record sheet, in the way the headers of orders are read.
 * Undefined for a sheet that has not the columns that name a row, for one that is plainly of another kind (an order
 * sheet names customers, too), and for a kind that is not to be mapped.
 */
export function matchSheet(sheet: Sheet, declared: RecordSheet): readonly MappedColumn[] | undefined {
  if (!declared.mappable || isOurSheet(sheet.name)) return undefined;
  const match = matcherOf(declared);
  let best: readonly MappedColumn[] = [];
  let header: readonly string[] = [];
  for (const row of sheet.rows.slice(0, MOST_ROWS_ABOVE)) {
    const texts = row.map((cell) => (typeof cell === 'string' ? cell : ''));
    const columns = matchRow(texts, match, declared);
    if (columns.length > best.length) [best, header] = [columns, texts];
  }
  const means = new Set(best.map((column) => column.means));
  const isWhole = headerOf(declared).every((key) => means.has(key));
  return isWhole && looksLike(declared, best, header) ? best : undefined;
}

/** Headers that the declaration does not know are read as an order sheet's: what they say of orders, no other list says. */
function looksLike(
  { mapped }: RecordSheet,
  columns: readonly MappedColumn[],
  header: readonly string[],
): boolean {
  if (!mapped) return true;
  if (columns.length < mapped.least) return false;
  const taken = new Set(columns.map(({ column }) => column));
  return !header.some((text, at) => text !== '' && !taken.has(at + 1) && ofOrders(text, mapped.never));
}

function ofOrders(text: string, never: readonly string[]): boolean {
  const [best] = [...matchHeader(text)].sort((a, b) => b.score - a.score);
  return best !== undefined && best.score >= SURE && never.includes(best.field);
}

/** Each column of the declaration takes the header that means it best. */
function matchRow(headers: readonly string[], match: HeaderMatcher, declared: RecordSheet): MappedColumn[] {
  const guessed = mayBeGuessed(declared);
  const offers = headers
    .flatMap((header, at) => match(header).map((each) => ({ ...each, header, at })))
    .filter(
      ({ score, field, how }) => score >= SURE && (how === 'alias' || how === 'halves' || guessed.has(field)),
    )
    .sort((a, b) => b.score - a.score);
  const taken = new Map<string, MappedColumn>();
  const used = new Set<number>();
  for (const { field, header, at } of offers) {
    if (taken.has(field) || used.has(at)) continue;
    taken.set(field, { column: at + 1, header, means: field });
    used.add(at);
  }
  return declared.columns.flatMap(({ key }) => taken.get(key) ?? []);
}

/**
 * Columns that shared words are enough for: those whose spellings were listed, unless they name the rows. A description
 * taken for an item number, or a customer's number for a consignee, would do more harm than a column that is not found.
 */
function mayBeGuessed(declared: RecordSheet): ReadonlySet<string> {
  const naming = headerOf(declared);
  return new Set(Object.keys(declared.mappable ?? {}).filter((key) => !naming.includes(key)));
}

function matcherOf(declared: RecordSheet): HeaderMatcher {
  let matcher = matchers.get(declared);
  if (!matcher) {
    const more: Readonly<Record<string, string | undefined>> = declared.mappable ?? {};
    matchers.set(
      declared,
      (matcher = headerMatcher(() => declared.columns.map((column) => fieldOf(column, more[column.key])))),
    );
  }
  return matcher;
}

const matchers = new WeakMap<RecordSheet, HeaderMatcher>();

/** A column as the reader of headers knows things. */
function fieldOf({ key, kind, title }: RecordColumn, more = ''): Field {
  const names = [title.zh, title.en, ...(title.also ?? '').split(','), ...more.split(',')];
  return { key, type: TYPES[kind] ?? 'text', zh: names.map((name) => name.trim()).filter(Boolean), en: [] };
}

const TYPES: Readonly<Partial<Record<RecordKind, FieldType>>> = {
  date: 'date', moment: 'datetime', money: 'money', number: 'number', percent: 'number', hours: 'number', person: 'person',
  order: 'id', product: 'id', customer: 'party', choice: 'enum', 'yes-no': 'enum',
}; // prettier-ignore
