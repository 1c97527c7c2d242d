import { makeStyles, tokens } from '@fluentui/react-components';

const FORCED = '@media (forced-colors: active)';
const FOCUS = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px', zIndex: 2 } as const;

/** How the map looks: lines below, stages and figures as buttons above them. */
export const useMapStyles = makeStyles({
  box: { overflow: 'auto', maxHeight: 'min(70vh, 640px)', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  inner: { position: 'relative', margin: '0 auto' },
  svg: { position: 'absolute', inset: '0', display: 'block', overflow: 'visible' },
  line: { fill: 'none', stroke: tokens.colorNeutralForeground3, [FORCED]: { stroke: 'CanvasText' } },
  pointed: { stroke: tokens.colorBrandForeground1, [FORCED]: { stroke: 'Highlight' } },
  head: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: 'CanvasText' } },
  headPointed: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: 'Highlight' } },
  // What the mouse can hit of a line.
  reach: { fill: 'none', stroke: 'transparent', strokeWidth: 12, cursor: 'pointer' },
  stage: {
    position: 'absolute', boxSizing: 'border-box', padding: '2px 6px', overflow: 'hidden',
    display: 'flex', flexDirection: 'column', justifyContent: 'center',
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
    font: 'inherit', fontSize: '11px', lineHeight: '14px', textAlign: 'left', cursor: 'pointer', zIndex: 1,
    ':hover': { border: `1px solid ${tokens.colorBrandStroke1}` },
    ':focus-visible': FOCUS,
  },
  some: { backgroundColor: 'var(--waiting-paper)', color: 'var(--waiting-ink)', border: '1px solid var(--waiting-ink)', [FORCED]: { border: '1px dashed CanvasText' } },
  much: { backgroundColor: 'var(--waiting-ink)', color: tokens.colorNeutralBackground1, border: '1px solid var(--waiting-ink)', [FORCED]: { border: '3px solid CanvasText' } },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: '14px', fontWeight: tokens.fontWeightSemibold, display: '-webkit-box', WebkitLineClamp: '2', WebkitBoxOrient: 'vertical', overflow: 'hidden', overflowWrap: 'anywhere' },
  said: { lineHeight: '15px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  label: {
    position: 'absolute', boxSizing: 'border-box', padding: '0',
    display: 'flex', alignItems: 'center', justifyContent: 'center',
    border: 'none', borderRadius: '12px', backgroundColor: 'transparent', color: tokens.colorNeutralForeground1,
    font: 'inherit', fontSize: '11px', lineHeight: '16px', fontVariantNumeric: 'tabular-nums', cursor: 'pointer', zIndex: 1,
    ':focus-visible': FOCUS,
    ':hover': { textDecorationLine: 'underline' },
  },
  pill: { padding: '0 4px', borderRadius: '8px', backgroundColor: tokens.colorNeutralBackground1 },
  slider: { display: 'flex', alignItems: 'center', gap: '6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, '& input': { width: '96px', minHeight: '24px', margin: '0', accentColor: tokens.colorBrandBackground } },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', alignItems: 'center', justifyContent: 'space-between', padding: '2px 0 4px' },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', margin: '4px 0 0', padding: '0', listStyleType: 'none', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  sign: { display: 'flex', alignItems: 'center', gap: '5px' },
  swatch: { boxSizing: 'border-box', width: '14px', height: '12px', borderRadius: '3px', border: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground1, flexShrink: 0 },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, '& th': { textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, padding: '2px 8px 2px 0' }, '& td': { padding: '1px 8px 1px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' } },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
}); // prettier-ignore
