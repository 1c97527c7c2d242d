import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A button that leads somewhere: reads like a link. */
export const LINK: GriffelStyle = {
  minHeight: '24px',
  padding: '0',
  border: 'none',
  backgroundColor: 'transparent',
  color: tokens.colorBrandForegroundLink,
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  overflowWrap: 'anywhere',
  ':hover': { textDecorationLine: 'underline' },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
};
