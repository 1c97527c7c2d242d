import { makeStyles, tokens } from '@fluentui/react-components';
import type { OrderFilter } from '../../shared/orders/filter';
import { Button } from '../parts/Button';
import { useAsk, useSay, useStore } from '../state/use-pane';
import { FILTER_BAR_WORDS } from './filter-words';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '4px', paddingTop: '4px' },
  chip: { maxWidth: '180px', overflow: 'hidden', textOverflow: 'ellipsis', backgroundColor: tokens.colorNeutralBackground3 },
}); // prettier-ignore

/** What is picked; each is taken away by a click. */
export default function FilterChips({ filter }: { readonly filter: OrderFilter }) {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const { data: chips = [] } = useAsk('orders.filterChips', filter);
  const pick = (next: OrderFilter): void => void store.pick({ filter: next });
  const picked = filter.orders && say(FILTER_BAR_WORDS.picked(filter.orders.length));
  return (
    <div className={styles.chips}>
      {chips.map(({ key, value, name, label }) => (
        <Button
          size="small"
          key={`${key}\0${value}`}
          className={styles.chip}
          aria-label={say(FILTER_BAR_WORDS.without(`${say(name)} ${say(label)}`))}
          title={`${say(name)} ${say(label)}`}
          onClick={() => pick({ ...filter, [key]: key === 'mine' ? undefined : without(filter[key], value) })}
        >
          {say(label)} ×
        </Button>
      ))}
      {picked && (
        <Button
          size="small"
          className={styles.chip}
          aria-label={say(FILTER_BAR_WORDS.without(picked))}
          onClick={() => pick({ ...filter, orders: undefined })}
        >
          {picked} ×
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={() => pick({})}>
        {say(FILTER_BAR_WORDS.clear)}
      </Button>
    </div>
  );
}

/** Undefined where nothing is left, as before anything was picked. */
function without(values: readonly string[] | undefined, value: string): readonly string[] | undefined {
  const left = (values ?? []).filter((each) => each !== value);
  return left.length > 0 ? left : undefined;
}
