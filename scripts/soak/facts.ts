import type { SentLedger } from '../../shared/features/digest/ledger';
import type { Outbox } from '../../shared/messages/delivery/outbox';
import type { RunState } from '../../shared/serving/answers';
import type { Job } from '../../shared/serving/jobs';
import type { Mailed, Shown } from './sink';

/** A stretch of the server's clock: from when its clocks were moved there until they were moved on. Milliseconds since 1970 (UTC). */
export interface Period {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** The same by the machine's own clock. */
  readonly really: { readonly from: number; readonly to: number };
}

/** A run as the server wrote it down. */
export interface RunFact {
  readonly book: number;
  readonly job: Job;
  readonly state: RunState;
  /** By the server's clock, milliseconds since 1970 (UTC). */
  readonly startedAt: number;
  readonly worker: string;
}

/** Somebody at work on a book; by the machine's monotonic clock, nanoseconds. Of a worker that was killed `end` is its death. */
export interface Work {
  readonly book: number;
  readonly job: Job;
  readonly worker: string;
  readonly begin: bigint;
  readonly end: bigint;
  /** Whether the worker saw its end. */
  readonly isEnded: boolean;
}

/** What a book should come to, worked out in one process without any server. */
export interface Expected {
  readonly book: number;
  /** Names of the periods in which its calendar has an update fall due, joined where one is as good as the other. */
  readonly updates: readonly (readonly string[])[];
  /** Keys of happenings, and of the day's message, that its channel is to know of in the end. */
  readonly channel: readonly string[];
  /** Keys of mails. */
  readonly mails: readonly string[];
}

/** A book as it lies there in the end. */
export interface LeftBook {
  readonly book: number;
  /** What is wrong with it; undefined: it reads, and the team's own cells are what they were. */
  readonly damage?: string;
}

/** All that a soak came to. */
export interface Facts {
  readonly books: readonly number[];
  readonly periods: readonly Period[];
  /** Names of periods in which nobody may be told anything. */
  readonly closed: readonly string[];
  /** Names of those in which nothing is to be done at all. */
  readonly quiet: readonly string[];
  readonly runs: readonly RunFact[];
  readonly work: readonly Work[];
  readonly expected: readonly Expected[];
  readonly outboxes: ReadonlyMap<number, Outbox>;
  readonly ledgers: ReadonlyMap<number, SentLedger>;
  readonly shown: readonly Shown[];
  readonly mailed: readonly Mailed[];
  readonly left: readonly LeftBook[];
  /** What the database still holds that nobody works on: jobs taken and not ended, leases, by a line each. */
  readonly forgotten: readonly string[];
}

/** What a check found: what it counted, and what is wrong. */
export interface Checked {
  readonly name: string;
  readonly counted: string;
  readonly wrong: readonly string[];
}

export type Check = (facts: Facts) => Checked;
