import type { Capability } from '../../capability';
import type { OrderFilter } from '../../orders/filter';
import { ofMine } from '../../orders/mine';
import { filterThings, type TodayThings } from '../../orders/today-things';
import type { Plan } from '../../plan/plan';
import type { Proposal } from '../../proposals/proposal';
import type { Moment } from '../../time/moment';
import { todayGoals } from './goals';
import { NothingToDo } from './items-errors';
import { todayThings } from './things';

/** The questions of these things, over what all capabilities bring. */
export function itemQueries(capabilities: readonly Capability[]) {
  return {
    view: (plan: Plan, me: string, filter: OrderFilter): TodayThings[] => {
      const isWanted = filterThings(plan, ofMine(filter, me));
      return todayThings(capabilities, plan).flatMap((group) => {
        const things = group.things.filter(isWanted);
        return things.length > 0 ? [{ ...group, things }] : [];
      });
    },
    goals: (plan: Plan) => todayGoals(plan, capabilities),
    proposeDone: (plan: Plan, key: string, id: string, next: Moment | undefined, by: string): Proposal => {
      const slot = capabilities.find(({ todayItems }) => todayItems?.list(plan).key === key)?.todayItems;
      if (!slot?.proposeDone) throw new NothingToDo();
      return slot.proposeDone(plan, id, next, by);
    },
  };
}
