import { makeStyles, tokens } from '@fluentui/react-components';
import { HIDDEN } from '../../parts/hidden-style';
import { ROW } from '../../parts/row-style';

const WIDE = '@container (min-width: 640px)';

export const useNormStyles = makeStyles({
  page: { padding: '8px 12px 16px', display: 'flex', flexDirection: 'column', gap: '12px', containerType: 'inline-size' },
  hidden: HIDDEN,
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  row: {
    ...ROW,
    minHeight: '32px',
    padding: '5px 2px',
    gap: '0 10px',
    // Columns that stand under each other from here on.
    [WIDE]: { display: 'grid', gridTemplateColumns: '48px minmax(0, 1fr) 88px 88px 96px' },
  },
  off: { color: tokens.colorNeutralForeground3 },
  number: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  text: { flexGrow: 1, flexBasis: '160px', minWidth: 0, overflowWrap: 'anywhere' },
  cell: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', ':empty': { display: 'none', [WIDE]: { display: 'block' } } },
  late: { color: 'var(--late-ink)' },
  soon: { color: 'var(--soon-ink)' },
  tag: { marginLeft: '6px', padding: '0 5px', borderRadius: '8px', fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackground },
  body: { padding: '2px 2px 10px', display: 'flex', flexDirection: 'column', gap: '4px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center', marginTop: '6px' },
  notice: {
    display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', justifyContent: 'space-between',
    padding: '6px 8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3,
  },
  plain: { margin: '0' },
  offer: { display: 'flex', gap: '8px', alignItems: 'baseline', padding: '5px 2px', cursor: 'pointer', '& input': { flexShrink: 0, margin: '0' } },
  breach: {
    ...ROW,
    padding: '5px 2px',
    gap: '0 10px',
    [WIDE]: { display: 'grid', gridTemplateColumns: '48px 120px minmax(0, 1fr) 120px 72px' },
  },
  order: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', ':empty': { display: 'none', [WIDE]: { display: 'block' } } },
  what: { flexBasis: '100%', minWidth: 0, overflowWrap: 'anywhere', [WIDE]: { flexBasis: 'auto' } },
}); // prettier-ignore
