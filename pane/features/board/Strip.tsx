import { mergeClasses } from '@fluentui/react-components';
import type { BoardColumn } from '../../../shared/features/board/columns';
import { useSay } from '../../state/use-pane';
import { BOARD_WORDS } from './words';
import { useBoardStyles } from './styles';

/** A phase folded to a strip: an empty one, or one in which nobody works any more. */
export function Strip({ column, onUnfold }: { readonly column: BoardColumn; readonly onUnfold: () => void }) {
  const styles = useBoardStyles();
  const say = useSay();
  const { title, count } = column;
  const inside = (
    <>
      <span>{say(title)}</span>
      <span className={mergeClasses(styles.figure, styles.upright)}>{count}</span>
    </>
  );
  if (count === 0) return <div className={styles.strip}>{inside}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.strip, styles.opens)}
      aria-label={`${say(BOARD_WORDS.unfold(title))}, ${say(BOARD_WORDS.count(count))}`}
      onClick={onUnfold}
    >
      {inside}
    </button>
  );
}
