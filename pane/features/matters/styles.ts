import { makeStyles, tokens } from '@fluentui/react-components';
import { FIELD } from '../../parts/field-style';
import { HIDDEN } from '../../parts/hidden-style';
import { ROW } from '../../parts/row-style';

const WIDE = '@container (min-width: 640px)';

/** What the parts of Matters share. */
export const useMattersStyles = makeStyles({
  page: { padding: '6px 12px 16px', display: 'flex', flexDirection: 'column', gap: '8px', fontSize: '13px', minWidth: 0, containerType: 'inline-size' },
  part: { containerType: 'inline-size' },
  hidden: HIDDEN,
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 10px' },
  select: { minHeight: '28px', padding: '0 4px', ...FIELD, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  check: { display: 'flex', alignItems: 'center', gap: '4px', minHeight: '24px' },
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  who: { display: 'flex', flexGrow: 1, maxWidth: '280px' },
  spread: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    ...ROW,
    minHeight: '40px',
    padding: '5px 2px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gridTemplateAreas: '"name due" "about about"',
    gap: '0 10px',
    [WIDE]: {
      minHeight: '32px',
      gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 4fr) minmax(120px, 2fr)',
      gridTemplateAreas: '"name about due"',
    },
  },
  name: { gridArea: 'name', minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  kind: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, marginInlineEnd: '6px' },
  about: { gridArea: 'about', minWidth: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  due: { gridArea: 'due', whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  late: { color: 'var(--late-ink)' },
  over: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  body: { padding: '4px 4px 12px', display: 'flex', flexDirection: 'column', gap: '10px' },
  columns: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '10px 24px', alignItems: 'start', [WIDE]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' } },
  column: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  facts: {
    margin: '0',
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, max-content) 1fr',
    gap: '2px 10px',
    fontSize: tokens.fontSizeBase200,
    '& dt': { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere', maxWidth: '128px' },
    '& dd': { margin: '0', minWidth: 0, overflowWrap: 'anywhere' },
  },
  text: { margin: '2px 0 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  event: { padding: '3px 0', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  day: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 8px', padding: '3px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  grow: { flexGrow: 1, minWidth: '120px', overflowWrap: 'anywhere' },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  process: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
}); // prettier-ignore
