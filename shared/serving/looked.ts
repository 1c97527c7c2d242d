import { applyPatch } from '../book/apply';
import { isEmptyPatch, type Patch } from '../book/patch';
import { plan as planOf, type Plan } from '../plan/plan';
import { dayOf, MINUTES_PER_DAY, timed } from '../time/moment';

/** How long what a run found holds for the same contents: `always` where there are no orders; `day`: until midnight; else it has to be read again. */
export type Holds = 'always' | 'day' | 'moment';

/** What a run looked at. */
export interface Look {
  /** Of what was read and written, as its place names it. */
  readonly fingerprint: string;
  /** Of Gendan: another one may judge otherwise. */
  readonly version: string;
  /** By the book's wall clock, serial. */
  readonly day: number;
}

/** A look as it is remembered of a book (`looked`). */
export const lookedText = ({ fingerprint, version, day }: Look, holds: Holds): string =>
  [fingerprint, version, day, holds].join(' ');

/** Whether a run now would find what was found then, and may be left out before anything is parsed. */
export function mayPassOver(looked: string | undefined, { fingerprint, version, day }: Look): boolean {
  if (looked === undefined) return false;
  const [before, by, on, holds] = looked.split(' ');
  if (before !== fingerprint || by !== version) return false;
  return holds === 'always' || (holds === 'day' && on === String(day));
}

/**
 * How long the verdicts of a plan hold once a run has written `patch`; `fullRun` gives what a run writes (`fullRunPatch`). Within a day time moves a verdict one way only:
 * deadlines pass, what is left of them grows less, and none of it comes back. So where the last minute of the day finds
 * what this moment finds, every minute between does; a deadline at an hour that is still to come shows in the difference.
 */
export function holdsFor(fullRun: (plan: Plan) => Patch, { book, now, options }: Plan, patch: Patch): Holds {
  const after = isEmptyPatch(patch) ? book : applyPatch(book, patch).book;
  const night = timed((dayOf(now) + 1) * MINUTES_PER_DAY - 1);
  const late = planOf(after, night, options);
  return isEmptyPatch(fullRun(late)) ? 'day' : 'moment';
}
