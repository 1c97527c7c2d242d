import { useState } from 'react';
import { Button } from '../../parts/Button';
import { Section } from '../../parts/Section';
import { RecordForm } from '../../records/RecordForm';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { Breaches } from './Breaches';
import { NormItem } from './NormItem';
import { Offered } from './Offered';
import { useNormStyles } from './styles';
import { NORMS_WORDS } from './words';

/** What the team has agreed on, who has not read it, and where it was not kept. */
export default function Norms() {
  const styles = useNormStyles();
  const say = useSay();
  const { me = '' } = usePane();
  const [opened, setOpened] = useState<number>();
  const [isAdding, setAdding] = useState(false);
  const { data: view, failure } = useAsk('norms.view', me);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const { norms, wrong, unread, offered } = view;
  return (
    <div className={styles.page}>
      <h1 className={styles.hidden}>{say(NORMS_WORDS.title)}</h1>
      {unread > 0 && <ToRead count={unread} me={me} />}
      {norms.length > 0 && <Breaches view={view} />}
      <Section level="h2" title={say(NORMS_WORDS.norms)} aside={norms.length || undefined}>
        {norms.length === 0 && <p className={styles.muted}>{say(NORMS_WORDS.none)}</p>}
        {wrong > 0 && <p className={styles.muted}>{say(NORMS_WORDS.wrong(wrong))}</p>}
        <ul className={styles.list}>
          {norms.map((norm) => (
            <li key={norm.row.row} className={styles.item}>
              <NormItem
                norm={norm}
                isOpen={opened === norm.row.row}
                onOpen={() => setOpened(opened === norm.row.row ? undefined : norm.row.row)}
              />
            </li>
          ))}
        </ul>
        {isAdding ? (
          <RecordForm kind="norms" onClose={() => setAdding(false)} />
        ) : (
          <Button size="small" onClick={() => setAdding(true)}>
            {say(NORMS_WORDS.add)}
          </Button>
        )}
      </Section>
      {offered.length > 0 && <Offered offered={offered} isFirst={norms.length === 0} me={me} />}
    </div>
  );
}

/** One press for everything that is new to the person. */
function ToRead({ count, me }: { readonly count: number; readonly me: string }) {
  const styles = useNormStyles();
  const say = useSay();
  const store = useStore();
  const read = async (): Promise<void> => store.apply(await store.ask('norms.proposeRead', me, me));
  return (
    <div className={styles.notice}>
      <p className={styles.plain}>{say(NORMS_WORDS.toRead(count))}</p>
      <Button size="small" appearance="primary" onClick={() => void read()}>
        {say(NORMS_WORDS.read)}
      </Button>
    </div>
  );
}
