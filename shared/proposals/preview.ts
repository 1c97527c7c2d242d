import { a1 } from '../book/address';
import { findSheet, type CellValue } from '../book/model';
import { valueOf, type CellChange, type CellWrite, type Patch } from '../book/patch';
import type { Lang } from '../lang';
import { rowAt } from '../plan/find-row';
import type { Plan } from '../plan/plan';
import { momentText } from '../time/date-text';
import { fromSerial } from '../time/moment';
import { textOf } from '../cells/cells';

/** What a patch does, in the words of the sheet. Plain JSON. */
export interface Preview {
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  readonly columns: readonly { readonly sheet: string; readonly title: string; readonly address: string }[];
  /** The cells by what stands over them, all sheets together; what outside of tables of orders is written comes last. */
  readonly groups: readonly PreviewGroup[];
  /** The first cells; `cells` counts them all. */
  readonly lines: readonly PreviewLine[];
  readonly cells: number;
}

/** Cells under one title. */
export interface PreviewGroup {
  /** The header over the cells; empty where there is none. */
  readonly title: string;
  readonly cells: number;
  readonly sheets: readonly string[];
  /** The first of them, as an example. */
  readonly first: PreviewLine;
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
  const titleOf = ({ sheet, row, column }: CellChange): string => {
    const table = tableAt(plan, sheet, row);
    const headerRow = table?.table.headerRow ?? 1;
    const cells = findSheet(plan.book, sheet)?.rows;
    return titles.get(`${sheet}\0${column}`) ?? textOf(cells?.[headerRow - 1]?.[column - 1] ?? null);
  };
  const lineOf = (change: CellChange, title: string): PreviewLine => {
    const { sheet, row, column, seen, write } = change;
    return {
      sheet,
      address: a1(row, column),
      order: rowAt(plan, sheet, row)?.row.order.key ?? '',
      title,
      before: shown(seen, write, lang),
      after: shown(valueOf(write), write, lang),
    };
  };
  const lines = patch.cells.slice(0, LINES).map((change) => lineOf(change, titleOf(change)));
  return {
    sheets: patch.sheets.map(({ name, rows }) => ({ name, rows: Math.max(0, rows.length - 1) })),
    columns: patch.columns.map(({ sheet, column, headerRow, title }) => ({
      sheet,
      title,
      address: a1(headerRow, column),
    })),
    groups: groupsOf(patch, titleOf, lineOf),
    lines,
    cells: patch.cells.length,
  };
}

function groupsOf(
  { cells }: Patch,
  titleOf: (change: CellChange) => string,
  lineOf: (change: CellChange, title: string) => PreviewLine,
): PreviewGroup[] {
  const groups = new Map<string, { first: CellChange; cells: number; sheets: Set<string> }>();
  for (const change of cells) {
    const title = titleOf(change);
    const group = groups.get(title);
    if (!group) groups.set(title, { first: change, cells: 1, sheets: new Set([change.sheet]) });
    else {
      group.cells++;
      group.sheets.add(change.sheet);
    }
  }
  return [...groups].map(([title, { first, cells: count, sheets }]) => ({
    title,
    cells: count,
    sheets: [...sheets],
    first: lineOf(first, title),
  }));
}

function tableAt({ tables }: Plan, sheet: string, row: number) {
  const own = tables.filter(({ table }) => table.sheet === sheet);
  return own.find(({ table }) => row >= table.topRow && row <= table.lastRow) ?? own[0];
}

/** A value as the sheet would show it beside what is written: serials as days where a day is written. */
export function shown(value: CellValue, write: CellWrite, lang: Lang): string {
  const isDate = write.as === 'date' || write.as === 'datetime';
  return isDate && typeof value === 'number' ? momentText(fromSerial(value), lang, true) : textOf(value);
}
