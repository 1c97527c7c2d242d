import type { Keeping } from '../../keeping/keeping';
import type { Database } from '../database/database';
import type { RunJob, ServeClock } from '../jobs/job';
import type { RunEnd } from '../store/runs';
import type { Book } from '../store/book-row';
import type { Queues, Taken } from '../queues/queues';
import type { IsThere } from '../store/find-book';
import type { Pace } from './pace';

/** What working takes; tests bring their own. */
export interface WorkParts {
  readonly db: Database;
  readonly queues: Queues;
  /** The name of this worker, like no other's. */
  readonly name: string;
  readonly clock: ServeClock;
  readonly pace: Pace;
  readonly runJob: RunJob;
  /** The environment of the book's group: its secrets and settings. */
  envOf(book: Book): Promise<Readonly<Record<string, string | undefined>>>;
  /** Whether the book's group is the person's who runs the server. */
  isOwner?(book: Book): boolean;
  /** Where it is kept what was sent for the book's group. */
  keepingOf(book: Book): Promise<Keeping>;
  /** The name of what a book holds now (`books.looked`); undefined where that cannot be told without reading it. */
  lookedAt(book: Book): Promise<string | undefined>;
  /** Whether something still lies where a book was. */
  readonly isThere: IsThere;
  readonly hear?: Hearing;
}

/** Who hears of what workers do: logs, metrics. */
export interface Hearing {
  started?(taken: Taken): void;
  ended?(taken: Taken, end: RunEnd, ms: number): void;
  waited?(taken: Taken): void;
  lost?(count: number): void;
  away?(error: unknown): void;
  back?(): void;
}
