import { mergeClasses } from '@fluentui/react-components';
import type { AgendaThing } from '../../../shared/features/meetings/agenda/agenda';
import { whyWords } from '../../../shared/features/meetings/page';
import { same } from '../../../shared/lang';
import { Button } from '../../parts/Button';
import { useSay, useStore } from '../../state/use-pane';
import { NoteLine } from './NoteLine';
import type { TypedLine } from './draft';
import { useMeetingStyles } from './styles';
import { MEETING_WORDS } from './words';

interface ThingProps {
  readonly thing: AgendaThing;
  readonly isNoting: boolean;
  /** What is typed on it and not added. */
  readonly typed: TypedLine;
  /** Opens and closes its line of the minutes. */
  readonly onNoting: (isNoting: boolean) => void;
  readonly onAdd: (line: string) => void;
  /** Of a decision: it has been carried out. */
  readonly onDone: (number: string) => void;
}

/** Tells a thing from the others of the agenda. */
export const idOf = ({ part, id }: AgendaThing): string => `${part}\0${id}`;

/** What names a thing among the others: its order, else what it is about. */
export const nameOf = ({ order, what }: AgendaThing) => (order === '' ? what : same(order));

/** One thing of the agenda: its order, what and why; beside it a line for what is decided. */
export function Thing({ thing, isNoting, typed, onNoting, onAdd, onDone }: ThingProps) {
  const styles = useMeetingStyles();
  const say = useSay();
  const store = useStore();
  const { part, id, order, customer, what, owner, place, key, also } = thing;
  const name = say(nameOf(thing));
  const decisions = [...(part === 'decision' ? [id] : []), ...also.filter((each) => each.part === 'decision').map((each) => each.id)]; // prettier-ignore
  return (
    <li className={styles.thing} data-rove="" data-thing={idOf(thing)} tabIndex={-1}>
      <div className={mergeClasses(styles.top, order !== '' && styles.oneLine)}>
        <span className={styles.name}>
          <button
            type="button"
            tabIndex={-1}
            className={mergeClasses(styles.link, order !== '' && styles.strong)}
            aria-label={say(MEETING_WORDS.goTo(name))}
            onClick={() => void store.select(place)}
          >
            {name}
          </button>
          {order !== '' && <span>{say(what)}</span>}
          {customer !== '' && <span className={styles.muted}>{customer}</span>}
          {owner !== '' && <span className={styles.owner}>{owner}</span>}
        </span>
        <span className={styles.acts}>
          {decisions.map((number) => (
            <Button key={number} size="small" tabIndex={-1} aria-label={say(MEETING_WORDS.doneOf(number))} onClick={() => onDone(number)}>
              {say(MEETING_WORDS.done)}
            </Button>
          ))}
          <Button
            size="small"
            tabIndex={-1}
            aria-expanded={isNoting}
            aria-label={say(MEETING_WORDS.noteOn(name))}
            onClick={() => onNoting(!isNoting)}
          >
            {say(MEETING_WORDS.note)}
          </Button>
        </span>
        <span className={mergeClasses(styles.muted, styles.why, part === 'late' && styles.late)}>{say(whyWords(thing))}</span>
      </div>
      {isNoting && (
        <NoteLine
          about={{ key, place }}
          label={MEETING_WORDS.lineOn(name)}
          example={MEETING_WORDS.example}
          typed={typed}
          onAdd={onAdd}
          onCancel={() => onNoting(false)}
        />
      )}
    </li>
  );
} // prettier-ignore
