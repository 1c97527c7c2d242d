import { TIMELINE_GROUPS, type TimelineGroup } from '../../../shared/features/timeline/arrange';
import { useSay } from '../../state/use-pane';
import { useTimelineStyles } from './styles';
import { GROUP_WORDS, TIMELINE_WORDS } from './words';
import type { Zoom } from '../../parts/days/scale';
import { Zooms } from '../../parts/days/Zooms';

export interface Look {
  readonly group: TimelineGroup | 'none';
  readonly zoom: Zoom;
  /** With the orders that are over. */
  readonly all: boolean;
}

/** How the timeline is looked at. */
export function Bar({
  look,
  over,
  onLook,
  onToday,
}: {
  readonly look: Look;
  /** How many orders are left out because they are over. */
  readonly over: number;
  readonly onLook: (look: Look) => void;
  readonly onToday: () => void;
}) {
  const styles = useTimelineStyles();
  const say = useSay();
  return (
    <div className={styles.bar}>
      <select
        className={styles.select}
        aria-label={say(TIMELINE_WORDS.group)}
        value={look.group}
        onChange={({ target }) => onLook({ ...look, group: target.value as Look['group'] })}
      >
        {(['none', ...TIMELINE_GROUPS] as const).map((group) => (
          <option key={group} value={group}>
            {say(GROUP_WORDS[group])}
          </option>
        ))}
      </select>
      <Zooms zoom={look.zoom} onZoom={(zoom) => onLook({ ...look, zoom })} onToday={onToday} />
      {(over > 0 || look.all) && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={look.all}
            onChange={({ target }) => onLook({ ...look, all: target.checked })}
          />
          {say(look.all ? TIMELINE_WORDS.withOver : TIMELINE_WORDS.over(over))}
        </label>
      )}
    </div>
  );
}
