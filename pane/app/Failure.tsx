import { Button, makeStyles } from '@fluentui/react-components';
import { usePane, useSay, useStore } from '../state/use-pane';
import { APP_WORDS } from '../parts/words';

const useStyles = makeStyles({
  box: {
    margin: '12px',
    padding: '12px',
    borderRadius: '6px',
    color: 'var(--late-ink)',
    backgroundColor: 'var(--late-paper)',
    overflowWrap: 'anywhere',
  },
  actions: { marginTop: '8px' },
});

/** What could not be done, in a sentence, and the way on. */
export function Failure() {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const { failure } = usePane();
  if (!failure) return null;
  return (
    <div role="alert" className={styles.box}>
      {say(failure)}
      <div className={styles.actions}>
        <Button size="small" onClick={() => void store.refresh()}>
          {say(APP_WORDS.refresh)}
        </Button>
      </div>
    </div>
  );
}
