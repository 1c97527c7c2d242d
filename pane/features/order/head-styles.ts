import { makeStyles, tokens } from '@fluentui/react-components';
import { LINK } from '../../parts/link-style';

const FOCUS = { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } };

/** The head of an order's file. Colour means lateness and nothing else. */
export const useHeadStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 6px', minWidth: 0 },
  title: { margin: '0', minWidth: 0, fontSize: tokens.fontSizeBase400, lineHeight: '24px' },
  order: { ...LINK, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  badge: {
    padding: '1px 6px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  late: { color: 'var(--late-ink)', backgroundColor: 'var(--late-paper)' },
  today: { color: 'var(--soon-ink)', backgroundColor: 'var(--soon-paper)' },
  plain: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
  amount: { marginLeft: 'auto', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  who: { margin: '0', overflowWrap: 'anywhere' },
  small: { margin: '0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  steps: { display: 'inline-flex', gap: '2px', marginRight: '6px', verticalAlign: 'middle' },
  step: {
    width: '8px',
    height: '6px',
    borderRadius: '1px',
    backgroundColor: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  reached: {
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  chips: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', margin: '0', padding: '0', listStyleType: 'none' },
  chip: {
    minHeight: '24px',
    padding: '0 6px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ...FOCUS,
    '@media (forced-colors: active)': { border: '1px solid ButtonText' },
  },
  over: { backgroundColor: 'transparent', padding: '0' },
  shown: { border: '1px solid currentColor' },
  date: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  link: LINK,
}); // prettier-ignore
