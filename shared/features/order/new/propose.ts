import { a1, type Place } from '../../../book/address';
import { findSheet, valueAt } from '../../../book/model';
import type { CellChange } from '../../../book/patch';
import { both, type Bilingual } from '../../../lang';
import { factsOfRow } from '../../../plan/facts-of-row';
import { orderPlace } from '../../../plan/places';
import type { Plan } from '../../../plan/plan';
import { cellsPatch, mergedPatch, type Proposal } from '../../../proposals/proposal';
import { textOfValue } from '../../../records/values';
import { recordContext } from '../../../proposals/records/kinds';
import { LINES, type OrderLine } from '../../../trade/sheets/lines.sheet';
import { columnOf } from './columns';
import { draftOf, shownText, type NewOrderDraft } from './draft';
import { NewOrderWrong } from './errors';
import { newLines, type NewLines, type OneItem } from './lines';
import type { NewOrderCell, NewOrderRequest } from './request';
import { filledBelow, isOrderTable } from './target';

/** A new order as it will stand in the sheet. Plain JSON. */
export interface NewOrderProposal extends Proposal {
  /** The cell that will name it. */
  readonly place: Place;
  readonly cells: readonly NewOrderCell[];
  /** Its lines by the columns of 跟单_明细, as those cells will read. */
  readonly lines: readonly Readonly<Record<string, string>>[];
}

/**
 * Adds an order below the last one of its sheet, and its lines. Columns that Gendan fills stay blank: its verdict
 * follows when the order is read. WhichOrderSheet, NoOrderSheet, NoSuchSource, NoRoom, NewOrderWrong, BadLine.
 */
export function proposeNewOrder(plan: Plan, request: NewOrderRequest): NewOrderProposal {
  const draft = draftOf(plan, request);
  if (draft.problems.length > 0) throw new NewOrderWrong(draft.problems.map(({ error }) => error));
  const lines = linesOf(plan, request, draft);
  const place = { ...orderPlace(draft.table, draft.table.rows[0]!), row: draft.row };
  const number = request.number.trim();
  const where = `${place.sheet}!${a1(place.row, place.column)}`;
  return {
    title: both(`新订单 ${number}：${where}`, `New order ${number}: ${where}`),
    patch: mergedPatch(cellsPatch(changesOf(plan, draft)), lines.patch),
    notes: [...notesOf(plan, draft), ...lines.notes],
    place,
    cells: draft.rows.flat(),
    lines: lines.lines.map((line) => lineTexts(plan, line)),
  };
}

export function linesOf(plan: Plan, { number, lines }: NewOrderRequest, draft: NewOrderDraft): NewLines {
  return newLines(plan, number.trim(), { source: draft.source, typed: lines, item: itemOf(draft) });
}

/**
 * The cells, found again by nothing but their place: it is theirs as long as the cell for the order's number is blank.
 * Where a colleague has put an order there meanwhile, none of them is written.
 */
function changesOf({ book }: Plan, { table, rows }: NewOrderDraft): CellChange[] {
  const sheet = findSheet(book, table.table.sheet)!;
  const column = table.finder.keyColumn!.column;
  return rows.flat().map(({ place, write }) => ({
    ...place,
    key: { column, value: valueAt(sheet, place.row, column) },
    seen: valueAt(sheet, place.row, place.column),
    write,
  }));
}

/** The one item that the row of an order with one row names. */
function itemOf({ rows }: NewOrderDraft): OneItem | undefined {
  if (rows.length !== 1) return undefined;
  const of = (field: string) => rows[0]!.find((cell) => cell.field === field)?.write;
  const text = (field: string): string | undefined => {
    const write = of(field);
    return write && write.as !== 'formula' ? shownText(write) : undefined;
  };
  const number = (field: string): number | undefined => {
    const write = of(field);
    return write?.as === 'number' ? write.value : undefined;
  };
  const [item, quantity] = [text('sku'), number('qty')];
  return { item, quantity, unit: text('unit'), price: number('unit_price'), currency: text('currency') };
}

export function lineTexts(plan: Plan, line: Partial<OrderLine>): Record<string, string> {
  const values = line as Readonly<Record<string, unknown>>;
  const context = recordContext(plan);
  return Object.fromEntries(
    LINES.columns.flatMap((column): [string, string][] => {
      const text = textOfValue(column, values[column.key], context);
      return text === '' ? [] : [[column.key, text]];
    }),
  );
}

/** What an order is hardly followed without. */
const WANTED: readonly string[] = ['customer', 'product', 'qty', 'amount', 'currency', 'payment_term', 'incoterm', 'cust_due', 'etd']; // prettier-ignore

/** What a person should know before the row is written. */
export function notesOf(plan: Plan, draft: NewOrderDraft): Bilingual[] {
  const { table, row, rows } = draft;
  const sheet = findSheet(plan.book, table.table.sheet)!;
  const notes: Bilingual[] = [...sourceNotes(plan, draft), ...draft.notes];
  const open = WANTED.flatMap((field) => {
    const target = columnOf(table, field);
    return target && !rows[0]!.some(({ place }) => place.column === target.column) ? [target.header] : [];
  });
  if (open.length > 0)
    notes.push(both(`还空着：${open.join('、')}。`, `Still blank: ${open.join(', ')}.`));
  const last = row + rows.length - 1;
  const below = filledBelow(sheet, table.table, last);
  if (below !== undefined)
    notes.push(
      both(
        `第 ${below} 行还有内容（如合计）：请核对它的公式是否算上第 ${last} 行。`,
        `Row ${below} holds something (a total?): check that its formulas reach row ${last}.`,
      ),
    );
  const area = sheet.tables.find(({ name }) => name === table.table.table)?.area;
  if (area && last > area.bottom)
    notes.push(
      both(
        `这一行紧接在表格区域下面：如果筛选和格式没有跟上，请把区域右下角往下拖一行。`,
        `The row stands right below the formatted table: if filter and format do not follow, drag the corner of the table down to it.`,
      ),
    );
  return notes;
} // prettier-ignore

function sourceNotes(plan: Plan, { source, table, rows }: NewOrderDraft): Bilingual[] {
  if (!source) return [];
  const { number } = source;
  const several =
    source.rows.length > 1 && rows.length === 1 ? [severalRows(number, source.rows.length)] : [];
  if (source.is === 'order') {
    const dropped = both(
      `沿用订单 ${number} 的客户、货物和条款；日期和金额没有带过来。`,
      `Customer, goods and terms are those of ${number}; dates and amounts are not taken over.`,
    );
    return [dropped, ...several];
  }
  const [first] = source.rows;
  const facts = factsOfRow(source.table, first!.row, plan.now);
  const status = facts.text('status');
  const column = columnOf(source.table, 'status');
  const at = column ? `${source.table.table.sheet}!${a1(first!.row.row, column.column)}` : '';
  const notes = [...several];
  if (status !== '' && !WON.test(status))
    notes.push(
      both(
        `询盘 ${number} 的状态是“${status}”（${at}）：成交了请改过来。`,
        `The inquiry ${number} says “${status}” (${at}): change it if it was won.`,
      ),
    );
  const taken = takenOver(plan, number, table.table.sheet);
  return taken ? [...notes, taken] : notes;
}

/** Words for an inquiry that became an order. */
const WON =
  /(?<![未没待不])(?:已?成交|成单|下单|接单|转订单|赢单)|\b(?:won|ordered|order (?:placed|received|confirmed))\b/i;

/** An order that names the inquiry already. */
function takenOver(plan: Plan, inquiry: string, sheet: string): Bilingual | undefined {
  for (const table of plan.tables.filter(isOrderTable))
    for (const { row } of table.rows) {
      const facts = factsOfRow(table, row, plan.now);
      if (facts.text('inquiry_no') !== inquiry && facts.text('quote_no') !== inquiry) continue;
      const where = table.table.sheet === sheet ? '' : ` (${table.table.sheet})`;
      return both(
        `询盘 ${inquiry} 已经有订单 ${row.order}${where}。`,
        `There is an order ${row.order}${where} of the inquiry ${inquiry} already.`,
      );
    }
  return undefined;
}

const severalRows = (number: string, rows: number): Bilingual =>
  both(
    `${number} 有 ${rows} 行：各行不同的货号、数量没有带，请填写。`,
    `${number} has ${rows} rows: items and quantities that differ are left blank, fill them in.`,
  );
