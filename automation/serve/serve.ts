import type { Database } from './database/database';
import { openDatabase } from './database/open';
import type { RunJob, ServeClock } from './jobs/job';
import { groupEnv } from './jobs/group-env';
import { jobRunner, type JobWorld } from './jobs/run-job';
import { databaseKeeping } from './keeping/database-keeping';
import { DEFAULT_GROUP } from './keeping/group-of';
import { serveKeeping } from './keeping/serve-keeping';
import { serverName } from './keeping/server-name';
import { answering } from './operations/asked';
import { operationsOf, sourceOf } from './operations/open-operations';
import type { Operations } from './operations/operations';
import { hearingOf, watchedJobs } from './page/hearing';
import type { ServeLog } from './page/log';
import { openMetrics, type ServeMetrics } from './page/metrics';
import type { Telemetry } from './page/telemetry';
import { placeKind } from './places';
import { openBoss } from './queues/boss';
import { Queues } from './queues/queues';
import { secretsOf } from './tenancy/secrets';
import { PACE, type Pace } from './work/pace';
import { Planner } from './work/planner';
import { planning } from './work/planning';
import { isThere, scanPlaces } from './work/scan';
import { Watches } from './work/watches';
import { Worker } from './work/worker';
import { workerName } from './work/worker-name';

export interface ServeOptions {
  /** The server's own environment: `DATABASE_URL`, `GENDAN_SERVE_KEY`, and what is the machine's. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The state folder (`stateFolder(env)`). */
  readonly state: string;
  readonly clock: ServeClock;
  /** A name for this process; one of its own when absent. */
  readonly name?: string;
  /** What the machine is called. */
  readonly host?: string;
  /** Whether jobs are done here; else only the page is served. */
  readonly work?: boolean;
  /** Jobs at a time. */
  readonly concurrency?: number;
  readonly pace?: Partial<Pace>;
  /** What jobs reach the world by. */
  readonly world: JobWorld;
  /** Instead of the command's verbs: for tests and harnesses. */
  readonly runJob?: RunJob;
  /** A database that is open; it stays open. */
  readonly db?: Database;
  readonly log?: ServeLog;
  readonly telemetry?: Telemetry;
  /** Of Gendan, for metrics. */
  readonly version?: string;
}

export interface Serving {
  readonly db: Database;
  readonly queues: Queues;
  readonly operations: Operations;
  readonly source: ReturnType<typeof sourceOf>;
  readonly metrics: ServeMetrics;
  /** By which books name who sends for them. */
  readonly server: string;
  readonly name: string;
  readonly worker: Worker | undefined;
  readonly planner: Planner | undefined;
  isDraining(): boolean;
  /** Where `operations.entry` has its address from: the page that shows this. */
  shownBy(entry: () => string | undefined): void;
  /** Takes no more, lets what runs end within `grace` (ms), hands the rest back, closes everything. */
  stop(grace?: number): Promise<void>;
}

/** One job at a time keeps a small machine usable; a book is mostly waiting for disks and networks. */
const CONCURRENCY = 2;

/** Serves: database, what was sent, places, planner and worker. Sentences for every failure. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { env, state, clock, host, log } = options;
  const db = options.db ?? (await openDatabase({ env, state }));
  const closeDb = options.db ? async () => undefined : () => db.close();
  try {
    const boss = await openBoss(db, { onError: (error) => log?.warn('database-away', { error }) });
    const queues = new Queues(boss, db);
    const [name, server] = [options.name ?? workerName(host), await serverName(db)];
    const pace: Pace = { ...PACE, ...options.pace };
    const machine = { env, ...(host !== undefined && { host }) };
    const wake = (): void => working?.worker.wake();
    const changed = (): void => (working?.planner.rescan(), wake());
    let entry: () => string | undefined = () => undefined;
    const operations = operationsOf({ db, queues, env, changed, entry: () => entry() });
    const source = sourceOf({ db, queues, changed });
    const metrics = openMetrics(options.version ?? '', source.figures);
    const endKeeping = db.kind === 'embedded' && !options.db ? await serveKeeping({ database: db, state, machine, operations: answering(operations) }) : async () => undefined; // prettier-ignore
    const working = options.work === false ? undefined : await startWork();
    return {
      db,
      queues,
      operations,
      source,
      metrics,
      server,
      name,
      worker: working?.worker,
      planner: working?.planner,
      isDraining: () => working?.worker.isDraining ?? false,
      shownBy: (page) => void (entry = page),
      async stop(grace) {
        log?.info('server-draining');
        await working?.stop(grace);
        await endKeeping();
        metrics.close();
        await queues.close().catch(() => undefined);
        await closeDb().catch(() => undefined);
        log?.info('server-stopped');
      },
    };

    async function startWork() {
      const secrets = secretsOf(db, env);
      // The default group of an embedded database is the person's who runs it for themselves.
      const isOwner = (group: string): boolean => db.kind === 'embedded' && group === DEFAULT_GROUP;
      const plain = options.runJob ?? jobRunner(options.world);
      const runJob = options.telemetry ? watchedJobs(plain, metrics, options.telemetry) : plain;
      const hear = log && hearingOf(log, metrics);
      const worker = new Worker(
        {
          db,
          queues,
          name,
          clock,
          pace,
          runJob,
          ...(hear && { hear }),
          isThere,
          envOf: async ({ group, groupName }) =>
            groupEnv(await secrets.envOf(group), env, isOwner(groupName)),
          isOwner: ({ groupName }) => isOwner(groupName),
          keepingOf: async ({ groupName }) => databaseKeeping({ database: db, group: groupName, machine }),
          lookedAt: async ({ kind, address }) => placeKind(kind)?.fingerprint?.(address),
        },
        options.concurrency ?? CONCURRENCY,
      );
      const trouble = (_place: unknown, error: unknown): void => log?.warn('place-unreadable', { error });
      const watches = new Watches({ db, queues, env, rescan: () => planner.rescan(), wake, trouble });
      const planner: Planner = new Planner({
        db,
        queues,
        name,
        clock,
        pace,
        wake,
        trouble: (error) => log?.warn('place-unreadable', { error }),
        async scan() {
          await scanPlaces({ db, queues, unreachable: (place, error) => (trouble(place, error), void watches.drop(place.id)) }); // prettier-ignore
          wake();
          await watches.follow();
        },
      });
      await worker.start();
      const loop = planning(planner, pace, hear);
      log?.info('server-started');
      return {
        worker,
        planner,
        async stop(grace?: number) {
          await loop.stop();
          await watches.close();
          await worker.drain(grace);
          await planner.close();
        },
      };
    }
  } catch (error) {
    await closeDb().catch(() => undefined);
    throw error;
  }
}
