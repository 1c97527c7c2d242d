import type { Database, Queries } from '../../automation/serve/database/database';
import type { JobAsked, JobEnd, RunJob, ServeClock } from '../../automation/serve/jobs/job';
import { openBoss } from '../../automation/serve/queues/boss';
import { Queues } from '../../automation/serve/queues/queues';
import type { Pace } from '../../automation/serve/work/pace';
import type { Hearing, WorkParts } from '../../automation/serve/work/parts';
import { Worker } from '../../automation/serve/work/worker';
import type { RunState } from '../../shared/serving/answers';
import type { Bilingual } from '../../shared/lang';
import { moment } from './order-facts';

/** A pace at which nothing is waited for longer than a test should take. */
export const QUICK: Pace = {
  poll: 10,
  beat: 20,
  dead: 60_000,
  lease: 60_000,
  busy: 30,
  plan: 10,
  scan: 0,
  tidy: 60_000,
  drain: 30_000,
  patience: 0,
};

export const CLOCK: ServeClock = {
  utc: () => Date.UTC(2026, 4, 18, 2),
  wall: () => moment('2026-05-18 10:00'),
};

/** A server's database with queues and some books, and workers of any number over it. */
export interface Yard {
  readonly db: Database;
  readonly queues: Queues;
  /** Books of a group, by their titles; gives their ids. */
  books(...titles: string[]): Promise<string[]>;
  worker(name: string, runJob: RunJob, more?: YardMore): Promise<Worker>;
  /** The runs so far, the oldest first. */
  runs(): Promise<{ book: string; job: string; state: RunState; attempt: number; worker: string; sentence: Bilingual | null; counts: Record<string, number> }[]>; // prettier-ignore
  /** When nothing waits and nothing runs. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

interface YardMore {
  readonly pace?: Partial<Pace>;
  readonly concurrency?: number;
  readonly hear?: Hearing;
  readonly db?: Database;
  readonly envOf?: WorkParts['envOf'];
  readonly lookedAt?: WorkParts['lookedAt'];
}

export async function openYard(db: Database): Promise<Yard> {
  const queues = new Queues(await openBoss(db), db);
  const workers: Worker[] = [];
  return {
    db,
    queues,
    async books(...titles) {
      const [group] = await db.query<{ id: string }>(
        `insert into gendan.groups (name) values ('一组') on conflict (name) do update set name = excluded.name returning id`,
      );
      const [place] = await db.query<{ id: string }>(
        `insert into gendan.places (group_id, kind, address) values ($1, 'folder', '/books') on conflict (kind, address) do update set kind = excluded.kind returning id`,
        [group!.id],
      );
      const ids: string[] = [];
      for (const title of titles) {
        const [book] = await db.query<{ id: string }>(
          `insert into gendan.books (group_id, place_id, kind, address, title) values ($1, $2, 'file', $3, $4) returning id`,
          [group!.id, place!.id, `/books/${title}`, title],
        );
        ids.push(book!.id);
      }
      return ids;
    },
    async worker(name, runJob, { pace, concurrency = 1, hear, db: own = db, envOf, lookedAt } = {}) {
      const parts: WorkParts = {
        db: own,
        queues: own === db ? queues : new Queues(await openBoss(db), own),
        name,
        clock: CLOCK,
        pace: { ...QUICK, ...pace },
        runJob,
        envOf: envOf ?? (() => Promise.resolve({})),
        keepingOf: () => Promise.resolve(undefined as never),
        lookedAt: lookedAt ?? (() => Promise.resolve(undefined)),
        isThere: () => Promise.resolve(true),
        ...(hear && { hear }),
      };
      const worker = new Worker(parts, concurrency);
      workers.push(worker);
      await worker.start();
      return worker;
    },
    runs: () =>
      db.query(
        `select b.title as book, r.job, r.state, r.attempt, r.worker, r.sentence, r.counts from gendan.runs r join gendan.books b on b.id = r.book_id order by r.id`,
      ),
    async idle() {
      for (;;) {
        const depth = await queues.depth();
        if (depth.every(({ waiting, running }) => waiting + running === 0)) return;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.drain(50)));
      await queues.close();
    },
  };
}

/** A job that is done at once. */
export const DONE: JobEnd = { state: 'done', counts: {} };

/** Resolves when it is let go, or when the run is stopped. */
export function held(): { run: RunJob; started: Promise<JobAsked>; letGo(): void } {
  let letGo = (): void => undefined;
  let begun = (_asked: JobAsked): void => undefined;
  const open = new Promise<void>((resolve) => (letGo = resolve));
  const started = new Promise<JobAsked>((resolve) => (begun = resolve));
  return {
    started,
    letGo,
    async run(asked) {
      begun(asked);
      const stopped = new Promise<void>((resolve) => asked.signal.addEventListener('abort', () => resolve()));
      await Promise.race([open, stopped]);
      return asked.signal.aborted ? { state: 'failed', counts: {}, failure: 'inside' } : DONE;
    },
  };
}

/** A database that can be away for a while. */
export function unsteady(db: Database): Database & { isAway: boolean } {
  const check = (): void => {
    if (out.isAway) throw new Error('connect ECONNREFUSED');
  };
  const out = {
    ...db,
    isAway: false,
    async query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]> {
      check();
      return db.query<Row>(text, values);
    },
    async transaction<T>(work: (within: Queries) => Promise<T>): Promise<T> {
      check();
      return db.transaction(work);
    },
    async executeSql(text: string, values?: unknown[]) {
      check();
      return db.executeSql(text, values);
    },
  };
  return out;
}
