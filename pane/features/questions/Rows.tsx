import { useRef } from 'react';
import type { AskedLine } from '../../../shared/features/questions/asked';
import { useSay, usePane } from '../../state/use-pane';
import { shortDay } from './offers';
import { useQuestionStyles } from './styles';
import { QUESTION_WORDS } from './words';

/** Rows that are asked for at once: what is in sight and as much above and below. */
export const PAGE = 60;
const [HEIGHT, STEP] = [28, 20];

/** Thousands of orders of which those in sight are drawn; Shift chooses a run. */
export function Rows({
  count,
  from,
  lines,
  chosen,
  label,
  onFrom,
  onToggle,
  onRun,
}: {
  readonly count: number;
  /** The position of the first of `lines`. */
  readonly from: number;
  readonly lines: readonly AskedLine[];
  readonly chosen: ReadonlySet<string>;
  readonly label: string;
  readonly onFrom: (from: number) => void;
  readonly onToggle: (id: string) => void;
  readonly onRun: (first: number, size: number) => void;
}) {
  const styles = useQuestionStyles();
  const say = useSay();
  const { lang } = usePane();
  const last = useRef<number>(undefined);
  const choose = (at: number, id: string, isRun: boolean): void => {
    const before = last.current;
    last.current = at;
    if (isRun && before !== undefined) onRun(Math.min(before, at), Math.abs(at - before) + 1);
    else onToggle(id);
  };
  return (
    <div
      className={styles.scroll}
      tabIndex={0}
      role="group"
      aria-label={label}
      onScroll={({ currentTarget }) => {
        const first = Math.floor(currentTarget.scrollTop / HEIGHT / STEP) * STEP;
        const next = Math.max(0, first - STEP);
        if (next !== from) onFrom(next);
      }}
    >
      <div style={{ height: count * HEIGHT }}>
        <ul className={styles.rows} style={{ top: from * HEIGHT }}>
          {lines.map((line, nth) => (
            <li key={line.id + String(from + nth)}>
              <label className={styles.row}>
                <input
                  type="checkbox"
                  checked={chosen.has(line.id)}
                  aria-label={say(QUESTION_WORDS.choose(line.order))}
                  onChange={({ nativeEvent }) =>
                    choose(from + nth, line.id, (nativeEvent as MouseEvent).shiftKey)
                  }
                />
                <span className={styles.name}>{line.order}</span>
                <span className={styles.rowText}>{line.customer}</span>
                <span className={styles.small}>
                  {line.on === undefined ? line.cell : shortDay(line.on, lang)}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
