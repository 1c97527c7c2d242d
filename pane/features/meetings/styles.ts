import { makeStyles, tokens } from '@fluentui/react-components';
import { FIELD } from '../../parts/field-style';
import { LINK } from '../../parts/link-style';

/** From here on the minutes stand beside the agenda. */
const BESIDE = '@container (min-width: 780px)';

/** From here on a thing stands in one line. */
const WIDE = '@container (min-width: 600px)';

/** What the parts of the meeting share. */
export const useMeetingStyles = makeStyles({
  page: { padding: '8px 12px 16px', fontSize: '13px', minWidth: 0, containerType: 'inline-size' },
  link: LINK,
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  problem: { margin: '0', color: 'var(--late-ink)', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', marginBottom: '8px' },
  heading: { margin: '0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  push: { marginLeft: 'auto', display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'center' },
  timer: {
    minHeight: '24px', padding: '1px 6px', border: 'none', borderRadius: tokens.borderRadiusMedium, cursor: 'pointer',
    backgroundColor: 'transparent', color: tokens.colorNeutralForeground3, font: 'inherit', fontVariantNumeric: 'tabular-nums',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  over: { color: 'var(--late-ink)' },
  columns: {
    display: 'grid', gap: '12px 24px', gridTemplateColumns: 'minmax(0, 1fr)', alignItems: 'start',
    [BESIDE]: { gridTemplateColumns: 'minmax(0, 3fr) minmax(260px, 2fr)' },
  },
  agenda: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  minutes: { minWidth: 0, [BESIDE]: { position: 'sticky', top: '8px' } },
  below: { [BESIDE]: { display: 'none' } },
  beside: { display: 'none', [BESIDE]: { display: 'block' } },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  thing: {
    padding: '5px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, borderRadius: '2px',
    ':first-child': { borderTop: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':focus-within': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  // In little room the reason stands below, else beside: a whole meeting on one screen.
  top: {
    display: 'grid',
    gap: '0 8px',
    alignItems: 'baseline',
    gridTemplateAreas: '"name acts" "why why"',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
  },
  oneLine: {
    [WIDE]: {
      gridTemplateAreas: '"name why acts"',
      gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 5fr) auto',
    },
  },
  why: { gridArea: 'why' },
  name: { gridArea: 'name', minWidth: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 8px', overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  late: { color: 'var(--late-ink)' },
  owner: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  acts: { gridArea: 'acts', display: 'flex', gap: '4px' },
  form: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '4px 0 2px' },
  typed: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  field: { ...FIELD, flex: '1 1 160px', minWidth: 0, minHeight: '32px', padding: '2px 8px', boxSizing: 'border-box', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  offers: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  said: { margin: '0', minHeight: '18px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  noted: { display: 'flex', alignItems: 'baseline', gap: '8px', padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  notedText: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  other: { margin: '8px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  block: { display: 'block' },
  area: { ...FIELD, width: '100%', boxSizing: 'border-box', minHeight: '120px', padding: '4px 8px', resize: 'vertical' },
  status: { margin: '0 0 6px', minHeight: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
}); // prettier-ignore
