import { useId, useState, type ReactNode } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { StatusBadge } from '../../parts/StatusBadge';
import { useSettledValue } from '../../parts/use-settled-value';
import { useAsk, useSay, useStore } from '../../state/use-pane';
import { ORDER_WORDS } from './words';
import { useOrderStyles } from './styles';

const SHOWN = 20;

/** Finds an order by its number, customer or papers. Lists open orders at once when `isOpen`; other ways to an order stand beside the field. */
export function Finder({ isOpen, children }: { readonly isOpen: boolean; readonly children?: ReactNode }) {
  const styles = useOrderStyles();
  const say = useSay();
  const store = useStore();
  const id = useId();
  const [text, setText] = useState('');
  const { data } = useAsk('order.find', useSettledValue(text, 250), SHOWN);
  const isListed = isOpen || text.trim() !== '';
  return (
    <div role="search" aria-label={say(ORDER_WORDS.find)}>
      <label htmlFor={id} className={styles.hidden}>
        {say(ORDER_WORDS.find)}
      </label>
      <div className={styles.bar}>
        <input
          id={id}
          type="search"
          className={mergeClasses(styles.field, styles.grow)}
          value={text}
          placeholder={say(ORDER_WORDS.findHint)}
          onChange={({ target }) => setText(target.value)}
        />
        {children}
      </div>
      {isListed && data && (
        <>
          <ul className={styles.list} aria-label={say(ORDER_WORDS.results)}>
            {data.hits.map(({ key, customer, sheet, row, column, status, waitsOn, next }) => (
              <li key={`${sheet}!${row}`} className={styles.item}>
                <div className={styles.row}>
                  <button
                    type="button"
                    className={styles.link}
                    onClick={() => {
                      setText('');
                      void store.select({ sheet, row, column });
                    }}
                  >
                    {key}
                  </button>
                  <StatusBadge status={status} waitsOn={waitsOn} />
                </div>
                <div className={styles.muted}>
                  {[customer, next && say(next)].filter(Boolean).join(' · ')}
                </div>
              </li>
            ))}
          </ul>
          <div role="status" className={styles.muted}>
            {data.total === 0 && say(ORDER_WORDS.noResult)}
            {data.total > data.hits.length && say(ORDER_WORDS.more(data.total - data.hits.length))}
          </div>
        </>
      )}
    </div>
  );
}
