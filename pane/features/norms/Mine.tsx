import type { MineLine } from '../../../shared/features/norms/view';
import { Button } from '../../parts/Button';
import { Problem } from '../../parts/Problem';
import { Section } from '../../parts/Section';
import { useAttempt } from '../../parts/use-attempt';
import { useSay, useStore } from '../../state/use-pane';
import { useNormStyles } from './styles';
import { NORMS_WORDS } from './words';

interface MineProps {
  readonly mine: readonly MineLine[];
  readonly me: string;
}

/** Breaches of the person's own that were written down: read and acknowledged at once; several are shown first. */
export function Mine({ mine, me }: MineProps) {
  const styles = useNormStyles();
  const say = useSay();
  const store = useStore();
  const { problem, attempt } = useAttempt();
  const numbers = mine.map(({ number }) => number);
  const acknowledge = (): Promise<void> =>
    attempt(async () => {
      const proposal = await store.ask('norms.proposeAcknowledged', numbers, me);
      await (numbers.length > 1 ? store.preview(proposal) : store.apply(proposal));
    });
  return (
    <Section level="h2" title={say(NORMS_WORDS.mine)} aside={mine.length}>
      <ul className={styles.list}>
        {mine.map(({ number, order, text }) => (
          <li key={number} className={styles.item}>
            <button type="button" className={styles.row} onClick={() => store.go('matters', number)}>
              <span className={styles.number}>{number.split('/')[0]}</span>
              <span className={styles.text}>{[order, text].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
      <Problem said={problem} />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => void acknowledge()}>
          {say(NORMS_WORDS.acknowledge(mine.length))}
        </Button>
      </div>
    </Section>
  );
}
