import { addressOf } from '../../../shared/book/address';
import type { Wrong } from '../../../shared/features/messages/channels';
import { RecordList } from '../../records/RecordList';
import { useAsk, useSay, useStore } from '../../state/use-pane';
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
      <WrongRows rows={view?.channels} />
      <RecordList kind="channels" />
    </div>
  );
}

/** By which words Gendan sees what a mail is about. */
export function Rules() {
  const styles = useMessagesStyles();
  const say = useSay();
  const { data: view } = useAsk('messages.channels');
  return (
    <div className={styles.part}>
      <p className={styles.muted}>{say(CHANNEL_WORDS.rules)}</p>
      <WrongRows rows={view?.rules} />
      <RecordList kind="mailrules" />
    </div>
  );
}

/** What is wrong beyond single cells, each leading to where it is put right. */
function WrongRows({ rows = [] }: { readonly rows: readonly Wrong[] | undefined }) {
  const styles = useMessagesStyles();
  const say = useSay();
  const store = useStore();
  if (rows.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={say(CHANNEL_WORDS.wrong)}>
      {rows.map(({ message, place }, at) => (
        <li key={at} className={styles.problem}>
          {say(message)}{' '}
          <button type="button" className={styles.link} onClick={() => void store.select(place)}>
            {addressOf(place)}
          </button>
        </li>
      ))}
    </ul>
  );
}
