import { mergeClasses } from '@fluentui/react-components';
import type { TodayView } from '../../../shared/features/today/view';
import { useSay } from '../../state/use-pane';
import type { Only } from './limits';
import { useTodayStyles } from './styles';
import { GROUP_WORDS, TODAY_WORDS } from './words';

/** How many orders of each kind there are; pressed, only that kind is shown. */
export function Counts({
  view,
  only,
  onOnly,
}: {
  readonly view: TodayView;
  readonly only: Only;
  readonly onOnly: (only: Only) => void;
}) {
  const styles = useTodayStyles();
  const say = useSay();
  // What is due after this week presses nobody: it has its heading alone.
  const groups = view.groups.filter(({ key }) => key !== 'later' || only === key);
  const counts = [...groups, { key: 'asked' as const, count: view.asked }];
  return (
    <div className={styles.counts} role="group" aria-label={say(TODAY_WORDS.counts)}>
      {counts.map(
        ({ key, count }) =>
          (count > 0 || key === only) && (
            <button
              key={key}
              type="button"
              className={mergeClasses(
                styles.count,
                key === 'late' && styles.late,
                key === 'today' && styles.soon,
                only === key && styles.pressed,
              )}
              aria-pressed={only === key}
              onClick={() => onOnly(only === key ? undefined : key)}
            >
              {say(GROUP_WORDS[key])} <strong>{count}</strong>
            </button>
          ),
      )}
    </div>
  );
}
