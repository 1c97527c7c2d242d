import { memo } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type {
  GanttMilestone,
  GanttOrder,
  GanttRow,
  GanttTask,
} from '../../../shared/features/projects/gantt';
import { dayOf, type Moment } from '../../../shared/time/moment';
import type { Scale } from '../../parts/days/scale';
import { ROW } from '../../parts/days/chart-style';
import { useGanttStyles } from './gantt-styles';

const MIDDLE = ROW / 2;

interface PlotProps<R> {
  readonly row: R;
  readonly scale: Scale;
  /** The name of the pattern of what waits. */
  readonly hatch: string;
}

/** What a row draws over the days, as few shapes; what they say is in the row's name. */
export const Plot = memo(function Plot({ at, ...props }: PlotProps<GanttRow> & { readonly at: number }) {
  const styles = useGanttStyles();
  const { row, scale, hatch } = props;
  return (
    <svg
      className={styles.plot}
      style={{ left: 0, top: `${at * ROW}px` }}
      width={scale.width}
      height={ROW}
      aria-hidden="true"
    >
      {row.row === 'task' && <Task row={row} scale={scale} hatch={hatch} />}
      {row.row === 'order' && <Order row={row} scale={scale} hatch={hatch} />}
      {row.row === 'milestone' && <Milestone row={row} scale={scale} hatch={hatch} />}
    </svg>
  );
});

/** A thin line is slack, a thick dark bar decides the end, a hatched one waits for somebody else. */
function Task({ row, scale, hatch }: PlotProps<GanttTask>) {
  const styles = useGanttStyles();
  const { start, finish, lateFinish, is, isCritical, isLate } = row;
  if (finish === undefined) return null;
  const [left, right] = ends(scale, start ?? finish, finish);
  if (is === 'done')
    return <rect className={styles.done} x={left} y={MIDDLE - 3} width={right - left} height={6} rx={1} />;
  const until = lateFinish === undefined || isCritical ? right : ends(scale, lateFinish, lateFinish)[1];
  const high = isCritical ? 14 : 10;
  const isWaiting = is === 'waiting';
  const look = isWaiting
    ? mergeClasses(styles.hatched, isCritical && styles.hatchedCritical)
    : isCritical
      ? styles.criticalBar
      : styles.work;
  return (
    <>
      {until > right && (
        <path className={styles.slack} d={`M${right} ${MIDDLE}H${until}M${until} ${MIDDLE - 4}v8`} />
      )}
      <rect
        className={mergeClasses(
          look,
          isLate && styles.lateBar,
          isLate && isCritical && !isWaiting && styles.lateFill,
        )}
        {...(isWaiting && { fill: `url(#${hatch})` })}
        x={left}
        y={MIDDLE - high / 2}
        width={right - left}
        height={high}
        rx={2}
      />
    </>
  );
}

/** From its first start to its last finish, with feet at both ends. */
function Order({ row: { span, isLate }, scale }: PlotProps<GanttOrder>) {
  const styles = useGanttStyles();
  if (!span) return null;
  const [left, right] = [scale.x(span[0]), Math.max(scale.x(span[1] + 1), scale.x(span[0]) + 4)];
  const y = MIDDLE - 3;
  return (
    <path
      className={mergeClasses(styles.span, isLate && styles.lateFill)}
      d={`M${left} ${y}H${right}V${y + 9}L${Math.max(left, right - 4)} ${y + 4}H${Math.min(right, left + 4)}L${left} ${y + 9}z`}
    />
  );
}

/** Full where it can be reached, hollow where it should be. */
function Milestone({ row: { due, expected, is, misses }, scale }: PlotProps<GanttMilestone>) {
  const styles = useGanttStyles();
  const at = (moment: Moment): number => {
    const [left, right] = ends(scale, moment, moment);
    return (left + right) / 2;
  };
  const isOne = due !== undefined && expected !== undefined && dayOf(due) === dayOf(expected);
  return (
    <>
      {due !== undefined && expected !== undefined && !isOne && is !== 'reached' && (
        <path
          className={mergeClasses(styles.slack, misses && styles.lateBar)}
          d={`M${at(due)} ${MIDDLE}H${at(expected)}`}
        />
      )}
      {due !== undefined && !isOne && (
        <path
          className={is === 'reached' && expected === undefined ? styles.reached : styles.target}
          d={diamond(at(due))}
        />
      )}
      {expected !== undefined && (
        <path
          className={mergeClasses(
            is === 'reached' ? styles.reached : styles.diamond,
            misses && styles.lateFill,
            misses && styles.lateBar,
          )}
          d={diamond(at(expected))}
        />
      )}
    </>
  );
}

const diamond = (x: number): string => `M${x} ${MIDDLE - 7}l7 7l-7 7l-7 -7z`;

/** Whole days, at least wide enough to be seen. */
function ends(scale: Scale, from: Moment, to: Moment): [number, number] {
  const left = scale.x(dayOf(from));
  return [left, Math.max(scale.x(dayOf(to) + 1), left + 3)];
}
