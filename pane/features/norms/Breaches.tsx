import type { NormsView } from '../../../shared/features/norms/view';
import { Button } from '../../parts/Button';
import { Section } from '../../parts/Section';
import { useSay, useStore } from '../../state/use-pane';
import { useNormStyles } from './styles';
import { NORMS_WORDS } from './words';

/** What was found and is not written down; each leads to its cell, all of them are written down at once. */
export function Breaches({ view: { breaches, found } }: { readonly view: NormsView }) {
  const styles = useNormStyles();
  const say = useSay();
  const store = useStore();
  const open = async (): Promise<void> => store.preview(await store.ask('norms.proposeOpen'));
  return (
    <Section level="h2" title={say(NORMS_WORDS.breaches)} aside={found || undefined}>
      {found === 0 ? (
        <p className={styles.muted}>{say(NORMS_WORDS.clean)}</p>
      ) : (
        <>
          <p className={styles.muted}>{say(NORMS_WORDS.unwritten)}</p>
          <ul className={styles.list}>
            {breaches.map(({ number, norm, order, who, on, text, place }) => (
              <li key={number} className={styles.item}>
                <button
                  type="button"
                  className={styles.breach}
                  aria-label={say(NORMS_WORDS.goTo([order, say(text), say(who)].filter(Boolean).join(' · ')))}
                  onClick={() => void store.select(place)}
                >
                  <span className={styles.number}>{norm}</span>
                  <span className={styles.order}>{order}</span>
                  <span className={styles.what}>{say(text)}</span>
                  <span className={styles.cell}>{say(who)}</span>
                  <span className={styles.cell}>{say(on)}</span>
                </button>
              </li>
            ))}
          </ul>
          <div className={styles.actions}>
            <Button size="small" appearance="primary" onClick={() => void open()}>
              {say(NORMS_WORDS.open(found))}
            </Button>
            {found > breaches.length && (
              <span className={styles.muted}>{say(NORMS_WORDS.more(found - breaches.length))}</span>
            )}
          </div>
        </>
      )}
    </Section>
  );
}
