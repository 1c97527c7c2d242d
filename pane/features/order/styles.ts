import { makeStyles, tokens } from '@fluentui/react-components';
import { HIDDEN } from '../../parts/hidden-style';
import { LINK } from '../../parts/link-style';

/** What the parts of the Order view share. */
export const useOrderStyles = makeStyles({
  page: { padding: '8px 12px 16px', display: 'flex', flexDirection: 'column', gap: '8px' },
  hidden: HIDDEN,
  bar: { display: 'flex', alignItems: 'center', gap: '4px' },
  grow: { flexGrow: 1, minWidth: '0' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', minWidth: '0' },
  title: { margin: '0', fontSize: tokens.fontSizeBase400, overflowWrap: 'anywhere' },
  heading: { margin: '8px 0 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  muted: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  text: { margin: '0', overflowWrap: 'anywhere' },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  detail: {
    margin: '4px 0 4px 12px',
    display: 'grid',
    gridTemplateColumns: 'minmax(56px, auto) 1fr',
    gap: '4px 8px',
    fontSize: tokens.fontSizeBase200,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: '0', overflowWrap: 'anywhere' },
  },
  link: LINK,
  box: {
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  form: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '6px 0' },
  name: { fontWeight: tokens.fontWeightSemibold },
});
