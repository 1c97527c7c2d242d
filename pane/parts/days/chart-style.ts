import { tokens, type GriffelStyle } from '@fluentui/react-components';

export const FOCUS = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' };

/** Height of a row, in pixels. */
export const ROW = 28;

/** A chart over days with its names at the left, for `makeStyles`. */
export const CHART = {
  check: { display: 'flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200 },
  row: { position: 'absolute', left: 0, right: 0, height: `${ROW}px` },
  plot: { position: 'absolute', top: 0, height: `${ROW}px`, overflow: 'visible', pointerEvents: 'none' },
  isLate: { borderLeftColor: 'var(--late-ink)' },
} as const satisfies Readonly<Record<string, GriffelStyle>>; // prettier-ignore

/** The line below a row, across names and bars. */
export const LINE_BELOW = {
  content: '""',
  position: 'absolute',
  left: '-3px',
  top: 0,
  width: 'var(--box)',
  height: '100%',
  borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  boxSizing: 'border-box',
} as const satisfies GriffelStyle;

/** The button that a row's name is. */
export const ROW_BUTTON = {
  position: 'relative',
  width: '100%',
  height: '100%',
  padding: '0 6px',
  border: 'none',
  borderLeft: '3px solid transparent',
  boxSizing: 'border-box',
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  fontSize: tokens.fontSizeBase200,
  lineHeight: `${ROW - 1}px`,
  textAlign: 'left',
  whiteSpace: 'nowrap',
  cursor: 'pointer',
  ':focus-visible': FOCUS,
  ':hover::after': { backgroundColor: 'rgba(128, 128, 128, 0.12)' },
} as const satisfies GriffelStyle;
