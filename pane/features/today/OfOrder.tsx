import { Suspense, useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { PressingWork } from '../../../shared/orders/lines';
import { momentText } from '../../../shared/time/date-text';
import { Fold } from '../../parts/Fold';
import type { OfOrderProps } from '../../parts/page-parts';
import { Section } from '../../parts/Section';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { keyOf, refOf } from './action';
import { ActionDialog, Selected } from './later';
import { OF_ORDER_WORDS } from './of-order-words';
import { toneOf } from './Piece';
import { useTodayStyles } from './styles';
import { useActions, type Actions } from './use-actions';

/** In the file of an order: what is somebody's turn now, the most pressing opened; what is due after this week folded. */
export default function OfOrder({ order, hasRows }: OfOrderProps) {
  const styles = useTodayStyles();
  const say = useSay();
  const { me = '' } = usePane();
  const actions = useActions(me);
  const { data } = useAsk('orders.orderWork', order);
  // By the key of the work: of another order nothing is open yet; empty: closed by hand.
  const [open, setOpen] = useState<string>();
  if (!data || data.length === 0) return null;
  const now = data.filter(({ group }) => group !== 'later');
  const later = data.filter(({ group }) => group === 'later');
  const first = now.length > 0 ? now : later;
  const opened = open === '' || data.some((item) => keyOf(item) === open) ? open : keyOf(first[0]!);
  const list = (items: readonly PressingWork[]) => (
    <ul className={styles.list}>
      {items.map((item) => (
        <Item
          key={keyOf(item)}
          item={item}
          hasRows={hasRows}
          isOpen={opened === keyOf(item)}
          actions={actions}
          onToggle={() => setOpen(opened === keyOf(item) ? '' : keyOf(item))}
        />
      ))}
    </ul>
  );
  return (
    <Section title={say(OF_ORDER_WORDS.toDo)}>
      {actions.problem && (
        <p role="alert" className={styles.problem}>
          {say(actions.problem)}
        </p>
      )}
      {list(first)}
      {now.length > 0 && later.length > 0 && (
        <Fold summary={<span className={styles.small}>{say(OF_ORDER_WORDS.later(later.length))}</span>}>
          {list(later)}
        </Fold>
      )}
      <Suspense fallback={null}>
        {actions.asked && (
          <ActionDialog
            kind={actions.asked.kind}
            target={refOf(actions.asked.item)}
            onClose={() => actions.ask(undefined)}
          />
        )}
      </Suspense>
    </Section>
  );
}

function Item({
  item,
  hasRows,
  isOpen,
  actions,
  onToggle,
}: {
  readonly item: PressingWork;
  readonly hasRows: boolean;
  readonly isOpen: boolean;
  readonly actions: Actions;
  readonly onToggle: () => void;
}) {
  const styles = useTodayStyles();
  const say = useSay();
  const store = useStore();
  const { lang } = usePane();
  const tone = toneOf(item.group, styles);
  const facts = [item.due !== undefined && momentText(item.due, lang), say(item.who), say(item.why)];
  return (
    <li>
      <div className={mergeClasses(styles.row, tone, isOpen && styles.selected)}>
        <button
          type="button"
          className={styles.main}
          aria-expanded={isOpen}
          onClick={() => {
            onToggle();
            if (!isOpen) void store.select(item.place);
          }}
        >
          <span className={styles.todo}>
            {say(item.name)}
            {hasRows && <span className={styles.small}> {item.order}</span>}
            {item.waits && item.status !== 'on hold' && (
              <span className={styles.small}> {say(item.waits)}</span>
            )}
          </span>{' '}
          <span className={mergeClasses(styles.brief, tone)}>{say(item.brief)}</span>
        </button>
      </div>
      {isOpen ? (
        <Suspense fallback={null}>
          <Selected item={item} onAct={(kind) => void actions.act(kind, item)} />
        </Suspense>
      ) : (
        <p className={mergeClasses(styles.full, styles.facts)}>{facts.filter(Boolean).join(' · ')}</p>
      )}
    </li>
  );
}
