import { useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { FactoryLine } from '../../../shared/features/trade/factories-view';
import { Button } from '../../parts/Button';
import { RowButton } from '../../parts/RowButton';
import { useSettledValue } from '../../parts/use-settled-value';
import { useAsk, usePane, useSay } from '../../state/use-pane';
import { Factory } from './Factory';
import { Search } from './Search';
import { useTradeStyles } from './styles';
import { FACTORY_WORDS, TRADE_WORDS } from './words';

const PAGE = 50;

/** How each factory keeps its dates; one opens to what has to be asked of it. */
export function Factories() {
  const styles = useTradeStyles();
  const say = useSay();
  const { filter } = usePane();
  const [search, setSearch] = useState('');
  const [count, setCount] = useState(PAGE);
  const [opened, setOpened] = useState<string>();
  const { data: view, failure } = useAsk('trade.factories', {
    filter,
    search: useSettledValue(search, 250),
    from: 0,
    count,
  });
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const { rows, found } = view;
  return (
    <>
      <Search text={search} onText={setSearch} />
      <p role="status" className={styles.muted}>
        {say(found > 0 ? TRADE_WORDS.factories(found) : TRADE_WORDS.noFactories)}
      </p>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.key} className={styles.item}>
            <Line
              row={row}
              isOpen={row.key === opened}
              onOpen={() => setOpened(row.key === opened ? undefined : row.key)}
            />
            {row.key === opened && <Factory factory={row.key} />}
          </li>
        ))}
      </ul>
      {found > rows.length && (
        <div>
          <Button size="small" onClick={() => setCount(count + PAGE)}>
            {say(TRADE_WORDS.more(found - rows.length))}
          </Button>
        </div>
      )}
    </>
  );
}

interface LineProps {
  readonly row: FactoryLine;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Line({ row: { name, open, overdue, inTime, median, by }, isOpen, onOpen }: LineProps) {
  const styles = useTradeStyles();
  const say = useSay();
  return (
    <RowButton look={mergeClasses(styles.row, styles.factory)} isOpen={isOpen} onPress={onOpen}>
      <span className={styles.name}>{name}</span>
      <span className={mergeClasses(styles.figure, styles.cell)}>
        {open > 0 && say(TRADE_WORDS.open(open))}
      </span>
      <span className={mergeClasses(styles.figure, styles.cell)}>
        {overdue > 0 && say(FACTORY_WORDS.overdue(overdue))}
      </span>
      <span className={mergeClasses(styles.figure, styles.cell)}>
        {say(inTime.zh === '' ? FACTORY_WORDS.noRecord : FACTORY_WORDS.inTime(say(inTime)))}
      </span>
      <span className={mergeClasses(styles.figure, styles.cell)}>{say(median)}</span>
      <span className={mergeClasses(styles.soft, styles.cell)}>{say(by)}</span>
    </RowButton>
  );
}
