import type { DragEvent, KeyboardEvent } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { BoardCard } from '../../../shared/features/board/cards';
import { LINE_GROUP_WORDS } from '../../../shared/orders/words';
import { useSay } from '../../state/use-pane';
import { BOARD_WORDS } from './words';
import { CARD, useBoardStyles } from './styles';

export interface CardActions {
  readonly onOpen: (card: BoardCard) => void;
  readonly onMenu: (card: BoardCard) => void;
  readonly onKey: (event: KeyboardEvent, card: BoardCard, at: number) => void;
  readonly onDrag: (card: BoardCard | undefined) => void;
}

/** An order in two lines. `card` is absent until it has come. */
export function Card({
  card,
  at,
  count,
  isActive,
  isSelected,
  actions,
}: {
  readonly card: BoardCard | undefined;
  /** Its place in the column. */
  readonly at: number;
  readonly count: number;
  /** Whether Tab stops here. */
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly actions: CardActions;
}) {
  const styles = useBoardStyles();
  const say = useSay();
  const top = `${at * CARD}px`;
  if (!card) return <li className={styles.slot} style={{ top }} aria-hidden="true" />;
  const { order, customer, group, stage, days, left, rows } = card;
  const isLate = group === 'late';
  const color = isLate ? 'var(--late-ink)' : group === 'today' ? 'var(--soon-ink)' : undefined;
  const onDragStart = (event: DragEvent): void => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', order);
    actions.onDrag(card);
  };
  return (
    <li className={styles.slot} style={{ top }} aria-setsize={count} aria-posinset={at + 1}>
      <button
        type="button"
        className={mergeClasses(styles.card, isLate && styles.isLate, isSelected && styles.isSelected)}
        tabIndex={isActive ? 0 : -1}
        data-card={at}
        draggable
        aria-current={isSelected ? 'true' : undefined}
        aria-label={[order, customer, say(LINE_GROUP_WORDS[group]), say(stage), left && say(left)]
          .filter(Boolean)
          .join(', ')}
        onClick={() => actions.onOpen(card)}
        onKeyDown={(event) => actions.onKey(event, card, at)}
        onDragStart={onDragStart}
        onDragEnd={() => actions.onDrag(undefined)}
      >
        <span className={mergeClasses(styles.line, styles.first)}>
          <span className={styles.order}>{order}</span>
          <span className={styles.rest}>{customer}</span>
          {rows > 1 && <span className={styles.second}>{say(BOARD_WORDS.rows(rows))}</span>}
        </span>
        <span className={mergeClasses(styles.line, styles.second)}>
          <span className={styles.rest}>{say(stage)}</span>
          {days && (
            <span className={styles.days} style={{ color }}>
              {say(days)}
            </span>
          )}
        </span>
      </button>
      <button
        type="button"
        className={styles.menu}
        tabIndex={-1}
        aria-label={say(BOARD_WORDS.menu(order))}
        onClick={() => actions.onMenu(card)}
      >
        ⋯
      </button>
    </li>
  );
}
