import { useState } from 'react';
import type { OfferedNorm } from '../../../shared/matters/norms.data';
import { Button } from '../../parts/Button';
import { Fold } from '../../parts/Fold';
import { Section } from '../../parts/Section';
import { useApplied } from '../../parts/use-applied';
import { useSay, useStore } from '../../state/use-pane';
import { useNormStyles } from './styles';
import { NORMS_WORDS } from './words';

interface OfferedProps {
  readonly offered: readonly OfferedNorm[];
  /** The team has none yet: they stand open. */
  readonly isFirst: boolean;
  readonly me: string;
}

/** Norms that teams usually agree on, to be picked; what is added is shown first. */
export function Offered({ offered, isFirst, me }: OfferedProps) {
  const say = useSay();
  const list = <Picks offered={offered} me={me} />;
  if (!isFirst) return <Fold summary={`${say(NORMS_WORDS.offered)} ${offered.length}`}>{list}</Fold>;
  return (
    <Section level="h2" title={say(NORMS_WORDS.offered)} aside={offered.length}>
      {list}
    </Section>
  );
}

function Picks({ offered, me }: Omit<OfferedProps, 'isFirst'>) {
  const styles = useNormStyles();
  const say = useSay();
  const store = useStore();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const preview = useApplied(() => setPicked([]));
  const keys = picked.filter((key) => offered.some((each) => each.key === key));
  const add = async (): Promise<void> => preview(await store.ask('norms.proposeOffered', keys, me));
  const toggle = (key: string): void =>
    setPicked(keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key]);
  return (
    <>
      <ul className={styles.list}>
        {offered.map(({ key, text }) => (
          <li key={key} className={styles.item}>
            <label className={styles.offer}>
              <input type="checkbox" checked={keys.includes(key)} onChange={() => toggle(key)} />
              <span>{say(text)}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabled={keys.length === 0} onClick={() => void add()}>
          {say(NORMS_WORDS.addPicked(keys.length))}
        </Button>
      </div>
    </>
  );
}
