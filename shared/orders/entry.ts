import { ownerName, type Work } from '../plan/work';
import { orderName, wholeOrders, type WholeOrder } from '../plan/late-orders';
import type { Plan } from '../plan/plan';
import type { Phase } from '../process/phase';
import { factsOfRow } from '../plan/facts-of-row';
import { cellsOf, type OrderCells } from './order-cells';

/** An order as lists, filters, boards and timelines look at it: once, whatever rows it has. */
export interface OrderEntry extends Pick<
  OrderCells,
  'customer' | 'factory' | 'currency' | 'ships' | 'month'
> {
  /** Names it within the book: its number, else the place of its row. */
  readonly key: string;
  /** As people call it. */
  readonly order: string;
  readonly whole: WholeOrder;
  /** Of its rows together; a figure that all of them repeat counts once. Undefined where the sheet does not say. */
  readonly amount: number | undefined;
  readonly phase: Phase;
  readonly sheets: readonly string[];
  /** What somebody can act on now, of all its rows. */
  readonly work: readonly Work[];
}

const known = new WeakMap<Plan, readonly OrderEntry[]>();

/** Every order of the book once, in the order of its sheets. */
export function entriesOf(plan: Plan): readonly OrderEntry[] {
  let entries = known.get(plan);
  if (!entries) known.set(plan, (entries = wholeOrders(plan).map((whole) => entryOf(plan, whole))));
  return entries;
}

/** The order that a key names; undefined where there is none any more. */
export const entryNamed = (plan: Plan, key: string): OrderEntry | undefined =>
  entriesOf(plan).find((entry) => entry.key === key);

function entryOf(plan: Plan, whole: WholeOrder): OrderEntry {
  const { speaks } = whole;
  // Older copies of a row that is carried on elsewhere say nothing of the order any more.
  const rows = whole.rows.filter(({ row }) => row.order.carriedOn === undefined);
  const told = rows.length > 0 ? rows : whole.rows;
  const cells = told.map(({ table, row }) => cellsOf(table, row, plan.now));
  const own = cellsOf(speaks.table, speaks.row, plan.now);
  const first = <K extends 'customer' | 'factory' | 'currency'>(field: K): string =>
    own[field] || (cells.find((each) => each[field] !== '')?.[field] ?? '');
  return {
    key: orderName(speaks.table, speaks.row),
    order: whole.order,
    whole,
    customer: first('customer'),
    factory: first('factory'),
    currency: first('currency'),
    ships: own.ships,
    month: own.month,
    amount: amountOf(cells),
    phase: speaks.row.order.phase,
    sheets: [...new Set(told.map(({ table }) => table.table.sheet))],
    work: told.flatMap(({ table, row }) => row.order.actionable.map((stage) => ({ table, row, stage }))),
  };
}

/** The rows of an order have a part each, or all of them repeat its total. */
function amountOf(cells: readonly OrderCells[]): number | undefined {
  const amounts = cells.flatMap(({ amount }) => amount ?? []);
  if (amounts.length === 0) return undefined;
  if (amounts.every((each) => each === amounts[0])) return amounts[0];
  return amounts.reduce((sum, each) => sum + each, 0);
}

/** The owner of a piece of work as the team list writes the name; empty for work that nobody owns. */
export const ownerOf = (work: Work, { team }: Plan): string => ownerName(work.stage, team);

const searched = new WeakMap<OrderEntry, string>();

/** What a search looks through: the numbers that people know an order by, who buys, who makes, what. */
export function searchTextOf(plan: Plan, entry: OrderEntry): string {
  let text = searched.get(entry);
  if (text === undefined) {
    const parts = new Set([entry.order]);
    for (const { table, row } of entry.whole.rows) {
      const facts = factsOfRow(table, row.row, plan.now);
      parts.add(row.row.key);
      for (const field of SEARCHED) parts.add(facts.text(field));
    }
    searched.set(entry, (text = plainText([...parts].join('\n'))));
  }
  return text;
}

/** The same letters whatever their width and case. */
export const plainText = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

const SEARCHED: readonly string[] = [
  'order_no', 'customer', 'factory', 'customer_po', 'pi_no', 'contract_no', 'ci_no', 'product', 'sku', 'booking_no',
  'bl_no', 'container_no', 'vessel_voyage', 'forwarder', 'lc_no',
]; // prettier-ignore
