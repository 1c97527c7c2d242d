import type { CardOfOrder } from '../../../../shared/features/knowledge/cards/of-order';
import { Button } from '../../../parts/Button';
import type { OfOrderProps } from '../../../parts/page-parts';
import { Problem } from '../../../parts/Problem';
import { Section } from '../../../parts/Section';
import { useAttempt } from '../../../parts/use-attempt';
import { useAsk, usePane, useSay, useStore } from '../../../state/use-pane';
import { useCardStyles } from './styles';
import { CARD_WORDS } from './words';

/** In the file of an order: at most three cards for what comes next, each with why it is shown. */
export default function OfOrder({ order }: OfOrderProps) {
  const styles = useCardStyles();
  const say = useSay();
  const { me = '' } = usePane();
  const { data: cards, failure } = useAsk('knowledge.cardsOfOrder', order, me);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!cards || cards.length === 0) return null;
  return (
    <Section title={say(CARD_WORDS.ofOrder)} aside={cards.length}>
      <ul className={styles.list}>
        {cards.map((card) => (
          <li key={card.row.row} className={styles.card}>
            <Shown card={card} order={order} me={me} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface ShownProps {
  readonly card: CardOfOrder;
  readonly order: string;
  readonly me: string;
}

function Shown({ card, order, me }: ShownProps) {
  const styles = useCardStyles();
  const say = useSay();
  const store = useStore();
  const { problem, attempt } = useAttempt();
  const { number, question, practice, why, used, stage, isMarked, row, place } = card;
  const mark = (): Promise<void> =>
    attempt(async () => store.apply(await store.ask('knowledge.proposeUseful', row, { order, stage }, me)));
  const about = [why, ...(used > 0 ? [CARD_WORDS.used(used)] : [])];
  return (
    <>
      <p className={styles.question}>{question}</p>
      <p className={styles.practice}>{practice}</p>
      <div className={styles.actions}>
        <span className={styles.what}>
          <button type="button" className={styles.link} onClick={() => void store.select(place)}>
            {number}
          </button>{' '}
          <span className={styles.muted}>{about.map(say).join(' · ')}</span>
        </span>
        <Button
          size="small"
          disabled={isMarked || me === ''}
          title={me === '' ? say(CARD_WORDS.chooseMe) : undefined}
          aria-label={`${number}: ${say(isMarked ? CARD_WORDS.marked : CARD_WORDS.useful)}`}
          onClick={() => void mark()}
        >
          {say(isMarked ? CARD_WORDS.marked : CARD_WORDS.useful)}
        </Button>
      </div>
      <Problem said={problem} />
    </>
  );
}
