import { dayOf, minuteOf, MINUTES_PER_DAY, shiftDays, type Moment } from '../time/moment';
import type { Hours } from './hours';
import type { Job } from './jobs';
import { lastRun, nextRun, windowsFor } from './next-run';

/** Minutes for which an agenda is worth having after it was due: the meeting is over then. */
const AGENDA_FOR = 180;

/** Days for which a check-up that was missed is made up for. */
const CHECKUP_FOR = 7;

/**
 * Whether what was due earlier is still to be done, by the book's wall clock. An update and the dashboard show what is
 * now, so they run however late; what people are told is of one day and told in its hours or not at all.
 */
export function catchUp(job: Job, dueAt: Moment, now: Moment, hours: Hours): 'run' | 'skip' {
  const isSameDay = dayOf(dueAt) === dayOf(now);
  switch (job) {
    case 'update':
    case 'dashboard':
      return 'run';
    case 'digest':
    case 'channels':
      return isSameDay && isOpen(job, hours, now) ? 'run' : 'skip';
    case 'inbox':
      return isOpen(job, hours, now) ? 'run' : 'skip';
    case 'agenda':
      return isSameDay && minuteOf(now) - minuteOf(dueAt) <= AGENDA_FOR ? 'run' : 'skip';
    case 'checkup':
      return dayOf(now) - dayOf(dueAt) < CHECKUP_FOR ? 'run' : 'skip';
  }
}

/** What is to be done about a job whose time has come. */
export interface Standing {
  /** The newest time at or before now at which it was due: several that were missed are one run. */
  readonly dueAt: Moment;
  readonly do: 'run' | 'skip';
  /** When it is due after that; later than now. */
  readonly next: Moment | undefined;
}

/**
 * How a job stands that was due at a moment; undefined when that is still to come. After downtime the newest time
 * counts, so that this morning's mail goes out although Friday's was missed as well.
 */
export function standingOf(job: Job, dueAt: Moment, now: Moment, hours: Hours): Standing | undefined {
  if (minuteOf(dueAt) > minuteOf(now)) return undefined;
  // What fell into a long downtime is not looked through: nothing older than the window is ever made up for.
  const recent = shiftDays(now, -LOOK_BACK);
  const after = minuteOf(dueAt) < minuteOf(recent) ? recent : dueAt;
  const newest = lastRun(job, hours, after, now) ?? dueAt;
  const next = nextRun(job, hours, now);
  return { dueAt: newest, do: catchUp(job, newest, now, hours), next };
}

/** Longer than any holiday, and than a check-up is made up for. */
const LOOK_BACK = 21;

function isOpen(job: Job, hours: Hours, now: Moment): boolean {
  const day = dayOf(now);
  const minute = minuteOf(now) - day * MINUTES_PER_DAY;
  return windowsFor(job, hours, day).some((windows) =>
    windows.some(({ from, to }) => from <= minute && minute < to),
  );
}
