import { useState } from 'react';
import { Switch } from '../../parts/Switch';
import { useSay } from '../../state/use-pane';
import { Customers } from './Customers';
import { Factories } from './Factories';
import { useTradeStyles } from './styles';
import { TAB_WORDS, TRADE_WORDS } from './words';

/** What an order's file tells of its customer and of what travels with it; asked for here it shares with the view what both need. */
export const ofOrder = () => import('./OfOrder');

/** Who buys and who makes, each with what the book has of them. */
export default function Trade() {
  const styles = useTradeStyles();
  const say = useSay();
  const [tab, setTab] = useState<keyof typeof TAB_WORDS>('customers');
  return (
    <div className={styles.page}>
      <h1 className={styles.hidden}>{say(TRADE_WORDS.title)}</h1>
      <Switch label={TRADE_WORDS.tabs} words={TAB_WORDS} value={tab} onValue={setTab} />
      {tab === 'customers' ? <Customers /> : <Factories />}
    </div>
  );
}
