import type { ButtonHTMLAttributes } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  button: {
    minHeight: '24px',
    padding: '1px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
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

/** A small button that looks like Fluent's without its code: for what stands there at first. */
export function PlainButton({
  look,
  className,
  ...props
}: ButtonHTMLAttributes<HTMLButtonElement> & { readonly look?: 'primary' | 'subtle' }) {
  const styles = useStyles();
  return (
    <button
      type="button"
      {...props}
      className={mergeClasses(styles.button, look && styles[look], className)}
    />
  );
}
