import { makeStyles, tokens } from '@fluentui/react-components';
import { LINK } from '../../pane/parts/link-style';

/** The head of a table (px). */
export const HEAD = 32;

const CELL = { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

export const useTableStyles = makeStyles({
  box: {
    position: 'relative',
    overflowY: 'auto',
    overflowX: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    height: `${HEAD}px`,
    boxSizing: 'border-box',
    display: 'grid',
    alignItems: 'center',
    gap: '0 16px',
    padding: '0 12px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sort: { ...LINK, color: 'inherit', fontWeight: 'inherit', minHeight: '28px', whiteSpace: 'nowrap' },
  title: { ...CELL },
  lines: { position: 'relative' },
  line: {
    position: 'absolute',
    insetInline: 0,
    boxSizing: 'border-box',
    padding: '0 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', zIndex: 1 },
  },
  row: { display: 'grid', alignItems: 'center', gap: '0 16px' },
  opens: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  opened: { backgroundColor: tokens.colorNeutralBackground1Selected },
  cell: { ...CELL },
  end: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  group: {
    display: 'flex',
    alignItems: 'center',
    gap: '0 10px',
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground3,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  groupCell: { flexGrow: 1, minWidth: 0, display: 'flex', alignItems: 'baseline', gap: '0 10px' },
  arrow: { width: '10px', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  narrow: { display: 'flex', alignItems: 'center' },
  narrowCell: { flexGrow: 1, minWidth: 0 },
}); // prettier-ignore
