import type { Plan } from '../plan/plan';
import { roleOf } from '../plan/stage-role';
import type { RowPlan, TablePlan } from '../plan/table-plan';
import type { Work } from '../plan/work';
import { dayOf } from '../time/moment';
import { entriesOf, ownerOf, type OrderEntry } from './entry';
import { pickOrders, workTest, type OrderFilter } from './filter';

/** Whether a question of a row, by the stage that it is about, is among what a filter picks. */
export type IsAskedOf = (table: TablePlan, row: RowPlan, stage: string) => boolean;

/**
 * The orders of which something is asked and that a filter picks. A question belongs to whoever the work of its stage
 * belongs to; what nobody owns and nobody has the role for is everybody's to answer, so that it is not lost where each
 * looks at their own.
 */
export function askedOrders(plan: Plan, filter: OrderFilter): OrderEntry[] {
  const test = questionTest(plan, filter);
  return picked(plan, filter).filter(({ whole }) =>
    whole.rows.some(({ table, row }) =>
      test ? row.order.asked.some((stage) => test({ table, row, stage })) : row.order.isAsked,
    ),
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
  return (table, row, key) => {
    if (rows && !rows.has(row)) return false;
    if (!test) return true;
    const stage = row.order.asked.find((each) => each.stage.key === key);
    return stage ? test({ table, row, stage }) : !filter.stage?.length || filter.stage.includes(key);
  };
}

const picked = (plan: Plan, filter: OrderFilter): OrderEntry[] =>
  pickOrders(plan, entriesOf(plan), ofOrders(filter)).map(({ entry }) => entry);

/** What a filter says of orders, and not of their work. */
const ofOrders = (filter: OrderFilter): OrderFilter => ({
  ...filter,
  mine: undefined,
  owner: undefined,
  role: undefined,
  stage: undefined,
});

function questionTest(plan: Plan, filter: OrderFilter): ((work: Work) => boolean) | undefined {
  const isWanted = workTest(plan, filter);
  if (!isWanted) return undefined;
  const isWantedOfNobody = workTest(plan, { ...filter, owner: undefined, mine: undefined }) ?? (() => true);
  const today = dayOf(plan.now);
  const isLost = ({ stage }: Work): boolean => plan.team.holders(roleOf(stage), today).length === 0;
  return (work) =>
    isWanted(work) ||
    (ownerOf(work, plan) === '' && (!filter.mine || isLost(work)) && isWantedOfNobody(work));
}
