import { mergeClasses } from '@fluentui/react-components';
import type { Tone } from '../../../shared/book/patch';
import type { TodayView } from '../../../shared/features/today/view';
import type { TodayGroupKey } from '../../../shared/plan/tasks';
import { inkOf, paperOf } from '../../theme/tone-variables';
import { useSay } from '../../state/use-pane';
import { GROUP_WORDS, TODAY_WORDS } from './words';
import { useTodayStyles } from './styles';

const TONES: Readonly<Partial<Record<TodayGroupKey, Tone>>> = {
  late: 'late',
  today: 'soon',
  week: 'good',
  waiting: 'waiting',
};

/** How much of each kind there is; pressed, only that kind is shown. */
export function Counts({
  view,
  only,
  onOnly,
}: {
  readonly view: TodayView;
  readonly only: TodayGroupKey | undefined;
  readonly onOnly: (only: TodayGroupKey | undefined) => void;
}) {
  const styles = useTodayStyles();
  const say = useSay();
  return (
    <div className={styles.counts} role="group" aria-label={say(TODAY_WORDS.filter)}>
      {view.groups.map(({ key, count, orders }) => {
        const tone = TONES[key];
        if (!tone) return null;
        const shown = count === 0 ? 'muted' : tone;
        return (
          <button
            key={key}
            type="button"
            className={mergeClasses(styles.count, only === key && styles.pressed)}
            style={{ color: inkOf(shown), backgroundColor: paperOf(shown) }}
            aria-pressed={only === key}
            onClick={() => onOnly(only === key ? undefined : key)}
          >
            <span className={styles.figure}>{key === 'late' ? orders : count}</span> {say(GROUP_WORDS[key])}
          </button>
        );
      })}
    </div>
  );
}
