import { useRef, type KeyboardEvent } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { BoardColumn } from '../../../shared/features/board/columns';
import type { Phase } from '../../../shared/process/phase';
import { useSay } from '../../state/use-pane';
import { BOARD_WORDS } from './words';
import { useBoardStyles } from './styles';

/** Where there is room for one phase only: the others with their counts, one key or finger away. */
export function PhaseTabs({
  columns,
  shown,
  onShow,
}: {
  readonly columns: readonly BoardColumn[];
  readonly shown: Phase;
  readonly onShow: (phase: Phase) => void;
}) {
  const styles = useBoardStyles();
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = columns.findIndex(({ phase }) => phase === shown);
    const last = columns.length - 1;
    const to = { ArrowLeft: Math.max(0, at - 1), ArrowRight: Math.min(last, at + 1), Home: 0, End: last }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    onShow(columns[to]!.phase);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={say(BOARD_WORDS.phases)} className={styles.tabs}>
      {columns.map(({ phase, title, count, late }) => (
        <button
          key={phase}
          type="button"
          role="tab"
          id={`board-${phase}`}
          aria-selected={phase === shown}
          aria-controls="board-phase"
          aria-label={say(BOARD_WORDS.column(title, count, late))}
          tabIndex={phase === shown ? 0 : -1}
          className={mergeClasses(styles.tab, phase === shown && styles.tabOn)}
          ref={
            phase === shown
              ? (tab) => tab?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
              : undefined
          }
          onClick={() => onShow(phase)}
          onKeyDown={onKeyDown}
        >
          {say(title)} <span className={styles.figure}>{count}</span>
        </button>
      ))}
    </div>
  );
}
