import type { TodaySlot } from '../../capability';
import type { TodayThings } from '../../orders/today-things';
import type { Plan } from '../../plan/plan';

/** A capability, as far as it may have something for Today. */
interface Lister {
  readonly key?: string;
  readonly todayItems?: Pick<TodaySlot, 'list'>;
}

/** What is to be done today that is no stage of an order, of all capabilities; a group without anything is left out. */
export function todayThings(capabilities: readonly Lister[], plan: Plan): TodayThings[] {
  return capabilities.flatMap(({ todayItems }) => {
    const group = todayItems?.list(plan);
    return group && group.things.length > 0 ? [group] : [];
  });
}
