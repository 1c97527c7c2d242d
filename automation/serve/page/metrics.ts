import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { MessageAnswer, QueueAnswer, RunState } from '../../../shared/serving/answers';
import type { Job } from '../../../shared/serving/jobs';
import { isId } from '../store/ids';
import { DURATION_BUCKETS, METRICS, type MetricName } from './metrics-table';

/** What is counted anew for every scrape. */
export interface Figures {
  readonly queues: readonly QueueAnswer[];
  readonly books: Readonly<Record<'served' | 'paused' | 'gone', number>>;
  /** By the id of the group. */
  readonly late: ReadonlyMap<string, number>;
  readonly messages: Readonly<Partial<Record<MessageAnswer['state'], number>>>;
  readonly workers: Readonly<Record<'working' | 'draining', number>>;
}

export interface ServeMetrics {
  /** This process begins to work at a run; call what is returned when it no longer does. */
  working(job: Job): () => void;
  ended(job: Job, state: Exclude<RunState, 'running'>, ms: number): void;
  leaseWaited(): void;
  wrongToken(): void;
  /** In the text form of Prometheus; where the figures cannot be had, without them and with the database as down. */
  text(): Promise<string>;
  readonly contentType: string;
  close(): void;
}

/** Metrics in a registry of their own. `figures` rejects while the database does not answer. */
export function openMetrics(version: string, figures: () => Promise<Figures>): ServeMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'gendan_' });
  const about = (name: MetricName) => ({
    name,
    help: METRICS[name].help.en,
    labelNames: [...METRICS[name].labels],
    registers: [registry],
  });
  const counter = (name: MetricName) => new Counter(about(name));
  const gauge = (name: MetricName) => new Gauge(about(name));
  gauge('gendan_info').set({ version }, 1);
  const ended = counter('gendan_runs_total');
  const took = new Histogram({ ...about('gendan_run_duration_seconds'), buckets: [...DURATION_BUCKETS] });
  const active = gauge('gendan_runs_active');
  const leaseWaits = counter('gendan_lease_waits_total');
  const wrongTokens = counter('gendan_wrong_tokens_total');
  const up = gauge('gendan_database_up');
  const counted = gaugesOf(gauge);
  return {
    working(job) {
      active.inc({ job });
      return () => active.dec({ job });
    },
    ended(job, state, ms) {
      ended.inc({ job, state });
      took.observe({ job }, ms / 1000);
    },
    leaseWaited: () => leaseWaits.inc(),
    wrongToken: () => wrongTokens.inc(),
    async text() {
      const now = await figures().catch(() => undefined);
      up.set(now ? 1 : 0);
      counted(now);
      return registry.metrics();
    },
    contentType: registry.contentType,
    close: () => registry.clear(),
  };
}

/** Figures that are no longer known are shown by nothing rather than by what they were. */
function gaugesOf(gauge: (name: MetricName) => Gauge): (now: Figures | undefined) => void {
  const [waiting, running, dead] = [
    gauge('gendan_queue_waiting'),
    gauge('gendan_queue_running'),
    gauge('gendan_queue_dead'),
  ] as const;
  const [books, messages, workers] = [
    gauge('gendan_books'),
    gauge('gendan_messages'),
    gauge('gendan_workers'),
  ] as const;
  const late = gauge('gendan_late_orders');
  return (now) => {
    for (const each of [waiting, running, dead, books, messages, workers, late]) each.reset();
    if (!now) return;
    for (const { job, ...queue } of now.queues) {
      waiting.set({ job }, queue.waiting);
      running.set({ job }, queue.running);
      dead.set({ job }, queue.dead);
    }
    for (const [state, count] of Object.entries(now.books)) books.set({ state }, count);
    for (const [state, count] of Object.entries(now.messages)) messages.set({ state }, count);
    for (const [state, count] of Object.entries(now.workers)) workers.set({ state }, count);
    // Of a group its id, never what people call it.
    for (const [group, count] of now.late) if (isId(group)) late.set({ group }, count);
  };
}
