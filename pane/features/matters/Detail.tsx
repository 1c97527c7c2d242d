import { Fragment, useId, useState } from 'react';
import type { MatterDetail, MatterText } from '../../../shared/features/matters/detail';
import { Button } from '../../parts/Button';
import { Fold } from '../../parts/Fold';
import { OnSheet } from '../../parts/OnSheet';
import { Section } from '../../parts/Section';
import { RecordForm } from '../../records/RecordForm';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { ACTIONS } from './actions';
import { useMattersStyles } from './styles';
import { DETAIL_WORDS, MATTERS_WORDS } from './words';

/** An opened matter: what is to be known, what was said, what may be done, what the order sheet says beside. */
export function Detail({ number }: { readonly number: string }) {
  const styles = useMattersStyles();
  const say = useSay();
  const { me = '' } = usePane();
  const id = useId();
  const { data: detail, failure, isStale } = useAsk('matters.detail', number, me);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!detail) return isStale ? null : <p role="status" className={styles.muted}>{say(MATTERS_WORDS.gone)}</p>;
  const { line, texts, facts, order } = detail;
  return (
    <section className={styles.body} aria-labelledby={id}>
      <h2 id={id} className={styles.hidden}>
        {say(DETAIL_WORDS.of(line.number))}
      </h2>
      {line.text.includes('\n') && <p className={styles.text}>{line.text}</p>}
      <Acts detail={detail} me={me} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {texts.map((text) => (
            <Said key={text.key} text={text} />
          ))}
          <dl className={styles.facts}>
            {facts.map(({ key, label, value }) => (
              <Fragment key={key}>
                <dt>{say(label)}</dt>
                <dd>{say(value)}</dd>
              </Fragment>
            ))}
          </dl>
        </div>
        <div className={styles.column}>
          {order.length > 0 && <OnSheet order={order} name={line.order} />}
          {detail.history.length > 0 && <History detail={detail} />}
        </div>
      </div>
    </section>
  );
} // prettier-ignore

/** What may be done about it by its kind, and with its row whatever it is. */
function Acts({ detail, me }: { readonly detail: MatterDetail; readonly me: string }) {
  const styles = useMattersStyles();
  const say = useSay();
  const store = useStore();
  const [isEditing, setEditing] = useState(false);
  const { line, row } = detail;
  const Actions = ACTIONS[line.kind];
  const ref = { name: line.number, row };
  if (isEditing) return <RecordForm kind="matters" row={ref} onClose={() => setEditing(false)} />;
  return (
    <>
      {Actions && (me !== '' ? <Actions detail={detail} me={me} /> : line.turn && <p className={styles.muted}>{say(MATTERS_WORDS.chooseMe)}</p>)}
      <div className={styles.actions}>
        <Button size="small" appearance="subtle" onClick={() => setEditing(true)}>
          {say(DETAIL_WORDS.edit)}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void store.select(line.place)}>
          {say(DETAIL_WORDS.toSheet)}
        </Button>
      </div>
    </>
  );
} // prettier-ignore

function Said({ text: { title, by, text } }: { readonly text: MatterText }) {
  const styles = useMattersStyles();
  const say = useSay();
  return (
    <Section title={say(title)} {...(by !== '' && { aside: by })}>
      <p className={text === '' ? styles.muted : styles.text}>{text === '' ? say(DETAIL_WORDS.missing) : text}</p>
    </Section>
  );
} // prettier-ignore

function History({ detail: { history } }: { readonly detail: MatterDetail }) {
  const styles = useMattersStyles();
  const say = useSay();
  return (
    <Fold startsOpen summary={<span>{say(DETAIL_WORDS.history)} {history.length}</span>}>
      <ul className={styles.list}>
        {history.map(({ at, by, what }, nth) => (
          <li key={nth} className={styles.event}>
            <span className={styles.muted}>{[say(at), by].filter((part) => part !== '').join(' · ')}</span> {what}
          </li>
        ))}
      </ul>
    </Fold>
  );
} // prettier-ignore
