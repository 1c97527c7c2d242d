import { MARKS } from '../../../shared/projects/gantt/bar';
import { useSay } from '../../state/use-pane';
import { useGanttStyles } from './gantt-styles';
import { PROJECT_WORDS } from './words';

/** The marks before the names, and of the sheet. Lateness is red and said in each row's name. */
const SHOWN = ['critical', 'work', 'waiting', 'done', 'milestone', 'target', 'slack'] as const;

export function Legend() {
  const styles = useGanttStyles();
  const say = useSay();
  return (
    <ul className={styles.legend} aria-label={say(PROJECT_WORDS.legendTitle)}>
      {SHOWN.map((key) => (
        <li key={key} className={styles.key}>
          <span aria-hidden="true">{MARKS[key]}</span>
          {say(PROJECT_WORDS.legend[key])}
        </li>
      ))}
    </ul>
  );
}
