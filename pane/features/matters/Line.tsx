import { mergeClasses } from '@fluentui/react-components';
import type { MatterLine } from '../../../shared/features/matters/lines';
import { MATTER_KINDS, MATTER_STATES } from '../../../shared/matters/kinds.data';
import { TO_DO_WORDS } from '../../../shared/matters/to-do-words';
import { ROLE_WORDS } from '../../../shared/templates/vocabulary/people';
import { RowButton } from '../../parts/RowButton';
import { useSay } from '../../state/use-pane';
import { useMattersStyles } from './styles';
import { ESCALATED_WORDS, MATTERS_WORDS } from './words';

interface LineProps {
  readonly line: MatterLine;
  /** Left out where it opens nothing below itself, but leads elsewhere. */
  readonly isOpen?: boolean;
  readonly onToggle: () => void;
}

/** What it is about, whose turn it is and what to do, by when. */
export function Line({ line, isOpen, onToggle }: LineProps) {
  const styles = useMattersStyles();
  const say = useSay();
  const { number, kind, state, order, text, turn } = line;
  const who = turn && (turn.owner || say(ROLE_WORDS[turn.role]));
  const above = turn?.escalated.at(-1);
  const about = [
    turn ? say(MATTERS_WORDS.turn(who!, TO_DO_WORDS[turn.toDo])) : say(MATTER_STATES[state]),
    order,
    above ? say(ESCALATED_WORDS[above]) : '',
  ].filter((part) => part !== '');
  return (
    <RowButton look={styles.row} isOpen={isOpen} onPress={onToggle}>
      <span className={mergeClasses(styles.name, !turn && styles.over)}>
        <span className={styles.kind}>{say(MATTER_KINDS[kind])}</span>
        {text === '' ? number : text}
      </span>
      <span className={styles.about}>{about.join(' · ')}</span>
      <span className={mergeClasses(styles.due, turn?.isLate && styles.late)}>
        {turn && turn.due.zh !== '' && [turn.isLate ? say(MATTERS_WORDS.late) : '', say(turn.due)].filter(Boolean).join(' ')}
      </span>
    </RowButton>
  );
} // prettier-ignore
