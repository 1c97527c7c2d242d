import { useEffect, useRef, useState } from 'react';
import type { OrderBehind, OrdersWanted, StageFigure } from '../../../shared/features/checkup/orders';
import type { Since } from '../../../shared/features/checkup/since';
import type { StageLine } from '../../../shared/features/checkup/view';
import { Button } from '../../parts/Button';
import { Switch } from '../../parts/Switch';
import { useAsk, useSay, useStore } from '../../state/use-pane';
import { useOpenedStyles } from './opened-styles';
import { StageFigures } from './StageFigures';
import { CHECKUP_WORDS, FIGURES } from './words';

interface OpenedProps {
  readonly wanted: OrdersWanted;
  readonly title: string;
  readonly since: Since;
  /** The stage that is opened, where one is. */
  readonly stage: StageLine | undefined;
  readonly onWanted: (wanted: OrdersWanted) => void;
  readonly onClose: () => void;
}

/** Orders shown at first, and how many one more asks for. */
const [FIRST, MORE] = [20, 100];

/** The orders behind what was pressed, below everything else, so that the way back is short: each leads to its cell and to its file. */
export function Opened({ wanted, title, since, stage, onWanted, onClose }: OpenedProps) {
  const styles = useOpenedStyles();
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = JSON.stringify(wanted);
  const [count, setCount] = useState({ of: asked, rows: FIRST });
  const rows = count.of === asked ? count.rows : FIRST;
  const { data, failure } = useAsk('checkup.orders', since, wanted, rows);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  return (
    // Escape closes it from wherever in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles.panel}
      aria-label={title}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
          {data && <span className={styles.total}> {data.total}</span>}
        </h2>
        <Button size="small" appearance="subtle" aria-label={say(CHECKUP_WORDS.close)} onClick={onClose}>
          ✕
        </Button>
      </div>
      <div className={styles.body}>
        {stage && wanted.of === 'stage' && (
          <>
            <StageFigures stage={stage} />
            <Switch
              label={CHECKUP_WORDS.figure}
              words={figuresOf(stage)}
              value={wanted.figure}
              onValue={(figure) => onWanted({ ...wanted, figure })}
            />
          </>
        )}
        {failure && <p role="alert">{say(failure)}</p>}
        {data?.total === 0 && (
          <p className={styles.muted}>
            {say(stage?.n === 0 ? CHECKUP_WORDS.noTimes : CHECKUP_WORDS.noneHere)}
          </p>
        )}
        <ul className={styles.list}>
          {data?.rows.map((row) => (
            <OrderLine key={row.key} row={row} />
          ))}
        </ul>
        {data && data.total > data.rows.length && (
          <Button size="small" appearance="subtle" onClick={() => setCount({ of: asked, rows: rows + MORE })}>
            {say(CHECKUP_WORDS.more(data.total - data.rows.length))}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The figures of a stage that have orders behind them, with how many. */
function figuresOf({ n, late, reopened, moved, skipped }: StageLine) {
  const counts: Readonly<Record<StageFigure, number>> = {
    times: n,
    late,
    reopened,
    moved,
    skipped: skipped.of,
  };
  const shown = (Object.keys(counts) as StageFigure[]).filter((key) => key === 'times' || counts[key] > 0);
  return Object.fromEntries(
    shown.map((key) => [
      key,
      { zh: `${FIGURES[key].zh} ${counts[key]}`, en: `${FIGURES[key].en} ${counts[key]}` },
    ]),
  ) as Record<StageFigure, { zh: string; en: string }>;
}

function OrderLine({ row: { order, customer, took, place } }: { readonly row: OrderBehind }) {
  const styles = useOpenedStyles();
  const say = useSay();
  const store = useStore();
  const openFile = (): void => {
    void store.select(place);
    store.go('order');
  };
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.order}
        aria-label={say(CHECKUP_WORDS.goTo([order, customer, say(took)].filter(Boolean).join(' · ')))}
        onClick={() => void store.select(place)}
      >
        <span className={styles.number}>{order}</span>
        <span className={styles.customer}>{customer}</span>
        <span className={styles.took}>{say(took)}</span>
      </button>
      <Button
        size="small"
        appearance="subtle"
        aria-label={say(CHECKUP_WORDS.openFile(order))}
        onClick={openFile}
      >
        {say(CHECKUP_WORDS.file)}
      </Button>
    </li>
  );
}
