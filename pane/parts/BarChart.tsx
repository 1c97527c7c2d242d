import type { CSSProperties } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { inkOf } from '../theme/tone-variables';
import { ROVING, useRoving } from './use-roving-list';

export interface ChartBar {
  readonly label: string;
  readonly value: number;
  /** The value as it is said beside the bar. */
  readonly said: string;
  readonly isLate: boolean;
  /** What choosing the bar does; nothing where there is nothing behind it. */
  readonly onOpen: (() => void) | undefined;
}

const useStyles = makeStyles({
  chart: { margin: '0', minWidth: 0, containerType: 'inline-size' },
  title: { margin: '0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular }, // prettier-ignore
  list: { margin: '2px 0 0', padding: '0', listStyleType: 'none' },
  bar: {
    width: '100%',
    minHeight: '24px',
    padding: '1px 4px',
    display: 'grid',
    gridTemplateAreas: '"label bar said"',
    // As wide as the longest value, so that all bars are on one scale.
    gridTemplateColumns: 'minmax(72px, 34%) minmax(0, 1fr) minmax(var(--said), auto)',
    alignItems: 'center',
    gap: '1px 6px',
    border: 'none',
    borderRadius: '4px',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    // In little room the bar stands below its words.
    '@container (max-width: 340px)': {
      gridTemplateAreas: '"label said" "bar bar"',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  opens: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  label: { gridArea: 'label', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  said: { gridArea: 'said', fontVariantNumeric: 'tabular-nums', textAlign: 'right', whiteSpace: 'nowrap' }, // prettier-ignore
  svg: { gridArea: 'bar', display: 'block', width: '100%', height: '8px', forcedColorAdjust: 'none' },
  track: { fill: tokens.colorNeutralBackground4, '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } }, // prettier-ignore
});

/** In widths of a digit; a Chinese character takes two. */
const widthOf = (text: string): number => text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);

/** Values as horizontal bars on one scale. Each is a button that opens what it counts; one stop of the Tab key, arrows move. */
export function BarChart({ title, bars }: { readonly title: string; readonly bars: readonly ChartBar[] }) {
  const styles = useStyles();
  const { list, tabIndexOf } = useRoving(bars.length);
  const most = Math.max(...bars.map(({ value }) => value), 1);
  const said = Math.max(...bars.map((bar) => widthOf(bar.said)), 0);
  return (
    <figure className={styles.chart} aria-label={title}>
      <figcaption className={styles.title}>{title}</figcaption>
      {/* Keys move the focus among the buttons within. */}
      <ul className={styles.list} style={{ '--said': `${said}ch` } as CSSProperties} {...list}>
        {bars.map(({ label, value, said, isLate, onOpen }, at) => (
          <li key={label}>
            <button
              type="button"
              {...ROVING}
              tabIndex={tabIndexOf(at)}
              className={mergeClasses(styles.bar, onOpen && styles.opens)}
              title={`${label} ${said}`}
              aria-disabled={!onOpen}
              onClick={onOpen}
            >
              <span className={styles.label}>{label}</span>
              <svg className={styles.svg} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect className={styles.track} width="100" height="10" rx="1" />
                <rect
                  width={(100 * value) / most}
                  height="10"
                  rx="1"
                  style={{ fill: isLate ? inkOf('late') : tokens.colorBrandForeground1 }}
                />
              </svg>
              <span className={styles.said}>{said}</span>
            </button>
          </li>
        ))}
      </ul>
    </figure>
  );
}
