import { makeStyles, tokens } from '@fluentui/react-components';
import { HIDDEN } from '../../parts/hidden-style';
import { LINK } from '../../parts/link-style';

/** Below this a card tells each row in lines, above it in columns. */
const NARROW = '@container (max-width: 460px)';

/** What the parts of a desk share. */
export const useDeskStyles = makeStyles({
  page: { padding: '8px 12px 16px', display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  hidden: HIDDEN,
  bar: { display: 'flex', flexWrap: 'wrap', gap: '6px 8px', alignItems: 'center' },
  pick: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minWidth: 0,
    // A whole name of a desk, or the button beside it stands below.
    flex: '1 1 180px',
    maxWidth: '280px',
  },
  pickLabel: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  select: { flexGrow: 1, minWidth: 0 },
  columns: {
    display: 'grid',
    gap: '8px',
    alignItems: 'start',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
  },
  column: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  card: {
    containerType: 'inline-size',
    minWidth: 0,
    boxSizing: 'border-box',
    padding: '8px 10px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  head: { display: 'flex', alignItems: 'baseline', gap: '6px' },
  heading: { margin: '0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold }, // prettier-ignore
  total: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' }, // prettier-ignore
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  problem: { margin: '0', color: 'var(--late-ink)', fontSize: tokens.fontSizeBase200 },
  link: LINK,
  // A card that is not answered yet is about as high as most are, so that little moves when it is.
  skeleton: { minHeight: '132px', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground3 },
  skeletonWide: { minHeight: '62px' },
  // The last ones share their line: no hole beside them.
  figures: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  figure: {
    flex: '1 1 min(46%, 118px)',
    minWidth: 0,
    minHeight: '44px',
    padding: '4px 8px',
    display: 'flex',
    flexDirection: 'column',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  opens: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', [NARROW]: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 } }, // prettier-ignore
  unbroken: { whiteSpace: 'nowrap' },
  amount: { display: 'block', whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 }, // prettier-ignore
  // What stands above is not answered yet: shown now, it would move.
  waits: { visibility: 'hidden' },
  against: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  charts: {
    display: 'grid',
    gap: '8px 16px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 230px), 1fr))',
  },
  table: {
    display: 'table',
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [NARROW]: { display: 'block' },
  },
  body: { display: 'table-row-group', [NARROW]: { display: 'block' } },
  headRow: { display: 'table-header-group', [NARROW]: HIDDEN },
  line: { display: 'table-row' },
  th: {
    display: 'table-cell',
    padding: '2px 8px 2px 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    verticalAlign: 'bottom',
  },
  row: {
    display: 'table-row',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    [NARROW]: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '0 8px',
      alignItems: 'baseline',
      padding: '3px 0',
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
  cell: {
    display: 'table-cell',
    padding: '4px 8px 4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    [NARROW]: { display: 'block', padding: '0', borderTop: 'none', ':empty': { display: 'none' } },
  },
  number: {
    textAlign: 'right',
    ':last-child': { paddingRight: '0' },
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  jump: {
    ...LINK,
    // The whole row is what is touched.
    minHeight: '0',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightSemibold,
  },
  // The heading of a column before its value, where there is no heading above.
  name: {
    display: 'none',
    marginRight: '4px',
    color: tokens.colorNeutralForeground3,
    [NARROW]: { display: 'inline' },
  },
  short: { whiteSpace: 'nowrap' },
  late: { color: 'var(--late-ink)' },
  today: { color: 'var(--soon-ink)' },
});
