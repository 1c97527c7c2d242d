import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // The browser's own dialog: focus stays inside, the rest is inert, Escape closes.
  dialog: {
    boxSizing: 'border-box',
    width: 'calc(100% - 16px)',
    maxWidth: '520px',
    maxHeight: 'calc(100% - 16px)',
    padding: '0',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '8px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow28,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.35)' },
    '&[open]': { display: 'flex', flexDirection: 'column' },
  },
  wide: { maxWidth: '760px' },
  title: {
    margin: '0',
    padding: '12px 16px 4px',
    fontSize: tokens.fontSizeBase400,
    overflowWrap: 'anywhere',
  },
  body: { padding: '4px 16px 12px', overflowY: 'auto', minHeight: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '8px 16px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A question that has to be answered before anything else; closing it answers no. */
export function Dialog({
  title,
  onClose,
  actions,
  isWide = false,
  children,
}: {
  readonly title: string;
  /** For what is as wide as a page. */
  readonly isWide?: boolean;
  readonly onClose: () => void;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the element goes: closing it is what gives the focus back to where it came from.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={mergeClasses(styles.dialog, isWide && styles.wide)}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <div className={styles.body} tabIndex={0} role="group" aria-labelledby={id}>
        {children}
      </div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
}
