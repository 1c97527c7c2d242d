import { mergeClasses } from '@fluentui/react-components';
import type { HeadDate, OrderHead, OrderRowRef } from '../../../shared/features/order/head';
import type { OrderView } from '../../../shared/features/order/view';
import { PHASE_WORDS } from '../../../shared/templates/vocabulary';
import { Button } from '../../parts/Button';
import { useSay, useStore } from '../../state/use-pane';
import { ORDER_WORDS } from './words';
import { useHeadStyles } from './head-styles';

/** Which order it is, whether it is late, where it stands, and the dates that it has to keep. */
export function Head({
  order,
  isTrying,
  onTry,
}: {
  readonly order: OrderView;
  readonly isTrying: boolean;
  readonly onTry: () => void;
}) {
  const styles = useHeadStyles();
  const say = useSay();
  const store = useStore();
  const { head, product, variant, gap, findings } = order;
  const { standing, rows, dates } = head;
  const tones = { late: styles.late, today: styles.today, plain: styles.plain };
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h2 className={styles.title}>
          <button
            type="button"
            className={styles.order}
            title={say(ORDER_WORDS.goToRow)}
            onClick={() => void store.select(order.place)}
          >
            {head.order}
          </button>
        </h2>
        {standing.said.zh !== '' && (
          <strong className={mergeClasses(styles.badge, tones[standing.tone])}>{say(standing.said)}</strong>
        )}
        <strong className={styles.amount}>{head.amount}</strong>
      </div>
      <p className={styles.who}>{[head.customer, head.factory, product].filter(Boolean).join(' · ')}</p>
      <p className={styles.small}>
        <Steps head={head} />
        {[say(PHASE_WORDS[head.phase]), say(variant)].filter(Boolean).join(' · ')}
      </p>
      {dates.length > 0 && (
        <ul className={styles.chips} aria-label={say(ORDER_WORDS.dates)}>
          {dates.map((date) => (
            <Chip key={date.field} date={date} tone={tones[date.tone]} />
          ))}
        </ul>
      )}
      {gap && <p className={styles.small}>{say(gap)}</p>}
      {rows.length > 0 && <Rows rows={rows} />}
      <div className={styles.line}>
        <Button size="small" aria-expanded={isTrying} onClick={onTry}>
          {say(ORDER_WORDS.whatIf)}
        </Button>
        <Button size="small" onClick={() => store.share(true)}>
          {say(ORDER_WORDS.share)}
        </Button>
      </div>
      {findings.length > 0 && (
        <details>
          <summary className={styles.small}>
            {say(ORDER_WORDS.findings)} {findings.length}
          </summary>
          <ul className={styles.list}>
            {findings.map(({ message, place }, at) => (
              <li key={at}>
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

/** Where the order is on its way, by position; the phase beside it says the same in words. */
function Steps({ head: { step, steps } }: { readonly head: OrderHead }) {
  const styles = useHeadStyles();
  if (step === 0) return null;
  return (
    <span className={styles.steps} aria-hidden="true">
      {Array.from({ length: steps }, (_, at) => (
        <i key={at} className={mergeClasses(styles.step, at < step && styles.reached)} />
      ))}
    </span>
  );
}

/** A date of the order; it leads to its cell. */
function Chip({ date, tone }: { readonly date: HeadDate; readonly tone: string }) {
  const styles = useHeadStyles();
  const say = useSay();
  const store = useStore();
  const { name, said, left, missed, isOver, place } = date;
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.chip, tone, isOver && styles.over)}
        onClick={() => void store.select(place)}
      >
        {say(name)} <span className={styles.date}>{say(said)}</span>
        {left.zh !== '' && <strong> {say(left)}</strong>}
        {missed && <span> · {say(missed)}</span>}
      </button>
    </li>
  );
}

/** The rows of an order that has several; what stands below the head is of the one that is shown. */
function Rows({ rows }: { readonly rows: readonly OrderRowRef[] }) {
  const styles = useHeadStyles();
  const say = useSay();
  const store = useStore();
  return (
    <div className={styles.chips} role="group" aria-label={say(ORDER_WORDS.rows(rows.length))}>
      <span className={styles.small}>{say(ORDER_WORDS.rows(rows.length))}</span>
      {rows.map(({ label, isLate, isShown, place }) => (
        <button
          key={`${place.sheet}!${place.row}`}
          type="button"
          className={mergeClasses(styles.chip, isLate ? styles.late : styles.plain, isShown && styles.shown)}
          aria-pressed={isShown}
          onClick={() => void store.select(place)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
