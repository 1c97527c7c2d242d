import { useState, type CSSProperties, type ReactNode } from 'react';
import type { RowsInSight } from '../use-rows';
import { ROW } from './chart-style';
import { Days, Ground } from './Ground';
import { monthAtLeft, type Scale } from './scale';
import { HEAD, useDaysStyles } from './styles';

interface ChartBoxProps {
  /** How the box that scrolls looks. */
  readonly look: string;
  /** Its height in pixels; left out where it takes the room that there is. */
  readonly height?: number;
  readonly rows: RowsInSight<HTMLDivElement>;
  readonly total: number;
  readonly scale: Scale;
  /** What the names at the left take, in pixels. */
  readonly names: number;
  readonly today: number;
  readonly daysOff: readonly (readonly [number, number])[];
  readonly corner: string;
  /** What the rows are, and the id of what says its keys. */
  readonly label: string;
  readonly keysId: string;
  readonly onLeave?: () => void;
  /** What is drawn over the days, of the rows in sight. */
  readonly bars: ReactNode;
  /** The names of the rows in sight. */
  readonly children: ReactNode;
}

/** A chart over days in a box that scrolls both ways: days above and names at the left stay in sight. */
export function ChartBox({ look, height, rows, total, scale, names, today, daysOff, corner, label, keysId, onLeave, bars, children }: ChartBoxProps) {
  const styles = useDaysStyles();
  const [monthAt, setMonthAt] = useState(0);
  const { attach, onScroll, width, height: room } = rows;
  const left = { width: `${names}px` };
  return (
    <div
      className={look}
      style={
        {
          ...(height !== undefined && { height: `${height}px` }),
          scrollPaddingLeft: `${names}px`,
          '--box': `${width}px`,
        } as CSSProperties
      }
      ref={attach}
      onScroll={(event) => {
        onScroll(event);
        setMonthAt(monthAtLeft(scale, event.currentTarget.scrollLeft));
      }}
    >
      <div
        className={styles.inner}
        style={{ width: `${names + scale.width}px`, height: `${HEAD + total * ROW}px` }}
      >
        <Days scale={scale} names={names} corner={corner} first={monthAt} />
        <Ground
          scale={scale}
          names={names}
          today={today}
          height={Math.max(0, Math.min(room - HEAD, total * ROW))}
          daysOff={daysOff}
        />
        <div className={styles.names} style={left}>
          <ul
            className={styles.list}
            style={{ ...left, height: `${total * ROW}px` }}
            aria-label={label}
            aria-describedby={keysId}
            onMouseLeave={onLeave}
          >
            {children}
          </ul>
        </div>
        <div className={styles.bars} style={{ left: `${names}px`, top: `${HEAD}px` }}>
          {bars}
        </div>
      </div>
    </div>
  );
} // prettier-ignore
