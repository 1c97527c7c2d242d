import { RecordList } from '../../records/RecordList';
import { useAsk, useSay } from '../../state/use-pane';
import { useMessagesStyles } from './styles';
import { BEGIN_WORDS, CHANNEL_WORDS } from './words';

/** Where people are told besides their own mailbox, with what leaves the machine and what never stands in the book. */
export function Channels() {
  const styles = useMessagesStyles();
  const say = useSay();
  const { data: view } = useAsk('messages.channels');
  return (
    <div className={styles.part}>
      {view && view.total > 0 && (
        <p className={styles.text}>{say(CHANNEL_WORDS.counts(view.on, view.total))}</p>
      )}
      <p className={styles.muted}>{say(CHANNEL_WORDS.leaves)}</p>
      <p className={styles.muted}>{say(CHANNEL_WORDS.secrets)}</p>
      <div className={styles.muted}>
        {say(CHANNEL_WORDS.check)}
        <code className={styles.code}>{say(BEGIN_WORDS.channels)}</code>
      </div>
      <RecordList kind="channels" />
    </div>
  );
}

/** By which words Gendan sees what a mail is about. */
export function Rules() {
  const styles = useMessagesStyles();
  const say = useSay();
  return (
    <div className={styles.part}>
      <p className={styles.muted}>{say(CHANNEL_WORDS.rules)}</p>
      <RecordList kind="mailrules" />
    </div>
  );
}
