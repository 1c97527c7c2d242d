import { setImmediate as breath } from 'node:timers/promises';
import { HOURS_UNREAD, type Hours } from '../../../shared/serving/hours';
import type { Job } from '../../../shared/serving/jobs';
import type { Database } from '../database/database';
import { isLease, isMine, release, renew, take, type Lease } from '../database/leases';
import type { ServeClock } from '../jobs/job';
import type { Queues, Sent } from '../queues/queues';
import { dueNow, type Due } from '../timetable/next-at';
import { dueEarlier, unreadDue } from './due-again';
import { pruneRuns } from '../store/runs';
import type { Pace } from './pace';
import { withinTime } from './steadily';

export interface PlannerParts {
  readonly db: Database;
  readonly queues: Queues;
  readonly name: string;
  readonly clock: ServeClock;
  readonly pace: Pace;
  /** Looks at the places for books that came or went. */
  scan(): Promise<void>;
  /** Jobs were put into queues. */
  wake(): void;
  /** The places could not be looked at; what is due goes on. */
  trouble?(error: unknown): void;
}

interface DueRow {
  readonly book: string;
  readonly job: Job;
  readonly at: Date;
  readonly hours: Hours | null;
  readonly zone: string | null;
}

/** So many at a time, so that a server that was off for a week neither holds the database up nor forgets anybody. */
const AT_A_TIME = 500;

/** So many old runs are forgotten at once. */
const PRUNED = 5_000;

/** Clocks of machines differ by less (ms); one that was put back by less needs nothing. */
const CLOCK_BACK = 10 * 60_000;

/** How long runs are remembered (ms). */
const RUNS_KEPT = 90 * 86_400_000;

/** Sends what is due into the queues, by the server's clock. Of all the planners of a database one plans at a time. */
export class Planner {
  private lease: Lease | undefined;
  private scanned: number | undefined;
  private tidied: number | undefined;
  private compared: number | undefined;
  private scanning: Promise<void> | undefined;
  private failed: { readonly error: unknown } | undefined;

  constructor(private readonly parts: PlannerParts) {}

  /** One look; whether this one is the planner. */
  async tick(): Promise<boolean> {
    if (!(await this.isPlanner())) return false;
    const { pace, queues, db, clock } = this.parts;
    await this.look();
    await unreadDue(db, clock.utc());
    await this.noticeClock();
    while ((await this.send()) === AT_A_TIME && (await this.isPlanner())) await breath();
    if (this.isTime(this.tidied, pace.tidy)) {
      await queues.tidy();
      while ((await pruneRuns(db, new Date(clock.utc() - RUNS_KEPT), PRUNED)) === PRUNED && (await this.isPlanner())) await breath(); // prettier-ignore
      this.tidied = performance.now();
    }
    return true;
  }

  /**
   * Looks at the places. A network share that does not answer at all may take for ever, and a folder of thousands a
   * while: what is due elsewhere does not wait for it.
   */
  private async look(): Promise<void> {
    const { pace, scan } = this.parts;
    if (!this.scanning && this.isTime(this.scanned, pace.scan)) {
      this.scanned = performance.now();
      const looking = scan().then(
        () => undefined,
        (error: unknown) => {
          // Once more with the next tick.
          this.scanned = undefined;
          this.failed = { error };
        },
      );
      this.scanning = looking.finally(() => (this.scanning = undefined));
    }
    if (this.scanning) await withinTime(this.scanning, pace.lease / 4);
    const { failed } = this;
    this.failed = undefined;
    if (failed) this.parts.trouble?.(failed.error);
  }

  /** A clock that was put back leaves what is due in a future that is far; by when runs began it shows. */
  private async noticeClock(): Promise<void> {
    const { db, clock, pace } = this.parts;
    if (!this.isTime(this.compared, pace.tidy)) return;
    this.compared = performance.now();
    const [newest] = await db.query<{ at: Date }>('select started_at as at from gendan.runs order by id desc limit 1'); // prettier-ignore
    if (newest && newest.at.getTime() - clock.utc() > CLOCK_BACK) await dueEarlier(db, clock.utc());
  }

  /** The places are looked at with the next tick. */
  rescan(): void {
    this.scanned = undefined;
  }

  async close(): Promise<void> {
    if (this.lease) await release(this.parts.db, this.lease).catch(() => undefined);
    this.lease = undefined;
  }

  private isTime(last: number | undefined, every: number): boolean {
    return last === undefined || performance.now() - last >= every;
  }

  private async isPlanner(): Promise<boolean> {
    const { db, name, pace } = this.parts;
    const seconds = pace.lease / 1000;
    if (this.lease && (await renew(db, this.lease, seconds))) return true;
    const taken = await take(db, 'planner', name, seconds);
    this.lease = isLease(taken) ? taken : undefined;
    return this.lease !== undefined;
  }

  /** Sends what is due; how much was looked at. */
  private async send(): Promise<number> {
    const { db, queues, clock, wake } = this.parts;
    const now = clock.utc();
    const rows = await db.query<DueRow>(
      `select d.book_id as book, d.job, d.at, b.hours, p.zone
       from gendan.due d join gendan.books b on b.id = d.book_id join gendan.places p on p.id = b.place_id
       where d.at <= $1 and b.paused_at is null and b.gone_at is null order by d.at limit ${AT_A_TIME}`,
      [new Date(now).toISOString()],
    );
    if (rows.length === 0) return 0;
    const judged: { row: DueRow; due: Due | undefined }[] = [];
    for (const row of rows) {
      judged.push({ row, due: judge(row, now) });
      // A week of every few minutes takes a moment to count: signs of life go on meanwhile.
      if (judged.length % 50 === 0) await breath();
    }
    const wanted = judged.flatMap(({ row, due }): Sent[] => (due?.do === 'run' ? [{ book: row.book, job: row.job }] : [])); // prettier-ignore
    // First into the queue, then off the timetable: who dies between the two sends once more what waits already.
    await queues.send(wanted);
    const isDone = await db.transaction(async (within) => {
      if (this.lease && !(await isMine(within, this.lease))) return false;
      const later = judged.flatMap(({ row, due }) => (due?.next === undefined ? [] : [{ book: row.book, job: row.job, at: new Date(due.next).toISOString() }])); // prettier-ignore
      const over = judged.flatMap(({ row, due }) => (due && due.next === undefined ? [{ book: row.book, job: row.job }] : [])); // prettier-ignore
      await within.query(
        `update gendan.due d set at = n.at from jsonb_to_recordset($1::jsonb) as n(book uuid, job text, at timestamptz)
         where d.book_id = n.book and d.job = n.job`,
        [JSON.stringify(later)],
      );
      await within.query(
        `delete from gendan.due d using jsonb_to_recordset($1::jsonb) as o(book uuid, job text) where d.book_id = o.book and d.job = o.job`,
        [JSON.stringify(over)],
      );
      return true;
    });
    if (wanted.length > 0) wake();
    return isDone ? rows.length : 0;
  }
}

/** Settings that a later version wrote down, or a zone that this machine does not know, hold up no other book. */
function judge({ job, hours, at, zone }: DueRow, now: number): Due | undefined {
  try {
    return dueNow(job, hours ?? HOURS_UNREAD, at.getTime(), now, zone ?? undefined);
  } catch {
    return dueNow(job, HOURS_UNREAD, at.getTime(), now);
  }
}
