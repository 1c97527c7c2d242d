import type { OfOrderProps } from '../../../parts/page-parts';
import { Section } from '../../../parts/Section';
import { useAsk, useSay, useStore } from '../../../state/use-pane';
import { Run } from './Holidays';
import { useMarketStyles } from './styles';
import { MARKET_WORDS } from './words';

/** In the file of an order about to be quoted or booked: what its market does, and when its customer is off. */
export default function OfOrder({ order }: OfOrderProps) {
  const styles = useMarketStyles();
  const say = useSay();
  const store = useStore();
  const { data, failure } = useAsk('knowledge.marketOfOrder', order);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!data || (data.notes.length === 0 && data.holidays.length === 0)) return null;
  const { notes, more, holidays } = data;
  return (
    <Section title={say(MARKET_WORDS.ofOrder)}>
      <ul className={styles.list}>
        {notes.map(({ row, about, point, source, until, place }) => (
          <li key={row.row} className={styles.item}>
            <div className={styles.line}>
              <button type="button" className={styles.link} onClick={() => void store.select(place)}>
                {about}
              </button>
              <span>{point}</span>
              <span className={styles.muted}>
                {say(MARKET_WORDS.source(source))} · {say(MARKET_WORDS.until(until))}
              </span>
            </div>
          </li>
        ))}
        {holidays.map((holiday, at) => (
          <li key={`off ${at}`} className={styles.item}>
            <div className={styles.line}>
              <span className={styles.about}>{say(holiday.country)}</span>
              <Run holiday={holiday} />
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.muted}>{say(MARKET_WORDS.more(more))}</p>}
    </Section>
  );
}
