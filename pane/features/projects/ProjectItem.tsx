import { mergeClasses } from '@fluentui/react-components';
import type { ProjectLine } from '../../../shared/features/projects/line';
import { reserveWords } from '../../../shared/features/projects/said';
import { usePane, useSay } from '../../state/use-pane';
import { useProjectStyles } from './styles';
import { dayWords, milestoneWords } from './text';
import { PROJECT_WORDS as SAY, STATE_WORDS } from './words';

/** A project in a line: its end against its target, the reserve, what comes next. */
export function ProjectItem({ line, onOpen }: { readonly line: ProjectLine; readonly onOpen: () => void }) {
  const styles = useProjectStyles();
  const say = useSay();
  const { lang } = usePane();
  const { number, name, manager, state, end, due, isLate, next, clashes, findings, orders } = line;
  return (
    <button type="button" className={styles.row} onClick={onOpen}>
      <span className={styles.name}>
        {name || number} {name !== '' && <span className={styles.number}>{number}</span>}
      </span>{' '}
      <span className={styles.cell}>
        {say(SAY.end)} {dayWords(end, lang) || say(SAY.unknown)}
      </span>{' '}
      <span className={styles.cell}>
        {due === undefined ? say(SAY.noTarget) : `${say(SAY.due)} ${dayWords(due, lang)}`}
      </span>{' '}
      <span className={mergeClasses(styles.cell, isLate && styles.late)}>{say(reserveWords(line))}</span>{' '}
      <span className={styles.below}>
        {state !== 'on' && <span>{say(STATE_WORDS[state])}</span>}
        <span>{say(SAY.manager(manager))}</span> <span>{say(SAY.orders(orders))}</span>{' '}
        {next && (
          <span className={next.isLate ? styles.late : undefined}>
            ◆ {[next.name, milestoneWords(next, lang)].join(' ').trim()}
          </span>
        )}{' '}
        {clashes > 0 && <span>{say(SAY.clashCount(clashes))}</span>}{' '}
        {findings > 0 && <span>{say(SAY.findingCount(findings))}</span>}
      </span>
    </button>
  );
}
