import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A whole row of a list that is a button: its parts stand beside each other and wrap where there is no room. */
export const ROW: GriffelStyle = {
  boxSizing: 'border-box',
  width: '100%',
  minHeight: '28px',
  padding: '3px 2px',
  border: 'none',
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '0 8px',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
};
