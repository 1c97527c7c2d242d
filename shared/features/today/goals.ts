import type { Capability } from '../../capability';
import { goalLinesOf, type GoalLine } from '../../figures/goal-line';
import type { Place } from '../../book/address';
import { placeOf } from '../../orders/lines';
import { orderOf } from '../../orders/order-of';
import type { Plan } from '../../plan/plan';

/** How the team stands towards a goal, with the orders that would help most. Plain JSON. */
export interface TodayGoal extends Omit<GoalLine, 'orders'> {
  readonly orders: readonly GoalOrder[];
}

export interface GoalOrder {
  readonly order: string;
  /** Opens its file; left out where the book has no such order. */
  readonly place?: Place;
}

/** The goals of the team at the head of Today, of all that capabilities tell. */
export const todayGoals = (plan: Plan, capabilities: readonly Capability[]): readonly TodayGoal[] =>
  goalLinesOf(plan, capabilities).map((goal) => ({
    ...goal,
    orders: goal.orders.map((order) => {
      const entry = orderOf(plan, order);
      return { order, ...(entry && { place: placeOf(entry) }) };
    }),
  }));
