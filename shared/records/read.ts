import type { Place } from '../book/address';
import { isBlank, kindAt, valueAt, type Book, type Sheet } from '../book/model';
import { both, type Bilingual, type Lang } from '../lang';
import type { Finding } from '../finding';
import { isTable, sheetFor, tableIn } from './find';
import { type RecordTable } from './place';
import type { RecordContext } from './context';
import type { RecordMapping } from './mapped';
import {
  columnOf,
  isMany,
  textsWhileBlank,
  type ColumnKey,
  type RecordColumn,
  type RecordOf,
  type RecordSheet,
} from './sheet';
import { pointsIn } from './points';
import { TableRow } from './table';
import { readCell, textOfValue } from './values';

/** What reading a book's records rests on. */
export interface ReadingContext extends RecordContext {
  /** The language in which rows are named: that of the book. */
  readonly lang?: Lang;
  readonly mappings?: readonly RecordMapping[];
}

/** One row as it was read. */
export interface RecordRow<S extends RecordSheet = RecordSheet> {
  readonly row: number;
  /** What the columns of the row key say, for sentences and to find the row again. */
  readonly name: string;
  /** What could be read of it. */
  readonly values: Partial<RecordOf<S>>;
  /** The whole row; undefined where a cell is missing or wrong without which it does not count, or another row has its name. */
  readonly record: RecordOf<S> | undefined;
  readonly findings: readonly Finding[];
  /** What a cell says, without spaces around. */
  text(column: ColumnKey<S>): string;
  /** Where a cell is; the first column stands for one that the sheet lacks. */
  place(column: ColumnKey<S>): Place;
}

export interface RecordList<S extends RecordSheet = RecordSheet> {
  /** Undefined where the book has no such sheet, or its header is gone. */
  readonly table: RecordTable<S> | undefined;
  readonly rows: readonly RecordRow<S>[];
  /** Those rows that count. */
  readonly records: readonly RecordOf<S>[];
  readonly findings: readonly Finding[];
}

const NONE = { table: undefined, rows: [], records: [], findings: [] };

/** Reads the rows of a record sheet of a book. A wrong cell is a finding and everything else counts; nothing throws. */
export function readRecords<S extends RecordSheet>(
  book: Book,
  declared: S,
  context: ReadingContext = {},
): RecordList<S> {
  const sheet = sheetFor(book, declared, context.mappings);
  return sheet ? recordsIn(sheet, declared, context) : NONE;
}

/** The same of a sheet at hand. */
export function recordsIn<S extends RecordSheet>(
  sheet: Sheet,
  declared: S,
  context: ReadingContext = {},
): RecordList<S> {
  const table = tableIn(sheet, declared, context.mappings);
  if (!isTable(table)) return { ...NONE, findings: [table] };
  const places = [...table.columns.values()];
  const drafts: Draft[] = [];
  for (let row = table.headerRow + 1; row <= sheet.rows.length; row++) {
    if (places.some((column) => !isBlank(valueAt(sheet, row, column))))
      drafts.push(draftOf(declared, table, row, drafts.at(-1), context));
  }
  for (const column of declared.columns) if (isUnique(declared, column)) findTwice(column, drafts);
  findSameNames(declared, drafts);
  const rows = drafts.map((draft) => draft as unknown as RecordRow<S>);
  return {
    table,
    rows,
    records: rows.flatMap(({ record }) => record ?? []),
    findings: rows.flatMap(({ findings }) => findings),
  };
}

/** One row by itself, of a sheet whose blank cells say nothing of the row above; whether another row has its name is not looked at. */
export const recordAt = <S extends RecordSheet>(
  declared: S,
  table: RecordTable<S>,
  row: number,
  context: ReadingContext = {},
): RecordRow<S> =>
  draftOf(declared, table as unknown as RecordTable, row, undefined, context) as unknown as RecordRow<S>;

/** A row while it is read. */
interface Draft {
  readonly row: number;
  readonly name: string;
  readonly values: Record<string, unknown>;
  /** What each cell says, those of the row above where the column repeats. */
  readonly said: Record<string, string>;
  record: object | undefined;
  readonly findings: Finding[];
  text(column: string): string;
  place(column: string): Place;
}

function draftOf(
  declared: RecordSheet,
  { sheet, columns, headerRow }: RecordTable,
  row: number,
  above: Draft | undefined,
  context: ReadingContext,
): Draft {
  const cells = new TableRow<string>(sheet, row, columns);
  const [values, said]: [Record<string, unknown>, Record<string, string>] = [{}, {}];
  const findings: Finding[] = [];
  const beside = (key: string): string => cells.text(key);
  const whileBlank = textsWhileBlank(declared, beside);
  let isWhole = true;
  for (const column of declared.columns) {
    const { key } = column;
    if (column.repeats && above && isBlank(cells.value(key))) {
      [values[key], said[key]] = [above.values[key], above.said[key]!];
      if (values[key] !== undefined) continue;
    }
    said[key] = cells.text(key);
    const at = columns.get(key);
    const kind = at === undefined ? '.' : kindAt(sheet, row, at);
    const { value, problems } = readCell(
      column,
      cells.value(key),
      kind,
      {
        beside,
        whileBlank,
        points: at === undefined ? undefined : () => pointsIn(sheet, at, headerRow),
      },
      context,
    );
    values[key] = value;
    for (const problem of problems) findings.push(finding(cells.place(key), problem));
    const isEmpty = value === undefined || (isMany(column) && (value as unknown[]).length === 0);
    if (column.required && isEmpty) isWhole = false;
  }
  const wrong = declared.checkRow?.((key) => said[key] ?? '');
  if (wrong) findings.push(finding(cells.place(wrong.column), wrong.problem));
  const named = (key: string): string =>
    values[key] === undefined
      ? said[key]!
      : textOfValue(columnOf(declared, key)!, values[key], { ...context, lang: context.lang ?? 'zh' });
  return {
    row,
    name: declared.rowKey.map((key) => named(key)).join(' '),
    values,
    said,
    record: isWhole && !wrong ? values : undefined,
    findings,
    text: (column) => cells.text(column),
    place: (column) => cells.place(column),
  };
}

/** The one column that names a row must not repeat either. */
function isUnique({ rowKey, mayRepeat }: RecordSheet, { key, unique }: RecordColumn): boolean {
  return unique === true || (!mayRepeat && rowKey.length === 1 && rowKey[0] === key);
}

function findTwice(column: RecordColumn, drafts: readonly Draft[]): void {
  const seen = new Set<string>();
  for (const draft of drafts) {
    const text = draft.said[column.key]!;
    if (text === '') continue;
    if (seen.has(text)) leaveOut(draft, column.key, (column.twice ?? twice)(text));
    seen.add(text);
  }
}

function findSameNames(declared: RecordSheet, drafts: readonly Draft[]): void {
  const { rowKey, mayRepeat } = declared;
  if (mayRepeat || rowKey.length < 2) return;
  const seen = new Set<string>();
  for (const draft of drafts) {
    const name = rowKey.map((key) => draft.said[key]).join('\0');
    if (seen.has(name) && draft.record) leaveOut(draft, rowKey[0]!, twice(draft.name));
    seen.add(name);
  }
}

function leaveOut(draft: Draft, column: string, problem: Bilingual): void {
  draft.record = undefined;
  draft.findings.push(finding(draft.place(column), problem));
}

function finding(place: Place, message: Bilingual): Finding {
  return { place, severity: 'error', kind: 'config', message };
}

function twice(text: string): Bilingual {
  return both(
    `“${text}”出现了两次，只用第一行。请合并，或改成不同的写法。`,
    `“${text}” appears twice and only the first row counts. Merge them or tell them apart.`,
  );
}
