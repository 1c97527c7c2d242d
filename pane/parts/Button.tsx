import type { ButtonHTMLAttributes } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  button: {
    minHeight: '32px',
    padding: '4px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':disabled': {
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      cursor: 'default',
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  small: {
    minHeight: '24px',
    padding: '1px 8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  primary: {
    border: '1px solid transparent',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    '@media (forced-colors: active)': { border: '1px solid ButtonText' },
  },
  subtle: { border: '1px solid transparent', backgroundColor: 'transparent' },
});

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly appearance?: 'primary' | 'subtle';
  readonly size?: 'small';
}

/** The one button of the pane. It looks like Fluent's, whose code would weigh more than most views. */
export function Button({ appearance, size, className, ...props }: Props) {
  const styles = useStyles();
  const looks = [styles.button, size && styles.small, appearance && styles[appearance], className];
  return <button type="button" {...props} className={mergeClasses(...looks)} />;
}
