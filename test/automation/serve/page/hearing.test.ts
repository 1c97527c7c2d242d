import type { JobAsked, JobEnd } from '../../../../automation/serve/jobs/job';
import { hearingOf, watchedJobs } from '../../../../automation/serve/page/hearing';
import { openLog } from '../../../../automation/serve/page/log';
import { openMetrics, type ServeMetrics } from '../../../../automation/serve/page/metrics';
import { startTelemetry } from '../../../../automation/serve/page/telemetry';
import { FIGURES } from './a-page';

const TAKEN = { book: '0a1b2c3d-0000-4000-8000-00000000000f', job: 'digest', attempt: 2 } as const;

let logged: string;
let metrics: ServeMetrics;
const log = openLog(
  { GENDAN_LOG_LEVEL: 'debug' },
  { worker: 'w' },
  { write: (line) => void (logged += line) },
);

beforeEach(() => {
  logged = '';
  metrics = openMetrics('0.3.0', () => Promise.resolve(FIGURES));
});
afterEach(() => metrics.close());

test('what workers tell is logged and counted', async () => {
  const hearing = hearingOf(log, metrics);
  hearing.started(TAKEN);
  hearing.ended(TAKEN, { state: 'done' }, 1200);
  hearing.ended(TAKEN, { state: 'dead' }, 10);
  hearing.waited(TAKEN);
  hearing.lost(3);
  hearing.away(Object.assign(new Error('postgres://gendan:secret@db'), { code: 'ECONNREFUSED' }));
  hearing.back();
  const lines = logged.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>); // prettier-ignore
  expect(lines.map(({ level, event }) => `${String(level)} ${String(event)}`)).toEqual([
    'info run-started',
    'info run-ended',
    'warn run-dead',
    'debug lease-waited',
    'warn run-lost',
    'error database-away',
    'info database-back',
  ]);
  expect(lines[2]).toMatchObject({ ...TAKEN, state: 'dead', ms: 10 });
  expect(logged).not.toContain('secret');
  const text = await metrics.text();
  expect(text).toContain('gendan_runs_total{job="digest",state="done"} 1');
  expect(text).toContain('gendan_runs_total{job="digest",state="dead"} 1');
  expect(text).toContain('gendan_lease_waits_total 1');
});

test('a job is counted while it is done, however it ends', async () => {
  const telemetry = await startTelemetry({}, log);
  const active = async (): Promise<boolean> => (await metrics.text()).includes('gendan_runs_active{job="digest"} 1'); // prettier-ignore
  const asked = { job: 'digest', book: { id: TAKEN.book } } as JobAsked;
  const end: JobEnd = { state: 'done', counts: {} };
  const seen: boolean[] = [];
  const jobs = watchedJobs(async () => { seen.push(await active()); return end; }, metrics, telemetry); // prettier-ignore
  expect(await jobs(asked)).toBe(end);
  await expect(watchedJobs(() => Promise.reject(new Error('x')), metrics, telemetry)(asked)).rejects.toThrow(
    'x',
  );
  expect([...seen, await active()]).toEqual([true, false]);
});
