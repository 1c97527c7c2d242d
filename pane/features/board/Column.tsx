import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { BoardColumn } from '../../../shared/features/board/columns';
import { amountText } from '../../../shared/orders/amounts';
import { useRows } from '../../parts/use-rows';
import { useAsk, usePane, useSay } from '../../state/use-pane';
import { BOARD_WORDS } from './words';
import { Card, type CardActions } from './Card';
import { CARD, useBoardStyles } from './styles';

/** How many cards are asked for at a time. */
const WINDOW = 30;

export interface ColumnHandle {
  /** Puts the keyboard on a card, once it is there. */
  readonly focus: (at: number) => void;
}

interface Props {
  readonly column: BoardColumn;
  /** Fills the width, its name and figures stand above it already. */
  readonly isAlone?: boolean;
  /** The card at which Tab stops: one in each column, which scrolls by itself. */
  readonly active: number;
  readonly actions: CardActions;
  readonly onFold?: () => void;
  readonly handle: Ref<ColumnHandle>;
}

/** One phase: its count and amounts, and the cards in sight. */
export function Column({ column, isAlone = false, active, actions, onFold, handle }: Props) {
  const styles = useBoardStyles();
  const say = useSay();
  const { filter, selection } = usePane();
  const { phase, title, count, late } = column;
  const { from, to, attach, onScroll, show, element } = useRows<HTMLDivElement>(count, CARD);
  const first = Math.floor(from / WINDOW) * WINDOW;
  const wanted = Math.ceil(Math.max(to - first, 1) / WINDOW) * WINDOW;
  const { data } = useAsk('board.cards', filter, phase, first, wanted);
  // Tab stops at a card that is there, wherever the mouse has scrolled.
  const stop = Math.max(from, Math.min(active, to - 1));
  const focused = useRef<number>(undefined);
  const focusNow = (): void => {
    const card = element()?.querySelector<HTMLElement>(`[data-card="${focused.current}"]`);
    if (!card) return;
    focused.current = undefined;
    card.focus({ preventScroll: true });
  };
  useImperativeHandle(handle, () => ({
    focus: (at) => {
      focused.current = at;
      show(at);
      focusNow();
    },
  }));
  // A card far below is drawn, and comes from the engine, before the keyboard can stand on it.
  useEffect(() => {
    if (focused.current !== undefined) focusNow();
  });
  return (
    <>
      {!isAlone && <Head column={column} onFold={onFold} />}
      {isAlone && <Amounts column={column} isAlone />}
      <div className={styles.cards} ref={attach} onScroll={onScroll}>
        <ul
          className={styles.list}
          style={{ height: `${count * CARD}px` }}
          aria-label={say(BOARD_WORDS.column(title, count, late))}
        >
          {Array.from({ length: Math.max(0, to - from) }, (_, offset) => {
            const at = from + offset;
            const card = data?.cards[at - data.from];
            const isSelected =
              card !== undefined && card.ref.sheet === selection?.sheet && card.ref.row === selection.row;
            return (
              <Card
                key={at}
                card={card}
                at={at}
                count={count}
                isActive={at === stop}
                isSelected={isSelected}
                actions={actions}
              />
            );
          })}
        </ul>
      </div>
    </>
  );
}

function Head({ column, onFold }: Pick<Props, 'column' | 'onFold'>) {
  const styles = useBoardStyles();
  const say = useSay();
  const { title, count } = column;
  return (
    <div className={styles.head}>
      <div className={styles.headLine}>
        <h2 className={styles.name}>{say(title)}</h2>
        <span className={styles.figure}>{count}</span>
        <span className={styles.grow} />
        {onFold && (
          <button
            type="button"
            className={styles.fold}
            aria-label={say(BOARD_WORDS.fold(title))}
            onClick={onFold}
          >
            ‹
          </button>
        )}
      </div>
      <Amounts column={column} />
    </div>
  );
}

function Amounts({ column, isAlone }: { readonly column: BoardColumn; readonly isAlone?: boolean }) {
  const styles = useBoardStyles();
  const say = useSay();
  const { amounts, unsaid, count, late } = column;
  const texts = amounts.map(amountText);
  if (unsaid > 0 && unsaid < count) texts.push(say(BOARD_WORDS.unsaid(unsaid)));
  const text = texts.join(' · ');
  return (
    <div className={mergeClasses(styles.headLine, isAlone && styles.head)}>
      <span className={styles.amounts} title={text}>
        {text}
      </span>
      {late > 0 && <span className={styles.late}>{say(BOARD_WORDS.late(late))}</span>}
    </div>
  );
}
