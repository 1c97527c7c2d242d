import { utcOf, wallIn } from '../../../clock/utc-of';
import { standingOf } from '../../../shared/serving/catch-up';
import type { Hours } from '../../../shared/serving/hours';
import type { Job } from '../../../shared/serving/jobs';
import { nextRun } from '../../../shared/serving/next-run';
import type { Moment } from '../../../shared/time/moment';

/**
 * When a job of a book is next due, strictly after a time; both in milliseconds since 1970. The hour that the autumn has
 * twice is worked once, and what was due in the hour that the spring leaves out is due when it is over.
 */
export function nextAt(job: Job, hours: Hours, after: number, zone?: string): number | undefined {
  let moment: Moment | undefined = wallIn(after, zone);
  while ((moment = nextRun(job, hours, moment)) !== undefined) {
    const at = utcOf(moment, zone);
    if (at > after) return at;
  }
  return undefined;
}

/** What is to be done about a job whose time has come, and when it is due again. */
export interface Due {
  readonly do: 'run' | 'skip';
  readonly next: number | undefined;
}

/** How a job stands that was due at a time; undefined when that is still to come. */
export function dueNow(job: Job, hours: Hours, dueAt: number, now: number, zone?: string): Due | undefined {
  if (dueAt > now) return undefined;
  const wallNow = wallIn(now, zone);
  // In the second of two equal hours the clock may show less than when the job was due.
  const wallDue = Math.min(wallIn(dueAt, zone), wallNow) as Moment;
  const standing = standingOf(job, wallDue, wallNow, hours);
  return standing && { do: standing.do, next: nextAt(job, hours, now, zone) };
}
