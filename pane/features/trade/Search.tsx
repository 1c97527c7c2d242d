import { useId } from 'react';
import { Input } from '@fluentui/react-components';
import { useSay } from '../../state/use-pane';
import { useTradeStyles } from './styles';
import { TRADE_WORDS } from './words';

/** Looks through what a list holds. */
export function Search({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const styles = useTradeStyles();
  const say = useSay();
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={styles.hidden}>
        {say(TRADE_WORDS.search)}
      </label>
      <Input
        id={id}
        type="search"
        value={text}
        placeholder={say(TRADE_WORDS.searchHint)}
        onChange={(_, { value }) => onText(value)}
      />
    </>
  );
}
