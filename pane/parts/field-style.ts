import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A plain field or list in the frame of Fluent's, without its weight. */
export const FIELD: GriffelStyle = {
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderBottomColor: tokens.colorNeutralStrokeAccessible,
  borderRadius: tokens.borderRadiusMedium,
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  font: 'inherit',
};
