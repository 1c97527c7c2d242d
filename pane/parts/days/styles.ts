import { makeStyles, tokens } from '@fluentui/react-components';
import { FOCUS } from './chart-style';

/** Height of the days above the rows, in pixels. */
export const HEAD = 36;

export const useDaysStyles = makeStyles({
  zooms: { display: 'flex', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  button: {
    minHeight: '26px',
    padding: '0 6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': FOCUS,
  },
  on: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Pressed,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    height: `${HEAD}px`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    height: '100%',
    boxSizing: 'border-box',
    padding: '2px 6px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
    lineHeight: '16px',
  },
  tick: { position: 'absolute', whiteSpace: 'nowrap', lineHeight: '16px', paddingLeft: '3px', boxSizing: 'border-box', borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  // The name of the month at the left edge.
  first: { position: 'sticky', top: 0, width: 'max-content', padding: '0 6px 0 4px', marginTop: '-36px', lineHeight: '16px', backgroundColor: tokens.colorNeutralBackground1 },
  // Stays where it is while the rows go by below it.
  ground: { position: 'sticky', zIndex: 0, pointerEvents: 'none' },
  offDays: { fill: tokens.colorNeutralBackground3, '@media (forced-colors: active)': { fill: 'none' } },
  months: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  today: { position: 'absolute', top: 0, bottom: 0, width: '2px', backgroundColor: tokens.colorBrandStroke1, scrollSnapAlign: 'center', '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
  inner: { position: 'relative' },
  // One box that stays at the left for all names, and one that moves for all bars: a box of its own for each row that
  // stays would cost every frame of scrolling.
  names: { position: 'sticky', left: 0, zIndex: 2, height: 0 },
  list: { position: 'absolute', top: 0, left: 0, margin: '0', padding: '0', listStyleType: 'none', backgroundColor: tokens.colorNeutralBackground1, borderRight: `1px solid ${tokens.colorNeutralStroke2}`, boxSizing: 'border-box' },
  bars: { position: 'absolute', pointerEvents: 'none', zIndex: 1 },
}); // prettier-ignore
