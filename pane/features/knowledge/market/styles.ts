import { makeStyles, tokens } from '@fluentui/react-components';
import { LINK } from '../../../parts/link-style';
import { ROW } from '../../../parts/row-style';

const WIDE = '@container (min-width: 640px)';

/** What market and campaigns share. */
export const useMarketStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '12px' },
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  text: { margin: '0', overflowWrap: 'anywhere' },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  row: {
    ...ROW,
    padding: '5px 2px',
    gap: '0 10px',
    [WIDE]: { display: 'grid', gridTemplateColumns: '64px minmax(96px, 0.5fr) minmax(0, 2fr) 64px 148px' },
  },
  kind: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  about: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  point: { flexBasis: '100%', minWidth: 0, overflowWrap: 'anywhere', [WIDE]: { flexBasis: 'auto' } },
  cell: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', ':empty': { display: 'none', [WIDE]: { display: 'block' } } },
  soon: { color: 'var(--soon-ink)' },
  body: { padding: '2px 2px 10px', display: 'flex', flexDirection: 'column', gap: '4px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center', marginTop: '6px' },
  notice: {
    display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', justifyContent: 'space-between',
    padding: '6px 8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 8px', fontSize: tokens.fontSizeBase200, minWidth: 0 },
  link: LINK,
  country: {
    padding: '5px 2px',
    display: 'grid',
    gap: '2px 12px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    [WIDE]: { gridTemplateColumns: '160px minmax(0, 1fr)' },
  },
  runs: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  days: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  figures: {
    margin: '0',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(116px, 1fr))',
    gap: '4px 12px',
    '& dt': { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    '& dd': { margin: '0', lineHeight: '24px', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  },
  campaign: { padding: '8px 2px', display: 'flex', flexDirection: 'column', gap: '4px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 8px' },
  number: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  other: {
    padding: '5px 2px',
    display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 10px',
    [WIDE]: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 200px 96px 96px 96px' },
  },
}); // prettier-ignore
