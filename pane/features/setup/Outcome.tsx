import { momentText } from '../../../shared/time/date-text';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import type { Draft } from './draft';
import { useSetUpStyles } from './styles';
import { SETUP_WORDS } from './words';

/** Before anything is written: what will be written where, and which orders will be late and why. */
export function Outcome({ choices }: { readonly choices: Draft['choices'] }) {
  const styles = useSetUpStyles();
  const say = useSay();
  const store = useStore();
  const { lang } = usePane();
  const { data } = useAsk('setup.outcome', choices);
  if (!data) return null;
  const { late, first, tables, sheets } = data;
  return (
    <section>
      <h2 className={styles.section}>{say(SETUP_WORDS.outcome)}</h2>
      <p className={styles.about}>
        {say(
          SETUP_WORDS.written(
            tables,
            sheets.map((name) => name[lang]),
          ),
        )}
      </p>
      <p className={styles.about}>{say(SETUP_WORDS.willBeLate(late))}</p>
      <ul className={styles.list}>
        {first.map(({ order, item }) => (
          <li key={order} className={styles.row}>
            <button type="button" className={styles.link} onClick={() => void store.select(item.place)}>
              {order}
            </button>{' '}
            {say(item.name)}
            {item.left && ` · ${say(item.left)}`}
            <div className={styles.muted}>
              {[item.due !== undefined && momentText(item.due, lang), say(item.why)]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
      {late > first.length && (
        <p className={styles.muted}>{say(SETUP_WORDS.moreLate(late - first.length))}</p>
      )}
    </section>
  );
}
