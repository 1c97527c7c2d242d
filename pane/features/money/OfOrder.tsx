import type { MoneyFact } from '../../../shared/features/money/facts';
import type { OfOrderProps } from '../../parts/page-parts';
import { Section } from '../../parts/Section';
import { useAsk, useSay, useStore } from '../../state/use-pane';
import { useMoneyStyles } from './styles';
import { MONEY_WORDS } from './words';

/** In the file of an order, below what the sheet says of its money: what came in, margin, refund, deadlines. */
export default function OfOrder({ order }: OfOrderProps) {
  const styles = useMoneyStyles();
  const say = useSay();
  const { data: facts, failure } = useAsk('money.ofOrder', order);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!facts || facts.length === 0) return null;
  return (
    <Section title={say(MONEY_WORDS.account)}>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <Fact key={fact.key} fact={fact} />
        ))}
      </dl>
    </Section>
  );
}

function Fact({ fact: { label, value, note, isLate, place } }: { readonly fact: MoneyFact }) {
  const styles = useMoneyStyles();
  const say = useSay();
  const store = useStore();
  return (
    <div className={styles.fact}>
      <dt className={styles.term}>
        {place ? (
          <button type="button" className={styles.link} onClick={() => void store.select(place)}>
            {say(label)}
          </button>
        ) : (
          say(label)
        )}
      </dt>
      <dd className={styles.value}>
        <span className={isLate && styles.late}>{say(value)}</span>
        {note && <span className={styles.note}>{say(note)}</span>}
      </dd>
    </div>
  );
}
