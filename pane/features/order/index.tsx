import { lazy, Suspense, useState } from 'react';
import type { Place } from '../../../shared/book/address';
import { Section } from '../../parts/Section';
import { Timeline } from './Timeline';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import type { OrderView } from '../../../shared/features/order/view';
import { VIEWS } from '../../../shared/features/order/views';
import type { OrderSlot, PageParts } from '../../parts/page-parts';
import { Button } from '../../parts/Button';
import { ORDER_WORDS } from './words';
import { Comments } from './Comments';
import { Finder } from './Finder';
import { Head } from './Head';
import { History } from './History';
import { Money } from './Money';
import { Papers } from './Papers';
import { Stages } from './Stages';
import { useOrderStyles } from './styles';

const WhatIf = lazy(() => import('./WhatIf'));
const NewOrder = lazy(() => import('./NewOrder'));

/** The file of the order whose row is selected in the sheet. */
export default function Order({ ofOrder }: PageParts) {
  const styles = useOrderStyles();
  const say = useSay();
  const { selection } = usePane();
  return (
    <div className={styles.page}>
      <h1 className={styles.hidden}>{say(VIEWS[0].title)}</h1>
      {selection ? (
        <Selected at={selection} ofOrder={ofOrder} />
      ) : (
        <>
          <p className={styles.text}>{say(ORDER_WORDS.pick)}</p>
          <Finder isOpen>
            <AddOrder />
          </Finder>
        </>
      )}
    </div>
  );
}

/** The way to a new order. */
function AddOrder() {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-label={say(ORDER_WORDS.newOrder)}
        title={say(ORDER_WORDS.newOrder)}
        onClick={() => setOpen(true)}
      >
        ＋
      </Button>
      <Suspense fallback={null}>{isOpen && <NewOrder onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}

function Selected({ at, ofOrder }: Pick<PageParts, 'ofOrder'> & { readonly at: Place }) {
  const styles = useOrderStyles();
  const say = useSay();
  const { data, failure } = useAsk('order.view', at.sheet, at.row);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!data) return null;
  const { order, isOrderSheet, previous, next, position, total } = data;
  return (
    <>
      <Finder isOpen={!order && !isOrderSheet}>
        {isOrderSheet && (
          <>
            <Step to={previous} sign="‹" label={say(ORDER_WORDS.previous)} />
            <span className={styles.position} aria-live="polite">
              {position > 0 && say(ORDER_WORDS.position(position, total))}
            </span>
            <Step to={next} sign="›" label={say(ORDER_WORDS.next)} />
          </>
        )}
        <AddOrder />
      </Finder>
      {!order && (
        <p className={styles.text}>{say(isOrderSheet ? ORDER_WORDS.noOrder : ORDER_WORDS.noTable)}</p>
      )}
      {order && (
        <Suspense fallback={null}>
          <File key={`${order.place.sheet}!${order.key}`} order={order} ofOrder={ofOrder} />
        </Suspense>
      )}
    </>
  );
}

/** The file of one order: what to do, what is asked, when, then money, papers and what was said. #add-an-order-section */
function File({ order, ofOrder = {} }: Pick<PageParts, 'ofOrder'> & { readonly order: OrderView }) {
  const styles = useOrderStyles();
  const say = useSay();
  const [isTrying, setTrying] = useState(false);
  const { head } = order;
  const slot = (name: OrderSlot) =>
    ofOrder[name]?.map((Part, at) => <Part key={at} order={head.name} hasRows={head.rows.length > 0} />);
  return (
    <>
      <Head order={order} isTrying={isTrying} onTry={() => setTrying(!isTrying)} />
      <Suspense fallback={null}>{isTrying && <WhatIf order={order} />}</Suspense>
      <div className={styles.file}>
        <div className={styles.column}>
          {slot('toDo')}
          {slot('questions')}
          <Section title={say(ORDER_WORDS.timeline)}>
            <Timeline data={order.timeline} label={say(ORDER_WORDS.timelineOf(order.key))} />
            <p className={styles.muted}>{say(ORDER_WORDS.legend)}</p>
          </Section>
          <Stages stages={order.stages} at={order.place} />
        </div>
        <div className={styles.column}>
          <Money money={order.money} />
          {slot('money')}
          <Papers papers={order.papers} />
          {slot('documents')}
          {slot('matters')}
          <Comments order={order} />
          <History history={order.history} />
        </div>
      </div>
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
