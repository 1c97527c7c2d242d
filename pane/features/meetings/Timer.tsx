import { useEffect, useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { MINUTES } from '../../../shared/features/meetings/words';
import { useSay } from '../../state/use-pane';
import { useMeetingStyles } from './styles';
import { MEETING_WORDS } from './words';

/** A quarter of an hour, counted down once somebody starts it. The one clock here that is the browser’s: nothing is judged by it. */
export function Timer() {
  const styles = useMeetingStyles();
  const say = useSay();
  const [began, setBegan] = useState<number>();
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (began === undefined) return undefined;
    const tick = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(tick);
  }, [began]);
  const left = MINUTES * 60 - (began === undefined ? 0 : Math.max(0, Math.floor((now - began) / 1000)));
  const isOver = left <= 0;
  const toggle = (): void => {
    const at = performance.now();
    setNow(at);
    setBegan(began === undefined ? at : undefined);
  };
  return (
    <button
      type="button"
      className={mergeClasses(styles.timer, isOver && styles.over)}
      title={say(began === undefined ? MEETING_WORDS.start : MEETING_WORDS.stop)}
      aria-label={say(began === undefined ? MEETING_WORDS.start : MEETING_WORDS.stop)}
      onClick={toggle}
    >
      <span aria-hidden="true">{isOver ? say(MEETING_WORDS.over) : clock(left)}</span>
    </button>
  );
}

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
