import type { MessageLine } from '../../../shared/features/messages/lines';
import { MAIL_ABOUTS, MESSAGE_STATES } from '../../../shared/messages/kinds.data';
import { Button } from '../../parts/Button';
import { Fold } from '../../parts/Fold';
import type { OfOrderProps } from '../../parts/page-parts';
import { Section } from '../../parts/Section';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { nameIn } from './Line';
import { useMessagesStyles } from './styles';
import { Suggestions } from './Suggestions';
import { MESSAGES_WORDS, OF_ORDER_WORDS } from './words';

/** Shown before the others fold. */
const FIRST = 3;

/** In the file of an order: its messages, the newest first, each with what it suggests and a way to it in the view. */
export default function OfOrder({ order }: OfOrderProps) {
  const styles = useMessagesStyles();
  const say = useSay();
  const { data: lines, failure } = useAsk('messages.ofOrder', order);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!lines || lines.length === 0) return null;
  const earlier = lines.slice(FIRST);
  return (
    <Section title={say(OF_ORDER_WORDS.title)} aside={lines.length}>
      <List lines={lines.slice(0, FIRST)} />
      {earlier.length > 0 && (
        <Fold summary={<span className={styles.soft}>{say(OF_ORDER_WORDS.earlier(earlier.length))}</span>}>
          <List lines={earlier} />
        </Fold>
      )}
    </Section>
  );
}

function List({ lines }: { readonly lines: readonly MessageLine[] }) {
  const styles = useMessagesStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.id} className={styles.of}>
          <Message line={line} />
        </li>
      ))}
    </ul>
  );
}

function Message({ line }: { readonly line: MessageLine }) {
  const styles = useMessagesStyles();
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const { id, about, at, other, subject, state, isWaiting, by, why } = line;
  const title = subject === '' ? say(MESSAGES_WORDS.noSubject) : subject;
  const parts = [nameIn(other), state === 'new' ? '' : say(MESSAGE_STATES[state]), by].filter(
    (part) => part !== '',
  );
  return (
    <>
      <div className={styles.spread}>
        <span className={isWaiting ? styles.change : `${styles.change} ${styles.over}`}>
          <span className={styles.kind}>{say(about ? MAIL_ABOUTS[about] : MESSAGES_WORDS.out)}</span>
          {title}
        </span>
        <span className={styles.soft}>{say(at)}</span>
        <Button
          size="small"
          appearance="subtle"
          aria-label={say(OF_ORDER_WORDS.openOf(title))}
          onClick={() => store.go('messages', id)}
        >
          {say(OF_ORDER_WORDS.open)}
        </Button>
      </div>
      <p className={styles.muted}>{[...parts, isWaiting ? why : ''].filter(Boolean).join(' · ')}</p>
      {line.suggestions.length > 0 && <Suggestions line={line} me={me} />}
    </>
  );
}
