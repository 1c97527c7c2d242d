import type { OrderFilter } from '../../../shared/orders/filter';
import { useAsk } from '../../state/use-pane';

/** What stands on Today besides orders: things to do, and the team's goals. All at once: what comes later would push the lines away under the finger. */
export function useBeside(me: string, filter: OrderFilter) {
  const things = useAsk('items.view', me, filter);
  const goals = useAsk('items.goals');
  const isThere = [things, goals].every(({ data, failure }) => data !== undefined || failure !== undefined);
  return { things: things.data ?? [], goals: goals.data ?? [], isThere };
}
