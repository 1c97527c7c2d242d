import { Fragment, useId } from 'react';
import type { MessageDetail } from '../../../shared/features/messages/detail';
import { Fold } from '../../parts/Fold';
import { OnSheet } from '../../parts/OnSheet';
import { Section } from '../../parts/Section';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { Acts } from './Acts';
import { useMessagesStyles } from './styles';
import { Suggestions } from './Suggestions';
import { ACT_WORDS, DETAIL_WORDS, MESSAGES_WORDS } from './words';

interface DetailProps {
  readonly id: string;
  /** Whether it stands below its line, which says the subject. */
  readonly isBelow?: boolean;
}

/** An opened message: what it suggests and what may be done, why it is taken for that, what the order sheet says beside. */
export function Detail({ id: message, isBelow = false }: DetailProps) {
  const styles = useMessagesStyles();
  const say = useSay();
  const { me = '' } = usePane();
  const id = useId();
  const { data: detail, failure, isStale } = useAsk('messages.detail', message);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!detail) return isStale ? null : <p role="status" className={styles.muted}>{say(MESSAGES_WORDS.gone)}</p>;
  const { line, facts, order } = detail;
  const subject = line.subject === '' ? say(MESSAGES_WORDS.noSubject) : line.subject;
  return (
    <section className={styles.body} aria-labelledby={id}>
      <h2 id={id} className={isBelow ? styles.hidden : styles.title}>{subject}</h2>
      {line.suggestions.length > 0 && (
        <Section title={say(DETAIL_WORDS.suggests)}>
          <Suggestions line={line} me={me} />
        </Section>
      )}
      {me === '' ? <p className={styles.muted}>{say(MESSAGES_WORDS.chooseMe)}</p> : <Acts line={line} me={me} />}
      <Ways detail={detail} />
      <dl className={styles.facts}>
        {facts.map(({ key, label, value }) => (
          <Fragment key={key}>
            <dt>{say(label)}</dt>
            <dd>{say(value)}</dd>
          </Fragment>
        ))}
      </dl>
      {order.length > 0 && <OnSheet order={order} name={line.order} />}
      {detail.thread.length > 0 && <Thread detail={detail} />}
    </section>
  );
} // prettier-ignore

/** Where to go from it. */
function Ways({ detail: { line, orderPlace } }: { readonly detail: MessageDetail }) {
  const styles = useMessagesStyles();
  const say = useSay();
  const store = useStore();
  const toOrder = (): void => {
    void store.select(orderPlace!);
    store.go('order');
  };
  return (
    <div className={styles.ways}>
      {orderPlace && (
        <button type="button" className={styles.link} onClick={toOrder}>
          {say(ACT_WORDS.toOrder)}
        </button>
      )}
      <button type="button" className={styles.link} onClick={() => void store.select(line.place)}>
        {say(ACT_WORDS.toRow)}
      </button>
    </div>
  );
}

function Thread({ detail: { thread } }: { readonly detail: MessageDetail }) {
  const styles = useMessagesStyles();
  const say = useSay();
  const store = useStore();
  return (
    <Fold summary={`${say(DETAIL_WORDS.thread)} ${thread.length}`}>
      <ul className={styles.list}>
        {thread.map(({ id, at, other, subject }) => (
          <li key={id}>
            <button type="button" className={styles.link} onClick={() => store.open(id)}>
              {[say(at), other, subject].filter((part) => part !== '').join(' · ')}
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
