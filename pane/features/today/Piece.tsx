import { Suspense, type ReactNode } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { OrderLine, WorkItem } from '../../../shared/orders/lines';
import { useSay } from '../../state/use-pane';
import { keyOf } from './action';
import { Selected } from './later';
import { useTodayStyles } from './styles';
import type { TodayHands } from './use-today';
import { TODAY_WORDS } from './words';

/** One piece of work of an order, with its check box, and what can be done about it where it is opened. */
export function Piece({
  item,
  line,
  today,
  main,
  more,
  below,
}: {
  readonly item: WorkItem;
  readonly line: OrderLine | undefined;
  readonly today: TodayHands;
  readonly main: ReactNode;
  readonly more?: ReactNode;
  readonly below?: ReactNode;
}) {
  const styles = useTodayStyles();
  const say = useSay();
  const key = keyOf(item);
  today.draws(line, item);
  return (
    <li className={styles.item} data-line={key}>
      <div className={mergeClasses(styles.row, line && toneOf(line.group, styles), today.open === key && styles.selected)}>
        {today.isChoosing && (
          <input
            type="checkbox"
            className={styles.check}
            tabIndex={-1}
            checked={today.chosen.has(key)}
            aria-label={say(TODAY_WORDS.chooseOrder(`${item.order} ${say(item.name)}`))}
            onChange={({ nativeEvent }) => today.choose(item, (nativeEvent as MouseEvent).shiftKey)}
          />
        )}
        {main}
        {more}
      </div>
      {today.open === key && (
        <Suspense fallback={null}>
          <Selected item={item} onAct={(kind) => void today.act(kind, item)} />
        </Suspense>
      )}
      {below}
    </li>
  );
} // prettier-ignore

/** Colour means lateness and nothing else. */
export function toneOf(
  group: OrderLine['group'],
  styles: ReturnType<typeof useTodayStyles>,
): string | undefined {
  return group === 'late' ? styles.late : group === 'today' ? styles.soon : undefined;
}
