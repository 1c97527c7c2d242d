import { a1 } from '../book/address';
import { findSheet, kindAt, type CellValue } from '../book/model';
import { valueOf, type CellWrite, type Patch } from '../book/patch';
import type { Lang } from '../lang';
import type { Plan } from '../plan/plan';
import { momentText } from '../time/date-text';
import { fromSerial } from '../time/moment';
import { textOf } from '../cells/cells';

/** What a patch does, in the words of the sheet. Plain JSON. */
export interface Preview {
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  readonly columns: readonly { readonly sheet: string; readonly title: string; readonly address: string }[];
  /** All changed cells, by where they stand: what many rows get is told by column. */
  readonly byColumn: readonly PreviewColumn[];
  /** The first cells; `cells` counts them all. */
  readonly lines: readonly PreviewLine[];
  readonly cells: number;
}

/** Changed cells of one column, with what is written into them where that is the same for all. */
export interface PreviewColumn {
  /** Every sheet that has the column. */
  readonly sheets: readonly string[];
  readonly title: string;
  readonly rows: number;
  /** What is written into every one of them; undefined where it differs. */
  readonly after: string | undefined;
  /** The first of what is written, where it differs. */
  readonly examples: readonly string[];
}

export interface PreviewLine {
  readonly sheet: string;
  readonly address: string;
  /** The order of the row; empty outside the tables of orders. */
  readonly order: string;
  /** The header over the cell; empty where there is none. */
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** How many changed cells are spelt out. */
const LINES = 200;

/** Spells out what would be written where, for a person to agree to. */
export function previewOf(plan: Plan, patch: Patch, lang: Lang): Preview {
  const titles = new Map(
    patch.columns.map(({ sheet, column, title }): [string, string] => [`${sheet}\0${column}`, title]),
  );
  const titleOf = (sheet: string, column: number): string => {
    const headerRow = plan.tables.find((each) => each.table.sheet === sheet)?.table.headerRow ?? 1;
    const cells = findSheet(plan.book, sheet)?.rows;
    return titles.get(`${sheet}\0${column}`) ?? textOf(cells?.[headerRow - 1]?.[column - 1] ?? null);
  };
  const lines = patch.cells.slice(0, LINES).map(({ sheet, row, column, seen, write }): PreviewLine => {
    const table = plan.tables.find((each) => each.table.sheet === sheet);
    return {
      sheet,
      address: a1(row, column),
      order: table?.rows.find((each) => each.row.row === row)?.order.key ?? '',
      title: titleOf(sheet, column),
      before: shown(seen, write, lang, isDay(plan, sheet, row, column)),
      after: afterwards(write, lang),
    };
  });
  return {
    sheets: patch.sheets.map(({ name, rows }) => ({ name, rows: Math.max(0, rows.length - 1) })),
    columns: patch.columns.map(({ sheet, column, headerRow, title }) => ({
      sheet,
      title,
      address: a1(headerRow, column),
    })),
    byColumn: columnsOf(patch, titleOf, lang),
    lines,
    cells: patch.cells.length,
  };
}

const EXAMPLES = 3;

function columnsOf(
  { cells }: Patch,
  titleOf: (sheet: string, column: number) => string,
  lang: Lang,
): PreviewColumn[] {
  const columns = new Map<string, { sheets: Set<string>; rows: number; after: Set<string> }>();
  for (const { sheet, column, write } of cells) {
    const title = titleOf(sheet, column);
    // Columns without a header are as many as they are.
    const key = title === '' ? `${sheet}\0${column}` : title;
    let known = columns.get(key);
    if (!known) columns.set(key, (known = { sheets: new Set(), rows: 0, after: new Set() }));
    known.sheets.add(sheet);
    known.rows++;
    if (known.after.size <= EXAMPLES) known.after.add(afterwards(write, lang));
  }
  return [...columns].map(([key, { sheets, rows, after }]) => {
    const texts = [...after];
    return {
      sheets: [...sheets],
      title: key.includes('\0') ? '' : key,
      rows,
      after: texts.length === 1 ? texts[0] : undefined,
      examples: texts.length === 1 ? [] : texts.slice(0, EXAMPLES),
    };
  });
}

/** What a cell will show; a formula that nobody has worked out yet stands for itself. */
function afterwards(write: CellWrite, lang: Lang): string {
  return write.as === 'formula' && write.value === null ? write.formula : shown(valueOf(write), write, lang);
}

/** A value as the sheet would show it beside what is written: serials as days where a day is written. */
export function shown(value: CellValue, write: CellWrite, lang: Lang, isDay = false): string {
  const isDate = isDay || write.as === 'date' || write.as === 'datetime';
  if (isDate && typeof value === 'number') return momentText(fromSerial(value), lang, true);
  // As it is written, in the marks and width that somebody typed.
  return typeof value === 'string' ? value.trim() : textOf(value);
}

/** Whether a cell shows a day now: one that is emptied still did. */
function isDay({ book }: Plan, name: string, row: number, column: number): boolean {
  const sheet = findSheet(book, name);
  return sheet !== undefined && DAYS.has(kindAt(sheet, row, column).toLowerCase());
}

const DAYS = new Set(['d', 't']);
