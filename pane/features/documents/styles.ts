import { makeStyles, tokens } from '@fluentui/react-components';
import { FIELD } from '../../parts/field-style';
import { LINK } from '../../parts/link-style';
import { ROW } from '../../parts/row-style';

/** The papers in an order's file. */
export const useDocumentStyles = makeStyles({
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTop: 'none' } },
  line: ROW,
  name: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  number: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  state: {
    marginLeft: 'auto',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: '0 8px',
  },
  late: { color: 'var(--late-ink)' },
  soon: { color: 'var(--soon-ink)' },
  way: { color: tokens.colorBrandForegroundLink },
  body: { padding: '0 2px 8px', display: 'flex', flexDirection: 'column', gap: '4px' },
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  text: { margin: '0', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'center' },
  other: {
    maxWidth: '100%',
    minHeight: '24px',
    marginTop: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  link: LINK,
  bold: { fontWeight: tokens.fontWeightSemibold },
  mark: { marginRight: '6px', fontWeight: tokens.fontWeightSemibold },
  gap: { padding: '2px 0', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
}); // prettier-ignore

const FOCUS = { outline: `2px solid ${tokens.colorStrokeFocus2}` } as const;

/** The dialog in which a paper is looked at and made. */
export const useMakeStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '6px 12px', alignItems: 'center', marginBottom: '6px', fontSize: tokens.fontSizeBase200 },
  label: { display: 'flex', gap: '6px', alignItems: 'center', maxWidth: '100%' },
  select: { ...FIELD, minWidth: 0, minHeight: '24px', flex: '0 1 auto', ':focus-visible': FOCUS },
  summary: { fontSize: tokens.fontSizeBase200 },
  search: { ...FIELD, boxSizing: 'border-box', width: '100%', minHeight: '28px', margin: '4px 0', padding: '2px 8px', ':focus-visible': FOCUS },
  others: { margin: '2px 0 6px', padding: '0', listStyleType: 'none', maxHeight: '132px', overflowY: 'auto', fontSize: tokens.fontSizeBase200 },
  other: { display: 'flex', gap: '8px', alignItems: 'center', minHeight: '24px', overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  file: { overflowWrap: 'anywhere' },
  drop: {
    padding: '12px',
    margin: '8px 0',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1Hover },
  told: { margin: '0 0 8px', overflowWrap: 'anywhere' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  above: { display: 'flex', gap: '8px', alignItems: 'center', justifyContent: 'space-between', margin: '8px 0 4px' },
  frame: {
    boxSizing: 'border-box',
    width: '100%',
    height: '46vh',
    minHeight: '220px',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  page: { display: 'block', width: '100%', height: '100%', border: 'none' },
  large: { width: '810px' },
  part: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200 },
  list: { margin: '2px 0 0', paddingLeft: '18px', fontSize: tokens.fontSizeBase200 },
  late: { color: 'var(--late-ink)' },
  soon: { color: 'var(--soon-ink)' },
  link: LINK,
  muted: { margin: '8px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
}); // prettier-ignore
