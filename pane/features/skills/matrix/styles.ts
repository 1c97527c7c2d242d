import { makeStyles, tokens } from '@fluentui/react-components';
import { ROW } from '../../../parts/row-style';

export const useMatrixStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  inside: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0, paddingTop: '4px' },
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  plain: { margin: '0', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  notice: {
    display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', justifyContent: 'space-between',
    padding: '6px 8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3,
  },
  // A row of forty skills is moved sideways; whose it is stays.
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'separate', borderSpacing: '0', fontSize: tokens.fontSizeBase200 },
  head: {
    padding: '4px 6px', minWidth: '44px', maxWidth: '96px', textAlign: 'center', verticalAlign: 'bottom', overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  who: {
    position: 'sticky', left: '0', zIndex: 1, padding: '4px 10px 4px 2px', minWidth: '96px', maxWidth: '160px', textAlign: 'left',
    backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere',
  },
  corner: { borderBottomColor: tokens.colorNeutralStroke2 },
  name: { fontWeight: tokens.fontWeightSemibold, display: 'block' },
  role: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  cell: { padding: '3px 6px', textAlign: 'center', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  level: {
    display: 'inline-flex', alignItems: 'center', justifyContent: 'center',
    boxSizing: 'border-box', minWidth: '28px', minHeight: '28px', padding: '0 4px', border: '1px solid transparent', borderRadius: tokens.borderRadiusMedium,
    font: 'inherit', fontSize: tokens.fontSizeBase300, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground1, backgroundColor: 'transparent',
  },
  press: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' } },
  counts: { backgroundColor: tokens.colorBrandBackground2, borderTopColor: tokens.colorBrandStroke2, borderRightColor: tokens.colorBrandStroke2, borderBottomColor: tokens.colorBrandStroke2, borderLeftColor: tokens.colorBrandStroke2, fontWeight: tokens.fontWeightSemibold },
  open: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`, color: tokens.colorNeutralForeground2 },
  over: { border: `1px dashed var(--late-ink)`, color: 'var(--late-ink)', textDecorationLine: 'line-through' },
  soon: { borderBottom: `3px solid var(--soon-ink)` },
  chosen: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  row: { ...ROW, minHeight: '32px', padding: '3px 2px', alignItems: 'center', gap: '0 8px' },
  text: { flexGrow: 1, flexBasis: '110px', minWidth: 0, overflowWrap: 'anywhere' },
  standing: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  late: { color: 'var(--late-ink)' },
  due: { color: 'var(--soon-ink)' },
  body: { padding: '4px 2px 10px', display: 'flex', flexDirection: 'column', gap: '4px' },
  opened: { padding: '6px 8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, display: 'flex', flexDirection: 'column', gap: '4px' },
}); // prettier-ignore
