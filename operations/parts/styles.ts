import { makeStyles, tokens } from '@fluentui/react-components';
import { HIDDEN } from '../../pane/parts/hidden-style';
import { LINK } from '../../pane/parts/link-style';

/** Below this a part takes the whole width. */
export const BESIDE = '@container (min-width: 900px)';

/** What the views of the page have in common. */
export const useViewStyles = makeStyles({
  view: { padding: '12px 16px 20px', display: 'flex', flexDirection: 'column', gap: '14px', minWidth: 0, '@container (max-width: 599px)': { padding: '8px 8px 16px', gap: '10px' } },
  hidden: HIDDEN,
  link: LINK,
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  sum: { margin: 0, display: 'flex', flexWrap: 'wrap', gap: '2px 16px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  muted: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  late: { color: 'var(--late-ink)', fontWeight: tokens.fontWeightSemibold },
  well: { margin: 0, color: 'var(--good-ink)' },
  alert: { margin: 0, color: 'var(--late-ink)' },
  spread: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '0 10px', minWidth: 0 },
  cut: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  cardLine: { display: 'flex', gap: '0 10px', minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  clamped: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '2', overflow: 'hidden', whiteSpace: 'normal', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  // Of a heading the name has the room, what is said of it takes the rest.
  first: { flexShrink: 0, maxWidth: '60%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  small: { fontSize: tokens.fontSizeBase200 },
  nowrap: { whiteSpace: 'nowrap' },
  pushed: { marginLeft: 'auto', whiteSpace: 'nowrap' },
}); // prettier-ignore
