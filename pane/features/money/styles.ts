import { makeStyles, tokens } from '@fluentui/react-components';
import { HIDDEN } from '../../parts/hidden-style';
import { LINK } from '../../parts/link-style';
import { TILE } from '../../parts/tile-style';

/** From here on a row stands in one line. */
const WIDE = '@container (min-width: 560px)';
/** From here on customers stand beside the ages. */
const BESIDE = '@container (min-width: 860px)';

/** What the parts of Money share. */
export const useMoneyStyles = makeStyles({
  page: {
    padding: '8px 12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    fontSize: '13px',
    minWidth: 0,
    containerType: 'inline-size',
  },
  hidden: HIDDEN,
  link: LINK,
  muted: {
    margin: '0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  late: { color: 'var(--late-ink)' },
  tiles: { display: 'flex', flexDirection: 'column', gap: '6px', [WIDE]: { flexDirection: 'row' } },
  tile: {
    ...TILE,
    minWidth: 0,
    minHeight: '36px',
    padding: '4px 8px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    [WIDE]: { flex: '1 1 0', flexDirection: 'column', alignItems: 'stretch', justifyContent: 'flex-start', gap: '0' },
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: 'inset 0 -2px 0 currentColor',
  },
  label: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '0 6px',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  sum: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    display: 'block',
    whiteSpace: 'nowrap',
    textAlign: 'right',
    lineHeight: '18px',
    [WIDE]: { textAlign: 'left', fontSize: tokens.fontSizeBase400, lineHeight: '22px' },
  },
  upper: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '10px 24px',
    alignItems: 'start',
    [BESIDE]: { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' },
  },
  charts: {
    display: 'grid',
    gap: '8px 16px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 230px), 1fr))',
  },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateAreas: '"name sum" "more act"',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '0 8px',
    alignItems: 'center',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTop: 'none' },
  },
  wideRow: {
    [WIDE]: {
      gridTemplateAreas: '"name more sum act"',
      gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 4fr) minmax(0, 3fr) auto',
    },
  },
  name: { gridArea: 'name', minWidth: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 6px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  figures: { gridArea: 'sum', textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0 },
  line: { display: 'block', whiteSpace: 'nowrap' },
  about: {
    gridArea: 'more',
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  act: { gridArea: 'act', justifySelf: 'end' },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  check: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  facts: {
    margin: '0',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '2px 12px',
    alignItems: 'baseline',
    fontSize: '13px',
  },
  fact: { display: 'contents' },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: '0', textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  note: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
}); // prettier-ignore
