import { mergeClasses } from '@fluentui/react-components';
import type { BoardColumn } from '../../../shared/features/board/columns';
import type { Phase } from '../../../shared/process/phase';
import { useTabs } from '../../parts/use-tabs';
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
  const { list, tabOf } = useTabs({
    id: 'board',
    panel: 'board-phase',
    keys: columns.map(({ phase }) => phase),
    shown,
    onShow,
  });
  return (
    <div {...list} aria-label={say(BOARD_WORDS.phases)} className={styles.tabs}>
      {columns.map(({ phase, title, count, late }) => (
        <button
          key={phase}
          {...tabOf(phase)}
          aria-label={say(BOARD_WORDS.column(title, count, late))}
          className={mergeClasses(styles.tab, phase === shown && styles.tabOn)}
          ref={
            phase === shown
              ? (tab) => tab?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
              : undefined
          }
        >
          {say(title)} <span className={styles.figure}>{count}</span>
        </button>
      ))}
    </div>
  );
}
