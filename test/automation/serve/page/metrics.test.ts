import fc from 'fast-check';
import { openMetrics, type Figures, type ServeMetrics } from '../../../../automation/serve/page/metrics';
import { LABELS, METRICS } from '../../../../automation/serve/page/metrics-table';
import { RUN_STATES } from '../../../../automation/serve/page/run-states';
import { JOBS } from '../../../../shared/serving/jobs';

const GROUP = '0a1b2c3d-0000-4000-8000-00000000000f';
const some: Figures = {
  queues: JOBS.map((job, at) => ({ job, waiting: at, running: 1, dead: 2 })),
  books: { served: 990, paused: 7, gone: 3 },
  late: new Map([
    [GROUP, 41],
    ['Meridian Trading', 5],
  ]),
  messages: { sent: 5, uncertain: 1 },
  workers: { working: 2, draining: 1 },
};

let metrics: ServeMetrics;
let figures: () => Promise<Figures>;
beforeEach(() => {
  figures = () => Promise.resolve(some);
  metrics = openMetrics('0.3.0', () => figures());
});
afterEach(() => metrics.close());

const lines = async (): Promise<string[]> => (await metrics.text()).split('\n');

test('shows what the table names, each with the labels that it names', async () => {
  metrics.working('update')();
  metrics.ended('update', 'done', 1500);
  metrics.leaseWaited();
  metrics.wrongToken();
  const own = (await lines()).filter((line) => /^gendan_(?!process_|nodejs_)/.test(line));
  const seen = new Map<string, Set<string>>();
  for (const line of own) {
    const [, name, labels = ''] = /^(\w+?)(?:_bucket|_sum|_count)?(?:\{(.*)\})? /.exec(line)!;
    const names = labels.split(',').map((label) => label.split('=')[0]!).filter((label) => label !== '' && label !== 'le'); // prettier-ignore
    seen.set(name!, new Set([...(seen.get(name!) ?? []), ...names]));
  }
  const table = Object.entries(METRICS).map(([name, { labels }]) => [name, [...labels].sort()]);
  expect([...seen].map(([name, labels]) => [name, [...labels].sort()]).sort()).toEqual(table.sort());
  expect(Object.values(METRICS).flatMap(({ labels }) => labels).every((label) => label in LABELS)).toBe(true); // prettier-ignore
});

test('counts runs by job and state, how long they took, and those under way', async () => {
  const end = metrics.working('digest');
  expect(await lines()).toContain('gendan_runs_active{job="digest"} 1');
  end();
  metrics.ended('digest', 'failed', 3000);
  metrics.ended('digest', 'done', 200);
  const text = await lines();
  expect(text).toContain('gendan_runs_active{job="digest"} 0');
  expect(text).toContain('gendan_runs_total{job="digest",state="failed"} 1');
  expect(text).toContain('gendan_runs_total{job="digest",state="done"} 1');
  expect(text).toContain('gendan_run_duration_seconds_bucket{le="0.25",job="digest"} 1');
  expect(text).toContain('gendan_run_duration_seconds_sum{job="digest"} 3.2');
});

test('tells books, queues, late orders, messages and workers as they are now', async () => {
  expect(await lines()).toEqual(
    expect.arrayContaining([
      'gendan_info{version="0.3.0"} 1',
      'gendan_books{state="gone"} 3',
      'gendan_queue_dead{job="update"} 2',
      `gendan_late_orders{group="${GROUP}"} 41`,
      'gendan_messages{state="uncertain"} 1',
      'gendan_workers{state="draining"} 1',
      'gendan_database_up 1',
    ]),
  );
  figures = () => Promise.resolve({ ...some, late: new Map() });
  expect(await metrics.text()).not.toContain(GROUP);
});

test('while the database is away it says so, and shows no figure of before', async () => {
  await metrics.text();
  figures = () => Promise.reject(new Error('ECONNREFUSED'));
  const text = await metrics.text();
  expect(text).toContain('gendan_database_up 0');
  expect(text).not.toMatch(/^gendan_(books|late_orders|queue_waiting|messages|workers)\{/m);
});

test('watches the process and its event loop', async () => {
  const text = await metrics.text();
  for (const name of ['gendan_process_resident_memory_bytes', 'gendan_nodejs_eventloop_lag_seconds'])
    expect(text).toContain(`\n${name} `);
});

test('two servers of one process have registries of their own', async () => {
  const other = openMetrics('0.3.0', figures);
  other.ended('update', 'done', 1);
  expect(await metrics.text()).not.toContain('gendan_runs_total{');
  other.close();
});

test('every value of a label is one of ours, an id or a number: nothing that anybody wrote', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...JOBS),
      fc.constantFrom(...RUN_STATES),
      fc.nat(),
      async (job, state, ms) => {
        if (state !== 'running') metrics.ended(job, state, ms);
        const values = [...(await metrics.text()).matchAll(/^gendan_(?!process_|nodejs_).*?\{(.*)\}/gm)].flatMap(([, labels]) => [...labels!.matchAll(/="([^"]*)"/g)].map(([, value]) => value!)); // prettier-ignore
        const ours: readonly string[] = [...JOBS, ...RUN_STATES, ...['served', 'paused', 'gone', 'sent', 'uncertain', 'failed', 'waiting', 'working', 'draining', GROUP, '0.3.0', '+Inf']]; // prettier-ignore
        for (const value of values) expect(ours.includes(value) || /^[\d.]+$/.test(value)).toBe(true);
      },
    ),
    { numRuns: 20 },
  );
});
