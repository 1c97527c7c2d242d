import { makeStyles, tokens } from '@fluentui/react-components';
import { HIDDEN } from '../../parts/hidden-style';
import { LINK } from '../../parts/link-style';
import { ROW } from '../../parts/row-style';

const WIDE = '@container (min-width: 640px)';

/** What customers, factories and their part of an order's file share. */
export const useTradeStyles = makeStyles({
  page: { padding: '8px 12px 16px', display: 'flex', flexDirection: 'column', gap: '8px', containerType: 'inline-size' },
  hidden: HIDDEN,
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { margin: '0', overflowWrap: 'anywhere' },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    ...ROW,
    minHeight: '32px',
    padding: '5px 2px',
    gap: '0 10px',
    // Columns that stand under each other from here on.
    [WIDE]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(120px, 1.4fr) minmax(48px, 0.5fr) 64px 64px minmax(120px, 1.2fr) minmax(96px, 0.8fr) minmax(0, 1fr)',
    },
  },
  factory: {
    [WIDE]: {
      gridTemplateColumns: 'minmax(120px, 1.4fr) 64px 96px minmax(96px, 0.8fr) minmax(96px, 0.8fr) minmax(0, 0.8fr)',
    },
  },
  // Of what there is nothing to say no room is kept, except where columns stand under each other.
  cell: { ':empty': { display: 'none', [WIDE]: { display: 'block' } } },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', flexBasis: '100%', display: 'flex', gap: '8px', [WIDE]: { flexBasis: 'auto' } },
  grade: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  figure: { fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  late: { color: 'var(--late-ink)' },
  soon: { color: 'var(--soon-ink)' },
  body: { padding: '2px 4px 12px', display: 'flex', flexDirection: 'column', gap: '8px' },
  columns: { display: 'grid', gap: '8px 24px', [WIDE]: { gridTemplateColumns: '1fr 1fr' } },
  column: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  facts: {
    margin: '0',
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, max-content) 1fr',
    gap: '2px 8px',
    fontSize: tokens.fontSizeBase200,
    '& dt': { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere', maxWidth: '112px' },
    '& dd': { margin: '0', minWidth: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  },
  line: { display: 'flex', flexWrap: 'wrap', gap: '0 8px', padding: '3px 0', alignItems: 'baseline', fontSize: tokens.fontSizeBase200 },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  link: LINK,
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
}); // prettier-ignore
