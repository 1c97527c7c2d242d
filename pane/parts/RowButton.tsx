import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  opened: { backgroundColor: tokens.colorNeutralBackground1Selected },
});

interface RowButtonProps {
  /** How the row looks, opened or not. */
  readonly look: string;
  /** Undefined where it opens nothing below itself, but leads elsewhere. */
  readonly isOpen: boolean | undefined;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A row of a list that opens what stands below it; marked while it is open. */
export function RowButton({ look, isOpen, onPress, children }: RowButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(look, isOpen && styles.opened)}
      aria-expanded={isOpen}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
