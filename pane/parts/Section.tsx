import { useId, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  section: { minWidth: 0 },
  heading: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: '8px',
    margin: '0 0 2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  aside: { fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums' },
});

/** A part of an order's file under its heading, with a figure at the right where it has one. */
export function Section({
  title,
  label,
  aside,
  children,
}: {
  readonly title: string;
  /** Its name among the regions of the page, where the title alone names another one, too. */
  readonly label?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} {...(label ? { 'aria-label': label } : { 'aria-labelledby': id })}>
      <h3 className={styles.heading}>
        <span id={id}>{title}</span>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </h3>
      {children}
    </section>
  );
}
