import { Button } from '../../parts/Button';
import { Section } from '../../parts/Section';
import { useAttempt } from '../../parts/use-attempt';
import { Problem } from '../../parts/Problem';
import { usePane, useSay } from '../../state/use-pane';
import type { NoteDraft, TypedLine } from './draft';
import { NoteLine } from './NoteLine';
import { useMeetingStyles } from './styles';
import { MEETING_WORDS } from './words';

interface MinutesProps {
  readonly notes: readonly NoteDraft[];
  readonly typed: TypedLine;
  readonly onNotes: (notes: readonly NoteDraft[]) => void;
  /** Shows what would be written. */
  readonly onWrite: () => Promise<void>;
}

/** What has been decided so far: kept here until it is written, all in one go. */
export function Minutes({ notes, typed, onNotes, onWrite }: MinutesProps) {
  const styles = useMeetingStyles();
  const say = useSay();
  const { work } = usePane();
  const { problem, attempt } = useAttempt();
  return (
    <Section level="h2" title={say(MEETING_WORDS.minutes)} aside={notes.length > 0 ? notes.length : undefined}>
      {notes.length === 0 ? (
        <>
          <p className={`${styles.muted} ${styles.beside}`}>{say(MEETING_WORDS.none)}</p>
          <p className={`${styles.muted} ${styles.below}`}>{say(MEETING_WORDS.noneBelow)}</p>
        </>
      ) : (
        <ul className={styles.list}>
          {notes.map((note, at) => (
            <li key={`${at} ${note.text}`} className={styles.noted}>
              <span className={styles.notedText}>
                {note.about !== '' && <span className={styles.strong}>{note.about} </span>}
                {note.text}
              </span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={say(MEETING_WORDS.remove(note.text))}
                onClick={() => onNotes(notes.filter((_, nth) => nth !== at))}
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.other}>{say(MEETING_WORDS.other)}</p>
      <NoteLine
        about={{ key: '' }}
        label={MEETING_WORDS.other}
        example={MEETING_WORDS.exampleOther}
        typed={typed}
        onAdd={(text) => onNotes([...notes, { key: '', about: '', text }])}
      />
      {notes.length > 0 && (
        <div className={styles.offers}>
          <Button appearance="primary" disabled={work !== undefined} onClick={() => void attempt(onWrite)}>
            {say(MEETING_WORDS.write)}
          </Button>
          <span className={styles.muted}>{say(MEETING_WORDS.unwritten(notes.length))}</span>
        </div>
      )}
      <Problem said={problem} look={styles.problem} />
    </Section>
  );
} // prettier-ignore
