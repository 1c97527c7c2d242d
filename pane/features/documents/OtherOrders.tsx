import { useState } from 'react';
import type { OtherOrder } from '../../../shared/features/documents/choices';
import { Fold } from '../../parts/Fold';
import { useSay } from '../../state/use-pane';
import { useMakeStyles } from './styles';
import { MAKE_WORDS } from './words';

interface OtherOrdersProps {
  readonly others: readonly OtherOrder[];
  readonly chosen: readonly string[];
  readonly onChoose: (orders: readonly string[]) => void;
}

/** So many are looked over without a search. */
const FEW = 8;
/** More are found by searching. */
const MOST = 60;

/** Other orders of the customer that may go into the same paper; none is taken unasked. */
export function OtherOrders({ others, chosen, onChoose }: OtherOrdersProps) {
  const styles = useMakeStyles();
  const say = useSay();
  const [sought, setSought] = useState('');
  const wanted = plain(sought);
  const found = others.filter(({ order, about }) => plain(`${order} ${say(about)}`).includes(wanted));
  const toggle = (order: string): void => {
    const next = new Set(chosen);
    if (!next.delete(order)) next.add(order);
    onChoose([...next]);
  };
  return (
    <Fold
      startsOpen={chosen.length > 0}
      summary={<span className={styles.summary}>{say(MAKE_WORDS.others(others.length, chosen.length))}</span>}
    >
      {others.length > FEW && (
        <input
          type="search"
          className={styles.search}
          aria-label={say(MAKE_WORDS.search)}
          placeholder={say(MAKE_WORDS.search)}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      <ul className={styles.others}>
        {found.slice(0, MOST).map(({ order, about }) => (
          <li key={order}>
            <label className={styles.other}>
              <input type="checkbox" checked={chosen.includes(order)} onChange={() => toggle(order)} />
              <span>{order}</span>
              <span className={styles.about}>{say(about)}</span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > MOST && <p className={styles.muted}>{say(MAKE_WORDS.furtherOrders(found.length - MOST))}</p>}
      {found.length === 0 && <p className={styles.muted}>{say(MAKE_WORDS.noOrders)}</p>}
    </Fold>
  );
} // prettier-ignore

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
