import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { isFiltering } from '../../shared/orders/filter';
import { Button } from '../parts/Button';
import { Fold } from '../parts/Fold';
import { LINK } from '../parts/link-style';
import type { NamedFilter } from '../state/types';
import { usePane, useSay, useStore } from '../state/use-pane';
import { FILTER_BAR_WORDS } from './filter-words';

const useStyles = makeStyles({
  list: { margin: '0', padding: '0 0 4px 12px', listStyleType: 'none' },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', minHeight: '28px' },
  name: { ...LINK, flexGrow: 1 },
  field: {
    flex: '1 1 100px',
    minWidth: 0,
    minHeight: '24px',
    padding: '0 6px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    font: 'inherit',
  },
});

/** Filters that the person gave a name: choose, save, rename, delete. */
export function NamedViews() {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const { filter, named } = usePane();
  const [name, setName] = useState('');
  const [renamed, setRenamed] = useState<string>();
  const keep = (next: readonly NamedFilter[]): void => void store.pick({ named: next });
  const trimmed = name.trim();
  const save = (): void => {
    if (trimmed === '') return;
    if (renamed !== undefined) {
      const others = named.filter((each) => each.name !== trimmed || each.name === renamed);
      keep(others.map((each) => (each.name === renamed ? { ...each, name: trimmed } : each)));
    } else keep([...named.filter((each) => each.name !== trimmed), { name: trimmed, filter }]);
    setName('');
    setRenamed(undefined);
  };
  return (
    <Fold summary={`${say(FILTER_BAR_WORDS.named)}${named.length > 0 ? ` · ${named.length}` : ''}`}>
      <ul className={styles.list}>
        {named.map((each) => (
          <li key={each.name} className={styles.item}>
            <button type="button" className={styles.name} onClick={() => void store.pick({ filter: each.filter })}>
              {each.name}
            </button>
            <Button size="small"
              aria-label={`${say(FILTER_BAR_WORDS.rename)} ${each.name}`}
              onClick={() => {
                setRenamed(each.name);
                setName(each.name);
              }}
            >
              {say(FILTER_BAR_WORDS.rename)}
            </Button>
            <Button size="small"
              aria-label={`${say(FILTER_BAR_WORDS.remove)} ${each.name}`}
              onClick={() => keep(named.filter((other) => other !== each))}
            >
              {say(FILTER_BAR_WORDS.remove)}
            </Button>
          </li>
        ))}
        <li className={styles.item}>
          <input
            className={styles.field}
            aria-label={say(FILTER_BAR_WORDS.saveAs)}
            placeholder={say(FILTER_BAR_WORDS.saveAs)}
            value={name}
            onChange={({ target }) => setName(target.value)}
            onKeyDown={({ key }) => key === 'Enter' && save()}
          />
          <Button size="small" disabled={trimmed === '' || (renamed === undefined && !isFiltering(filter))} onClick={save}>
            {say(renamed === undefined ? FILTER_BAR_WORDS.save : FILTER_BAR_WORDS.rename)}
          </Button>
        </li>
      </ul>
    </Fold>
  );
} // prettier-ignore
