import { makeStyles, tokens } from '@fluentui/react-components';
import { LINK } from '../../../parts/link-style';
import { ROW } from '../../../parts/row-style';

const WIDE = '@container (min-width: 640px)';

export const useTrainingStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  plain: { margin: '0', overflowWrap: 'anywhere' },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  proposal: { padding: '6px 2px 10px', display: 'flex', flexDirection: 'column', gap: '4px' },
  person: { fontWeight: tokens.fontWeightSemibold },
  orders: { margin: '0', padding: '0', listStyleType: 'none', display: 'flex', flexWrap: 'wrap', gap: '0 12px' },
  order: { ...LINK, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center', marginTop: '2px' },
  row: {
    ...ROW, minHeight: '32px', padding: '5px 2px', gap: '0 10px',
    [WIDE]: { display: 'grid', gridTemplateColumns: '48px 88px minmax(0, 1fr) 120px 110px 88px' },
  },
  number: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  text: { flexGrow: 1, flexBasis: '110px', minWidth: 0, overflowWrap: 'anywhere' },
  cell: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', ':empty': { display: 'none', [WIDE]: { display: 'block' } } },
  late: { color: 'var(--late-ink)' },
  body: { padding: '2px 2px 10px', display: 'flex', flexDirection: 'column', gap: '4px' },
  check: { display: 'flex', gap: '8px', alignItems: 'baseline', padding: '3px 0', cursor: 'pointer', '& input': { flexShrink: 0, margin: '0' } },
}); // prettier-ignore
