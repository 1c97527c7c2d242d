import { makeStyles, tokens } from '@fluentui/react-components';
import { HIDDEN } from '../../parts/hidden-style';
import { FIELD } from '../../parts/field-style';
import { LINK } from '../../parts/link-style';

/** What the parts of the Order view share. */
export const useOrderStyles = makeStyles({
  page: {
    padding: '8px 12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    fontSize: '13px',
    containerType: 'inline-size',
  },
  // Two columns where there is room for them: what is to be done and when, then money, papers and what was said.
  file: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    alignItems: 'start',
    '@container (min-width: 760px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)', gap: '12px 24px' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  hidden: HIDDEN,
  bar: { display: 'flex', alignItems: 'center', gap: '4px' },
  grow: { flexGrow: 1, minWidth: '0' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', minWidth: '0' },
  heading: { margin: '8px 0 2px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  muted: {
    margin: '0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  position: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  text: { margin: '0', overflowWrap: 'anywhere' },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  stage: { display: 'inline-grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '0 8px', width: 'calc(100% - 16px)', verticalAlign: 'top' },
  state: { fontSize: tokens.fontSizeBase200, textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  next: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  below: { gridColumn: '1 / -1' },
  // Names, figures and days stand in columns.
  strand: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(48px, auto)',
    gap: '0 8px',
    alignItems: 'baseline',
    padding: '2px 0',
  },
  way: { ...LINK, color: tokens.colorNeutralForeground1 },
  figure: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  detail: {
    margin: '4px 0 4px 12px',
    display: 'grid',
    gridTemplateColumns: 'minmax(56px, auto) 1fr',
    gap: '4px 8px',
    fontSize: tokens.fontSizeBase200,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: '0', overflowWrap: 'anywhere' },
  },
  link: LINK,
  box: {
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: {
    boxSizing: 'border-box',
    minHeight: '24px',
    padding: '1px 6px',
    ...FIELD,
    resize: 'vertical',
    '::placeholder': { color: tokens.colorNeutralForeground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  form: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '6px 0' },
  name: { fontWeight: tokens.fontWeightSemibold },
}); // prettier-ignore
