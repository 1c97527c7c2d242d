import { momentText } from '../../../shared/time/date-text';
import type { Answer } from '../../engine/queries';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { useSetUpStyles } from './styles';
import { SETUP_WORDS } from './words';

interface Props {
  readonly outcome: Answer<'setup.outcome'>;
  /** Questions that nobody answered. */
  readonly open: number;
  /** Goes to the first of them. */
  readonly onOpen: () => void;
}

/** Before anything is written: what will be written where, and which orders will be late and why. */
export function Last({ outcome, open, onOpen }: Props) {
  const styles = useSetUpStyles();
  const say = useSay();
  const store = useStore();
  const { lang } = usePane();
  const { late, first, tables, sheets, changes, isSetUp } = outcome;
  return (
    <>
      <p className={styles.says}>
        {say(isSetUp ? SETUP_WORDS.changes(changes, sheets) : SETUP_WORDS.written(tables, sheets))}
      </p>
      <div>
        <p className={styles.says}>{say(SETUP_WORDS.willBeLate(late, first.length))}</p>
        <ul className={styles.list}>
          {first.map(({ order, item }) => (
            <li key={order} className={styles.row}>
              <div className={styles.line}>
                <button type="button" className={styles.link} onClick={() => void store.select(item.place)}>
                  {order}
                </button>
                <span className={styles.grow}>{say(item.name)}</span>
                {item.left && <span className={styles.left}>{say(item.left)}</span>}
              </div>
              <div className={styles.muted}>
                {[item.due !== undefined && momentText(item.due, lang), say(item.why)]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </li>
          ))}
        </ul>
      </div>
      {open > 0 && (
        <p className={styles.about}>
          {say(SETUP_WORDS.stillOpen(open))}{' '}
          <button type="button" className={styles.link} onClick={onOpen}>
            {say(SETUP_WORDS.toOpen)}
          </button>
        </p>
      )}
    </>
  );
}
