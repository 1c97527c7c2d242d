import { useSay } from '../../state/use-pane';
import { useMessagesStyles } from './styles';
import { BEGIN_WORDS } from './words';

/** What is said where no message has come in yet: how to begin, and what is kept. */
export function Begin() {
  const styles = useMessagesStyles();
  const say = useSay();
  return (
    <div className={styles.begin}>
      <p role="status" className={styles.text}>
        {say(BEGIN_WORDS.none)}
      </p>
      <p className={styles.text}>{say(BEGIN_WORDS.how)}</p>
      <div>
        <code className={styles.code}>{say(BEGIN_WORDS.imap)}</code>
        <code className={styles.code}>{say(BEGIN_WORDS.folder)}</code>
      </div>
      <p className={styles.muted}>{say(BEGIN_WORDS.kept)}</p>
    </div>
  );
}
