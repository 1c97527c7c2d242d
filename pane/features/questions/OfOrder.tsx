import type { OfOrderProps } from '../../parts/page-parts';
import { Section } from '../../parts/Section';
import { Problem } from '../../parts/Problem';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { Answers } from './Answers';
import { offersFor } from './offers';
import { useQuestionStyles } from './styles';
import { useAnswer } from './use-answer';
import { QUESTION_WORDS } from './words';

/** An order has no more questions than stages, and few rows. */
const ALL = { bundles: 50, lines: 20 };

/** In the file of an order: what only a person can say of it, answered where it stands. */
export default function OfOrder({ order, hasRows }: OfOrderProps) {
  const styles = useQuestionStyles();
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const { problem, answer } = useAnswer(me);
  const { data, failure } = useAsk('questions.asked', { me: '', filter: { orders: [order] }, ...ALL });
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!data || data.bundles.length === 0) return null;
  const asked = data.bundles.flatMap((bundle) => bundle.lines.map((line) => ({ bundle, line })));
  // As the order went: what is about no day comes last.
  asked.sort((a, b) => (a.line.on ?? Infinity) - (b.line.on ?? Infinity) || 0);
  return (
    <Section
      title={say(QUESTION_WORDS.title)}
      label={`${order} ${say(QUESTION_WORDS.title)}`}
      aside={asked.length > 1 ? asked.length : undefined}
    >
      <Problem said={problem} look={styles.problem} />
      <ul className={styles.list}>
        {asked.map(({ bundle, line }) => (
          <li key={line.id} className={styles.own}>
            <button
              type="button"
              className={styles.ask}
              onClick={() => line.place && void store.select(line.place)}
            >
              {hasRows && <span className={styles.small}>{line.order} </span>}
              {say(line.text)}
            </button>
            <Answers
              folds
              offers={offersFor(bundle, line.on)}
              label={say(line.text)}
              onAnswer={(value) => void answer(line.id, value)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
