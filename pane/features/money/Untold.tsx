import type { MoneyView } from '../../../shared/features/money/view';
import { Fold } from '../../parts/Fold';
import { useSay, useStore } from '../../state/use-pane';
import { useMoneyStyles } from './styles';
import { MONEY_WORDS } from './words';

/** Parts that nobody can tell the state of: in no sum, and one click from their cells. */
export function Untold({ view: { untold, untoldTotal } }: { readonly view: MoneyView }) {
  const styles = useMoneyStyles();
  const say = useSay();
  const store = useStore();
  if (untoldTotal === 0) return null;
  return (
    <Fold summary={<span className={styles.muted}>{say(MONEY_WORDS.untold(untoldTotal))}</span>}>
      <ul className={styles.list}>
        {untold.map(({ key, part, name, place }) => (
          <li key={`${key}\0${part}\0${place.row}`}>
            <button type="button" className={styles.link} onClick={() => void store.select(place)}>
              {key} {say(name)}
            </button>
          </li>
        ))}
      </ul>
      {untoldTotal > untold.length && (
        <p className={styles.muted}>{say(MONEY_WORDS.untoldMore(untoldTotal - untold.length))}</p>
      )}
    </Fold>
  );
}
