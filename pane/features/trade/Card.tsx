import { useId, useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { CardOrder, CardView } from '../../../shared/features/trade/card';
import type { CreditView } from '../../../shared/features/trade/credit';
import type { PriceLine } from '../../../shared/features/trade/prices';
import { Button } from '../../parts/Button';
import { Fold } from '../../parts/Fold';
import { Section } from '../../parts/Section';
import { RecordForm } from '../../records/RecordForm';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { Facts } from './Facts';
import { useTradeStyles } from './styles';
import { CARD_WORDS, TRADE_WORDS } from './words';

/** The card of a customer with what the book has of them. */
export function Card({ customer }: { readonly customer: string }) {
  const styles = useTradeStyles();
  const say = useSay();
  const { lang } = usePane();
  const id = useId();
  const [isEditing, setEditing] = useState(false);
  const { data: card, failure } = useAsk('trade.card', customer, lang);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!card) return null;
  const { name, row, facts, more, last, claims, prices } = card;
  return (
    <section className={styles.body} aria-labelledby={id}>
      <h2 id={id} className={styles.hidden}>
        {say(CARD_WORDS.cardOf(name))}
      </h2>
      {isEditing ? (
        <RecordForm
          kind="customers"
          {...(row ? { row } : { start: { customer: name } })}
          onClose={() => setEditing(false)}
        />
      ) : (
        <Actions card={card} onEdit={() => setEditing(true)} />
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <Facts facts={facts}>
            <Standing card={card} />
          </Facts>
          {more.length > 0 && (
            <Fold summary={<span className={styles.soft}>{say(CARD_WORDS.more)}</span>}>
              <Facts facts={more} />
            </Fold>
          )}
        </div>
        <div className={styles.column}>
          {claims.length > 0 && (
            <Section title={say(CARD_WORDS.claims)} aside={claims.length}>
              <Orders orders={claims} />
            </Section>
          )}
          {last.length > 0 && (
            <Section title={say(CARD_WORDS.last)}>
              <Orders orders={last} />
            </Section>
          )}
          {prices.length > 0 && (
            <Section title={say(CARD_WORDS.prices)}>
              <Prices prices={prices} />
            </Section>
          )}
        </div>
      </div>
    </section>
  );
}

function Actions({ card, onEdit }: { readonly card: CardView; readonly onEdit: () => void }) {
  const styles = useTradeStyles();
  const say = useSay();
  const store = useStore();
  const { row, place, age, spelled, open, late } = card;
  const show = (): void => {
    void store.pick({ filter: { mine: '', customer: spelled } });
    store.go('today');
  };
  return (
    <>
      {!row && <p className={styles.muted}>{say(CARD_WORDS.addHint)}</p>}
      <div className={styles.actions}>
        <Button size="small" onClick={onEdit}>
          {say(row ? CARD_WORDS.edit : CARD_WORDS.add)}
        </Button>
        {place && (
          <Button size="small" appearance="subtle" onClick={() => void store.select(place)}>
            {say(CARD_WORDS.toSheet)}
          </Button>
        )}
        {open > 0 && (
          <Button size="small" appearance="subtle" onClick={show}>
            {say(CARD_WORDS.orders)} {open}
          </Button>
        )}
        {late > 0 && (
          <span className={mergeClasses(styles.figure, styles.late)}>{say(TRADE_WORDS.late(late))}</span>
        )}
      </div>
      {age && <p className={styles.muted}>{say(age)}</p>}
    </>
  );
}

/** What the book works out for the card: money, credit, the next contact, how its orders sailed. */
function Standing({ card: { money, credit, next, isDue, owner, onTime } }: { readonly card: CardView }) {
  const styles = useTradeStyles();
  const say = useSay();
  return (
    <>
      {money.zh !== '' && (
        <>
          <dt>{say(CARD_WORDS.money)}</dt>
          <dd>{say(money)}</dd>
        </>
      )}
      {credit && <Credit credit={credit} />}
      {next.zh !== '' && (
        <>
          <dt>{say(CARD_WORDS.next)}</dt>
          <dd className={isDue ? styles.soon : undefined}>
            {say(next)}
            {isDue && ` · ${say(CARD_WORDS.due)}`}
          </dd>
        </>
      )}
      {owner !== '' && (
        <>
          <dt>{say(CARD_WORDS.owner)}</dt>
          <dd>{owner}</dd>
        </>
      )}
      {onTime.zh !== '' && (
        <>
          <dt>{say(CARD_WORDS.onTime)}</dt>
          <dd>{say(onTime)}</dd>
        </>
      )}
    </>
  );
}

function Credit({ credit: { limit, left, notes } }: { readonly credit: CreditView }) {
  const styles = useTradeStyles();
  const say = useSay();
  return (
    <>
      <dt>{say(CARD_WORDS.credit)}</dt>
      <dd>
        {limit} · {say(left)}
        {notes.map((note) => (
          <span key={note.en} className={styles.soft}>
            {'\n'}
            {say(note)}
          </span>
        ))}
      </dd>
    </>
  );
}

function Orders({ orders }: { readonly orders: readonly CardOrder[] }) {
  const styles = useTradeStyles();
  const say = useSay();
  const store = useStore();
  return (
    <ul className={styles.list}>
      {orders.map(({ order, place, ordered, amount, said, tone }) => (
        <li key={`${place.sheet}\0${place.row}`} className={styles.line}>
          <button
            type="button"
            className={styles.link}
            aria-label={say(CARD_WORDS.goTo(order))}
            onClick={() => void store.select(place)}
          >
            {order}
          </button>
          <span className={styles.grow}>
            {[say(ordered), amount].filter((text) => text !== '').join(' · ')}
          </span>
          <span className={tone === 'late' ? styles.late : undefined}>{say(said)}</span>
        </li>
      ))}
    </ul>
  );
}

function Prices({ prices }: { readonly prices: readonly PriceLine[] }) {
  const styles = useTradeStyles();
  const say = useSay();
  const store = useStore();
  return (
    <ul className={styles.list}>
      {prices.map(({ item, price, order, on, isQuoted, place }) => (
        <li key={`${place.sheet}\0${place.row}`} className={styles.line}>
          <button
            type="button"
            className={styles.link}
            aria-label={say(CARD_WORDS.goTo(`${item} ${order}`))}
            onClick={() => void store.select(place)}
          >
            {item}
          </button>
          <span className={styles.grow}>{say(price)}</span>
          <span>{[isQuoted && say(CARD_WORDS.quoted), order, say(on)].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
