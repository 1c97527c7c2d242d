import { makeStyles, tokens } from '@fluentui/react-components';
import { LINK } from '../../parts/link-style';

/** What the parts of the questions share. */
export const useQuestionStyles = makeStyles({
  heading: {
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bundle: { padding: '4px 0' },
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', gap: '6px' },
  text: { margin: '0', minWidth: 0, overflowWrap: 'anywhere' },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 6px', minHeight: '24px', paddingLeft: '8px' },
  order: {
    ...LINK,
    flex: '1 1 110px',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground1,
  },
  // In the file of one order a question stands by itself, its answers below.
  own: { padding: '4px 0' },
  ask: { ...LINK, color: tokens.colorNeutralForeground1, padding: '0 0 2px' },
  name: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  answers: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  date: {
    minHeight: '24px',
    padding: '0 4px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    font: 'inherit',
  },
  problem: { margin: '0', color: 'var(--late-ink)', overflowWrap: 'anywhere' },
  // Rows are drawn where the person looks; the rest is height.
  scroll: { height: '280px', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, position: 'relative' },
  rows: { position: 'absolute', left: '0', right: '0', margin: '0', padding: '0', listStyleType: 'none' },
  row: { display: 'flex', alignItems: 'center', gap: '6px', height: '28px', padding: '0 6px', cursor: 'pointer', whiteSpace: 'nowrap' },
  rowText: { flex: '1 1 0', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  form: { display: 'flex', flexDirection: 'column', gap: '8px', fontSize: '13px' },
}); // prettier-ignore
