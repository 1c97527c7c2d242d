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
import { isBlank, valueAt } from '../../book/model';
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
  /** The cell that it is about, where one is known; the first of several. */
  readonly place?: Place;
  /** In how many cells it would be written: rows of an order that say the same. */
  readonly cells: number;
}

/** A cell of an offered suggestion, with what is written there. */
export interface Offered {
  readonly suggestion: Suggestion;
  readonly place: Place;
  readonly write: CellWrite;
}

interface Held {
  readonly suggestion: Suggestion;
  readonly writes: readonly Pick<Offered, 'place' | 'write'>[];
}

/** What the lines of a message suggest for its order, compared with what the cells show now. */
export const suggestionsOf = (plan: Plan, order: string, suggests: string): readonly Suggestion[] =>
  held(plan, order, suggests).map(({ suggestion }) => suggestion);

/** The cells of those that may be written. */
export const offeredOf = (plan: Plan, order: string, suggests: string): readonly Offered[] =>
  held(plan, order, suggests).flatMap(({ suggestion, writes }) =>
    writes.map((each) => ({ suggestion, ...each })),
  );

function held(plan: Plan, order: string, suggests: string): Held[] {
  const lines = suggestionLines(suggests);
  if (lines.length === 0) return [];
  const rows = rowsOf(plan, order);
  const headers = headersOf(rows.map(({ table }) => table));
  return lines.map(({ line, times }, at) => {
    const text = rows.length > 0 ? readSuggestion(line, headers.keys()) : undefined;
    if (!text) {
      const { header, before, after } = looselyRead(line) ?? { header: line, before: '', after: '' };
      const why = rows.length === 0 ? noOrder(order) : after === '' ? UNREADABLE : noColumn(header);
      return refused({ at, header, before, after }, why);
    }
    return heldAgainst({ at, ...text }, times, rows, headers.get(text.header)!);
  });
}

type Said = Pick<Suggestion, 'at' | 'header' | 'before' | 'after'>;

/** `times`: in how many lines it stands, one a cell. */
function heldAgainst(said: Said, times: number, rows: readonly PlacedRow[], columns: ReadonlyMap<TablePlan, readonly number[]>): Held {
  const all = rows.flatMap(({ table, row }) =>
    (columns.get(table) ?? []).map((column) => ({ table, cell: cellAt(table, row.row.row, column) })),
  );
  const [first] = all;
  if (!first) return refused(said, noColumn(said.header));
  const shows = (text: string) => (each: (typeof all)[number]): boolean => showsText(each.cell, text);
  // Where rows of an order have the same, the blank ones below say what the filled ones do.
  const filled = all.length === 1 ? all : all.filter(({ cell }) => !isBlank(cell.value));
  if (filled.length > 0 && filled.every(shows(said.after))) return { suggestion: { ...said, isOffered: false, isDone: true, place: filled[0]!.cell.place, cells: 0 }, writes: [] };
  const isEach = filled.length === times && filled.every(shows(said.before)) && [...columns.values()].every(({ length }) => length === 1);
  // Which of several the mail means is a person's to say; where one shows what was seen they look there first.
  if (all.length > 1 && !isEach) return refused(said, several(all.length), (all.find(shows(said.before)) ?? first).cell);
  const [{ cell: meant }] = filled as [(typeof all)[number]];
  if (filled.some(({ cell }) => isFormula(cell))) return refused(said, FORMULA, meant);
  if (!isEach && !shows(said.before)(first)) return refused(said, changed(shownIn(meant)), meant);
  const writes = filled.flatMap(({ table, cell }) => {
    const write = writeOf(table, cell, said.after);
    return write ? [{ place: cell.place, write }] : [];
  });
  if (writes.length < filled.length) return refused(said, unclear(said.after), meant);
  return { suggestion: { ...said, isOffered: true, isDone: false, place: meant.place, cells: writes.length }, writes };
} // prettier-ignore

const refused = (said: Said, why: Bilingual, cell?: SuggestedCell): Held => ({
  suggestion: { ...said, isOffered: false, isDone: false, why, cells: 0, ...(cell && { place: cell.place }) },
  writes: [],
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
  for (const table of new Set(tables)) {
    const own = table.table.columns.filter(({ ours }) => !ours);
    for (const { column, header } of own) add(header, table, column);
    const joined = new Set(own.map(({ header }) => header));
    for (const { column } of own) {
      const lowest = valueAt(table.sheet, table.table.headerRow, column);
      if (typeof lowest === 'string' && !joined.has(lowest)) add(lowest, table, column);
    }
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
