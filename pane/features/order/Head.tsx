import { momentText } from '../../../shared/time/date-text';
import type { OrderView } from '../../../shared/features/order/view';
import { inkOf } from '../../theme/tone-variables';
import { StatusBadge } from '../../parts/StatusBadge';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { ORDER_WORDS } from './words';
import { useOrderStyles } from './styles';

/** Which order it is, how it stands, and the dates that it has to keep. */
export function Head({ order }: { readonly order: OrderView }) {
  const styles = useOrderStyles();
  const say = useSay();
  const store = useStore();
  const { lang } = usePane();
  const { key, customer, product, variant, status, waitsOn, departure, gap, dates, findings } = order;
  const leaving = departure && momentText(departure.at, lang);
  return (
    <header>
      <div className={styles.row}>
        <h2 className={styles.title}>{key}</h2>
        <StatusBadge status={status} waitsOn={waitsOn} />
        <button type="button" className={styles.link} onClick={() => void store.select(order.place)}>
          {say(ORDER_WORDS.goToRow)}
        </button>
        <button type="button" className={styles.link} onClick={() => store.share(true)}>
          {say(ORDER_WORDS.share)}
        </button>
      </div>
      <p className={styles.text}>{[customer, product].filter(Boolean).join(' · ')}</p>
      <p className={styles.muted} style={{ margin: 0 }}>
        {[
          say(variant),
          leaving && say(departure.isActual ? ORDER_WORDS.left(leaving) : ORDER_WORDS.leaves(leaving)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {gap && (
        <p className={styles.text} style={{ color: inkOf('late') }}>
          {say(gap)}
        </p>
      )}
      {dates.length > 0 && (
        <ul className={styles.list} aria-label={say(ORDER_WORDS.dates)}>
          {dates.map(({ field, name, date, days, margin, tone }) => (
            <li key={field}>
              {say(name)} {momentText(date, lang)}{' '}
              <span className={styles.muted}>{say(ORDER_WORDS.inDays(days))}</span>
              {margin !== undefined && (field !== 'etd' || margin < 0) && (
                <span style={{ color: inkOf(tone) }}> {say(ORDER_WORDS.margin(margin))}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {findings.length > 0 && (
        <details>
          <summary>
            {say(ORDER_WORDS.findings)} · {findings.length}
          </summary>
          <ul className={styles.list}>
            {findings.map(({ message, place }, at) => (
              <li key={at} className={styles.item}>
                <button type="button" className={styles.link} onClick={() => void store.select(place)}>
                  {say(message)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </header>
  );
}
