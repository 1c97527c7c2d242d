import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLeaving } from '../../pane/parts/use-leaving';
import { useWorkbench, useWorkbenchState, useSay } from './use-workbench';
import { SHELL_WORDS } from './words';

const useStyles = makeStyles({
  // Over the formula bar, so that nothing moves and no row is covered.
  place: {
    position: 'absolute',
    insetInline: '0',
    top: '0',
    zIndex: 20,
    boxShadow: tokens.shadow4,
    '@media (min-width: 761px)': { right: 'calc(var(--pane-width) + 8px)' },
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '28px',
    padding: '2px 8px 2px 12px',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  text: { flexGrow: 1, minWidth: 0 },
  failed: { color: 'var(--late-ink)', backgroundColor: 'var(--late-paper)' },
  done: { color: 'var(--good-ink)', backgroundColor: 'var(--good-paper)' },
  progress: { width: '160px', minWidth: '60px', accentColor: tokens.colorCompoundBrandBackground },
});

/** What the page is doing, has done, or could not do. What was done leaves by itself. */
export function Banner() {
  const styles = useStyles();
  const say = useSay();
  const workbench = useWorkbench();
  const { work, failure, notice, unwritten, file } = useWorkbenchState();
  const held = useLeaving(work || failure ? undefined : notice, () => workbench.dismiss());
  const close = (
    <Button size="small" appearance="subtle" onClick={() => workbench.dismiss()}>
      {say(SHELL_WORDS.close)}
    </Button>
  );
  return (
    <div className={styles.place}>
      <div role="status" aria-live="polite">
        {work && (
          <div className={styles.line}>
            <span>{say(work.what)}</span>
            <progress
              className={styles.progress}
              aria-label={say(work.what)}
              {...(work.total > 0 && { value: work.done, max: work.total })}
            />
            {file && (
              <Button size="small" onClick={() => workbench.cancel()}>
                {say(SHELL_WORDS.cancel)}
              </Button>
            )}
          </div>
        )}
        {!work && notice && (
          <div className={mergeClasses(styles.line, styles.done)} {...held}>
            <span className={styles.text}>{say(notice)}</span>
            {close}
          </div>
        )}
      </div>
      <div role="alert">
        {failure && (
          <div className={mergeClasses(styles.line, styles.failed)}>
            <span className={styles.text}>{say(failure)}</span>
            {unwritten && (
              <Button size="small" onClick={() => workbench.keepUnwritten()}>
                {say(SHELL_WORDS.downloadMine)}
              </Button>
            )}
            {close}
          </div>
        )}
      </div>
    </div>
  );
}
