import { useState, useSyncExternalStore } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { FILTER_WORDS } from '../../shared/orders/choices';
import type { FilterKey, OrderFilter } from '../../shared/orders/filter';
import { ofMine } from '../../shared/orders/mine';
import { Button } from '../parts/Button';
import { Fold } from '../parts/Fold';
import { sheetFilteringOf, type SheetFiltering } from '../state/sheet-filter';
import { useAsk, usePane, useSay, useStore } from '../state/use-pane';
import { FILTER_BAR_WORDS } from './filter-words';
import { NamedViews } from './NamedViews';

const useStyles = makeStyles({
  panel: { maxHeight: '50vh', overflowY: 'auto', paddingTop: '4px', fontSize: '13px' },
  values: { margin: '0', padding: '0 0 4px 12px', listStyleType: 'none' },
  value: { display: 'flex', alignItems: 'center', gap: '6px', minHeight: '24px', cursor: 'pointer' },
  label: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  hint: { margin: '0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const FACETS: readonly FilterKey[] = ['customer', 'factory', 'owner', 'role', 'month', 'phase', 'sheet'];
const [FIRST, MOST] = [12, 60];

/** By what orders are picked: each value with how many orders it has under the rest of the filter. */
export default function FilterPanel() {
  const styles = useStyles();
  const say = useSay();
  const { filter, me = '' } = usePane();
  const filtering = sheetFilteringOf(useStore());
  return (
    <div className={styles.panel}>
      {FACETS.map((key) => (
        <Fold
          key={key}
          startsOpen={(filter[key]?.length ?? 0) > 0}
          summary={`${say(FILTER_WORDS[key])}${filter[key]?.length ? ` · ${filter[key].length}` : ''}`}
        >
          <Facet facet={key} />
        </Fold>
      ))}
      {me !== '' && <Mine me={me} />}
      <NamedViews />
      <SheetToo filtering={filtering} />
    </div>
  );
}

function Facet({ facet }: { readonly facet: FilterKey }) {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const { filter } = usePane();
  const [isLong, setLong] = useState(false);
  const { data = [] } = useAsk('orders.choices', facet, useShown());
  const picked = new Set(filter[facet]);
  const shown = data.slice(0, isLong ? MOST : FIRST);
  const left = data.length - shown.length;
  const toggle = (value: string): void => {
    const next = new Set(picked);
    if (!next.delete(value)) next.add(value);
    const change: OrderFilter = { ...filter, [facet]: next.size > 0 ? [...next] : undefined };
    void store.pick({ filter: change });
  };
  return (
    <ul className={styles.values} aria-label={say(FILTER_WORDS[facet])}>
      {shown.map(({ value, label, count }) => (
        <li key={value}>
          <label className={styles.value}>
            <input type="checkbox" checked={picked.has(value)} onChange={() => toggle(value)} />
            <span className={styles.label}>{say(label)}</span>
            <span className={styles.count}>{count}</span>
          </label>
        </li>
      ))}
      {left > 0 && !isLong && (
        <li>
          <Button size="small" appearance="subtle" onClick={() => setLong(true)}>
            {say(FILTER_BAR_WORDS.more(left))}
          </Button>
        </li>
      )}
      {left > 0 && isLong && <li className={styles.hint}>{say(FILTER_BAR_WORDS.tooMany(left))}</li>}
    </ul>
  );
}

/** Today's lines are of one person: so are its counts. */
function useShown(): OrderFilter {
  const { filter, me = '', view } = usePane();
  return view === 'today' ? ofMine(filter, me) : filter;
}

/** Only one's own work, in any view, with how many orders that is. */
function Mine({ me }: { readonly me: string }) {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const { filter, view } = usePane();
  const isMine = useShown().mine === me;
  const { data } = useAsk('orders.count', { ...filter, owner: undefined, mine: me });
  const toggle = (): void => {
    // Today shows people their own without being asked.
    const mine = view === 'today' ? (isMine ? '' : undefined) : isMine ? undefined : me;
    void store.pick({ filter: { ...filter, owner: undefined, mine } });
  };
  return (
    <label className={styles.value} title={say(FILTER_BAR_WORDS.whatIsMine)}>
      <input type="checkbox" checked={isMine} onChange={toggle} />
      <span className={styles.label}>{say(FILTER_BAR_WORDS.mine)}</span>
      <span className={styles.count}>{data}</span>
    </label>
  );
}

function SheetToo({ filtering }: { readonly filtering: SheetFiltering }) {
  const styles = useStyles();
  const say = useSay();
  const { isOn, isShared, problems } = useSyncExternalStore(filtering.subscribe, () => filtering.state);
  return (
    <>
      <label className={styles.value}>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          onChange={({ target }) => void filtering.turn(target.checked)}
        />
        {say(FILTER_BAR_WORDS.sheetToo)}
      </label>
      <div role="status">
        {isShared && <p className={styles.hint}>{say(FILTER_BAR_WORDS.shared)}</p>}
        {problems.map((problem) => (
          <p key={problem.en} className={styles.hint}>
            {say(problem)}
          </p>
        ))}
      </div>
    </>
  );
}
