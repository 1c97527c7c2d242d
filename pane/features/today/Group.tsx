import { useId } from 'react';
import type { TodayGroup } from '../../../shared/features/today/view';
import { Button } from '../../parts/Button';
import { useSay } from '../../state/use-pane';
import { PAGE } from './limits';
import { Line } from './Line';
import { useTodayStyles } from './styles';
import type { TodayHands } from './use-today';
import { GROUP_WORDS, TODAY_WORDS } from './words';

/** The orders of one group, the worst first; alone, page by page. */
export function Group({
  group: { key, count, lines },
  today,
  from,
  isAlone,
  isFolded,
  onFold,
  onFrom,
}: {
  readonly group: TodayGroup;
  readonly today: TodayHands;
  readonly from: number;
  readonly isAlone: boolean;
  readonly isFolded: boolean;
  readonly onFold: (() => void) | undefined;
  /** Shows its lines from a position on, and no other group. */
  readonly onFrom: (from: number) => void;
}) {
  const styles = useTodayStyles();
  const say = useSay();
  const id = useId();
  if (count === 0) return null;
  const title = `${say(GROUP_WORDS[key])} ${count}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {onFold ? (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={!isFolded}
            tabIndex={-1}
            data-rove=""
            onClick={onFold}
          >
            {isFolded ? '▸' : '▾'} {title}
          </button>
        ) : (
          title
        )}
      </h2>
      {!isFolded && (
        <ul className={styles.list}>
          {lines.map((line) => (
            <Line key={line.key} line={line} today={today} />
          ))}
        </ul>
      )}
      {!isFolded && !isAlone && count > lines.length && (
        <Button size="small" appearance="subtle" onClick={() => onFrom(0)}>
          {say(TODAY_WORDS.more(count - lines.length))}
        </Button>
      )}
      {isAlone && count > PAGE && (
        <div className={styles.head}>
          <Button size="small" disabled={from === 0} onClick={() => onFrom(Math.max(0, from - PAGE))}>
            {say(TODAY_WORDS.previous)}
          </Button>
          <span className={styles.hint} role="status">
            {say(TODAY_WORDS.range(from + 1, Math.min(from + PAGE, count), count))}
          </span>
          <Button size="small" disabled={from + PAGE >= count} onClick={() => onFrom(from + PAGE)}>
            {say(TODAY_WORDS.next)}
          </Button>
        </div>
      )}
    </section>
  );
}
