import { makeStyles, tokens } from '@fluentui/react-components';
import { FIELD } from '../../parts/field-style';
import { HIDDEN } from '../../parts/hidden-style';
import { LINK } from '../../parts/link-style';
import { ROW } from '../../parts/row-style';
import { TILE } from '../../parts/tile-style';

/** From here on tiles stand beside each other. */
const WIDE = '@container (min-width: 440px)';
const WIDER = '@container (min-width: 860px)';

export const useFigureStyles = makeStyles({
  page: { padding: '8px 12px 16px', display: 'flex', flexDirection: 'column', gap: '12px', fontSize: '13px', minWidth: 0, containerType: 'inline-size' },
  hidden: HIDDEN,
  link: LINK,
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  late: { color: 'var(--late-ink)' },
  good: { color: 'var(--good-ink)' },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px' },
  period: { display: 'flex', alignItems: 'center', gap: '2px', fontWeight: tokens.fontWeightSemibold },
  step: { minWidth: '28px', padding: '0', ':disabled': { backgroundColor: 'transparent' } },
  choices: { display: 'flex', gap: '6px' },
  select: { ...FIELD, minHeight: '28px', maxWidth: '140px', fontSize: tokens.fontSizeBase200 },
  tiles: { margin: '0', padding: '0', listStyleType: 'none', display: 'grid', gap: '6px', gridTemplateColumns: 'minmax(0, 1fr)', [WIDE]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }, [WIDER]: { gridTemplateColumns: 'repeat(5, minmax(0, 1fr))' } },
  tile: {
    ...TILE,
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    padding: '5px 8px',
    display: 'grid',
    gridTemplateAreas: '"name value" "against count"',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '0 8px',
    alignItems: 'baseline',
    alignContent: 'start',
    [WIDE]: { gridTemplateAreas: '"name name" "value count" "against against"', gridTemplateColumns: 'auto minmax(0, 1fr)' },
  },
  pressed: { backgroundColor: tokens.colorNeutralBackground1Selected, boxShadow: 'inset 0 -2px 0 currentColor' },
  name: { gridArea: 'name', minWidth: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  value: { gridArea: 'value', fontSize: tokens.fontSizeBase500, lineHeight: '26px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', textAlign: 'right', whiteSpace: 'nowrap' },
  small: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  count: { gridArea: 'count', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', textAlign: 'right', whiteSpace: 'nowrap' },
  against: { gridArea: 'against', minWidth: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // A line breaks between what is said, not within.
  part: { display: 'inline-block', maxWidth: '100%' },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  row: { ...ROW, justifyContent: 'space-between' },
  grow: { flexGrow: 1, flexBasis: '120px', minWidth: 0, overflowWrap: 'anywhere' },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  detail: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, containerType: 'inline-size' },
  head: { margin: '0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  heading: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  columns: { display: 'grid', gap: '10px 24px', gridTemplateColumns: 'minmax(0, 1fr)', alignItems: 'start', '@container (min-width: 620px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' } },
  code: { display: 'block', padding: '4px 6px', borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralBackground3, fontFamily: tokens.fontFamilyMonospace, fontSize: '11px', overflowWrap: 'anywhere', maxHeight: '90px', overflowY: 'auto' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 10px', padding: '3px 2px' },
  order: { flex: '0 1 auto', minWidth: '72px', fontWeight: tokens.fontWeightSemibold },
  said: { marginLeft: 'auto', textAlign: 'right' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', padding: '6px 0' },
  nested: { paddingLeft: '14px', borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, marginLeft: '6px' },
  charts: { display: 'grid', gap: '14px 24px', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))', paddingTop: '6px' },
}); // prettier-ignore
