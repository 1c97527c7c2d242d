import { useEffect, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useWorkbench, useSay } from './use-workbench';
import { SHELL_WORDS } from './words';

const useStyles = makeStyles({
  sheet: {
    position: 'fixed',
    inset: 0,
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  text: {
    padding: '16px 24px',
    borderRadius: '8px',
    fontSize: tokens.fontSizeBase400,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The whole page takes a file that is dropped on it. */
export function DropZone() {
  const styles = useStyles();
  const say = useSay();
  const workbench = useWorkbench();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // Some places take files themselves, as a template of papers.
    const isTaken = ({ target }: DragEvent): boolean =>
      target instanceof Element && target.closest('[data-takes-files]') !== null;
    const carriesFile = (event: DragEvent): boolean =>
      !isTaken(event) && (event.dataTransfer?.types.includes('Files') ?? false);
    const over = (event: DragEvent): void => {
      if (!carriesFile(event)) return setOver(false);
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void workbench.open(file);
    };
    const listeners = { dragenter: over, dragover: over, dragleave: leave, drop } as const;
    // Before the grid, which would take a file for something to paste.
    for (const [name, listener] of Object.entries(listeners))
      addEventListener(name, listener as (event: Event) => void, true);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        removeEventListener(name, listener as (event: Event) => void, true);
    };
  }, [workbench]);
  if (!isOver) return null;
  return (
    <div className={styles.sheet}>
      <div className={styles.text}>{say(SHELL_WORDS.dropHere)}</div>
    </div>
  );
}
