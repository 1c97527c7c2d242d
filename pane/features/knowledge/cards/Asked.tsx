import type { AskedLine } from '../../../../shared/features/knowledge/cards/view';
import { Button } from '../../../parts/Button';
import { Problem } from '../../../parts/Problem';
import { Section } from '../../../parts/Section';
import { useAttempt } from '../../../parts/use-attempt';
import { usePane, useSay, useStore } from '../../../state/use-pane';
import { useCardStyles } from './styles';
import { CARD_WORDS } from './words';

/** Orders that closed lately and may have taught something: a card of each, or nothing to learn. */
export function Asked({ asked }: { readonly asked: readonly AskedLine[] }) {
  const styles = useCardStyles();
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const { problem, attempt } = useAttempt();
  const nothing = (id: string): Promise<void> =>
    attempt(async () => store.apply(await store.ask('knowledge.proposeNothing', id, me)));
  return (
    <Section level="h2" title={say(CARD_WORDS.asked)} aside={asked.length}>
      <Problem said={problem} />
      <ul className={styles.list}>
        {asked.map(({ id, order, customer, said, ago, place }) => (
          <li key={id} className={styles.asked}>
            <span className={styles.what}>
              <button type="button" className={styles.link} onClick={() => void store.select(place)}>
                {order}
              </button>{' '}
              <span className={styles.muted}>
                {[customer, say(said), say(ago)].filter(Boolean).join(' · ')}
              </span>
            </span>
            <Button
              size="small"
              aria-label={`${order}: ${say(CARD_WORDS.write)}`}
              onClick={() => store.open(id)}
            >
              {say(CARD_WORDS.write)}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`${order}: ${say(CARD_WORDS.nothing)}`}
              onClick={() => void nothing(id)}
            >
              {say(CARD_WORDS.nothing)}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
