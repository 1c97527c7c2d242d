import { makeStyles, tokens } from '@fluentui/react-components';
import { CHART, LINE_BELOW, ROW_BUTTON } from '../../parts/days/chart-style';

/** The most rows that are seen at once. */
export const ROWS = 16;

export const useGanttStyles = makeStyles({
  ...CHART,
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', padding: '4px 0' },
  box: { position: 'relative', overflow: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}` },
  whole: { ...ROW_BUTTON, display: 'flex', gap: '5px', '::after': { ...LINE_BELOW, pointerEvents: 'none' } },
  group: { fontWeight: tokens.fontWeightSemibold, '::after': { backgroundColor: 'rgba(128, 128, 128, 0.1)' } },
  task: { paddingLeft: '18px' },
  isChosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  mark: { flexShrink: 0, width: '12px', textAlign: 'center' },
  // What stands beside a name gives way first.
  text: { flexShrink: 0, maxWidth: 'calc(100% - 17px)', overflow: 'hidden', textOverflow: 'ellipsis' },
  critical: { fontWeight: tokens.fontWeightSemibold },
  aside: { flexShrink: 1, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  done: { fill: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { fill: 'GrayText' } },
  work: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground2, strokeWidth: 1.5 },
  criticalBar: { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5 },
  hatchLine: { stroke: tokens.colorNeutralForeground2, strokeWidth: 1.5 },
  hatchGround: { fill: tokens.colorNeutralBackground1 },
  hatched: { stroke: tokens.colorNeutralForeground2, strokeWidth: 1.5 },
  hatchedCritical: { strokeWidth: 3, stroke: tokens.colorNeutralForeground1 },
  lateBar: { stroke: 'var(--late-ink)' },
  lateFill: { fill: 'var(--late-ink)' },
  slack: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1.5, fill: 'none' },
  span: { fill: tokens.colorNeutralForeground3 },
  diamond: { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralForeground1 },
  reached: { fill: tokens.colorNeutralStroke1, stroke: tokens.colorNeutralForeground3 },
  target: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5 },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', margin: '4px 0 0', padding: '0', listStyleType: 'none', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  key: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
}); // prettier-ignore
