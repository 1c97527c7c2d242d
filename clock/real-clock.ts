import type { Clock } from '../pane/state/types';
import type { Moment } from '../shared/time/moment';
import { wallClock } from './wall-clock';

/** How often verdicts are looked at again. */
const EVERY_MS = 5 * 60_000;

/** The machine's own clock for a page; whoever watches is told every few minutes. */
export function realClock(now: () => Moment = () => wallClock()): Clock {
  return {
    now,
    watch: (listener) => {
      const timer = setInterval(listener, EVERY_MS);
      return () => clearInterval(timer);
    },
  };
}
