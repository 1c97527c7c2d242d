import type { MessageLine } from '../../../shared/features/messages/lines';
import { Fold } from '../../parts/Fold';
import type { OfOrderProps } from '../../parts/page-parts';
import { Section } from '../../parts/Section';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { Line } from './Line';
import { useMessagesStyles } from './styles';
import { Suggestions } from './Suggestions';
import { OF_ORDER_WORDS } from './words';

/** Shown before the others fold. */
const FIRST = 3;

/** In the file of an order: its messages, the newest first, each with what it suggests leading to its place in the view. */
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
  const store = useStore();
  const { me = '' } = usePane();
  return (
    <>
      <Line line={line} onToggle={() => store.go('messages', line.id)} />
      {line.suggestions.length > 0 && <Suggestions line={line} me={me} />}
    </>
  );
}
