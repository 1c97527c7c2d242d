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

/** A part of an order's file, or of a view, under its heading, with a figure at the right where it has one. */
export function Section({
  title,
  label,
  aside,
  level: Heading = 'h3',
  children,
}: {
  readonly title: string;
  /** Its name among the regions of the page, where the title alone names another one, too. */
  readonly label?: string;
  readonly aside?: ReactNode;
  /** The heading's level: in the file of an order the third, right under the title of a view the second. */
  readonly level?: 'h2' | 'h3';
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} {...(label ? { 'aria-label': label } : { 'aria-labelledby': id })}>
      <Heading className={styles.heading}>
        <span id={id}>{title}</span>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </Heading>
      {children}
    </section>
  );
}
