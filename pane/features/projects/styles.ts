import { makeStyles, tokens } from '@fluentui/react-components';
import { HIDDEN } from '../../parts/hidden-style';
import { LINK } from '../../parts/link-style';
import { ROW } from '../../parts/row-style';

const WIDE = '@container (min-width: 640px)';

export const useProjectStyles = makeStyles({
  page: { padding: '8px 12px 16px', display: 'flex', flexDirection: 'column', gap: '12px', containerType: 'inline-size' },
  hidden: HIDDEN,
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  row: {
    ...ROW,
    minHeight: '36px',
    padding: '6px 2px',
    gap: '0 12px',
    [WIDE]: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.4fr)', alignItems: 'baseline' },
  },
  name: { flexBasis: '100%', minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', [WIDE]: { flexBasis: 'auto' } },
  number: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  cell: { minWidth: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere', ':empty': { display: 'none', [WIDE]: { display: 'block' } } },
  late: { color: 'var(--late-ink)' },
  below: { flexBasis: '100%', display: 'flex', flexWrap: 'wrap', gap: '0 10px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, [WIDE]: { gridColumn: '1 / -1' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center', marginTop: '6px' },
  heading: { margin: '0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere', ':focus-visible': { outline: 'none' } },
  tiles: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(116px, 1fr))', gap: '6px' },
  tile: { padding: '6px 8px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  label: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  value: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  against: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  lower: { display: 'grid', gap: '12px', [WIDE]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' } },
  line: { ...ROW, padding: '5px 2px' },
  spread: { display: 'flex', alignItems: 'flex-start', gap: '4px' },
  grow: { flexGrow: 1, minWidth: 0 },
  fixed: { flexShrink: 0 },
  link: LINK,
  plain: { margin: '0', overflowWrap: 'anywhere' },
  facts: {
    margin: '0',
    display: 'grid',
    gridTemplateColumns: 'minmax(56px, max-content) minmax(0, 1fr)',
    gap: '2px 10px',
    fontSize: tokens.fontSizeBase200,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: '0', overflowWrap: 'anywhere' },
  },
  panel: { margin: '8px 0', padding: '8px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, display: 'flex', flexDirection: 'column', gap: '6px' },
  panelTitle: { margin: '0', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  after: { display: 'flex', flexWrap: 'wrap', gap: '0 10px', alignItems: 'baseline', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  slip: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    '& th': { textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
    '& td, & th': { padding: '3px 10px 3px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: 'top' },
    '& td': { fontVariantNumeric: 'tabular-nums' },
  },
}); // prettier-ignore
