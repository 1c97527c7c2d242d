import { useState } from 'react';
import type { OrderView } from '../../../shared/features/order/view';
import { Button } from '../../parts/Button';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { useAttempt } from '../../parts/use-attempt';
import { Problem } from '../../parts/Problem';
import { ORDER_WORDS } from './words';
import { useOrderStyles } from './styles';

/** What somebody has to say of the order: it goes to the log with the name, for everybody to read. */
export function Comment({ order: { key, place } }: { readonly order: OrderView }) {
  const styles = useOrderStyles();
  const say = useSay();
  const store = useStore();
  const { me = '', summary } = usePane();
  const [text, setText] = useState('');
  const [by, setBy] = useState(me);
  const { problem, attempt } = useAttempt();
  const people = summary?.people ?? [];
  const names = by === '' || people.includes(by) ? people : [by, ...people];
  const write = (): Promise<void> =>
    attempt(async () => {
      const { sheet, row } = place;
      await store.apply(await store.ask('order.proposeComment', { sheet, row, order: key }, text, by));
      setText('');
    });
  return (
    <div className={styles.form}>
      <textarea
        className={styles.field}
        aria-label={say(ORDER_WORDS.comment)}
        placeholder={say(ORDER_WORDS.comment)}
        rows={text === '' ? 1 : 3}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {text.trim() !== '' && (
        <div className={styles.row}>
          <select
            className={styles.field}
            aria-label={say(ORDER_WORDS.by)}
            value={by}
            onChange={({ target }) => setBy(target.value)}
          >
            <option value="">{say(ORDER_WORDS.by)}</option>
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          <Button size="small" appearance="primary" disabled={by === ''} onClick={() => void write()}>
            {say(ORDER_WORDS.addComment)}
          </Button>
        </div>
      )}
      <Problem said={problem} look={styles.text} />
    </div>
  );
}
