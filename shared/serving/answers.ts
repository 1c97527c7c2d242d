import type { Bilingual } from '../lang';
import type { Job } from './jobs';

/**
 * What the server of many books answers to its page, to `gendan serve status --json` and to other programs. Plain JSON;
 * times are ISO 8601 in UTC (`2026-05-18T01:30:00Z`), days `2026-05-18`.
 */

/** `operator` may also start, pause and try again. */
export type Role = 'viewer' | 'operator';

/**
 * How a run ended or stands. `partly`: written in part, or a message is uncertain; `skipped`: nothing to do, its day is
 * over, or the book is paused; `lost`: whoever ran it died, it is tried again; `dead`: tried as often as is sensible.
 */
export type RunState = 'running' | 'done' | 'partly' | 'skipped' | 'failed' | 'lost' | 'cancelled' | 'dead';

export interface RunAnswer {
  /** Counts up over all books. */
  readonly id: string;
  readonly book: string;
  readonly job: Job;
  readonly state: RunState;
  /** From 1. */
  readonly attempt: number;
  readonly worker: string;
  readonly startedAt: string;
  readonly endedAt?: string;
  /** What came of it, or what went wrong and what to do. */
  readonly sentence?: Bilingual;
  /** What was counted: `orders`, `late`, `asked`, `written` (cells), `sent`, `uncertain`, `mails`, `proposals`; `unset`
   * is 1 where nobody has set the book up and it was only read. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface BookAnswer {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  /** `file` or `sheets`, as the registry of places names it. */
  readonly kind: string;
  /** Path or `sheets:ID`. */
  readonly address: string;
  readonly isPaused: boolean;
  /** The file or spreadsheet is no longer there. */
  readonly isGone: boolean;
  /** Of each job the newest run, and when the next one is due. */
  readonly last: Readonly<Partial<Record<Job, RunAnswer>>>;
  readonly next: Readonly<Partial<Record<Job, string>>>;
  readonly orders: number;
  readonly late: number;
}

/** An order that is late, as its book's last update judged it. */
export interface LateOrderAnswer {
  readonly book: string;
  readonly group: string;
  readonly title: string;
  readonly order: string;
  readonly customer: string;
  /** The team that the sheet names for it; the group where it names none. */
  readonly team: string;
  /** Whose turn it is; empty where the book names nobody for the role. */
  readonly person: string;
  /** In brackets, who that is by role: where nobody is named. */
  readonly role?: Bilingual;
  readonly stage: Bilingual;
  readonly due: string;
  /** Working days past due by the book's calendar. */
  readonly daysLate: number;
  readonly why: Bilingual;
  /** `Sheet!A5`. */
  readonly cell: string;
}

/** A message that a served book sent, or whose answer was lost. No text of it. */
export interface MessageAnswer {
  readonly book: string;
  readonly group: string;
  /** Name of the channel, `mail` for the daily mail, `reply` for acknowledgements. */
  readonly channel: string;
  readonly to: string;
  readonly state: 'sent' | 'uncertain' | 'failed' | 'waiting';
  readonly day: string;
}

export interface QueueAnswer {
  readonly job: Job;
  readonly waiting: number;
  readonly running: number;
  /** Tried as often as is sensible; a person has to look. */
  readonly dead: number;
}

export interface WorkerAnswer {
  readonly name: string;
  readonly machine: string;
  readonly startedAt: string;
  readonly seenAt: string;
  readonly isDraining: boolean;
}

export interface OverviewAnswer {
  readonly role: Role;
  /** The groups that this token may see. */
  readonly groups: readonly string[];
  readonly at: string;
  readonly server: string;
  readonly database: 'embedded' | 'postgres';
  readonly books: readonly BookAnswer[];
  readonly queues: readonly QueueAnswer[];
  readonly workers: readonly WorkerAnswer[];
  /** Runs that a person has to look at: dead, failed with nothing newer, uncertain messages. */
  readonly failures: readonly RunAnswer[];
}

/** What an operator asks for. `run`: now; `retry`: what is dead or failed once more. */
export type Wanted =
  | { readonly do: 'run'; readonly book: string; readonly job: Job }
  | { readonly do: 'retry'; readonly book: string; readonly job: Job }
  | { readonly do: 'pause' | 'start' | 'cancel'; readonly book: string };

/** What `late`, `messages` and `runs` answer: at most `MOST_LISTED`, and what to ask for the rest with (`?after=`). */
export interface ListAnswer<Answer> {
  readonly list: readonly Answer[];
  /** Absent where nothing follows. */
  readonly more?: string;
}

export const MOST_LISTED = 500;

/**
 * The page is given this with every answer and sends it back with a POST, so that no other page of the browser can post
 * in a person's name. Programs with `Authorization: Bearer TOKEN` need none.
 */
export const PROOF_HEADER = 'x-gendan-proof';

/**
 * Paths below the page's address. GET answers carry an ETag: asked with `If-None-Match`, an answer that is the same but
 * for `at` is 304. A refusal is a sentence in both languages (`Bilingual`): 400 what makes no sense, 401 without a token
 * (the page loads itself anew and is the login form), 403 not with this role, 404 what is not there or another group's,
 * 429 too many wrong tokens.
 */
export const PATHS = {
  overview: 'api/overview',
  /** `ListAnswer<LateOrderAnswer>`; `?book=ID` for one book's, `?after=` for the rest. */
  late: 'api/late',
  /** `ListAnswer<MessageAnswer>`; likewise. */
  messages: 'api/messages',
  /** `ListAnswer<RunAnswer>` of `?book=ID`, the newest first; `?after=`. */
  runs: 'api/runs',
  /** POST of a `Wanted` as `application/json`; answered 202 with `{}`. */
  wanted: 'api/wanted',
  /** A form (POST) for a person's token; the session is a cookie that no script reads. */
  login: 'login',
  /** POST; ends the session. */
  logout: 'logout',
  metrics: 'metrics',
  health: 'healthz',
  ready: 'readyz',
} as const;
