import { useEffect, useRef, useState } from 'react';
import type {
  Agenda as Whole,
  AgendaList,
  AgendaThing,
} from '../../../shared/features/meetings/agenda/agenda';
import { heldWords, meetingTitle, PART_WORDS } from '../../../shared/features/meetings/words';
import { dayText } from '../../../shared/time/date-text';
import { dayOf } from '../../../shared/time/moment';
import { Fold } from '../../parts/Fold';
import { Section } from '../../parts/Section';
import { WhoAmI } from '../../parts/WhoAmI';
import { useApplied } from '../../parts/use-applied';
import { useAttempt } from '../../parts/use-attempt';
import { isTyping, moveBy, useRoving } from '../../parts/use-roving';
import { Problem } from '../../parts/Problem';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { useNotes, useTyped } from './draft';
import { useHandOn } from './HandOn';
import { Minutes } from './Minutes';
import { useMeetingStyles } from './styles';
import { idOf, nameOf, Thing } from './Thing';
import { Timer } from './Timer';
import { MEETING_WORDS } from './words';

/** Things behind the fold that are listed. */
const LATER = 60;

/** What the team talks about this morning, and what it decides. */
export default function Meeting() {
  const say = useSay();
  const { data: agenda, failure } = useAsk('meetings.agenda', LATER);
  if (failure) return <p role="alert">{say(failure)}</p>;
  return agenda ? <Agenda agenda={agenda} /> : null;
}

function Agenda({ agenda }: { readonly agenda: Whole }) {
  const styles = useMeetingStyles();
  const say = useSay();
  const store = useStore();
  const { me = '', lang } = usePane();
  const [notes, setNotes] = useNotes();
  const typed = useTyped();
  const [noting, setNoting] = useState<string>();
  const page = useRef<HTMLDivElement>(null);
  const { problem, attempt } = useAttempt();
  const handOn = useHandOn();
  const write = useApplied(() => setNotes([]));
  useRoving(page);
  const propose = async (): Promise<void> =>
    write(await store.ask('meetings.proposeMinutes', notes.map(({ key, place, text }) => ({ key, text, ...(place && { place }) })), me)); // prettier-ignore
  useMeetingKeys(page, setNoting, () => void attempt(propose));
  const carriedOut = (number: string): Promise<void> =>
    attempt(async () => store.apply(await store.ask('matters.proposeDone', number, '', me)));
  const lists = (all: readonly AgendaList[]) =>
    all.map(({ part, things }) => (
      <Section key={part} level="h2" title={say(PART_WORDS[part])} aside={things.length}>
        <ul className={styles.list}>
          {things.map((thing) => {
            const id = idOf(thing);
            return (
              <Thing
                key={id}
                thing={thing}
                typed={typed(id)}
                isNoting={noting === id}
                onNoting={(isNoting) => {
                  setNoting(isNoting ? id : undefined);
                  if (!isNoting) focusThing(page.current, id);
                }}
                onAdd={(text) => {
                  setNotes([...notes, noteOn(thing, text, say(nameOf(thing)))]);
                  setNoting(undefined);
                  focusThing(page.current, id);
                }}
                onDone={(number) => void carriedOut(number)}
              />
            );
          })}
        </ul>
      </Section>
    ));
  const { isAlone, parts, later, total, fits, heldSinceWhen } = agenda;
  const listed = later.reduce((sum, { things }) => sum + things.length, 0);
  return (
    <div ref={page} className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.heading}>{say(meetingTitle(isAlone))}</h1>
        <span className={styles.muted}>
          {dayText(dayOf(store.options.clock.now()), lang)} · {say(MEETING_WORDS.count(total, fits))}
        </span>
        <Timer />
        <span className={styles.push}>{handOn.buttons}</span>
      </div>
      {me === '' && (
        <div className={styles.head}>
          <WhoAmI />
        </div>
      )}
      {handOn.below}
      <Problem said={problem} look={styles.problem} />
      <div className={styles.columns}>
        <div className={styles.agenda}>
          {total === 0 && <p className={styles.muted}>{say(MEETING_WORDS.nothing)}</p>}
          {lists(parts)}
          {total > fits && (
            <Fold summary={say(MEETING_WORDS.later(total - fits))}>
              <div className={styles.agenda}>
                {lists(later)}
                {total - fits > listed && (
                  <p className={styles.muted}>{say(MEETING_WORDS.more(total - fits - listed))}</p>
                )}
              </div>
            </Fold>
          )}
          {heldSinceWhen.length > 0 && <p className={styles.muted}>{say(heldWords(heldSinceWhen))}</p>}
        </div>
        <div className={styles.minutes}>
          <Minutes notes={notes} typed={typed('')} onNotes={setNotes} onWrite={propose} />
        </div>
      </div>
    </div>
  );
}

const noteOn = ({ key, place }: AgendaThing, text: string, about: string) => ({ key, place, text, about });

const focusThing = (page: HTMLElement | null, id: string): void =>
  [...(page?.querySelectorAll<HTMLElement>('[data-thing]') ?? [])]
    .find((each) => each.dataset.thing === id)
    ?.focus();

/** j, k and arrows move; Enter opens the line of the minutes; Ctrl+Enter shows what would be written. */
function useMeetingKeys(
  page: React.RefObject<HTMLElement | null>,
  onNote: (id: string | undefined) => void,
  onWrite: () => void,
): void {
  useEffect(() => {
    const root = page.current;
    const onKey = (event: KeyboardEvent): void => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (key === 'Enter' && (ctrlKey || metaKey)) {
        event.preventDefault();
        onWrite();
        return;
      }
      if (ctrlKey || metaKey || altKey || isTyping(target)) return;
      const id = (target as HTMLElement).dataset.thing;
      if (key === 'j' || key === 'ArrowDown') moveBy(root, 1);
      else if (key === 'k' || key === 'ArrowUp') moveBy(root, -1);
      else if (key === 'Enter' && id !== undefined) onNote(id);
      else return;
      event.preventDefault();
    };
    root?.addEventListener('keydown', onKey);
    return () => root?.removeEventListener('keydown', onKey);
  });
}
