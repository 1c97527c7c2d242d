import { makeStyles, tokens } from '@fluentui/react-components';
import { FIELD } from '../../parts/field-style';
import { HIDDEN } from '../../parts/hidden-style';
import { LINK } from '../../parts/link-style';

/** Below this each stage is told in lines, above it in columns. */
const NARROW = '@container (max-width: 859px)';

/** How the table of stages looks: columns where there is room for all of them, else a card for each. */
export const useTableStyles = makeStyles({
  picker: { ...FIELD, minHeight: '28px' },
  sort: { display: 'none', alignItems: 'center', gap: '6px', padding: '4px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, [NARROW]: { display: 'flex' } },
  table: { display: 'table', width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, [NARROW]: { display: 'block' } },
  headRows: { display: 'table-header-group', [NARROW]: HIDDEN },
  body: { display: 'table-row-group', [NARROW]: { display: 'block' } },
  line: { display: 'table-row' },
  th: { display: 'table-cell', padding: '2px 10px 2px 0', lineHeight: '24px', textAlign: 'left', color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', verticalAlign: 'bottom' },
  sorts: { border: 'none', padding: '0', minHeight: '24px', backgroundColor: 'transparent', color: 'inherit', font: 'inherit', cursor: 'pointer', ':hover': { textDecorationLine: 'underline' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  row: {
    display: 'table-row', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    [NARROW]: { display: 'flex', flexWrap: 'wrap', gap: '0 10px', alignItems: 'baseline', padding: '4px 0 5px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  cell: {
    display: 'table-cell', padding: '3px 10px 3px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: 'baseline', overflowWrap: 'anywhere',
    [NARROW]: { display: 'block', padding: '0', borderTop: 'none', lineHeight: '24px', ':empty': { display: 'none' } },
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', [NARROW]: { textAlign: 'left' } },
  first: { minWidth: '120px', [NARROW]: { flexBasis: '100%' } },
  jump: { ...LINK, minHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  figure: { ...LINK, minHeight: '24px', minWidth: '24px', textAlign: 'right', whiteSpace: 'nowrap', [NARROW]: { textAlign: 'left', minWidth: '0' } },
  late: { color: 'var(--late-ink)' },
  role: { display: 'block', color: tokens.colorNeutralForeground3, [NARROW]: { display: 'inline', marginLeft: '6px' } },
  // The heading of a column before its value, where there is no heading above.
  name: { display: 'none', marginRight: '4px', color: tokens.colorNeutralForeground3, [NARROW]: { display: 'inline' } },
}); // prettier-ignore
