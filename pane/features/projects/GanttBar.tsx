import type { Zoom } from '../../parts/days/scale';
import { Zooms } from '../../parts/days/Zooms';
import { useSay } from '../../state/use-pane';
import { useGanttStyles } from './gantt-styles';
import { PROJECT_WORDS } from './words';

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
      <Zooms zoom={zoom} onZoom={onZoom} onToday={onToday} />
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
