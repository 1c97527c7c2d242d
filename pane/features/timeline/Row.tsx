import { memo, type KeyboardEvent } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { TimelineOrder, TimelineRow } from '../../../shared/features/timeline/view';
import { useSay } from '../../state/use-pane';
import { ROW } from '../../parts/days/chart-style';
import { useTimelineStyles } from './styles';
import { TIMELINE_WORDS } from './words';

export interface RowActions {
  readonly onOpen: (row: TimelineOrder) => void;
  readonly onFold: (value: string) => void;
  readonly onKey: (event: KeyboardEvent, at: number) => void;
  readonly onLook: (at: number | undefined) => void;
  readonly onFocus: (at: number) => void;
}

interface Props {
  readonly row: TimelineRow;
  readonly at: number;
  readonly total: number;
  readonly label: string;
  /** Whether Tab stops here. */
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly actions: RowActions;
}

/**
 * The name of an order, or the heading of a group. Its button lies over the whole row, so that pointing anywhere in it
 * will do; drawn again only when something of it changes.
 */
export const Row = memo(function Row({ row, at, total, label, isActive, isSelected, actions }: Props) {
  const styles = useTimelineStyles();
  const say = useSay();
  const place = { style: { top: `${at * ROW}px` }, 'aria-setsize': total, 'aria-posinset': at + 1 };
  const keys = {
    tabIndex: isActive ? 0 : -1,
    'data-row': at,
    onFocus: () => actions.onFocus(at),
    onKeyDown: (event: KeyboardEvent) => actions.onKey(event, at),
  };
  if (row.is === 'group') {
    const { value, label: name, count, late, isFolded } = row;
    return (
      <li className={styles.row} {...place}>
        <button
          type="button"
          className={mergeClasses(styles.whole, styles.group)}
          aria-expanded={!isFolded}
          onClick={() => actions.onFold(value)}
          {...keys}
        >
          <span aria-hidden="true">{isFolded ? '▸' : '▾'}</span> <strong>{say(name)}</strong>{' '}
          <span className={styles.muted}>{say(TIMELINE_WORDS.count(count))}</span>{' '}
          {late > 0 && <span className={styles.late}>{say(TIMELINE_WORDS.late(late))}</span>}
        </button>
      </li>
    );
  }
  return (
    <li className={styles.row} {...place}>
      <button
        type="button"
        className={mergeClasses(
          styles.whole,
          styles.name,
          row.group === 'late' && styles.isLate,
          isSelected && styles.isSelected,
        )}
        aria-label={label}
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => actions.onOpen(row)}
        onMouseEnter={() => actions.onLook(at)}
        {...keys}
      >
        <span className={styles.order}>{row.order}</span>{' '}
        <span className={styles.customer}>{row.customer}</span>
      </button>
    </li>
  );
});
