import { makeStyles, tokens } from '@fluentui/react-components';
import { HIDDEN } from '../../parts/hidden-style';

export const useFrameStyles = makeStyles({
  page: { padding: '8px 12px 16px', display: 'flex', flexDirection: 'column', gap: '10px', containerType: 'inline-size' },
  hidden: HIDDEN,
  tabs: { display: 'flex', gap: '2px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    padding: '5px 10px', minHeight: '32px', border: 'none', borderBottom: '2px solid transparent', backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2, font: 'inherit', cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  tabOn: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorBrandStroke1 },
  part: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
}); // prettier-ignore
