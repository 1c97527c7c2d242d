import { a1, addressOf } from '../../../shared/book/address';
import type { AskedCell, SetUpQuestion } from '../../../shared/features/setup/question';
import { useSay, useStore } from '../../state/use-pane';
import { useSetUpStyles } from './styles';
import { SETUP_WORDS } from './words';

interface AskedCellsProps extends Pick<SetUpQuestion, 'about'> {
  readonly cells: readonly AskedCell[];
}

/** The cells that made a question ask, each with what stands there; a click goes to it. A question about a whole sheet has none. */
export function AskedCells({ cells, about }: AskedCellsProps) {
  const styles = useSetUpStyles();
  const say = useSay();
  const store = useStore();
  if (about === 'records') return null;
  if (cells.length === 0) return <p className={styles.muted}>{say(SETUP_WORDS.noCells)}</p>;
  return (
    <ul className={styles.cells} aria-label={say(SETUP_WORDS.cells)}>
      {cells.map(({ place, shows }) => (
        <li key={addressOf(place)} className={styles.cell}>
          <button type="button" className={styles.link} onClick={() => void store.select(place)}>
            {`${place.sheet}!${a1(place.row, place.column)}`}
          </button>
          <span className={styles.shows}>{shows}</span>
        </li>
      ))}
    </ul>
  );
}
