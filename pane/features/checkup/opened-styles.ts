import { makeStyles, tokens } from '@fluentui/react-components';
import { ROW } from '../../parts/row-style';

/** The list of orders that stays below the view. */
export const useOpenedStyles = makeStyles({
  panel: { position: 'sticky', bottom: '0', zIndex: 4, margin: 'auto -12px 0', display: 'flex', flexDirection: 'column', maxHeight: '45vh', borderTop: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow8 },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px', padding: '4px 8px 0 12px' },
  title: { margin: '0', fontSize: '13px', lineHeight: '18px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', maxHeight: '54px', overflow: 'auto', outline: 'none' },
  total: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  body: { padding: '2px 12px 8px', overflowY: 'auto', minHeight: 0, display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'stretch' },
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'center', gap: '4px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  order: { ...ROW, minWidth: 0, flexGrow: 1, width: 'auto' },
  number: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  customer: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  took: { fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', ':empty': { display: 'none' } },
  facts: { margin: '0', display: 'flex', flexWrap: 'wrap', gap: '0 12px', fontSize: tokens.fontSizeBase200 },
  fact: { display: 'flex', gap: '4px', '& dt': { color: tokens.colorNeutralForeground3 }, '& dd': { margin: '0', fontVariantNumeric: 'tabular-nums' } },
}); // prettier-ignore
