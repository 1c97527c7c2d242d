import { lazy, Suspense, useRef, useState, type DragEvent, type KeyboardEvent, type TouchEvent } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { BoardCard } from '../../../shared/features/board/cards';
import type { BoardColumn } from '../../../shared/features/board/columns';
import { isFiltering } from '../../../shared/orders/filter';
import type { Phase } from '../../../shared/process/phase';
import { useKeptFocus } from '../../parts/use-kept-focus';
import { useSize } from '../../parts/use-size';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { BOARD_WORDS } from './words';
import type { CardActions } from './Card';
import { Column, type ColumnHandle } from './Column';
import { PhaseTabs } from './PhaseTabs';
import { Strip } from './Strip';
import { useBoardStyles } from './styles';

/** Forms come with the first move. */
const MoveDialog = lazy(() => import('./MoveDialog'));

/** Below this there is room for one phase only. */
const NARROW = 560;
/** How far a finger has to go for another phase. */
const SWIPE = 60;

interface Moving {
  readonly card: BoardCard;
  /** Where it was dropped; absent: it is asked. */
  readonly to: Phase | undefined;
}

/** The orders by where they stand: late ones first, moved on by saying what has been done. */
export default function Board() {
  const styles = useBoardStyles();
  const say = useSay();
  const store = useStore();
  const { filter } = usePane();
  const { data, failure } = useAsk('board.view', filter);
  const [{ width }, measured] = useSize<HTMLDivElement>();
  const [chosen, setShown] = useState<Phase>();
  const [unfolded, setUnfolded] = useState<ReadonlySet<Phase>>(new Set());
  const [active, setActive] = useState<{ readonly phase: Phase; readonly at: number }>();
  const [dragged, setDragged] = useState<BoardCard>();
  const [over, setOver] = useState<Phase>();
  const [moving, setMoving] = useState<Moving>();
  const columns = useRef(new Map<Phase, ColumnHandle>());
  /** A card that takes the keyboard when its column is there. */
  const awaited = useRef<{ readonly phase: Phase; readonly at: number }>(undefined);
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const swipe = useRef<{ x: number; y: number }>(undefined);
  useKeptFocus(page, heading);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!data) return null;

  const isNarrow = width < NARROW;
  const filled = data.columns.filter(({ count }) => count > 0);
  // The first in which something is late, else the first that is not over.
  const shown =
    filled.find(({ phase }) => phase === chosen) ?? filled.find(({ late }) => late > 0) ?? filled[0];
  const isOpen = ({ phase, count, isOver }: BoardColumn): boolean =>
    isNarrow ? phase === shown?.phase : count > 0 && (!isOver || unfolded.has(phase));
  const open = data.columns.filter(isOpen);
  const stop = open.find(({ phase }) => phase === active?.phase) ?? open[0];
  const stopAt = stop?.phase === active?.phase ? Math.min(active?.at ?? 0, (stop?.count ?? 1) - 1) : 0;

  const focus = ({ phase, count }: BoardColumn, at: number): void => {
    const to = Math.max(0, Math.min(at, count - 1));
    setActive({ phase, at: to });
    const handle = columns.current.get(phase);
    if (handle) handle.focus(to);
    else awaited.current = { phase, at: to };
  };
  /** The next phase in which there is something, to the right or to the left. */
  const turn = (column: BoardColumn, by: 1 | -1, at: number): void => {
    const among = isNarrow ? filled : open;
    const next = among[among.findIndex(({ phase }) => phase === column.phase) + by];
    if (!next) return;
    setShown(next.phase);
    focus(next, isNarrow ? 0 : at);
  };
  const actionsOf = (column: BoardColumn): CardActions => ({
    onOpen: (card) => void store.select(card.place),
    onMenu: (card) => setMoving({ card, to: undefined }),
    onDrag: setDragged,
    onKey: (event, card, at) => {
      const to = keys(event, {
        ArrowDown: () => focus(column, at + 1),
        ArrowUp: () => focus(column, at - 1),
        PageDown: () => focus(column, at + 10),
        PageUp: () => focus(column, at - 10),
        Home: () => focus(column, 0),
        End: () => focus(column, column.count - 1),
        ArrowRight: () => turn(column, 1, at),
        ArrowLeft: () => turn(column, -1, at),
        m: () => setMoving({ card, to: undefined }),
        ContextMenu: () => setMoving({ card, to: undefined }),
        o: () => openOrder(card),
      });
      if (to) to();
    },
  });
  const openOrder = (card: BoardCard): void => {
    void store.select(card.place);
    store.go('order');
  };
  const unfold = (phase: Phase, isOpen: boolean): void => {
    const next = new Set(unfolded);
    if (isOpen) next.add(phase);
    else next.delete(phase);
    setUnfolded(next);
  };
  const dropping = (phase: Phase) => ({
    onDragOver: (event: DragEvent) => {
      if (!dragged) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move' as const;
      if (over !== phase) setOver(phase);
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(undefined);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(undefined);
      if (dragged) setMoving({ card: dragged, to: phase });
      setDragged(undefined);
    },
  });
  const columnOf = (column: BoardColumn) => {
    const { phase, isOver } = column;
    return (
      <Column
        key={phase}
        column={column}
        isAlone={isNarrow}
        active={stop?.phase === phase ? stopAt : 0}
        actions={actionsOf(column)}
        onFold={isOver ? () => unfold(phase, false) : undefined}
        handle={(handle) => {
          if (!handle) return undefined;
          columns.current.set(phase, handle);
          const { current: wish } = awaited;
          if (wish?.phase === phase) {
            awaited.current = undefined;
            handle.focus(wish.at);
          }
          return () => void columns.current.delete(phase);
        }}
      />
    );
  };
  const onTouchEnd = ({ changedTouches }: TouchEvent): void => {
    const touch = changedTouches[0];
    const from = swipe.current;
    swipe.current = undefined;
    if (!from || !touch || !shown) return;
    const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
    if (Math.abs(x) < SWIPE || Math.abs(x) < 2 * Math.abs(y)) return;
    const next = filled[filled.indexOf(shown) + (x < 0 ? 1 : -1)];
    if (next) setShown(next.phase);
  };

  return (
    <div
      className={styles.page}
      ref={(element) => {
        page.current = element;
        return measured(element);
      }}
    >
      <h1 ref={heading} tabIndex={-1} className={styles.hidden}>
        {say(BOARD_WORDS.title)}
      </h1>
      <p className={styles.hidden} id="board-keys">
        {say(BOARD_WORDS.keys)}
      </p>
      {data.total === 0 && (
        <p role="status" className={styles.note}>
          {say(isFiltering(filter) ? BOARD_WORDS.filtered : BOARD_WORDS.nothing)}
        </p>
      )}
      {isNarrow && shown && (
        <>
          <PhaseTabs columns={filled} shown={shown.phase} onShow={setShown} />
          <div
            id="board-phase"
            role="tabpanel"
            aria-labelledby={`board-${shown.phase}`}
            aria-describedby="board-keys"
            className={mergeClasses(styles.column, styles.alone)}
            onTouchStart={({ touches }) => {
              const touch = touches[0];
              swipe.current = touch && { x: touch.clientX, y: touch.clientY };
            }}
            onTouchEnd={onTouchEnd}
          >
            {columnOf(shown)}
          </div>
        </>
      )}
      {!isNarrow && data.total > 0 && (
        <div
          className={styles.columns}
          role="group"
          aria-label={say(BOARD_WORDS.phases)}
          aria-describedby="board-keys"
        >
          {data.columns.map((column) => {
            const { phase } = column;
            const isOverHere = over === phase && dragged !== undefined;
            return isOpen(column) ? (
              <section
                key={phase}
                className={mergeClasses(styles.column, isOverHere && styles.over)}
                aria-label={say(BOARD_WORDS.column(column.title, column.count, column.late))}
                {...dropping(phase)}
              >
                {columnOf(column)}
              </section>
            ) : (
              <div key={phase} className={isOverHere ? styles.over : undefined} {...dropping(phase)}>
                <Strip column={column} onUnfold={() => unfold(phase, true)} />
              </div>
            );
          })}
        </div>
      )}
      {moving && (
        <Suspense fallback={null}>
          <MoveDialog
            card={moving.card}
            to={moving.to}
            onOpen={() => openOrder(moving.card)}
            onClose={() => setMoving(undefined)}
          />
        </Suspense>
      )}
    </div>
  );
}

/** What a key does, when it does anything here; the browser's own shortcuts are left alone. */
function keys(event: KeyboardEvent, table: Readonly<Record<string, () => void>>): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const found = table[event.key];
  if (found) event.preventDefault();
  return found;
}
