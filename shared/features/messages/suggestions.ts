import type { Place } from '../../book/address';
import { both, type Bilingual } from '../../lang';
import { looselyRead, readSuggestion, suggestionLines } from '../../messages/suggestion-text';
import {
  cellAt,
  isFormula,
  showsText,
  shownIn,
  writeOf,
  type SuggestedCell,
} from '../../messages/suggested-write';
import type { CellWrite } from '../../book/patch';
import { valueAt } from '../../book/model';
import { orderOf } from '../../orders/order-of';
import type { PlacedRow } from '../../plan/late-orders';
import type { Plan } from '../../plan/plan';
import type { TablePlan } from '../../plan/table-plan';

/** A change that a mail suggests, held against the sheet as it is now. Plain JSON. */
export interface Suggestion {
  /** Its line in the cell, from 0. */
  readonly at: number;
  /** The column, or the whole line where it cannot be read. */
  readonly header: string;
  readonly before: string;
  readonly after: string;
  /** Whether a person may take it over. */
  readonly isOffered: boolean;
  /** Whether the cell says so already. */
  readonly isDone: boolean;
  /** Why it is not offered; absent where it is. */
  readonly why?: Bilingual;
  /** The cell that it is about, where one is known. */
  readonly place?: Place;
}

/** An offered suggestion with what it writes. */
export interface Offered {
  readonly suggestion: Suggestion;
  readonly place: Place;
  readonly write: CellWrite;
}

interface Held {
  readonly suggestion: Suggestion;
  readonly write?: CellWrite;
}

/** What the lines of a message suggest for its order, compared with what the cells show now. */
export const suggestionsOf = (plan: Plan, order: string, suggests: string): readonly Suggestion[] =>
  held(plan, order, suggests).map(({ suggestion }) => suggestion);

/** Those that may be written. */
export const offeredOf = (plan: Plan, order: string, suggests: string): readonly Offered[] =>
  held(plan, order, suggests).flatMap(({ suggestion, write }) =>
    write && suggestion.place ? [{ suggestion, place: suggestion.place, write }] : [],
  );

function held(plan: Plan, order: string, suggests: string): Held[] {
  const lines = suggestionLines(suggests);
  if (lines.length === 0) return [];
  const rows = rowsOf(plan, order);
  const headers = headersOf(rows.map(({ table }) => table));
  return lines.map((line, at) => {
    const text = rows.length > 0 ? readSuggestion(line, headers.keys()) : undefined;
    if (!text) {
      const { header, before, after } = looselyRead(line) ?? { header: line, before: '', after: '' };
      const why = rows.length === 0 ? noOrder(order) : after === '' ? UNREADABLE : noColumn(header);
      return refused({ at, header, before, after }, why);
    }
    return heldAgainst({ at, ...text }, rows, headers.get(text.header)!);
  });
}

type Said = Pick<Suggestion, 'at' | 'header' | 'before' | 'after'>;

function heldAgainst(said: Said, rows: readonly PlacedRow[], columns: ReadonlyMap<TablePlan, readonly number[]>): Held {
  const cells = rows.flatMap((placed) =>
    (columns.get(placed.table) ?? []).map((column) => ({ table: placed.table, cell: cellAt(placed.table, placed.row.row.row, column) })),
  );
  const [first] = cells;
  if (!first) return refused(said, noColumn(said.header));
  if (cells.length > 1) {
    // Which of them the mail means is a person's to say; where one shows what was seen they look there first.
    const near = cells.find(({ cell }) => showsText(cell, said.before)) ?? first;
    return refused(said, several(cells.length), near.cell);
  }
  const { table, cell } = first;
  if (showsText(cell, said.after)) return { suggestion: { ...said, isOffered: false, isDone: true, place: cell.place } };
  if (isFormula(cell)) return refused(said, FORMULA, cell);
  if (!showsText(cell, said.before)) return refused(said, changed(shownIn(cell)), cell);
  const write = writeOf(table, cell, said.after);
  if (!write) return refused(said, unclear(said.after), cell);
  return { suggestion: { ...said, isOffered: true, isDone: false, place: cell.place }, write };
} // prettier-ignore

const refused = (said: Said, why: Bilingual, cell?: SuggestedCell): Held => ({
  suggestion: { ...said, isOffered: false, isDone: false, why, ...(cell && { place: cell.place }) },
});

/** Rows that speak of an order; older copies of one that is carried on elsewhere do so no more. */
function rowsOf(plan: Plan, order: string): readonly PlacedRow[] {
  const rows = (order === '' ? undefined : orderOf(plan, order)?.whole.rows) ?? [];
  const told = rows.filter(({ row }) => row.order.carriedOn === undefined);
  return told.length > 0 ? told : rows;
}

/** The headers of tables, joined and as the lowest row of the header has them, each with its columns; results of Gendan's own are none. */
function headersOf(tables: readonly TablePlan[]): ReadonlyMap<string, ReadonlyMap<TablePlan, readonly number[]>> {
  const headers = new Map<string, Map<TablePlan, number[]>>();
  const add = (header: string, table: TablePlan, column: number): void => {
    if (header.trim() === '') return;
    let columns = headers.get(header);
    if (!columns) headers.set(header, (columns = new Map()));
    columns.set(table, [...new Set([...(columns.get(table) ?? []), column])]);
  };
  for (const table of new Set(tables))
    for (const { column, header, ours } of table.table.columns) {
      if (ours) continue;
      add(header, table, column);
      const lowest = valueAt(table.sheet, table.table.headerRow, column);
      if (typeof lowest === 'string') add(lowest, table, column);
    }
  return headers;
} // prettier-ignore

const noOrder = (order: string): Bilingual =>
  order === ''
    ? both('还不知道是哪个订单，先选订单。', 'No order is known yet; choose it first.')
    : both(`订单表里没有“${order}”，先选订单。`, `No order sheet has ${order}; choose the order first.`);
const noColumn = (header: string): Bilingual =>
  both(`这一单的表里没有“${header}”这一列。`, `The sheet of this order has no column ${header}.`);
const UNREADABLE = both(
  '这一行不是“列名：原值 → 新值”，看不懂。',
  'This line is not “column: before → after”.',
);
const FORMULA = both(
  '这一格由公式算出，请改公式用到的格子。',
  'A formula fills this cell; change what it is made of.',
);
const several = (count: number): Bilingual =>
  both(
    `这一单有 ${count} 格都可能是它，请到表里改。`,
    `${count} cells of this order could be meant; change it in the sheet.`,
  );
const changed = (shown: string): Bilingual =>
  shown === ''
    ? both(
        '这一格现在是空的，和来信时不一样，请核对。',
        'The cell is blank now, not as when the mail came; check it.',
      )
    : both(
        `这一格现在是“${shown}”，和来信时不一样，请核对。`,
        `The cell says “${shown}” now, not as when the mail came; check it.`,
      );
const unclear = (after: string): Bilingual =>
  both(`“${after}”在这一列里不能确定是哪一天或哪个数，请到表里写。`, `“${after}” is no certain day or figure for this column; write it in the sheet.`); // prettier-ignore
