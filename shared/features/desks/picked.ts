import { factsOfRow } from '../../plan/facts-of-row';
import type { Plan } from '../../plan/plan';
import type { RowFacts } from '../../plan/row-facts';
import type { RowPlan, TablePlan } from '../../plan/table-plan';
import type { Work } from '../../plan/work';
import type { Phase } from '../../process/phase';
import { CLOSED } from '../../process/status';
import { entriesOf, type OrderEntry } from '../../orders/entry';
import { pickOrders, type PickedOrder } from '../../orders/filter';
import { ofMine } from '../../orders/mine';
import { mineTest, nameTest } from '../../orders/person';
import type { SectionWanted } from '../../orders/section';

/** A piece of work with the order that it belongs to. */
export interface Piece {
  readonly entry: OrderEntry;
  readonly work: Work;
}

/** A row of an order that still goes on, with its cells. */
export interface OpenRow {
  readonly entry: OrderEntry;
  readonly table: TablePlan;
  readonly row: RowPlan;
  readonly facts: RowFacts;
}

/** The orders that a section is about; of somebody's desk those with work of theirs, and of their work only that. */
export function wantedOrders(plan: Plan, { me, filter }: SectionWanted): readonly PickedOrder[] {
  return pickOrders(plan, entriesOf(plan), ofMine(filter, me));
}

/** The wanted work, in the order of the sheets. */
export function wantedWork(plan: Plan, wanted: SectionWanted, isMeant: (work: Work) => boolean): Piece[] {
  return wantedOrders(plan, wanted).flatMap(({ entry, work }) =>
    work.filter(isMeant).map((each) => ({ entry, work: each })),
  );
}

/** Whose order it is, besides whose work: cells that name people. */
const PEOPLE = ['salesperson', 'merchandiser', 'docs_clerk', 'purchaser', 'qc'];

export interface RowsMeant {
  /** What can be told of a row without reading its cells. */
  readonly isMeant?: (table: TablePlan, row: RowPlan) => boolean;
  /** Also orders that are over, but none that was cancelled. */
  readonly alsoDone?: true;
}

/** The rows of wanted orders that go on; of somebody's desk those that are theirs by work or by name. */
export function openRows(
  plan: Plan,
  wanted: SectionWanted,
  { isMeant = () => true, alsoDone }: RowsMeant = {},
): OpenRow[] {
  const { mine = '', ...filter } = ofMine(wanted.filter, wanted.me);
  const isTheirs = theirRow(plan, mine);
  const isOver = alsoDone
    ? (row: RowPlan) => row.order.status === 'cancelled'
    : (row: RowPlan) => CLOSED.has(row.order.status);
  const found: OpenRow[] = [];
  for (const { entry } of pickOrders(plan, entriesOf(plan), filter))
    for (const { table, row } of entry.whole.rows) {
      if (isOver(row) || row.order.carriedOn !== undefined || !isMeant(table, row)) continue;
      const facts = factsOfRow(table, row.row, plan.now);
      if (isTheirs(row, facts)) found.push({ entry, table, row, facts });
    }
  return found;
}

/** Whether a row is somebody's, by work or by name; every row is everybody's. */
function theirRow(plan: Plan, me: string): (row: RowPlan, facts: RowFacts) => boolean {
  const isMine = mineTest(plan, me);
  if (!isMine) return () => true;
  const isMe = nameTest(plan, me);
  return (row, facts) => row.order.actionable.some(isMine) || PEOPLE.some((field) => isMe(facts.text(field)));
}

/** Phases before the goods have left. */
export const isToShip = ({ order: { phase } }: RowPlan): boolean => BEFORE_SAILING.has(phase);

const BEFORE_SAILING: ReadonlySet<Phase> = new Set<Phase>([
  'to_ship',
  'production',
  'deposit',
  'sample',
  'inquiry',
]);
