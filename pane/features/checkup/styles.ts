import { makeStyles, tokens } from '@fluentui/react-components';
import { HIDDEN } from '../../parts/hidden-style';
import { LINK } from '../../parts/link-style';
import { ROW } from '../../parts/row-style';
import { TILE } from '../../parts/tile-style';

/** From here on figures at the head stand side by side. */
const WIDE = '@container (min-width: 560px)';
/** From here on the proposals stand beside the map. */
const BESIDE = '@container (min-width: 900px)';

/** What the parts of the check-up share. */
export const useCheckupStyles = makeStyles({
  page: { padding: '8px 12px 0', display: 'flex', flexDirection: 'column', gap: '10px', fontSize: '13px', minWidth: 0, minHeight: '100%', boxSizing: 'border-box', containerType: 'inline-size' },
  hidden: HIDDEN,
  link: LINK,
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  problem: { margin: '0', color: 'var(--late-ink)', fontSize: tokens.fontSizeBase200 },
  note: { margin: '0', padding: '6px 8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '6px 8px', alignItems: 'center' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center', marginTop: '4px' },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  tiles: { display: 'grid', gap: '6px', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', [WIDE]: { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) minmax(0, 3fr) minmax(0, 3fr)' } },
  tile: {
    ...TILE, minWidth: 0, minHeight: '44px', padding: '4px 8px', display: 'flex', flexDirection: 'column',
    '&[aria-disabled="true"]': { cursor: 'default', ':hover': { backgroundColor: tokens.colorNeutralBackground1 } },
  },
  value: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  against: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  halves: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '10px 24px', alignItems: 'start', [BESIDE]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' } },
  stack: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  row: { ...ROW, padding: '4px 2px', flexWrap: 'nowrap', justifyContent: 'space-between' },
  grow: { minWidth: 0, overflowWrap: 'anywhere' },
  clamped: { display: '-webkit-box', WebkitLineClamp: '8', WebkitBoxOrient: 'vertical', overflow: 'hidden', textOverflow: 'ellipsis' },
  figure: { flexShrink: 0, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  proposal: { padding: '6px 0 8px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  strong: { margin: '0', fontWeight: tokens.fontWeightSemibold, fontSize: '13px', overflowWrap: 'anywhere' },
  plain: { margin: '0', overflowWrap: 'anywhere' },
  effect: { margin: '2px 0 0', padding: '0', listStyleType: 'none', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
}); // prettier-ignore
