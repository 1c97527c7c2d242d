import { both, type Bilingual } from '../../../shared/lang';
import { JOBS } from '../../../shared/serving/jobs';

export interface MetricRow {
  readonly kind: 'counter' | 'gauge' | 'histogram';
  readonly labels: readonly MetricLabel[];
  readonly help: Bilingual;
}

/** What the labels may hold; none of it comes out of a book. */
export const LABELS = {
  job: both(`任务：${JOBS.join('、')}`, JOBS.join(', ')),
  state: both('运行、消息、工作簿或工作进程的状态', 'of a run, a message, a book or a worker'),
  group: both('组的 id（UUID，不是名称）', 'its id (UUID), not its name'),
  version: both('Gendan 的版本', 'of Gendan'),
} as const satisfies Readonly<Record<string, Bilingual>>; // prettier-ignore

export type MetricLabel = keyof typeof LABELS;

/** All metrics of the server beside those of the process (`gendan_process_*`, `gendan_nodejs_*`). #add-a-metric */
export const METRICS = {
  gendan_info: { kind: 'gauge', labels: ['version'], help: both('恒为 1；带版本号', 'Always 1, with the version') },
  gendan_runs_total: { kind: 'counter', labels: ['job', 'state'], help: both('本进程结束的运行数', 'Runs that ended in this process') },
  gendan_run_duration_seconds: { kind: 'histogram', labels: ['job'], help: both('一次运行的时长（秒）', 'How long a run took (seconds)') },
  gendan_runs_active: { kind: 'gauge', labels: ['job'], help: both('本进程正在做的运行数', 'Runs that this process is at') },
  gendan_queue_waiting: { kind: 'gauge', labels: ['job'], help: both('队列里等待的任务数', 'Jobs that wait in a queue') },
  gendan_queue_running: { kind: 'gauge', labels: ['job'], help: both('队列里正在做的任务数（所有机器）', 'Jobs of a queue that are being done, on all machines') },
  gendan_queue_dead: { kind: 'gauge', labels: ['job'], help: both('不再试、要人看的任务数', 'Jobs that failed as often as is sensible; a person has to look') },
  gendan_books: { kind: 'gauge', labels: ['state'], help: both('工作簿数：served 在跑、paused 暂停、gone 不见了', 'Books: served, paused, gone') },
  gendan_late_orders: { kind: 'gauge', labels: ['group'], help: both('各组的延误订单数', 'Late orders of each group') },
  gendan_messages: { kind: 'gauge', labels: ['state'], help: both('记着的消息数：sent、uncertain、failed、waiting', 'Messages that are remembered: sent, uncertain, failed, waiting') },
  gendan_lease_waits_total: { kind: 'counter', labels: [], help: both('因别处正在处理同一工作簿而等待的次数', 'Times that a book was waited for because another worker was at it') },
  gendan_workers: { kind: 'gauge', labels: ['state'], help: both('工作进程数：working、draining', 'Workers: working, draining') },
  gendan_database_up: { kind: 'gauge', labels: [], help: both('数据库有回应为 1，否则为 0', '1 while the database answers, else 0') },
  gendan_wrong_tokens_total: { kind: 'counter', labels: [], help: both('收到的错误令牌数', 'Wrong tokens that were sent') },
} as const satisfies Readonly<Record<string, MetricRow>>; // prettier-ignore

export type MetricName = keyof typeof METRICS;

/** Above the slowest run that is sensible: a book of many thousand orders over a slow network share (seconds). */
export const DURATION_BUCKETS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600] as const;
