import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { makeStyles, tokens, type GriffelStyle } from '@fluentui/react-components';
import { isFiltering, type OrderFilter } from '../../shared/orders/filter';
import { Button } from '../parts/Button';
import { FIELD } from '../parts/field-style';
import { isTyping, rovingIn } from '../parts/use-roving';
import { useSettledValue } from '../parts/use-settled-value';
import { usePane, useSay, useStore } from '../state/use-pane';
import { FILTER_BAR_WORDS } from './filter-words';

const FilterPanel = lazy(() => import('./FilterPanel'));
const FilterChips = lazy(() => import('./FilterChips'));

const BAR_FIELD: GriffelStyle = {
  ...FIELD,
  minHeight: '28px',
  minWidth: 0,
  padding: '0 8px',
  fontSize: '13px',
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} as const;

const useStyles = makeStyles({
  bar: { padding: '4px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', alignItems: 'center', gap: '4px' },
  search: { ...BAR_FIELD, flex: '1 1 0' },
  named: { ...BAR_FIELD, flex: '0 1 110px' },
});

/** Which orders the views show: a search, what is picked, and filters by name. Every view that shows orders has it above. */
export default function FilterBar() {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const { filter, named } = usePane();
  const [isOpen, setOpen] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useSearch(filter);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && bar.current?.contains(event.target as Node)) return setOpen(false);
      if (event.key !== '/' || isTyping(event.target) || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const current = named.find((each) => JSON.stringify(each.filter) === JSON.stringify(filter));
  return (
    <div ref={bar} className={styles.bar} role="search" aria-label={say(FILTER_BAR_WORDS.bar)}>
      <div className={styles.line}>
        <input
          ref={field}
          type="search"
          className={styles.search}
          aria-label={say(FILTER_BAR_WORDS.search)}
          placeholder={say(FILTER_BAR_WORDS.hint)}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Escape') setText('');
            if (key === 'Enter' || key === 'ArrowDown') leadToList();
          }}
        />
        {named.length > 0 && (
          <select
            className={styles.named}
            aria-label={say(FILTER_BAR_WORDS.named)}
            value={current?.name ?? ''}
            onChange={({ target }) => {
              const chosen = named.find(({ name }) => name === target.value);
              void store.pick({ filter: chosen?.filter ?? {} });
            }}
          >
            <option value="">{say(FILTER_BAR_WORDS.choose)}</option>
            {named.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          ⛃ {say(FILTER_BAR_WORDS.filter)}
        </Button>
      </div>
      <Suspense fallback={null}>
        {isFiltering(filter) && <FilterChips filter={filter} />}
        {isOpen && <FilterPanel />}
      </Suspense>
    </div>
  );
}

/** What is typed, and picked once the person pauses; what was picked elsewhere stands in the field. */
function useSearch(filter: OrderFilter): [string, (text: string) => void] {
  const store = useStore();
  const [text, setText] = useState(filter.text ?? '');
  const settled = useSettledValue(text, 250);
  const picked = useRef(filter.text ?? '');
  useEffect(() => {
    if (settled === picked.current) return;
    picked.current = settled;
    void store.pick({ filter: { ...store.state.filter, text: settled === '' ? undefined : settled } });
  }, [settled, store]);
  useEffect(() => {
    if ((filter.text ?? '') === picked.current) return;
    picked.current = filter.text ?? '';
    setText(picked.current);
  }, [filter.text]);
  return [text, setText];
}

/** From the search on to the first of what it found. */
function leadToList(): void {
  const main = document.querySelector<HTMLElement>('main');
  if (main) rovingIn(main)[0]?.focus();
}
