import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useWorkbench, useWorkbenchState, useSay } from './use-workbench';
import { SHELL_WORDS } from './words';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '32px',
    padding: '4px 8px 4px 12px',
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
  },
  text: { flexGrow: 1, minWidth: 0 },
  failed: { color: 'var(--late-ink)', backgroundColor: 'var(--late-paper)' },
  done: { color: 'var(--good-ink)', backgroundColor: 'var(--good-paper)' },
  progress: { width: '160px', accentColor: tokens.colorCompoundBrandBackground },
});

/** What the page is doing, has done, or could not do. */
export function Banner() {
  const styles = useStyles();
  const say = useSay();
  const workbench = useWorkbench();
  const { work, failure, notice, unwritten, file } = useWorkbenchState();
  const close = (
    <Button size="small" appearance="subtle" onClick={() => workbench.dismiss()}>
      {say(SHELL_WORDS.close)}
    </Button>
  );
  return (
    <>
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
          <div className={mergeClasses(styles.line, styles.done)}>
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
    </>
  );
}
