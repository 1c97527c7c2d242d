import type { Bilingual } from '../../lang';
import { findSheet, valueAt } from '../../book/model';
import { textOf } from '../../cells/cells';
import type { Plan } from '../../plan/plan';
import type { RowPlan, TablePlan } from '../../plan/table-plan';
import type { Status } from '../../process/status';
import type { Party } from '../../cells/party';
import { toDoText } from '../../templates/vocabulary/to-do';
import { keyColumnOf } from '../../plan/places';

/** An order in a list to choose from. Plain JSON. */
export interface OrderHit {
  readonly key: string;
  readonly customer: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly status: Status;
  readonly waitsOn: Party | undefined;
  readonly next: Bilingual | undefined;
}

/** What else an order may go by, besides its number. */
const NAMES: readonly string[] = ['customer', 'customer_po', 'pi_no', 'contract_no', 'lc_no', 'bl_no', 'container_no', 'booking_no', 'sku', 'product', 'salesperson']; // prettier-ignore

/**
 * Orders whose number, customer, papers, goods or salesperson contain every word of the text, those whose number
 * begins with it first; the first `limit` and how many there are. Empty text finds what is open, as the sheet has it.
 */
export function findOrders(plan: Plan, text: string, limit: number): { hits: OrderHit[]; total: number } {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const [first, others]: [OrderHit[], OrderHit[]] = [[], []];
  let total = 0;
  for (const table of plan.tables)
    for (const row of table.rows) {
      if (words.length === 0 ? row.order.next === undefined : !matches(plan, table, row, words)) continue;
      total++;
      const into = words.length > 0 && folded(row.row.key).startsWith(words[0]!) ? first : others;
      if (into.length < limit) into.push(hitOf(plan, table, row));
    }
  return { hits: [...first, ...others].slice(0, limit), total };
}

function matches(plan: Plan, table: TablePlan, row: RowPlan, words: readonly string[]): boolean {
  const texts = [row.row.key, ...NAMES.map((field) => cellText(plan, table, row, field))].map(folded);
  return words.every((word) => texts.some((each) => each.includes(word)));
}

function hitOf(plan: Plan, table: TablePlan, row: RowPlan): OrderHit {
  const { order } = row;
  return {
    key: order.key,
    customer: cellText(plan, table, row, 'customer'),
    sheet: order.sheet,
    row: order.row,
    column: keyColumnOf(table),
    status: order.status,
    waitsOn: order.next?.wait?.party,
    next: order.next && toDoText(order.next.stage.name),
  };
}

/** The text of a field in the row, or where a continued order has it. */
function cellText(plan: Plan, table: TablePlan, row: RowPlan, field: string): string {
  const column = table.columns.byField(field)[0]?.column;
  const sheet = findSheet(plan.book, table.table.sheet);
  if (column === undefined || !sheet) return '';
  let at: typeof row.row | undefined = row.row;
  for (; at; at = at.continues ? at.above : undefined) {
    const text = textOf(valueAt(sheet, at.row, column));
    if (text !== '') return text;
  }
  return '';
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
