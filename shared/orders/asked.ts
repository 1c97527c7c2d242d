import type { Plan } from '../plan/plan';
import type { RowPlan, TablePlan } from '../plan/table-plan';
import { entriesOf, ownerOf, type OrderEntry } from './entry';
import { pickOrders, workTest, type OrderFilter } from './filter';

/** Whether a question of a row, by the stage that it is about, is among what a filter picks. */
export type IsAskedOf = (table: TablePlan, row: RowPlan, stage: string) => boolean;

/**
 * The orders of which something is asked and that a filter picks. A question belongs to the owner and the role of its
 * stage; what nobody owns is everybody's to answer, so that it is not lost where each looks at their own.
 */
export function askedOrders(plan: Plan, filter: OrderFilter): OrderEntry[] {
  const test = questionTest(plan, filter);
  return picked(plan, filter).filter(({ whole }) =>
    whole.rows.some(({ table, row }) => {
      const { order } = row;
      if (!order.isAsked) return false;
      if (!test) return true;
      const owned = order.actionable.filter(({ question }) => question !== undefined);
      return owned.length === 0
        ? !filter.stage?.length
        : owned.some(({ stage }) => test(table, row, stage.key));
    }),
  );
}

/** Tells of one question after the other whether a filter picks it; undefined where it picks all. */
export function askedTest(plan: Plan, filter: OrderFilter): IsAskedOf | undefined {
  const test = questionTest(plan, filter);
  const orderOnly = ofOrders(filter);
  const rows = Object.values(orderOnly).some((value) => value !== undefined && value.length > 0)
    ? new Set(picked(plan, filter).flatMap(({ whole }) => whole.rows.map(({ row }) => row)))
    : undefined;
  if (!test && !rows) return undefined;
  return (table, row, stage) => (rows?.has(row) ?? true) && (test?.(table, row, stage) ?? true);
}

const picked = (plan: Plan, filter: OrderFilter): OrderEntry[] =>
  pickOrders(plan, entriesOf(plan), ofOrders(filter)).map(({ entry }) => entry);

/** What a filter says of orders, and not of their work. */
const ofOrders = (filter: OrderFilter): OrderFilter => ({
  ...filter,
  owner: undefined,
  role: undefined,
  stage: undefined,
});

function questionTest(plan: Plan, filter: OrderFilter): IsAskedOf | undefined {
  const isWanted = workTest(plan, filter);
  if (!isWanted) return undefined;
  const isWantedOfNobody = workTest(plan, { ...filter, owner: undefined });
  return (table, row, key) => {
    const stage = row.order.actionable.find((each) => each.stage.key === key);
    if (!stage) return !filter.stage?.length || filter.stage.includes(key);
    const work = { table, row, stage };
    return ownerOf(work, plan) === '' ? (isWantedOfNobody?.(work) ?? true) : isWanted(work);
  };
}
