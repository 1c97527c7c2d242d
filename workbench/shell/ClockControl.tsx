import { useEffect, useRef, useState } from 'react';
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Bilingual } from '../../shared/lang';
import { isoOf, MINUTES_PER_DAY, parseIso, type Moment } from '../../shared/time/moment';
import { useClock, useWorkbench, useWorkbenchState, useSay } from './use-workbench';
import { SHELL_WORDS } from './words';

const HOUR = 60;
/** A date that is being typed counts when the hand has rested this long. */
const REST_MS = 700;

const useStyles = makeStyles({
  clock: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', margin: 0, padding: 0 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { minWidth: '28px', minHeight: '24px', padding: '0 6px' },
  input: { width: '186px' },
});

/** The moment that everything on the page is judged at, and ways to move it. */
export function ClockControl() {
  const styles = useStyles();
  const say = useSay();
  const workbench = useWorkbench();
  const { lang } = useWorkbenchState();
  const clock = useClock();
  const step = (minutes: number, name: Bilingual, text: string) => (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      aria-label={say(name)}
      title={say(name)}
      onClick={() => clock.step(minutes)}
    >
      {text}
    </Button>
  );
  const [day, hour] = [say(SHELL_WORDS.day), say(SHELL_WORDS.hour)];
  const toggle = (): void => (clock.isPlaying ? clock.pause() : clock.play(workbench.settled));
  return (
    <div role="group" aria-label={say(SHELL_WORDS.clock)} className={styles.clock}>
      <label htmlFor="gendan-now" className={styles.label}>
        {say(SHELL_WORDS.now)}
      </label>
      {step(-MINUTES_PER_DAY, SHELL_WORDS.dayBack, `−1${day}`)}
      {step(-HOUR, SHELL_WORDS.hourBack, `−1${hour}`)}
      <MomentInput key={lang} moment={clock.now()} onMoment={(moment) => clock.moveTo(moment)} />
      {step(HOUR, SHELL_WORDS.hourOn, `+1${hour}`)}
      {step(MINUTES_PER_DAY, SHELL_WORDS.dayOn, `+1${day}`)}
      <Button size="small" className={styles.button} aria-pressed={clock.isPlaying} onClick={toggle}>
        {clock.isPlaying ? `❚❚ ${say(SHELL_WORDS.pause)}` : `▶ ${say(SHELL_WORDS.play)}`}
      </Button>
      <Button
        size="small"
        appearance={clock.isReal ? 'secondary' : 'subtle'}
        className={styles.button}
        aria-pressed={clock.isReal}
        onClick={() => clock.toRealTime()}
      >
        {say(SHELL_WORDS.realTime)}
      </Button>
    </div>
  );
}

/** A date and time to type or pick. */
function MomentInput({
  moment,
  onMoment,
}: {
  readonly moment: Moment;
  readonly onMoment: (moment: Moment) => void;
}) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string>();
  const take = useRef(onMoment);
  take.current = onMoment;
  useEffect(() => {
    if (draft === undefined) return undefined;
    const rest = setTimeout(() => {
      const typed = parseIso(draft);
      // Years that begin with a zero are being typed.
      if (typed !== undefined && !draft.startsWith('0')) take.current(typed);
      setDraft(undefined);
    }, REST_MS);
    return () => clearTimeout(rest);
  }, [draft]);
  return (
    <Input
      id="gendan-now"
      type="datetime-local"
      size="small"
      className={styles.input}
      value={draft ?? isoOf(moment).replace(' ', 'T')}
      onChange={(_, { value }) => setDraft(value)}
    />
  );
}
