import { useState } from 'react';
import type { Bilingual } from '../../../../shared/lang';
import { Button } from '../../../parts/Button';
import { Fold } from '../../../parts/Fold';
import { Section } from '../../../parts/Section';
import { RecordForm } from '../../../records/RecordForm';
import { useAsk, useSay, useStore } from '../../../state/use-pane';
import { Holidays } from './Holidays';
import { Note } from './Note';
import { useMarketStyles } from './styles';
import { MARKET_WORDS } from './words';

const PAGE = 50;

/** What the market does: the notes in force, where customers are off, and what has expired. */
export default function Market() {
  const styles = useMarketStyles();
  const say = useSay();
  const [count, setCount] = useState(PAGE);
  const [opened, setOpened] = useState<number>();
  const [isAdding, setAdding] = useState(false);
  const { data: view, failure } = useAsk('knowledge.market', count);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const { duty, notes, total, expired, wrong } = view;
  return (
    <div className={styles.part}>
      {duty && <Duty duty={duty} onAdd={() => setAdding(true)} />}
      <Section level="h2" title={say(MARKET_WORDS.notes)} aside={total || undefined}>
        {total === 0 && (
          <p className={styles.muted}>{say(expired > 0 ? MARKET_WORDS.noneInForce : MARKET_WORDS.none)}</p>
        )}
        {wrong > 0 && <p className={styles.muted}>{say(MARKET_WORDS.wrong(wrong))}</p>}
        <ul className={styles.list}>
          {notes.map((note) => (
            <li key={note.row.row} className={styles.item}>
              <Note
                note={note}
                isOpen={opened === note.row.row}
                onOpen={() => setOpened(opened === note.row.row ? undefined : note.row.row)}
              />
            </li>
          ))}
        </ul>
        <div className={styles.actions}>
          {total > notes.length && (
            <Button size="small" onClick={() => setCount(count + PAGE)}>
              {say(MARKET_WORDS.more(total - notes.length))}
            </Button>
          )}
          {!isAdding && (
            <Button size="small" onClick={() => setAdding(true)}>
              {say(MARKET_WORDS.add)}
            </Button>
          )}
        </div>
        {isAdding && <RecordForm kind="market" onClose={() => setAdding(false)} />}
        {expired > 0 && (
          <Fold summary={<span className={styles.muted}>{say(MARKET_WORDS.expired(expired))}</span>}>
            <Expired />
          </Fold>
        )}
      </Section>
      <Holidays view={view} />
    </div>
  );
}

function Duty({ duty, onAdd }: { readonly duty: Bilingual; readonly onAdd: () => void }) {
  const styles = useMarketStyles();
  const say = useSay();
  return (
    <div className={styles.notice}>
      <p className={styles.text}>{say(duty)}</p>
      <Button size="small" appearance="primary" onClick={onAdd}>
        {say(MARKET_WORDS.add)}
      </Button>
    </div>
  );
}

/** Notes that hold no more, for whoever wants to write one anew. */
function Expired() {
  const styles = useMarketStyles();
  const say = useSay();
  const store = useStore();
  const { data: notes, failure } = useAsk('knowledge.expiredNotes', PAGE);
  if (failure) return <p role="alert">{say(failure)}</p>;
  return (
    <ul className={styles.list}>
      {notes?.map(({ row, about, point, until, place }) => (
        <li key={row.row} className={styles.line}>
          <button type="button" className={styles.link} onClick={() => void store.select(place)}>
            {about}
          </button>
          <span>{point}</span>
          <span className={styles.muted}>{say(MARKET_WORDS.ended(until))}</span>
        </li>
      ))}
    </ul>
  );
}
