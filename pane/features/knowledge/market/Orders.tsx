import type { OrderLine } from '../../../../shared/features/knowledge/market/lines';
import type { Bilingual } from '../../../../shared/lang';
import { useSay, useStore } from '../../../state/use-pane';
import { useMarketStyles } from './styles';
import { MARKET_WORDS } from './words';

interface OrdersProps {
  readonly orders: readonly (OrderLine & { readonly what?: Bilingual })[];
  /** So many are not named. */
  readonly more: number;
  readonly before?: string;
}

/** Orders by name, each leading to its cell. */
export function Orders({ orders, more, before }: OrdersProps) {
  const styles = useMarketStyles();
  const say = useSay();
  const store = useStore();
  return (
    <span className={styles.line}>
      {before && <span className={styles.muted}>{before}</span>}
      {orders.map(({ order, customer, what, place }, at) => (
        <span key={at}>
          <button
            type="button"
            className={styles.link}
            aria-label={say(MARKET_WORDS.goTo(order))}
            title={customer}
            onClick={() => void store.select(place)}
          >
            {order}
          </button>
          {what && ` ${say(what)}`}
        </span>
      ))}
      {more > 0 && <span className={styles.muted}>{say(MARKET_WORDS.more(more))}</span>}
    </span>
  );
}
