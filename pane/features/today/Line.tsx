import { lazy, Suspense } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { sumText } from '../../../shared/orders/amounts';
import { NOBODYS } from '../../../shared/orders/words';
import { ofMine } from '../../../shared/orders/mine';
import type { OrderLine } from '../../../shared/orders/lines';
import { usePane, useSay } from '../../state/use-pane';
import { keyOf } from './action';
import { Piece, toneOf } from './Piece';
import { useTodayStyles } from './styles';
import type { TodayHands } from './use-today';
import { TODAY_WORDS } from './words';

const Further = lazy(() => import('./Further'));

/** One order: which, whose, what to do, how far past or by when; its other work under it. */
export function Line({ line, today }: { readonly line: OrderLine; readonly today: TodayHands }) {
  const styles = useTodayStyles();
  const say = useSay();
  const { me = '', filter } = usePane();
  const { mine } = ofMine(filter, me);
  const { item, more } = line;
  if (!item) return null;
  const isUnfolded = today.unfolded === line.key;
  const amount = sumText(line);
  return (
    <Piece
      item={item}
      line={line}
      today={today}
      main={
      <button
        type="button"
        className={styles.main}
        tabIndex={-1}
        aria-expanded={today.open === keyOf(item)}
        data-task=""
        data-rove=""
        onClick={() => today.toggle(item)}
      >
        <span className={styles.order}>{line.order}</span>{' '}
        <span className={styles.customer}>{line.customer}</span>{' '}
        <span className={mergeClasses(styles.customer, styles.factory)}>{line.factory}</span>
        <span className={mergeClasses(styles.amount, styles.wide)}>{amount}</span>
        <span className={styles.todo}>
          {say(item.name)}
          {mine && item.owner === undefined && <span className={styles.small}> {say(NOBODYS)}</span>}
          {item.waits && item.status !== 'on hold' && <span className={styles.small}> {say(item.waits)}</span>}
        </span>{' '}
        <span className={mergeClasses(styles.brief, toneOf(line.group, styles))}>{say(item.brief)}</span>
      </button>
      }
      more={more > 0 ? (
        <button
          type="button"
          className={styles.more}
          tabIndex={-1}
          aria-expanded={isUnfolded}
          aria-label={`${line.order} ${say(TODAY_WORDS.further(more))}`}
          onClick={() => today.unfold(isUnfolded ? undefined : line.key)}
        >
          ⋯{more}
        </button>
      ) : <span className={styles.noMore} />}
      below={isUnfolded && (
        <Suspense fallback={null}>
          <Further order={line.key} today={today} />
        </Suspense>
      )}
    />
  );
} // prettier-ignore
