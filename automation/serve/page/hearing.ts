import type { RunState } from '../../../shared/serving/answers';
import type { Job } from '../../../shared/serving/jobs';
import type { RunJob } from '../jobs/job';
import type { ServeLog } from './log';
import type { ServeMetrics } from './metrics';
import { isBad } from './run-states';
import type { Telemetry } from './telemetry';

/** A job that was taken, as workers tell of it. */
interface Heard {
  readonly book: string;
  readonly job: Job;
  readonly attempt: number;
}

/** What workers tell, into the log and the metrics. */
export const hearingOf = (log: ServeLog, metrics: ServeMetrics) => ({
  started: ({ book, job, attempt }: Heard) => log.info('run-started', { book, job, attempt }),
  ended: ({ book, job, attempt }: Heard, { state }: { readonly state: Exclude<RunState, 'running'> }, ms: number) => {
    metrics.ended(job, state, ms);
    log[isBad(state) ? 'warn' : 'info'](state === 'dead' ? 'run-dead' : 'run-ended', { book, job, state, attempt, ms });
  },
  waited: ({ book, job, attempt }: Heard) => {
    metrics.leaseWaited();
    log.debug('lease-waited', { book, job, attempt });
  },
  lost: (count: number) => log.warn('run-lost', { count }),
  away: (error: unknown) => log.error('database-away', { error }),
  back: () => log.info('database-back'),
}); // prettier-ignore

/** Does jobs as before, each in a span and counted while it is done. */
export const watchedJobs =
  (runJob: RunJob, metrics: ServeMetrics, telemetry: Telemetry): RunJob =>
  async (asked) => {
    const { job, book } = asked;
    const end = metrics.working(job);
    try {
      return await telemetry.run({ book: book.id, job }, () => runJob(asked), ({ state }) => state); // prettier-ignore
    } finally {
      end();
    }
  };
