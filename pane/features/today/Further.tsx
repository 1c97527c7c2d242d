import { mergeClasses } from '@fluentui/react-components';
import { ofMine } from '../../../shared/orders/mine';
import { useAsk, usePane, useSay } from '../../state/use-pane';
import { keyOf } from './action';
import { Piece } from './Piece';
import { useTodayStyles } from './styles';
import type { TodayHands } from './use-today';

/** What else is open of an order. */
export default function Further({ order, today }: { readonly order: string; readonly today: TodayHands }) {
  const styles = useTodayStyles();
  const say = useSay();
  const { me = '', filter } = usePane();
  const { data } = useAsk('orders.furtherWork', order, ofMine(filter, me));
  return (
    <ul className={mergeClasses(styles.list, styles.further)}>
      {data?.map((item) => (
        <Piece key={keyOf(item)} item={item} line={undefined} today={today} main={
          <button
            type="button"
            className={styles.main}
            tabIndex={-1}
            aria-expanded={today.open === keyOf(item)}
            data-task=""
            data-rove=""
            onClick={() => today.toggle(item)}
          >
            <span className={styles.todo}>{say(item.name)}</span> <span className={styles.small}>{say(item.who)}</span>{' '}
            <span className={mergeClasses(styles.brief, item.status === 'overdue' && styles.late)}>{say(item.brief)}</span>
          </button>} />
      ))}
    </ul>
  );
} // prettier-ignore
