import type { Bilingual } from '../../shared/lang';
import type { Moment } from '../../shared/time/moment';
import type { LastRun, Schedule } from '../contract';
import { confirmedBefore } from './addresses';

/*
 * What is known of the timers of this book, in the properties of the document, one property per timer: a script sees
 * only the timers of the person for whom it runs, and the sidebar of a colleague is to tell of them all.
 */

const PREFIX = 'gendan.timer.';

interface Noted {
  /** When it was turned on; until it has run. */
  readonly since?: Moment;
  readonly last?: LastRun & { readonly waiting: readonly string[] };
}

/** A timer was turned on, at a moment of the spreadsheet's clock. */
export function noteTimer(id: string, since: Moment): void {
  write(id, { since });
}

export function forgetTimer(id: string): void {
  PropertiesService.getDocumentProperties().deleteProperty(PREFIX + id);
}

/** What the timer's run came to; one call. `waiting`: addresses that nobody has agreed to yet. */
export function noteRun(
  id: string | undefined,
  at: Moment,
  run: { readonly said: Bilingual; readonly wentWell: boolean; readonly waiting: readonly string[] },
): void {
  if (id === undefined) return;
  const { said, wentWell, waiting } = run;
  write(id, { last: { at, said: shortened(said), wentWell, waiting: waiting.slice(0, MOST_WAITING) } });
}

function write(id: string, noted: Noted): void {
  PropertiesService.getDocumentProperties().setProperty(PREFIX + id, JSON.stringify(noted));
}

/** The timers of everybody, and the addresses that wait for this person to agree. `mine`: the ids of this person's. */
export function schedule(mine: readonly string[]): Schedule {
  const kept = PropertiesService.getDocumentProperties().getProperties();
  const isConfirmed = confirmedBefore();
  const timers = Object.entries(kept).flatMap(([key, text]) => {
    const noted = key.startsWith(PREFIX) ? notedIn(text) : undefined;
    return noted ? [{ noted, isMine: mine.includes(key.slice(PREFIX.length)) }] : [];
  });
  return {
    timers: timers.map(({ noted: { since, last }, isMine }) => ({
      isMine,
      ...(since !== undefined && { since }),
      ...(last && { last: { at: last.at, said: last.said, wentWell: last.wentWell } }),
    })),
    waiting: timers.flatMap(({ noted, isMine }) =>
      isMine ? (noted.last?.waiting ?? []).filter((address) => !isConfirmed(address)) : [],
    ),
    waitingElsewhere: timers.reduce(
      (sum, { noted, isMine }) => sum + (isMine ? 0 : (noted.last?.waiting.length ?? 0)),
      0,
    ),
  };
}

function notedIn(text: string): Noted | undefined {
  try {
    return JSON.parse(text) as Noted;
  } catch {
    return undefined;
  }
}

/** A property holds 9 KB. */
const LONGEST = 1000;
const MOST_WAITING = 50;
const shortened = ({ zh, en }: Bilingual): Bilingual => ({
  zh: zh.slice(0, LONGEST),
  en: en.slice(0, LONGEST),
});
