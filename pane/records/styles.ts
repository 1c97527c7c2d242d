import { makeStyles, tokens } from '@fluentui/react-components';
import { HIDDEN } from '../parts/hidden-style';
import { LINK } from '../parts/link-style';

/** What list and form of records share. */
export const useRecordStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  hidden: HIDDEN,
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: {
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    margin: '2px 0',
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, max-content) 1fr',
    gap: '0 8px',
    fontSize: tokens.fontSizeBase200,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: '0', minWidth: 0, whiteSpace: 'pre-wrap' },
  },
  link: LINK,
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 0' },
  problem: { margin: '0' },
});
