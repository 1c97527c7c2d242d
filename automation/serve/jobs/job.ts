import type { Bilingual } from '../../../shared/lang';
import type { Job } from '../../../shared/serving/jobs';
import type { LateOrderAnswer, RunState } from '../../../shared/serving/answers';
import type { FailureKind } from '../../../shared/serving/retries';
import type { Moment } from '../../../shared/time/moment';
import type { Keeping } from '../../keeping/keeping';

/** The server's clock; tests move it. */
export interface ServeClock {
  /** Milliseconds since 1970 (UTC). */
  utc(): number;
  /** The moment by the wall clock of a zone (`Asia/Shanghai`), the machine's where none is named. */
  wall(zone?: string): Moment;
}

/** A book as a job is given it. */
export interface JobBook {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  /** Path or `sheets:ID`, as the command takes it. */
  readonly address: string;
  readonly zone?: string;
}

export interface JobAsked {
  readonly job: Job;
  readonly book: JobBook;
  readonly keeping: Keeping;
  /** The group's secrets and settings and nothing of other groups or of the server's own environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The group is the person's who runs the server: what their own command finds, as in the keychain, is found as well. */
  readonly isOwner?: boolean;
  readonly clock: ServeClock;
  readonly signal: AbortSignal;
  /** What the last run of this job said it looked at; equal again means nothing changed since. */
  readonly looked?: string;
}

export interface JobEnd {
  readonly state: Extract<RunState, 'done' | 'partly' | 'skipped' | 'failed'>;
  readonly sentence?: Bilingual;
  readonly counts: Readonly<Record<string, number>>;
  /** Of a failed one: by this it is tried again by itself, or left to a person. */
  readonly failure?: FailureKind;
  /** Of an update. */
  readonly late?: readonly Omit<LateOrderAnswer, 'book' | 'group' | 'title'>[];
  readonly looked?: string;
  readonly ownId?: string;
  readonly orders?: number;
  /** What the timetable needs of the book's settings (shared/serving/hours.ts). */
  readonly hours?: unknown;
}

/** Does a job. Never throws: what went wrong is its end. */
export type RunJob = (asked: JobAsked) => Promise<JobEnd>;
