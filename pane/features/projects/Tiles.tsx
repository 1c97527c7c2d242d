import { mergeClasses } from '@fluentui/react-components';
import type { ProjectLine } from '../../../shared/features/projects/line';
import { reserveWords } from '../../../shared/features/projects/said';
import type { Bilingual } from '../../../shared/lang';
import { usePane, useSay } from '../../state/use-pane';
import { useProjectStyles } from './styles';
import { dayWords, milestoneWords } from './text';
import { PROJECT_WORDS as SAY } from './words';

/** What a project comes to, in four figures. */
export function Tiles({ line }: { readonly line: ProjectLine }) {
  const say = useSay();
  const { lang } = usePane();
  const styles = useProjectStyles();
  const { end, due, next, tasks, done } = line;
  return (
    <div className={styles.tiles}>
      <Tile
        label={SAY.end}
        value={dayWords(end, lang) || say(SAY.unknown)}
        isLate={line.isLate}
        against={say(reserveWords(line))}
      />
      <Tile label={SAY.due} value={dayWords(due, lang) || say(SAY.noTarget)} />
      <Tile
        label={SAY.next}
        value={next?.name ?? '–'}
        isLate={next?.isLate === true}
        against={next ? milestoneWords(next, lang) : ''}
      />
      <Tile label={SAY.progress} value={say(SAY.of(done, tasks))} />
    </div>
  );
}

interface TileProps {
  readonly label: Bilingual;
  readonly value: string;
  readonly against?: string;
  readonly isLate?: boolean;
}

function Tile({ label, value, against = '', isLate = false }: TileProps) {
  const styles = useProjectStyles();
  const say = useSay();
  return (
    <div className={styles.tile}>
      <span className={styles.label}>{say(label)}</span> <span className={styles.value}>{value}</span>{' '}
      {against !== '' && (
        <span className={mergeClasses(styles.against, isLate && styles.late)}>{against}</span>
      )}
    </div>
  );
}
