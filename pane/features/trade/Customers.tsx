import { useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { CustomerLine } from '../../../shared/features/trade/customers-view';
import { Button } from '../../parts/Button';
import { RowButton } from '../../parts/RowButton';
import { useSettledValue } from '../../parts/use-settled-value';
import { RecordForm } from '../../records/RecordForm';
import { useAsk, usePane, useSay } from '../../state/use-pane';
import { Card } from './Card';
import { openCard, useOpened } from './opened';
import { Search } from './Search';
import { useTradeStyles } from './styles';
import { TRADE_WORDS } from './words';

/** Customers shown before more are asked for. */
const PAGE = 50;

/** Every customer in a line, those who need somebody first; one opens to its card. */
export function Customers() {
  const styles = useTradeStyles();
  const say = useSay();
  const { filter } = usePane();
  const [search, setSearch] = useState('');
  const [count, setCount] = useState(PAGE);
  const [isAdding, setAdding] = useState(false);
  const opened = useOpened();
  const { data: view, failure } = useAsk('trade.customers', {
    filter,
    search: useSettledValue(search, 250),
    from: 0,
    count,
  });
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const { rows, found, withoutCard } = view;
  // A card that the file of an order opened may lie behind the first page, or the filter may leave it out.
  const isElsewhere = opened !== undefined && !rows.some(({ key }) => key === opened);
  return (
    <>
      <Search text={search} onText={setSearch} />
      <p role="status" className={styles.muted}>
        {say(
          found > 0
            ? TRADE_WORDS.found(found, withoutCard)
            : view.total > 0
              ? TRADE_WORDS.noneFound
              : TRADE_WORDS.none,
        )}
      </p>
      {isElsewhere && <Card customer={opened} />}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.key} className={styles.item}>
            <Line row={row} isOpen={row.key === opened} />
            {row.key === opened && <Card customer={row.key} />}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {found > rows.length && (
          <Button size="small" onClick={() => setCount(count + PAGE)}>
            {say(TRADE_WORDS.more(found - rows.length))}
          </Button>
        )}
        {!isAdding && (
          <Button size="small" onClick={() => setAdding(true)}>
            {say(TRADE_WORDS.addNew)}
          </Button>
        )}
      </div>
      {isAdding && <RecordForm kind="customers" onClose={() => setAdding(false)} />}
    </>
  );
}

function Line({ row, isOpen }: { readonly row: CustomerLine; readonly isOpen: boolean }) {
  const styles = useTradeStyles();
  const say = useSay();
  const { key, name, hasCard, grade, owner, open, late, money, next, isDue, age } = row;
  return (
    <RowButton look={styles.row} isOpen={isOpen} onPress={() => openCard(isOpen ? undefined : key)}>
      <span className={styles.name}>
        {name}
        {grade !== '' && <span className={styles.grade}>{grade}</span>}
      </span>
      <span className={mergeClasses(styles.soft, styles.cell)}>{owner}</span>
      <span className={mergeClasses(styles.figure, styles.cell)}>
        {open > 0 && say(TRADE_WORDS.open(open))}
      </span>
      <span className={mergeClasses(styles.figure, styles.cell, styles.late)}>
        {late > 0 && say(TRADE_WORDS.late(late))}
      </span>
      <span className={mergeClasses(styles.soft, styles.cell)}>{say(money)}</span>
      <span className={mergeClasses(styles.figure, styles.cell, isDue && styles.soon)}>
        {next.zh !== '' && say(TRADE_WORDS.next(say(next)))}
      </span>
      <span className={mergeClasses(styles.soft, styles.cell)}>
        {age ? say(age) : !hasCard && say(TRADE_WORDS.noCard)}
      </span>
    </RowButton>
  );
}
