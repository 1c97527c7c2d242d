import { GendanError } from '../../errors';
import { judgedAgain } from '../../plan/judge-again';
import { wholeOrders, type WholeOrder } from '../../plan/late-orders';
import type { Plan } from '../../plan/plan';
import type { RowPlan, TablePlan } from '../../plan/table-plan';
import { CLOSED } from '../../process/status';
import { changedBook, problemsOfEdits, type ChangedBook } from '../../proposals/process/edit';
import type { ProcessEdit } from '../../proposals/process/rows';
import type { Effect } from '../proposal';
import { doneStages, type DoneStage } from './done-stages';
import type { Look } from './idea';

/**
 * What changes of the process would have done to what is over, and would do to what is open: the book is judged again
 * with the changed rows, so that it is what the plan says once they are written. Undefined where they cannot be saved.
 */
export function effectOn(
  { plan, checkup, done }: Look,
  stages: readonly string[],
  edits: readonly ProcessEdit[],
): Effect | undefined {
  if (edits.length === 0) return unchanged(plan, stages, done);
  if (problemsOfEdits(plan, edits).length > 0) return undefined;
  const changed = changedOrNot(plan, edits);
  if (!changed) return undefined;
  const { book, variants } = changed;
  const touched = ordersOn(plan, variants);
  // What is over keeps its row: of that only the deadlines of some stages are worked out again.
  const after = judgedAgain(plan, book, (row) => touched.has(row));
  const keys = new Set(stages);
  return {
    past: pastOf(
      stages,
      (each) => variants.has(each.variant),
      done,
      doneStages(withAllRows(plan, after), keys, checkup.since),
    ),
    open: openOf(plan, after, touched),
  };
}

/** Undefined where the process sheet has lost its header, which is a finding of its own. */
function changedOrNot(plan: Plan, edits: readonly ProcessEdit[]): ChangedBook | undefined {
  try {
    return changedBook(plan, edits);
  } catch (error) {
    if (error instanceof GendanError) return undefined;
    throw error;
  }
}

/** Advice that only people can follow changes no row, and so no verdict. */
function unchanged(plan: Plan, stages: readonly string[], done: Look['done']): Effect {
  const open = wholeOrders(plan).filter(isOpen);
  const late = open.filter((order) => order.late).length;
  return {
    past: pastOf(stages, () => true, done, done),
    open: { of: open.length, before: late, after: late, changed: [] },
  };
}

/** Rows of all open orders of which one is on a changed process; older copies of an order are judged where it is carried on. */
function ordersOn(plan: Plan, variants: ReadonlySet<string>): ReadonlySet<RowPlan> {
  const found = new Set<RowPlan>();
  for (const whole of wholeOrders(plan))
    if (isOpen(whole) && whole.rows.some(({ row }) => variants.has(row.order.variant.key)))
      for (const { row } of whole.rows) if (!row.order.carriedOn) found.add(row);
  return found;
}

/** The later plan with every row; a book whose headers read otherwise was planned as a whole. */
function withAllRows(before: Plan, after: Plan): Plan {
  const tables = after.tables.map((table, at) => {
    const own = before.tables[at];
    return own && own.columns === table.columns ? { ...table, rows: own.rows } : table;
  });
  return { ...after, tables };
}

/** Each order once: late where one of the stages was done after its deadline. What no longer is a stage was not late. */
function pastOf(
  stages: readonly string[],
  which: (done: DoneStage) => boolean,
  before: Look['done'],
  after: Look['done'],
): Effect['past'] {
  const [was, is] = [before, after].map((done) => {
    const late = new Map<string, boolean>();
    for (const key of stages)
      for (const each of done.get(key) ?? [])
        if (each.isOnTime !== undefined && which(each))
          late.set(each.order, late.get(each.order) === true || !each.isOnTime);
    return late;
  }) as [Map<string, boolean>, Map<string, boolean>];
  const count = (late: ReadonlyMap<string, boolean>): number =>
    [...late].filter(([order, isLate]) => isLate && was.has(order)).length;
  return { of: was.size, before: count(was), after: count(is) };
}

const isOpen = ({ speaks }: WholeOrder): boolean => !CLOSED.has(speaks.row.order.status);

function openOf(plan: Plan, after: Plan, touched: ReadonlySet<RowPlan>): Effect['open'] {
  const then = new Map(wholeOrders({ tables: withRows(plan, after) }).map((each) => [each.order, each]));
  const open = wholeOrders(plan).filter(
    (order) => isOpen(order) && order.rows.some(({ row }) => touched.has(row)),
  );
  const pairs = open.map((was) => ({ was, is: then.get(was.order) ?? was }));
  return {
    of: open.length,
    before: pairs.filter(({ was }) => was.late).length,
    after: pairs.filter(({ is }) => is.late).length,
    changed: pairs.filter(({ was, is }) => verdictOf(was) !== verdictOf(is)).map(({ was }) => was.order),
  };
}

/** The tables of a plan with those rows that were judged again. */
function withRows(before: Plan, after: Plan): TablePlan[] {
  const again = new Map(after.tables.map((table) => [table.table.sheet, table]));
  return before.tables.map((table) => {
    const anew = again.get(table.table.sheet);
    const byRow = new Map((anew?.rows ?? []).map((row) => [row.row.row, row]));
    const rows = table.rows.map((row) => (row.order.carriedOn ? row : (byRow.get(row.row.row) ?? row)));
    return { ...table, rows };
  });
}

const verdictOf = ({ late, behind, speaks }: WholeOrder): string =>
  `${late} ${behind} ${speaks.row.order.status}`;
