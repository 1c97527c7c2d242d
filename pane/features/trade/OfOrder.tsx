import type { CustomerOfOrder } from '../../../shared/features/trade/of-order';
import type { ShipmentView } from '../../../shared/features/trade/shipment-view';
import type { OfOrderProps } from '../../parts/page-parts';
import { Button } from '../../parts/Button';
import { Section } from '../../parts/Section';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { Facts } from './Facts';
import { openCard } from './opened';
import { useTradeStyles } from './styles';
import { CARD_WORDS, SHIPPED_WORDS } from './words';

/** In the file of an order: what its customer's card says, where the order differs from it, and what travels with it. */
export default function OfOrder({ order }: OfOrderProps) {
  const say = useSay();
  const { lang } = usePane();
  const { data, failure } = useAsk('trade.ofOrder', order, lang);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!data) return null;
  const { customer, shipments } = data;
  return (
    <>
      {customer?.place && <Customer customer={customer} />}
      {shipments.map((shipment) => (
        <Shipped key={shipment.key} shipment={shipment} />
      ))}
    </>
  );
}

function Customer({ customer }: { readonly customer: CustomerOfOrder }) {
  const styles = useTradeStyles();
  const say = useSay();
  const store = useStore();
  const { key, name, place, facts, money, next, isDue, age, unlike } = customer;
  return (
    <Section title={say(CARD_WORDS.card)} aside={name}>
      {unlike.map(({ place: at, text }) => (
        <p key={`${at.row}-${at.column}`} className={styles.text}>
          <button type="button" className={styles.link} onClick={() => void store.select(at)}>
            {say(text)}
          </button>
        </p>
      ))}
      <Facts facts={facts}>
        {money.zh !== '' && (
          <>
            <dt>{say(CARD_WORDS.allMoney)}</dt>
            <dd>{say(money)}</dd>
          </>
        )}
        {next.zh !== '' && (
          <>
            <dt>{say(CARD_WORDS.next)}</dt>
            <dd className={isDue ? styles.soon : undefined}>{say(next)}</dd>
          </>
        )}
      </Facts>
      {age && <p className={styles.muted}>{say(age)}</p>}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            openCard(key);
            store.go('customers');
          }}
        >
          {say(CARD_WORDS.openCard)}
        </Button>
        {place && (
          <Button size="small" appearance="subtle" onClick={() => void store.select(place)}>
            {say(CARD_WORDS.toSheet)}
          </Button>
        )}
      </div>
    </Section>
  );
}

function Shipped({ shipment }: { readonly shipment: ShipmentView }) {
  const styles = useTradeStyles();
  const say = useSay();
  const store = useStore();
  const { name, containers, vessel, sails, isAtOdds, cutoff, others, amounts } = shipment;
  const about = [
    vessel,
    say(sails),
    say(cutoff),
    containers.length > 0 && say(SHIPPED_WORDS.containers(containers.length)),
    others.length > 0 && amounts !== '' && say(SHIPPED_WORDS.together(amounts)),
  ].filter(Boolean);
  return (
    <Section title={say(others.length > 0 ? SHIPPED_WORDS.title : SHIPPED_WORDS.alone)} aside={name}>
      <p className={styles.muted}>{about.join(' · ')}</p>
      {isAtOdds && <p className={styles.text}>{say(SHIPPED_WORDS.atOdds)}</p>}
      {containers.length > 0 && <p className={styles.muted}>{containers.join(' ')}</p>}
      <ul className={styles.list}>
        {others.map(({ order, customer, place }) => (
          <li key={`${place.sheet}\0${place.row}`} className={styles.line}>
            <button type="button" className={styles.link} onClick={() => void store.select(place)}>
              {order}
            </button>
            <span className={styles.soft}>{customer}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
