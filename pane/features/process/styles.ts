import { makeStyles, tokens } from '@fluentui/react-components';
import { HIDDEN } from '../../parts/hidden-style';

/** What the parts of the Process view share. */
export const useProcessStyles = makeStyles({
  page: { padding: '8px 12px 12px', display: 'flex', flexDirection: 'column', gap: '8px', minHeight: '100%' },
  hidden: HIDDEN,
  note: {
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  // A list is as wide as its longest choice unless it is told otherwise.
  fit: { gridTemplateColumns: 'minmax(0, 1fr)', '& select': { minWidth: '0', textOverflow: 'ellipsis' } },
  muted: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  list: {
    margin: '0',
    padding: '0',
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: 'grid',
    gridTemplateColumns: '14px 1fr auto',
    columnGap: '6px',
    width: '100%',
    padding: '5px 2px',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  counts: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    fontSize: tokens.fontSizeBase200,
  },
  chip: {
    marginLeft: '6px',
    padding: '0 5px',
    borderRadius: '4px',
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  editor: {
    padding: '4px 0 12px 20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  bar: {
    position: 'sticky',
    bottom: '0',
    margin: 'auto -12px -12px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    zIndex: 1,
  },
});
