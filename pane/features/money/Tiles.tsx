import { mergeClasses } from '@fluentui/react-components';
import type { MoneyTile } from '../../../shared/features/money/view';
import { useSay } from '../../state/use-pane';
import type { Only } from './only';
import { useMoneyStyles } from './styles';
import { MONEY_WORDS } from './words';

/** Three sums, each by currency; choosing one narrows the rows down to it. */
export function Tiles({
  tiles,
  only,
  onOnly,
}: {
  readonly tiles: readonly MoneyTile[];
  readonly only: Only;
  readonly onOnly: (only: Only) => void;
}) {
  const styles = useMoneyStyles();
  const say = useSay();
  return (
    <div className={styles.tiles} role="group" aria-label={say(MONEY_WORDS.title)}>
      {tiles.map(({ key, sums, count }) => {
        const picks = key === 'open' ? undefined : key;
        const isPressed = picks !== undefined && picks === only;
        const isLate = key === 'overdue' && count > 0;
        return (
          <button
            key={key}
            type="button"
            className={mergeClasses(styles.tile, isPressed && styles.pressed)}
            {...(picks && { 'aria-pressed': isPressed })}
            onClick={() => onOnly(picks)}
          >
            <span className={styles.label}>
              <span>{say(MONEY_WORDS.tiles[key])}</span> <span>{say(MONEY_WORDS.partsCount(count))}</span>
            </span>
            <span>
              {sums.map((sum) => (
                <span key={sum} className={mergeClasses(styles.sum, isLate && styles.late)}>
                  {sum}
                </span>
              ))}
              {sums.length === 0 && (
                <span className={styles.sum}>{say(count > 0 ? MONEY_WORDS.notSaid : MONEY_WORDS.none)}</span>
              )}
            </span>
          </button>
        );
      })}
    </div>
  );
}
