import type { OrderFilter } from '../../../shared/orders/filter';
import { useStore } from '../../state/use-pane';

/** How the orders behind a figure or a bar are opened: in the list of orders. Undefined where there are none. */
export function useOpen(): (opens: OrderFilter | undefined) => (() => void) | undefined {
  const store = useStore();
  return (opens) => {
    if (!opens || opens.orders?.length === 0) return undefined;
    return () => {
      void store.pick({ filter: opens });
      store.go('today');
    };
  };
}
