import { momentText } from '../../../shared/time/date-text';
import type { OrderView } from '../../../shared/features/order/view';
import { Fold } from '../../parts/Fold';
import { usePane, useSay } from '../../state/use-pane';
import { ORDER_WORDS } from './words';
import { useOrderStyles } from './styles';

/** What the log tells of the order, newest first. */
export function History({ history }: { readonly history: OrderView['history'] }) {
  const styles = useOrderStyles();
  const say = useSay();
  const { lang } = usePane();
  if (history.total === 0) return null;
  return (
    <Fold summary={say(ORDER_WORDS.history(history.total))}>
      <ul className={styles.list}>
        {history.lines.map(({ at, stage, what, by, note }, n) => (
          <li key={n} className={styles.item}>
            {[say(stage), say(what)].filter(Boolean).join(' · ')}
            <div className={styles.muted}>
              {[momentText(at, lang, true), by, note].filter(Boolean).join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
