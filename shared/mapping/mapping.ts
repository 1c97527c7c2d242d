import type { Lang } from '../lang';
import { askedOnce } from './ask-once';
import { draftColumns, headerCandidates, isSerial, shareOut } from './columns';
import { type Draft } from './draft';
import { findField } from '../fields/fields';
import { grainOf, keyColumns, type KeyCells } from './grain';
import { findHeaders, headerAt, savedHeader, type HeaderBlock } from './header.find';
import { headerKey } from './headers';
import type { BookMap, ColumnMap, Question, TableMap } from './map';
import { kindOf } from './match';
import { valueAt, type Book, type Sheet } from '../book/model';
import { textOf } from '../cells/cells';
import { yearContext } from './year-context';
import { grainQuestion } from './questions';
import { dataRows, sampleRows, type DataRows } from './rows';
import { matchSaved, type SavedMapping } from './saved';
import { withoutCopies } from './overlap';
import { holdsOrders, isOurs, type TableCells } from './sheets';
import { stageOfField, type StageNames } from './stages';

export type { BookMap, Choice, ColumnMap, Grain, Question, TableMap } from './map';
export { acts, columnOf } from './map';
export type { SavedColumn, SavedMapping, SavedTable } from './saved';
export { savedFrom } from './saved';
export type { SavedWord, StatusMeaning } from './status-meaning';
export type { SavedColour } from './legend';
export type { ColumnKind } from './match';

export interface MapOptions {
  /** The stages in use; columns are mapped onto them by name where no field fits. */
  readonly stages?: readonly StageNames[];
  /** What a person confirmed before: it holds, with confidence 1. */
  readonly saved?: SavedMapping;
  /** Headers of the columns that Gendan wrote, in all languages: they are results, not fields. */
  readonly results?: readonly string[];
  /** Rows that a person pointed at as the header, by sheet: they hold, and the sheet is one of orders. */
  readonly headerRows?: Readonly<Record<string, number>>;
  readonly lang?: Lang;
}

/** Rows of a table whose cells are looked at to tell what a column holds. */
const SAMPLE = 160;
const TABLES_PER_SHEET = 40;

/** Finds the tables of orders in a book and what their columns hold. Never throws, whatever the book holds. */
export function mapBook(book: Book, options: MapOptions = {}): BookMap {
  const known = new Set(options.saved?.tables.map((table) => table.sheet));
  const seen = book.sheets.filter((sheet) => !isOurs(sheet.name) && sheet.visibility === 'visible');
  const hidden = book.sheets.filter((sheet) => !isOurs(sheet.name) && sheet.visibility === 'hidden');
  const found = seen.flatMap((sheet) => mapSheet(sheet, options));
  const shown = hidden.filter((sheet) => known.has(sheet.name) || found.length === 0);
  const all = [...found, ...shown.flatMap((sheet) => mapSheet(sheet, options))];
  const { tables: kept, questions } = withoutCopies(book, all, known);
  const tables = askedOnce(kept);
  const columns = [
    ...new Set(tables.flatMap((table) => table.columns.flatMap(({ question }) => question ?? []))),
  ];
  return {
    tables,
    questions: [...questions, ...columns, ...grainQuestions(book, tables, options.saved)],
  };
}

/** The tables of orders on one sheet, from top to bottom. */
function mapSheet(sheet: Sheet, options: MapOptions = {}): TableMap[] {
  const left = options.saved?.tables.find((table) => table.sheet === sheet.name && !table.use);
  if (left) return [];
  const tables: TableMap[] = [];
  for (let from = 1; from <= sheet.rows.length && tables.length < TABLES_PER_SHEET;) {
    const told = from === 1 ? headerSaid(sheet, options) : [];
    const found = told.length > 0 ? told : findHeaders(sheet, from);
    const blocks = found.length === 0 && from === 1 ? savedHeaders(sheet, options) : found;
    if (blocks.length === 0) break;
    let next = blocks[0]!.bottom + 1;
    for (const block of blocks) {
      const { table, rows } = mapBlock(sheet, block, options);
      if (table) tables.push(table);
      next = Math.max(next, rows.next);
    }
    from = next;
  }
  return tables;
}

/** Where a person said the header is: that holds, whatever is to be found. What was saved moves with its labels. */
function headerSaid(sheet: Sheet, { headerRows, saved }: MapOptions): HeaderBlock[] {
  const row = headerRows?.[sheet.name];
  if (row !== undefined) return headerAt(sheet, row);
  const kept = saved?.tables.find((table) => table.sheet === sheet.name)?.headerRow;
  if (!kept) return [];
  const moved = savedHeaders(sheet, { saved });
  return moved.length > 0 ? moved : headerAt(sheet, kept);
}

/** By the labels that a person confirmed before, where none is to be found. */
function savedHeaders(sheet: Sheet, { saved }: MapOptions): HeaderBlock[] {
  const own = saved?.columns.filter((column) => column.sheet === sheet.name) ?? [];
  return savedHeader(sheet, own.map(({ header }) => header)); // prettier-ignore
}

function mapBlock(
  sheet: Sheet,
  block: HeaderBlock,
  options: MapOptions,
): { table?: TableMap; rows: DataRows } {
  const stages = options.stages ?? [];
  const results = new Set((options.results ?? []).map(headerKey));
  const first = firstKeys(block);
  const rows = withinTable(sheet, block, dataRows(sheet, block, first, serials(block)));
  if (rows.lastRow < rows.firstRow) return { rows };
  const sample = sampleRows(rows, SAMPLE);
  const drafts = draftColumns(sheet, block, sample, stages);
  // Under a header of two rows the group label beside ours is not a part of it.
  const isResult = ({ header, column }: Draft): boolean =>
    results.has(headerKey(header)) || results.has(headerKey(block.lower[column - block.left] ?? ''));
  const theirs = drafts.filter((draft) => !isResult(draft));
  const ours = drafts.filter(isResult).map(resultColumn);
  const saved = matchSaved(sheet.name, theirs, options.saved?.columns ?? []);
  const open = theirs.filter((draft) => !saved.has(draft.column));
  const settled = theirs.flatMap((draft) => settle(draft, saved, stages));
  const shared = shareOut(sheet.name, open, stages);
  const asNew = (): readonly ColumnMap[] => shareOut(sheet.name, theirs, stages);
  const columns = [...settled, ...yielding(shared, settled, asNew), ...ours].sort(
    (a, b) => a.column - b.column,
  );
  const cells = cellsOf(sheet, drafts, sample);
  // What was confirmed for one sheet helps to read another like it, but does not make it a sheet of orders.
  const isConfirmed =
    headerSaid(sheet, options).length > 0 ||
    (options.saved?.tables.some((table) => table.sheet === sheet.name && table.use) ?? false);
  if (!isConfirmed && !holdsOrders(sheet.name, columns, rows, cells)) return { rows };
  const keys = keyColumns(columns, cells);
  const table: TableMap = {
    sheet: sheet.name,
    topRow: block.top,
    headerRow: block.bottom,
    left: block.left,
    right: block.right,
    firstRow: rows.firstRow,
    lastRow: rows.lastRow,
    skip: rows.skip,
    grain: 'order',
    keys,
    columns,
    ...tableName(sheet, block),
  };
  const near = yearContext(sheet, table, sample);
  const grain =
    options.saved?.tables.find((t) => t.sheet === sheet.name)?.grain ?? grainOf(sheet, table).grain;
  return { table: { ...table, grain, ...(near !== undefined && { near }) }, rows };
}

/** What the sampled cells of each column say of it as a whole. */
function cellsOf(sheet: Sheet, drafts: readonly Draft[], sample: readonly number[]): KeyCells & TableCells {
  const filled = new Map(drafts.map(({ column, profile }) => [column, profile.filled]));
  return {
    filled: (column) => filled.get(column) ?? 0,
    filledShare: (column) => (filled.get(column) ?? 0) / Math.max(1, sample.length),
    isUnique: (column) => {
      const texts = sample.map((row) => textOf(valueAt(sheet, row, column))).filter((text) => text !== '');
      return new Set(texts).size === texts.length;
    },
  };
}

/** A column that a person confirmed. */
function settle(
  draft: Draft,
  saved: ReturnType<typeof matchSaved>,
  stages: readonly StageNames[],
): ColumnMap[] {
  const found = saved.get(draft.column);
  if (!found) return [];
  const field = findField(found.field);
  const stage = found.stage !== '' ? found.stage : field ? stageOfField(field.key, stages) : null;
  return [
    {
      column: draft.column,
      header: draft.header,
      field: field?.key ?? null,
      stage,
      kind: found.kind,
      confidence: 1,
    },
  ];
}

/**
 * New columns beside confirmed ones: a field that is confirmed elsewhere is not taken twice. Where it was asked about
 * when all columns were new, it still is: an answer that nobody gave is not given by the others.
 */
function yielding(
  columns: readonly ColumnMap[],
  settled: readonly ColumnMap[],
  asNew: () => readonly ColumnMap[],
): ColumnMap[] {
  const taken = new Set(settled.map((column) => `${column.field}:${column.kind}`));
  return columns.map((column) => {
    if (column.field === null || !taken.has(`${column.field}:${column.kind}`)) return column;
    const asked = asNew().find((each) => each.column === column.column && each.question);
    return asked ?? { ...column, field: null, stage: null, kind: 'value', confidence: 0 };
  });
}

function resultColumn(draft: Draft): ColumnMap {
  return {
    column: draft.column,
    header: draft.header,
    field: null,
    stage: null,
    kind: 'value',
    confidence: 1,
    ours: true,
  };
}

/** The columns that name an order, as far as headers alone tell. */
function firstKeys(block: HeaderBlock): number[] {
  const columns = block.headers.flatMap((header, i) => {
    const top = header === '' ? undefined : headerCandidates(header, block.lower[i] ?? '')[0];
    if (!top || top.score < 0.6) return [];
    return [
      {
        column: block.left + i,
        header,
        field: top.field,
        stage: null,
        kind: kindOf(findField(top.field)!, undefined),
        confidence: top.score,
      },
    ];
  });
  return keyColumns(columns, { filledShare: () => 1, isUnique: () => false }).slice(0, 3);
}

function serials(block: HeaderBlock): number[] {
  return block.headers.flatMap((header, i) => (isSerial(header) ? [block.left + i] : []));
}

/** A formatted table ends where it says, less its totals row. */
function withinTable(sheet: Sheet, block: HeaderBlock, rows: DataRows): DataRows {
  const area = sheet.tables.find(
    (t) =>
      t.headerRows === 1 &&
      t.area.top === block.bottom &&
      t.area.left <= block.right &&
      t.area.right >= block.left,
  );
  if (!area) return rows;
  const last = area.area.bottom - area.totalsRows;
  const lastRow = Math.min(rows.lastRow, last);
  return { ...rows, lastRow, skip: rows.skip.filter((row) => row < lastRow) };
}

function tableName(sheet: Sheet, block: HeaderBlock): { table?: string } {
  const found = sheet.tables.find(
    (t) =>
      t.headerRows === 1 &&
      t.area.top === block.bottom &&
      t.area.left <= block.left &&
      t.area.right >= block.left,
  );
  return found ? { table: found.name } : {};
}

function grainQuestions(
  book: Book,
  tables: readonly TableMap[],
  saved: SavedMapping | undefined,
): Question[] {
  const answered = new Set(saved?.tables.flatMap(({ sheet, grain }) => (grain ? [sheet] : [])));
  return tables.flatMap((table) => {
    if (answered.has(table.sheet)) return [];
    const sheet = book.sheets.find((s) => s.name === table.sheet);
    const { grain, example } = sheet ? grainOf(sheet, table) : { grain: table.grain, example: undefined };
    return example === undefined ? [] : [grainQuestion(table.sheet, table.headerRow, grain, example)];
  });
}
