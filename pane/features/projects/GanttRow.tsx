import { memo, type KeyboardEvent } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { GanttRow as Row } from '../../../shared/features/projects/gantt';
import { MARKS } from '../../../shared/projects/gantt/bar';
import { usePane } from '../../state/use-pane';
import { ROW } from '../../parts/days/chart-style';
import { useGanttStyles } from './gantt-styles';
import { rowWords } from './text';
import { PROJECT_WORDS } from './words';

export interface RowActions {
  readonly onRow: (row: Row) => void;
  readonly onKey: (event: KeyboardEvent, at: number) => void;
  readonly onFocus: (at: number) => void;
}

interface Props {
  readonly row: Row;
  readonly at: number;
  readonly total: number;
  /** Whether Tab stops here. */
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly actions: RowActions;
}

/** The name of a milestone, an order or a step. Its button lies over the whole row. */
export const GanttRow = memo(function GanttRow({ row, at, total, isActive, isChosen, actions }: Props) {
  const styles = useGanttStyles();
  const { lang } = usePane();
  const [mark, text, aside] = partsOf(row, lang);
  return (
    <li className={styles.row} style={{ top: `${at * ROW}px` }} aria-setsize={total} aria-posinset={at + 1}>
      <button
        type="button"
        className={mergeClasses(
          styles.whole,
          row.row === 'order' && styles.group,
          row.row === 'task' && styles.task,
          row.row === 'task' && row.isCritical && styles.critical,
          isChosen && styles.isChosen,
          isRed(row) && styles.isLate,
        )}
        aria-label={rowWords(row, lang)}
        {...(row.row === 'order'
          ? { 'aria-expanded': !row.isFolded }
          : isChosen && { 'aria-current': 'true' })}
        tabIndex={isActive ? 0 : -1}
        data-row={at}
        onClick={() => actions.onRow(row)}
        onFocus={() => actions.onFocus(at)}
        onKeyDown={(event) => actions.onKey(event, at)}
      >
        <span className={styles.mark} aria-hidden="true">
          {mark}
        </span>
        <span className={styles.text}>{text}</span>
        {aside !== '' && <span className={styles.aside}>{aside}</span>}
      </button>
    </li>
  );
});

const isRed = (row: Row): boolean =>
  row.row === 'milestone' ? row.misses : row.isLate && !(row.row === 'task' && row.is === 'done');

function partsOf(row: Row, lang: 'zh' | 'en'): [mark: string, text: string, aside: string] {
  if (row.row === 'milestone') return [MARKS.milestone, row.name, ''];
  if (row.row === 'order')
    return [
      row.isFolded ? '▸' : '▾',
      row.order,
      row.place ? `${row.done}/${row.tasks}` : PROJECT_WORDS.notInBook[lang],
    ];
  const mark =
    row.is === 'done' ? 'done' : row.isCritical ? 'critical' : row.is === 'waiting' ? 'waiting' : 'work';
  return [MARKS[mark], row.name[lang], row.shipment === row.order ? '' : row.shipment || row.owner];
}
