import type { Place } from '../../../shared/book/address';
import { Fold } from '../../parts/Fold';
import { Timeline } from './Timeline';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { VIEWS } from '../../../shared/features/order/views';
import { Button } from '../../parts/Button';
import { ORDER_WORDS } from './words';
import { Comment } from './Comment';
import { Finder } from './Finder';
import { Head } from './Head';
import { History } from './History';
import { Stages } from './Stages';
import { useOrderStyles } from './styles';
import { WhatIf } from './WhatIf';

/** The order of the row that is selected in the sheet. */
export default function Order() {
  const styles = useOrderStyles();
  const say = useSay();
  const { selection } = usePane();
  return (
    <div className={styles.page}>
      <h1 className={styles.hidden}>{say(VIEWS[0].title)}</h1>
      {selection ? (
        <Selected at={selection} />
      ) : (
        <>
          <p className={styles.text}>{say(ORDER_WORDS.pick)}</p>
          <Finder isOpen />
        </>
      )}
    </div>
  );
}

function Selected({ at }: { readonly at: Place }) {
  const styles = useOrderStyles();
  const say = useSay();
  const { data, failure } = useAsk('order.view', at.sheet, at.row);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!data) return null;
  const { order, isOrderSheet, previous, next, position, total } = data;
  return (
    <>
      <Finder isOpen={!order && !isOrderSheet} />
      {isOrderSheet && (
        <div className={styles.bar}>
          <Step to={previous} sign="‹" label={say(ORDER_WORDS.previous)} />
          <span className={styles.muted} aria-live="polite">
            {position > 0 && say(ORDER_WORDS.position(position, total))}
          </span>
          <Step to={next} sign="›" label={say(ORDER_WORDS.next)} />
        </div>
      )}
      {!order && (
        <p className={styles.text}>{say(isOrderSheet ? ORDER_WORDS.noOrder : ORDER_WORDS.noTable)}</p>
      )}
      {order && (
        <>
          <Head order={order} />
          <WhatIf key={`${order.place.sheet}!${order.key}`} order={order} />
          <Fold startsOpen summary={say(ORDER_WORDS.timeline)}>
            <Timeline data={order.timeline} label={say(ORDER_WORDS.timelineOf(order.key))} />
            <div className={styles.muted}>{say(ORDER_WORDS.legend)}</div>
          </Fold>
          <Stages stages={order.stages} at={order.place} />
          <Comment key={`${order.place.sheet}!${order.key} comment`} order={order} />
          <History history={order.history} />
        </>
      )}
    </>
  );
}

function Step({
  to,
  sign,
  label,
}: {
  readonly to: Place | undefined;
  readonly sign: string;
  readonly label: string;
}) {
  const store = useStore();
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={label}
      title={label}
      disabled={!to}
      onClick={() => to && void store.select(to)}
    >
      {sign}
    </Button>
  );
}
