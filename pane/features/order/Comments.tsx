import { momentText } from '../../../shared/time/date-text';
import type { OrderView } from '../../../shared/features/order/view';
import { Section } from '../../parts/Section';
import { usePane, useSay } from '../../state/use-pane';
import { Comment } from './Comment';
import { ORDER_WORDS } from './words';
import { useOrderStyles } from './styles';

const SHOWN = 5;

/** What people wrote of the order, the newest first, and a field to write in; the history has the rest. */
export function Comments({ order }: { readonly order: OrderView }) {
  const styles = useOrderStyles();
  const say = useSay();
  const { lang } = usePane();
  const said = order.history.lines.filter(({ event, note }) => event === 'note' && note !== '');
  return (
    <Section title={say(ORDER_WORDS.comments)} aside={said.length || undefined}>
      {said.length > 0 && (
        <ul className={styles.list}>
          {said.slice(0, SHOWN).map(({ at, by, note, stage }, n) => (
            <li key={n} className={styles.item}>
              {note}
              <div className={styles.muted}>
                {[by, momentText(at, lang), say(stage)].filter(Boolean).join(' · ')}
              </div>
            </li>
          ))}
        </ul>
      )}
      <Comment order={order} />
    </Section>
  );
}
