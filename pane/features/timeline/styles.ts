import { makeStyles, tokens } from '@fluentui/react-components';
import { CHART, LINE_BELOW, ROW_BUTTON } from '../../parts/days/chart-style';
import { HIDDEN } from '../../parts/hidden-style';

const FOCUS = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' };

export const useTimelineStyles = makeStyles({
  ...CHART,
  page: { flex: '1 1 0', minHeight: '260px', display: 'flex', flexDirection: 'column', minWidth: 0 },
  hidden: HIDDEN,
  bar: { flexShrink: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', padding: '6px 8px' },
  select: {
    maxWidth: '100px',
    height: '28px',
    padding: '0 4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    ':focus-visible': FOCUS,
  },
  note: { margin: '8px 12px' },
  box: {
    flex: '1 1 0',
    minHeight: 0,
    position: 'relative',
    overflow: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // A finger that lets go near today stops there.
  snaps: { scrollSnapType: 'x proximity' },
  whole: { ...ROW_BUTTON, display: 'block', '::after': LINE_BELOW },
  name: { display: 'flex', gap: '4px' },
  group: { '::after': { backgroundColor: 'rgba(128, 128, 128, 0.12)' } },
  isSelected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  order: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0, maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis' },
  customer: { color: tokens.colorNeutralForeground2, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  muted: { color: tokens.colorNeutralForeground2 },
  late: { color: 'var(--late-ink)' },
  span: { fill: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { fill: 'GrayText' } },
  done: { fill: tokens.colorNeutralForeground3 },
  due: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5 },
  lateTick: { stroke: 'var(--late-ink)', strokeWidth: 3 },
  mark: { fill: tokens.colorNeutralForeground1 },
  markOver: { fill: 'none', stroke: tokens.colorNeutralForeground3 },
  info: {
    flexShrink: 0,
    height: '38px',
    padding: '3px 8px',
    overflow: 'hidden',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
  },
  infoLine: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
}); // prettier-ignore
