import { makeStyles, tokens } from '@fluentui/react-components';
import { ROW } from '../../../parts/row-style';

const WIDE = '@container (min-width: 640px)';

export const usePointsStyles = makeStyles({
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', justifyContent: 'space-between' },
  month: { display: 'flex', alignItems: 'center', gap: '4px', fontVariantNumeric: 'tabular-nums' },
  who: { display: 'flex', minWidth: '180px' },
  step: { minWidth: '28px', padding: '0' },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  row: {
    ...ROW,
    minHeight: '32px',
    padding: '5px 2px',
    gap: '0 10px',
    [WIDE]: { display: 'grid', gridTemplateColumns: '72px 100px minmax(0, 1fr) 72px 88px' },
  },
  fact: { ...ROW, minHeight: '32px', padding: '5px 2px', gap: '0 10px', [WIDE]: { display: 'grid', gridTemplateColumns: '100px minmax(0, 1fr) 72px' } },
  order: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', ':empty': { display: 'none', [WIDE]: { display: 'block' } } },
  text: { flexBasis: '100%', minWidth: 0, overflowWrap: 'anywhere', [WIDE]: { flexBasis: 'auto' } },
  cell: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  points: { fontVariantNumeric: 'tabular-nums', [WIDE]: { textAlign: 'right' } },
  ok: { color: 'var(--ok-ink)' },
  soon: { color: 'var(--soon-ink)' },
  late: { margin: '0', color: 'var(--late-ink)', overflowWrap: 'anywhere' },
  off: { color: tokens.colorNeutralForeground3 },
  body: { padding: '2px 2px 10px', display: 'flex', flexDirection: 'column', gap: '4px' },
  said: { margin: '0', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center', marginTop: '6px' },
  offer: { padding: '4px 2px', overflowWrap: 'anywhere' },
}); // prettier-ignore
