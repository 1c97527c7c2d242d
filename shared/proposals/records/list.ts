import type { Place } from '../../book/address';
import type { Bilingual, Lang } from '../../lang';
import type { Plan } from '../../plan/plan';
import { sheetFor } from '../../records/find';
import { readRecords, type RecordRow } from '../../records/read';
import type { LinkKind, RecordColumn, RecordKind, RecordSheet } from '../../records/sheet';
import { textOfValue } from '../../records/values';
import { placeOfLink } from './links';
import { recordContext, recordKind } from './kinds';

/** Rows of a record sheet, to be looked through. Plain JSON. */
export interface RecordsView {
  readonly kind: string;
  readonly title: Bilingual;
  /** The sheet that holds them; undefined where the book has none. */
  readonly sheet: string | undefined;
  /** Whether that is a sheet of the team's own. */
  readonly isMapped: boolean;
  readonly isGenerated: boolean;
  readonly columns: readonly ColumnView[];
  /** Rows that the search found, and rows there are. */
  readonly found: number;
  readonly total: number;
  readonly rows: readonly RecordView[];
  /** What is wrong with the sheet as a whole. */
  readonly problems: readonly Bilingual[];
}

export interface ColumnView {
  readonly key: string;
  readonly title: Bilingual;
  readonly kind: RecordKind;
  /** Gendan alone reads it. */
  readonly forMachines: boolean;
}

export interface RecordView {
  readonly name: string;
  readonly row: number;
  readonly place: Place;
  /** By column: what was read, and what the cell says where it could not be (of a secret nothing); blank ones are left out. */
  readonly texts: Readonly<Record<string, string>>;
  /** By column: where the row stands that a cell names. */
  readonly links: Readonly<Record<string, Place>>;
  readonly problems: readonly Bilingual[];
}

export interface RecordsWanted {
  readonly search?: string;
  /** The first row wanted, from 0. */
  readonly from?: number;
  readonly count?: number;
}

/** Rows of a page. */
const PAGE = 150;

/** NoSuchRecords. */
export function recordsView(
  sheets: readonly RecordSheet[],
  plan: Plan,
  kind: string,
  lang: Lang,
  { search = '', from = 0, count = PAGE }: RecordsWanted = {},
): RecordsView {
  const declared = recordKind(sheets, kind);
  const context = recordContext(plan);
  const { table, rows, findings } = readRecords(plan.book, declared, context);
  const wanted = search.normalize('NFKC').trim().toLowerCase();
  const texts = (row: RecordRow) => rowTexts(declared, row, plan, lang);
  const found = rows.filter(
    (row) =>
      wanted === '' ||
      Object.values(texts(row)).some((text) => text.normalize('NFKC').toLowerCase().includes(wanted)),
  );
  return {
    kind: declared.key,
    title: declared.title,
    sheet: sheetFor(plan.book, declared, context.mappings)?.name,
    isMapped: table !== undefined && !table.isOwn,
    isGenerated: declared.generated === true,
    columns: declared.columns.map(({ key, title, kind, forMachines }) => ({ key, title, kind, forMachines: forMachines === true })), // prettier-ignore
    found: found.length,
    total: rows.length,
    rows: found.slice(from, from + count).map((row) => ({
      name: row.name,
      row: row.row,
      place: row.place(declared.rowKey[0]!),
      texts: texts(row),
      links: linksOf(sheets, plan, declared, row),
      problems: row.findings.map(({ message }) => message),
    })),
    problems: table ? [] : findings.map(({ message }) => message),
  };
}

/** What each cell of a row says, in the reader's language where it was understood. */
export function rowTexts(
  declared: RecordSheet,
  row: RecordRow,
  plan: Plan,
  lang: Lang,
): Record<string, string> {
  const context = { ...recordContext(plan), lang };
  const values = row.values as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    declared.columns.flatMap((column): [string, string][] => {
      const { key } = column;
      const isRead = row.text(key) !== '' && !hasProblem(row, key);
      const shown = column.hidesWrong ? '' : row.text(key);
      const text = isRead || column.repeats ? textOfValue(column, values[key], context) : shown;
      return text === '' ? [] : [[key, text]];
    }),
  );
}

function hasProblem(row: RecordRow, key: string): boolean {
  const { column } = row.place(key);
  return row.findings.some(({ place }) => place.column === column);
}

function linksOf(
  sheets: readonly RecordSheet[],
  plan: Plan,
  { columns, names }: RecordSheet,
  row: RecordRow,
): Record<string, Place> {
  const values = row.values as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    columns.flatMap(({ key, kind }: RecordColumn): [string, Place][] => {
      const value = values[key];
      const place =
        typeof value === 'string' && kind !== names
          ? placeOfLink(sheets, plan, kind as LinkKind, value)
          : undefined;
      return place ? [[key, place]] : [];
    }),
  );
}
