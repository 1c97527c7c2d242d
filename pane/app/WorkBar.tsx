import { makeStyles, tokens } from '@fluentui/react-components';
import { Button } from '../parts/Button';
import { usePane, useSay, useStore } from '../state/use-pane';
import { APP_WORDS } from '../parts/words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 12px',
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  progress: { flexGrow: 1, minWidth: '40px', accentColor: tokens.colorCompoundBrandBackground },
});

/** What is going on, how far it is, and a way to stop it. */
export function WorkBar() {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const { work } = usePane();
  return (
    <div role="status" aria-live="polite">
      {work && (
        <div className={styles.bar}>
          <span>{say(work.what)}</span>
          <progress
            className={styles.progress}
            aria-label={say(work.what)}
            {...(work.total > 0 && { value: work.done, max: work.total })}
          />
          <Button size="small" onClick={() => store.stopWork()}>
            {say(APP_WORDS.stop)}
          </Button>
        </div>
      )}
    </div>
  );
}
