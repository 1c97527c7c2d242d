import { makeStyles, tokens } from '@fluentui/react-components';
import { HIDDEN } from '../../parts/hidden-style';
import { LINK } from '../../parts/link-style';

/** What the parts of the Findings view share. */
export const useFindingStyles = makeStyles({
  page: { padding: '8px 12px 16px', display: 'flex', flexDirection: 'column', gap: '4px' },
  hidden: HIDDEN,
  lead: { margin: '4px 0', color: tokens.colorNeutralForeground2 },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '6px 0' },
  head: {
    display: 'inline-flex',
    alignItems: 'baseline',
    gap: '6px',
    maxWidth: 'calc(100% - 20px)',
    verticalAlign: 'top',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground3 },
  badge: {
    flexShrink: 0,
    padding: '0 6px',
    borderRadius: '4px',
    fontSize: tokens.fontSizeBase200,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', padding: '6px 0' },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  where: { display: 'flex', alignItems: 'baseline', gap: '8px' },
  link: { ...LINK, flexShrink: 0, maxWidth: '60%' },
  order: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, minWidth: '0' },
  message: { margin: '0', fontSize: tokens.fontSizeBase300 },
});
