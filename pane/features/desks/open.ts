import type { OrderFilter } from '../../../shared/orders/filter';
import { usePane, useStore } from '../../state/use-pane';

/**
 * How the orders behind a figure or a bar are opened: in the list of orders, of everybody unless the figure counted
 * somebody's work, so that the list has as many. Undefined where there are none.
 */
export function useOpen(): (opens: OrderFilter | undefined) => (() => void) | undefined {
  const store = useStore();
  const { me = '' } = usePane();
  return (opens) => {
    if (!opens || opens.orders?.length === 0) return undefined;
    return () => {
      void store.pick({ filter: me === '' ? opens : { mine: '', ...opens } });
      store.go('today');
    };
  };
}
