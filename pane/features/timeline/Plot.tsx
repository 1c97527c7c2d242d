import { memo } from 'react';
import type { TimelineOrder } from '../../../shared/features/timeline/view';
import { ROW } from '../../parts/days/chart-style';
import { useTimelineStyles } from './styles';
import type { Scale } from '../../parts/days/scale';

const MIDDLE = ROW / 2;
/** Room for what stands on the first and the last day. */
const EDGE = 7;

/** One order's bar with its ticks and triangles, as few shapes; what they say is in the row's name and below the rows. */
export const Plot = memo(function Plot({
  row: { span, done, due, lateDays, marks },
  at,
  scale,
  today,
}: {
  readonly row: TimelineOrder;
  /** Its place among the rows. */
  readonly at: number;
  readonly scale: Scale;
  readonly today: number;
}) {
  const styles = useTimelineStyles();
  const isSeen = (day: number): boolean => day >= scale.from && day <= scale.to;
  const ends = [...(span ?? []), ...marks.map(({ day }) => day).filter(isSeen)];
  if (ends.length === 0) return null;
  const sinceLate = lateDays.length > 0 ? Math.min(...lateDays) : undefined;
  const first = scale.x(Math.min(...ends)) - EDGE;
  const last = scale.x(Math.max(...ends, sinceLate === undefined ? -Infinity : today)) + EDGE;
  // The middle of a day.
  const half = (scale.x(scale.from + 1) - scale.x(scale.from)) / 2;
  const x = (day: number): string => (scale.x(day) + half - first).toFixed(1);
  const dots = done.filter(isSeen).map((day) => `M${x(day)} ${MIDDLE - 3}a3 3 0 1 0 .01 0z`);
  const ticks = (days: readonly number[]): string =>
    days
      .filter(isSeen)
      .map((day) => `M${x(day)} ${MIDDLE - 6}v12`)
      .join('');
  const triangles = (over: boolean): string =>
    marks
      .filter(({ day, isOver }) => isSeen(day) && isOver === over)
      .map(({ day }) => `M${x(day)} ${MIDDLE - 3}l-4.5 -8h9z`)
      .join('');
  const shapes = { due: ticks(due), late: ticks(lateDays), open: triangles(false), over: triangles(true) };
  return (
    <svg
      className={styles.plot}
      style={{ left: `${first}px`, top: `${at * ROW}px` }}
      width={Math.max(1, last - first)}
      height={ROW}
      aria-hidden="true"
    >
      {span && (
        <rect
          className={styles.span}
          x={scale.x(span[0]) - first}
          y={MIDDLE - 2}
          width={Math.max(2, scale.x(span[1] + 1) - scale.x(span[0]))}
          height={4}
          rx={2}
        />
      )}
      {sinceLate !== undefined && today > sinceLate && (
        <path className={styles.lateTick} d={`M${x(sinceLate)} ${MIDDLE}H${x(today)}`} />
      )}
      {dots.length > 0 && <path className={styles.done} d={dots.join('')} />}
      {shapes.due && <path className={styles.due} d={shapes.due} />}
      {shapes.late && <path className={styles.lateTick} d={shapes.late} />}
      {shapes.over && <path className={styles.markOver} d={shapes.over} />}
      {shapes.open && <path className={styles.mark} d={shapes.open} />}
    </svg>
  );
});
