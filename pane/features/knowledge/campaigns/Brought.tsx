import { useState } from 'react';
import type { Brought as Told } from '../../../../shared/features/knowledge/campaigns/view';
import { Button } from '../../../parts/Button';
import { useAsk, useSay, useStore } from '../../../state/use-pane';
import { useMarketStyles } from '../market/styles';
import { CAMPAIGN_WORDS } from './words';

export type Counted = 'inquiries' | 'orders';

/** A count that opens exactly what it counts. */
export function Count({ told, is, isOpen, onOpen }: { readonly told: Told; readonly is: Counted; readonly isOpen: boolean; readonly onOpen: () => void }) {
  const styles = useMarketStyles();
  const say = useSay();
  const count = told[is];
  if (count === undefined) return <span>{say(CAMPAIGN_WORDS.cannotTell)}</span>;
  if (count === 0) return <span>0</span>;
  return (
    <button
      type="button"
      className={styles.link}
      aria-expanded={isOpen}
      aria-label={say(CAMPAIGN_WORDS.open(say(CAMPAIGN_WORDS[is]), count))}
      onClick={onOpen}
    >
      {count}
    </button>
  );
} // prettier-ignore

const PAGE = 20;

/** The rows behind a count, each leading to its cell. */
export function Rows({ id, is }: { readonly id: string; readonly is: Counted }) {
  const styles = useMarketStyles();
  const say = useSay();
  const store = useStore();
  const [limit, setLimit] = useState(PAGE);
  const { data, failure } = useAsk('knowledge.broughtRows', id, is, limit);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!data) return null;
  const { rows, total } = data;
  return (
    <>
      <ul className={styles.list} aria-label={say(CAMPAIGN_WORDS[is])}>
        {rows.map(({ order, customer, on, source, place }, at) => (
          <li key={at} className={styles.line}>
            <button
              type="button"
              className={styles.link}
              aria-label={say(CAMPAIGN_WORDS.goTo(order))}
              onClick={() => void store.select(place)}
            >
              {order}
            </button>
            <span>{customer}</span>
            <span className={styles.muted}>{[say(on), source].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {rows.length < total && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setLimit(limit + 5 * PAGE)}>
            {say(CAMPAIGN_WORDS.more(total - rows.length))}
          </Button>
        </div>
      )}
    </>
  );
}
