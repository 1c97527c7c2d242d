import { memo } from 'react';
import { useSay } from '../../state/use-pane';
import { HEAD, useDaysStyles } from './styles';
import { monthTicks, weekTicks, type Scale, type Tick } from './scale';

/** A month has no name where there is no room for it. */
const LEAST = 28;

/** The days above the rows: months, and at the scale of a week its Mondays. */
export const Days = memo(function Days({
  scale,
  names,
  corner,
  first,
}: {
  readonly scale: Scale;
  readonly names: number;
  readonly corner: string;
  /** The month at the left edge, by its place. */
  readonly first: number;
}) {
  const styles = useDaysStyles();
  const say = useSay();
  const months = monthTicks(scale);
  return (
    <div className={styles.head}>
      <div className={styles.corner} style={{ width: `${names}px` }}>
        {corner}
      </div>
      <div aria-hidden="true">
        {months.map(({ day, label }, at) => (
          <span key={day} className={styles.tick} style={{ left: `${names + scale.x(day)}px`, top: 0 }}>
            {widthOf(months, at, scale) > LEAST && say(label)}
          </span>
        ))}
        {months[first] && (
          <div className={styles.first} style={{ left: `${names}px` }}>
            {say(months[first].label)}
          </div>
        )}
        {scale.zoom === 'week' &&
          weekTicks(scale).map(({ day, label }) => (
            <span
              key={`w${day}`}
              className={styles.tick}
              style={{ left: `${names + scale.x(day)}px`, bottom: 0 }}
            >
              {say(label)}
            </span>
          ))}
      </div>
    </div>
  );
});

const widthOf = (months: readonly Tick[], at: number, scale: Scale): number =>
  scale.x(months[at + 1]?.day ?? scale.to + 1) - scale.x(months[at]!.day);

/** Behind the rows: days off, the beginnings of months, today. */
export const Ground = memo(function Ground({
  scale,
  names,
  today,
  height,
  daysOff,
}: {
  readonly scale: Scale;
  readonly names: number;
  readonly today: number;
  readonly height: number;
  /** Runs of days without work, first and last day each. */
  readonly daysOff: readonly (readonly [number, number])[];
}) {
  const styles = useDaysStyles();
  return (
    <div
      className={styles.ground}
      style={{ top: `${HEAD}px`, height: `${height}px`, marginBottom: `-${height}px` }}
    >
      <svg
        style={{ position: 'absolute', left: `${names}px`, top: 0 }}
        width={scale.width}
        height={height}
        aria-hidden="true"
      >
        {daysOff.length > 0 && (
          <path
            className={styles.offDays}
            d={daysOff
              .map(([from, to]) => `M${scale.x(from)} 0H${scale.x(to + 1)}V${height}H${scale.x(from)}z`)
              .join('')}
          />
        )}
        <path
          className={styles.months}
          d={monthTicks(scale)
            .map(({ day }) => `M${scale.x(day).toFixed(1)} 0V${height}`)
            .join('')}
        />
      </svg>
      <div className={styles.today} data-today="" style={{ left: `${names + scale.x(today)}px` }} />
    </div>
  );
});
