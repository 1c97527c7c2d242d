import type { GriffelStyle } from '@fluentui/react-components';

/** Said to a screen reader, not shown. */
export const HIDDEN: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
};
