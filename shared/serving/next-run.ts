import { LAST_DAY, weekdayOf } from '../time/civil';
import { dayOf, minuteOf, MINUTES_PER_DAY, timed, type Moment } from '../time/moment';
import type { Windows } from '../time/windows';
import { officeOf, type Hours } from './hours';
import type { Job } from './jobs';

/** How far ahead is looked; a calendar that is closed for longer has no next run. */
const LONGEST_LOOK = 366;

/** Minutes after the opening, or after an update, that leave the update time to be done. */
const AFTER_UPDATE = 5;
const DASHBOARD_AFTER = 15;
const CHECKUP_AFTER = 30;

/** Mails are looked for this often while the office is open. */
const INBOX_EVERY = 15;

/**
 * When a job of a book is next due, strictly after a moment, both by the book's wall clock. Undefined for a job that
 * the book has no use for, and where its calendar is closed for a year.
 */
export function nextRun(job: Job, hours: Hours, after: Moment): Moment | undefined {
  if (!hasUse(job, hours)) return undefined;
  const today = dayOf(after);
  for (let day = today; day <= Math.min(today + LONGEST_LOOK, LAST_DAY); day++) {
    const start = day * MINUTES_PER_DAY;
    const next = runsOn(job, hours, day).find((minute) => start + minute > minuteOf(after));
    if (next !== undefined) return timed(start + next);
  }
  return undefined;
}

/** The last time at which a job was due, later than `after` and not later than `now`; undefined where it was not. */
export function lastRun(job: Job, hours: Hours, after: Moment, now: Moment): Moment | undefined {
  if (!hasUse(job, hours)) return undefined;
  for (let day = dayOf(now); day >= dayOf(after); day--) {
    const start = day * MINUTES_PER_DAY;
    const isBetween = (minute: number): boolean => start + minute > minuteOf(after) && start + minute <= minuteOf(now); // prettier-ignore
    const last = runsOn(job, hours, day).filter(isBetween).at(-1);
    if (last !== undefined) return timed(start + last);
  }
  return undefined;
}

/** Whether a job does anything for the book; before it is set up it is only read. */
export function hasUse(job: Job, hours: Hours): boolean {
  switch (job) {
    case 'update':
      return true;
    case 'digest':
      return hours.isSetUp && hours.digest !== undefined;
    case 'channels':
      return hours.isSetUp && hours.channels.length > 0;
    case 'inbox':
      return hours.isSetUp && hours.inbox;
    case 'dashboard':
      return hours.isSetUp && hours.dashboard;
    case 'agenda':
    case 'checkup':
      return hours.isSetUp;
  }
}

/** The windows of a day in which a job may run: none on a day off, those of a working day on a make-up Saturday. */
export function windowsFor(job: Job, hours: Hours, day: number): readonly Windows[] {
  const open = officeOf(hours).windowsOn(day);
  if (open.length === 0) return [];
  const or = (set: Windows): Windows => (set.length > 0 ? set : open);
  if (job === 'digest') return [or(hours.digest ?? [])];
  if (job === 'channels') return hours.channels.map(or);
  return [open];
}

/** Minutes of a day at which the job is due, in order, each once. */
function runsOn(job: Job, hours: Hours, day: number): readonly number[] {
  const all = windowsFor(job, hours, day);
  const [open = []] = all;
  if (open.length === 0) return [];
  switch (job) {
    case 'update':
      return every(hours.updateEvery, open);
    case 'channels':
      return sorted(all.flatMap((windows) => every(hours.updateEvery, windows, AFTER_UPDATE)));
    case 'inbox':
      return every(INBOX_EVERY, open);
    case 'digest':
      return [digestAt(hours, open)];
    case 'agenda':
      return isMeeting(hours, day) ? [open[0]!.from] : [];
    case 'dashboard':
      return [shortlyAfterOpening(open, DASHBOARD_AFTER)];
    case 'checkup':
      return isFirstOfWeek(hours, day) ? [shortlyAfterOpening(open, CHECKUP_AFTER)] : [];
  }
}

/** At the start of each window and so often in it; a window too short for the delay has its run at the start. */
function every(minutes: number, windows: Windows, delay = 0): number[] {
  return windows.flatMap(({ from, to }) => {
    const first = from + delay < to ? from + delay : from;
    const times: number[] = [];
    for (let at = first; at < to; at += minutes) times.push(at);
    return times;
  });
}

const sorted = (minutes: readonly number[]): number[] => [...new Set(minutes)].sort((a, b) => a - b);

/** Once everybody is at work, so that nobody with later hours goes without; at the opening where that is never. */
function digestAt({ digest = [], digestFrom }: Hours, windows: Windows): number {
  const first = windows[0]!.from;
  if (digest.length > 0 || digestFrom === undefined || digestFrom <= first) return first;
  return windows.some(({ from, to }) => from <= digestFrom && digestFrom < to) ? digestFrom : first;
}

const shortlyAfterOpening = ([first]: Windows, minutes: number): number =>
  Math.min(first!.from + minutes, first!.to - 1);

const isMeeting = ({ meetings }: Hours, day: number): boolean =>
  meetings === undefined || meetings.includes(weekdayOf(day));

/** The first working day since Monday; a week of holidays has none. */
function isFirstOfWeek(hours: Hours, day: number): boolean {
  const office = officeOf(hours);
  for (let before = day - weekdayOf(day); before < day; before++) if (office.isWorkday(before)) return false;
  return office.isWorkday(day);
}
