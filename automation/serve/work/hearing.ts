import type { ServeLog } from '../page/log';
import type { ServeMetrics } from '../page/metrics';
import type { Taken } from '../queues/queues';
import type { Hearing } from './parts';

/** Tells logs and metrics of what a worker does; nothing of books but their ids. */
export function hearing(log: ServeLog | undefined, metrics: ServeMetrics | undefined): Hearing {
  const running = new Map<string, ReturnType<ServeMetrics['running']>>();
  const of = ({ book, job, attempt }: Taken) => ({ book, job, attempt });
  return {
    started(taken) {
      if (metrics) running.set(taken.id, metrics.running(taken.job));
      log?.info('run-started', of(taken));
    },
    ended(taken, { state }, ms) {
      running.get(taken.id)?.(state, ms);
      running.delete(taken.id);
      const event = state === 'dead' ? 'run-dead' : state === 'failed' ? 'run-retried' : 'run-ended';
      log?.[state === 'dead' ? 'warn' : 'info'](event, { ...of(taken), state, ms: Math.round(ms) });
    },
    waited(taken) {
      metrics?.leaseWaited();
      log?.debug('lease-waited', of(taken));
    },
    lost: (count) => log?.warn('worker-lost', { count }),
    away: (error) => log?.warn('database-away', { error }),
    back: () => log?.info('database-back'),
  };
}
