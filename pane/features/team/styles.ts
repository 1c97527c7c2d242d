import { makeStyles, tokens } from '@fluentui/react-components';
import { HIDDEN } from '../../parts/hidden-style';
import { LINK } from '../../parts/link-style';

/** What the parts of the Team view share. */
export const useTeamStyles = makeStyles({
  page: { padding: '8px 12px 16px', display: 'flex', flexDirection: 'column', gap: '8px' },
  hidden: HIDDEN,
  lead: { margin: '0', color: tokens.colorNeutralForeground2 },
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  term: { padding: '8px 10px', borderRadius: '6px', backgroundColor: tokens.colorNeutralBackground3, display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'stretch' }, // prettier-ignore
  fit: { gridTemplateColumns: 'minmax(0, 1fr)', '& select': { minWidth: '0', textOverflow: 'ellipsis' } },
  notice: { padding: '8px 10px', borderRadius: '6px', backgroundColor: tokens.colorNeutralBackground3 },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  group: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'inline-flex', flexWrap: 'wrap', gap: '0 8px', alignItems: 'baseline', width: 'calc(100% - 20px)', verticalAlign: 'top' }, // prettier-ignore
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  bars: { margin: '4px 0 2px', display: 'flex', flexDirection: 'column', gap: '3px' },
  item: { display: 'flex', gap: '6px', padding: '5px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' }, // prettier-ignore
  grow: { flexGrow: 1, minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '2px 8px', alignItems: 'baseline' },
  link: LINK,
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 0' },
  roles: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))', border: 'none', margin: '0', padding: '0' }, // prettier-ignore
  legend: { padding: '0', fontSize: tokens.fontSizeBase300 },
  absence: { display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'flex-end' },
  heading: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});
