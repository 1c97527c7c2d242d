import type { WorkItem } from '../../../shared/features/team/view';
import { StatusBadge } from '../../parts/StatusBadge';
import { useSay, useStore } from '../../state/use-pane';
import { TEAM_WORDS } from './words';
import { useTeamStyles } from './styles';

/** Which order, which stage, how it stands; the order leads to its row. */
export function WorkName({
  work: { order, name, status, waitsOn, place },
}: {
  readonly work: Pick<WorkItem, 'order' | 'name' | 'status' | 'waitsOn' | 'place'>;
}) {
  const styles = useTeamStyles();
  const say = useSay();
  const store = useStore();
  return (
    <>
      <button
        type="button"
        className={styles.link}
        aria-label={say(TEAM_WORDS.goTo(order))}
        onClick={() => void store.select(place)}
      >
        {order}
      </button>
      <span>{say(name)}</span>
      <StatusBadge status={status} waitsOn={waitsOn} />
    </>
  );
}
