import { makeStyles, tokens } from '@fluentui/react-components';
import { FIELD } from '../../parts/field-style';
import { HIDDEN } from '../../parts/hidden-style';
import { LINK } from '../../parts/link-style';
import { ROW } from '../../parts/row-style';

/** From so many CSS pixels on an opened message stands beside the list. */
export const ROOM_FOR_TWO = 720;

const SOFT = {
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  overflowWrap: 'anywhere',
} as const;

/** What the parts of Messages share. */
export const useMessagesStyles = makeStyles({
  page: { padding: '6px 12px 16px', display: 'flex', flexDirection: 'column', gap: '8px', fontSize: '13px', minWidth: 0 },
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  hidden: HIDDEN,
  link: LINK,
  who: { display: 'flex', maxWidth: '280px' },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 10px' },
  field: { minHeight: '28px', padding: '0 6px', boxSizing: 'border-box', ...FIELD, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  search: { flexGrow: 1, flexBasis: '140px', minWidth: 0, maxWidth: '280px' },
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  text: { margin: '0', overflowWrap: 'anywhere' },
  code: {
    display: 'block',
    boxSizing: 'border-box',
    maxWidth: '640px',
    margin: '2px 0',
    padding: '4px 8px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  begin: { display: 'flex', flexDirection: 'column', gap: '6px', maxWidth: '640px' },
  beside: { display: 'grid', gridTemplateColumns: 'minmax(280px, 5fr) minmax(0, 6fr)', gap: '0 20px', alignItems: 'start' },
  opposite: { position: 'sticky', top: '6px', minWidth: 0, paddingLeft: '16px', borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    ...ROW,
    padding: '5px 4px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gridTemplateAreas: '"name at" "subject subject" "about about"',
    gap: '0 10px',
  },
  flush: { padding: '2px 0' },
  opened: { backgroundColor: tokens.colorNeutralBackground1Selected },
  name: { gridArea: 'name', minWidth: 0, overflowWrap: 'anywhere' },
  kind: { marginInlineEnd: '8px', color: tokens.colorNeutralForeground2 },
  order: { fontWeight: tokens.fontWeightSemibold },
  at: { gridArea: 'at', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  subject: { gridArea: 'subject', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  whole: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  about: { ...SOFT, gridArea: 'about', minWidth: 0 },
  over: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  soft: SOFT,
  body: { padding: '4px 4px 12px', display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  title: { margin: '0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: {
    margin: '0',
    display: 'grid',
    gridTemplateColumns: 'minmax(48px, max-content) 1fr',
    gap: '2px 10px',
    fontSize: tokens.fontSizeBase200,
    '& dt': { color: tokens.colorNeutralForeground3, maxWidth: '128px' },
    '& dd': { margin: '0', minWidth: 0, overflowWrap: 'anywhere' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '0 16px' },
  suggestion: { padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  spread: { display: 'flex', flexWrap: 'nowrap', alignItems: 'baseline', gap: '8px' },
  change: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  after: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  before: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  of: { padding: '4px 0 6px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  problem: { margin: '0', color: 'var(--late-ink)' },
}); // prettier-ignore
