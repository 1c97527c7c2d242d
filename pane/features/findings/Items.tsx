import { useState } from 'react';

import { OF_BOOK } from '../../../shared/finding';
import type { FindingItem } from '../../../shared/features/findings/view';
import { Button } from '../../parts/Button';
import type { Proposal } from '../../../shared/proposals/proposal';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { FINDINGS_WORDS } from './words';
import { useFindingStyles } from './styles';

/** Findings on one page of a group. */
const PAGE = 25;

/** The findings of a kind, page by page. */
export function Items({ kind }: { readonly kind: string }) {
  const styles = useFindingStyles();
  const say = useSay();
  const [from, setFrom] = useState(0);
  const { data: page, failure } = useAsk('findings.page', kind, from, PAGE);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!page) return null;
  // Corrections make the list shorter: the page before is then the last.
  if (page.items.length === 0 && from > 0) setFrom(Math.max(0, from - PAGE));
  return (
    <>
      <ul className={styles.list}>
        {page.items.map((item) => (
          <Item key={`${item.place.sheet}\0${item.cell}\0${item.message.en}`} kind={kind} item={item} />
        ))}
      </ul>
      {page.count > PAGE && (
        <div className={styles.actions}>
          <Button size="small" disabled={from === 0} onClick={() => setFrom(Math.max(0, from - PAGE))}>
            {say(FINDINGS_WORDS.previous)}
          </Button>
          <Button size="small" disabled={from + PAGE >= page.count} onClick={() => setFrom(from + PAGE)}>
            {say(FINDINGS_WORDS.next)}
          </Button>
          <span className={styles.count} role="status">
            {say(FINDINGS_WORDS.range(from + 1, Math.min(from + PAGE, page.count), page.count))}
          </span>
        </div>
      )}
    </>
  );
}

function Item({ kind, item }: { readonly kind: string; readonly item: FindingItem }) {
  const styles = useFindingStyles();
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const { place, cell, order, message, suggestions, cells, mayStay } = item;
  const where = `${place.sheet} ${cell}`;
  // One cell is written at once and can be taken back; several are shown first.
  const answer = (proposal: Proposal): Promise<void> =>
    cells > 1 ? store.preview(proposal) : store.apply(proposal);
  const accept = async (choice: number): Promise<void> =>
    answer(await store.ask('findings.proposeFix', kind, place, choice));
  const keep = async (): Promise<void> => answer(await store.ask('findings.proposeKeep', kind, place, me));
  return (
    <li className={styles.item}>
      {!OF_BOOK.has(kind) && (
        <div className={styles.where}>
          <button
            type="button"
            className={styles.link}
            aria-label={say(FINDINGS_WORDS.goTo(where))}
            onClick={() => void store.select(place)}
          >
            {where}
          </button>
          <span className={styles.order}>{order}</span>
        </div>
      )}
      <p className={styles.message}>{say(message)}</p>
      {(suggestions.length > 0 || mayStay) && (
        <div className={styles.actions}>
          {suggestions.map((text, at) => (
            <Button key={text.en} size="small" onClick={() => void accept(at)}>
              {say(mayStay ? FINDINGS_WORDS.take(cells) : FINDINGS_WORDS.to(text))}
            </Button>
          ))}
          {mayStay && (
            <Button size="small" onClick={() => void keep()}>
              {say(cells > 1 ? FINDINGS_WORDS.keepAll(cells) : FINDINGS_WORDS.keep)}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
