import { makeStyles, tokens } from '@fluentui/react-components';
import { FIELD } from '../../../parts/field-style';

/** What texts to customers need besides what messages share. */
export const useWriteStyles = makeStyles({
  other: {
    maxWidth: '100%',
    minHeight: '24px',
    marginTop: '4px',
    ...FIELD,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '8px' },
});
