import { mergeClasses } from '@fluentui/react-components';
import { ZOOMS, type Zoom } from '../../parts/days/scale';
import { useSay } from '../../state/use-pane';
import { useGanttStyles } from './gantt-styles';
import { PROJECT_WORDS, ZOOM_WORDS } from './words';

/** How the Gantt is looked at. */
export function GanttBar({
  zoom,
  onlyCritical,
  onZoom,
  onOnlyCritical,
  onToday,
}: {
  readonly zoom: Zoom;
  readonly onlyCritical: boolean;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onOnlyCritical: (only: boolean) => void;
  readonly onToday: () => void;
}) {
  const styles = useGanttStyles();
  const say = useSay();
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={say(PROJECT_WORDS.zoom)} className={styles.zooms}>
        {ZOOMS.map((each) => (
          <button
            key={each}
            type="button"
            className={mergeClasses(styles.button, each === zoom && styles.on)}
            aria-pressed={each === zoom}
            onClick={() => onZoom(each)}
          >
            {say(ZOOM_WORDS[each])}
          </button>
        ))}
      </div>
      <button type="button" className={styles.button} onClick={onToday}>
        {say(PROJECT_WORDS.today)}
      </button>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={onlyCritical}
          onChange={({ target }) => onOnlyCritical(target.checked)}
        />
        {say(PROJECT_WORDS.onlyCritical)}
      </label>
    </div>
  );
}
