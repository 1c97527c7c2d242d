import { makeStyles, tokens } from '@fluentui/react-components';
import { FIELD } from '../../../parts/field-style';
import { HIDDEN } from '../../../parts/hidden-style';
import { ROW } from '../../../parts/row-style';

const WIDE = '@container (min-width: 640px)';

export const useCardStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '10px' },
  hidden: HIDDEN,
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  filters: { display: 'flex', flexWrap: 'wrap', gap: '4px 6px', alignItems: 'center', border: 'none', margin: '0', padding: '0' },
  select: { ...FIELD, minHeight: '26px', minWidth: '0', maxWidth: '160px', padding: '0 4px', fontSize: tokens.fontSizeBase200, textOverflow: 'ellipsis' },
  picked: { borderTopColor: tokens.colorBrandStroke1, borderRightColor: tokens.colorBrandStroke1, borderBottomColor: tokens.colorBrandStroke1, borderLeftColor: tokens.colorBrandStroke1 },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  row: {
    ...ROW,
    minHeight: '32px',
    padding: '5px 2px',
    gap: '0 10px',
    [WIDE]: { display: 'grid', gridTemplateColumns: '64px minmax(0, 1fr) minmax(0, 240px) 96px' },
  },
  off: { color: tokens.colorNeutralForeground3 },
  number: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  text: { flexGrow: 1, flexBasis: 'calc(100% - 64px)', minWidth: 0, overflowWrap: 'anywhere', [WIDE]: { flexBasis: 'auto' } },
  preview: { display: '-webkit-box', overflow: 'hidden', WebkitLineClamp: '2', WebkitBoxOrient: 'vertical', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere', [WIDE]: { WebkitLineClamp: '1' } },
  about: { display: 'flex', flexWrap: 'wrap', flexBasis: '100%', minWidth: 0, gap: '0 10px', [WIDE]: { display: 'contents' } },
  labels: { minWidth: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere', ':empty': { display: 'none', [WIDE]: { display: 'block' } } },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', ':empty': { display: 'none', [WIDE]: { display: 'block' } } },
  tag: { marginLeft: '6px', padding: '0 5px', borderRadius: '8px', fontSize: tokens.fontSizeBase100, whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
  soon: { color: 'var(--soon-ink)' },
  body: { padding: '2px 2px 10px', display: 'flex', flexDirection: 'column', gap: '4px' },
  practice: { margin: '0', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  question: { margin: '0', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center', marginTop: '4px' },
  next: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, '& input': { ...FIELD, minHeight: '24px', padding: '0 4px', fontSize: tokens.fontSizeBase200 } },
  asked: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 8px', padding: '3px 2px' },
  what: { flexGrow: 1, flexBasis: '180px', minWidth: 0, overflowWrap: 'anywhere' },
  link: { padding: 0, border: 'none', backgroundColor: 'transparent', color: tokens.colorBrandForegroundLink, font: 'inherit', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, cursor: 'pointer', ':hover': { textDecorationLine: 'underline' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  card: { padding: '4px 0 6px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
}); // prettier-ignore
