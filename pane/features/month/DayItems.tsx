import { mergeClasses } from '@fluentui/react-components';
import type { MonthKind } from '../../../shared/features/month/items';
import { clockOf, isWholeDay, minuteOf } from '../../../shared/time/moment';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { MONTH_WORDS } from './words';
import { useMonthStyles } from './styles';

/** All that stands in one day, a line each; a click goes to its cell. */
export function DayItems({
  day,
  kinds,
  onGo,
}: {
  readonly day: number;
  readonly kinds: readonly MonthKind[];
  readonly onGo?: () => void;
}) {
  const styles = useMonthStyles();
  const say = useSay();
  const store = useStore();
  const { filter } = usePane();
  const { data } = useAsk('month.day', filter, kinds, day);
  if (!data) return null;
  if (data.total === 0)
    return <p className={mergeClasses(styles.text, styles.muted)}>{say(MONTH_WORDS.nothing)}</p>;
  const rest = data.total - data.items.length;
  return (
    <>
      <ul className={styles.list}>
        {data.items.map(({ kind, order, customer, name, at, isLate, isOver, place }, index) => (
          <li key={index}>
            <button
              type="button"
              className={styles.item}
              data-kind={kind}
              onClick={() => {
                onGo?.();
                void store.select(place);
              }}
            >
              <span className={styles.cut}>
                <span className={styles.order}>{order}</span> <span className={styles.muted}>{customer}</span>
              </span>
              <span
                className={mergeClasses(
                  styles.cut,
                  styles.what,
                  isLate && styles.late,
                  isOver && styles.over,
                )}
              >
                {[!isWholeDay(at) && clockOf(minuteOf(at)), say(name), isLate && say(MONTH_WORDS.late)]
                  .filter(Boolean)
                  .join(' ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={mergeClasses(styles.text, styles.muted)}>{say(MONTH_WORDS.moreOf(rest))}</p>}
    </>
  );
}
