import { makeStyles, tokens } from '@fluentui/react-components';
import type { Tone } from '../../shared/book/patch';
import { inkOf } from '../theme/tone-variables';

export interface Bar {
  /** Colour says how late; what is neither late nor near is grey. */
  readonly tone: Tone | 'rest';
  readonly value: number;
}

const useStyles = makeStyles({
  // Widths say what the text beside says in figures, so the bar itself is silent.
  track: {
    position: 'relative',
    display: 'flex',
    height: '8px',
    borderRadius: '2px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground4,
    '@media (forced-colors: active)': { border: '1px solid CanvasText', forcedColorAdjust: 'none' },
  },
  part: { height: '100%', flexShrink: 0, boxSizing: 'border-box', borderRight: `1px solid ${tokens.colorNeutralBackground1}` }, // prettier-ignore
  mark: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
  },
});

/** Values side by side on one scale, for the eye; whoever shows it gives the figures as text. `mark` is a line to measure by. */
export function Bars({
  bars,
  most,
  mark,
}: {
  readonly bars: readonly Bar[];
  readonly most: number;
  readonly mark?: number;
}) {
  // prettier-ignore
  const styles = useStyles();
  const width = (value: number): string => `${most > 0 ? Math.min(100, (100 * value) / most) : 0}%`;
  return (
    <div className={styles.track} aria-hidden="true">
      {bars
        .filter(({ value }) => value > 0)
        .map(({ tone, value }) => (
          <div
            key={tone}
            className={styles.part}
            style={{
              width: width(value),
              backgroundColor: tone === 'rest' ? tokens.colorNeutralForegroundDisabled : inkOf(tone),
            }}
          />
        ))}
      {mark !== undefined && mark > 0 && mark < most && (
        <div className={styles.mark} style={{ left: width(mark) }} />
      )}
    </div>
  );
}
