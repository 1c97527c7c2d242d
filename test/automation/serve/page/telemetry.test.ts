import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { context, metrics, trace } from '@opentelemetry/api';
import { openLog, type ServeLog } from '../../../../automation/serve/page/log';
import { startTelemetry, telemetryAsked } from '../../../../automation/serve/page/telemetry';
import type { RunState } from '../../../../shared/serving/answers';
import { bodyOf } from '../../../../automation/web/body';

const BOOK = '0a1b2c3d-0000-4000-8000-00000000000f';
const RUN = { book: BOOK, job: 'digest', attempt: 2 } as const;

interface Received {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

let receiver: Server;
let received: Received[];
let address: string;
let logged: string;
let log: ServeLog;
const before = { ...process.env };

beforeEach(async () => {
  received = [];
  logged = '';
  log = openLog({}, { worker: 'w' }, { write: (line) => void (logged += line) });
  receiver = createServer((request, response) => {
    void bodyOf(request, 1e6, () => new Error('too much')).then((body) => {
      received.push({ path: request.url!, type: request.headers['content-type']!, body });
      response.end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
});
afterEach(async () => {
  for (const api of [trace, metrics, context]) api.disable();
  process.env = { ...before };
  receiver.closeAllConnections();
  await new Promise((resolve) => receiver.close(resolve));
});

/** As the process is started: the SDK reads its environment itself. */
function started(env: Record<string, string>): ReturnType<typeof startTelemetry> {
  Object.assign(process.env, env);
  return startTelemetry(process.env, log);
}

const done = (): RunState => 'done';

test.each([
  ['http/protobuf', 'application/x-protobuf'],
  ['http/json', 'application/json'],
])('a run arrives as a span by %s, with its job, state and attempt', async (protocol, type) => {
  const telemetry = await started({ OTEL_EXPORTER_OTLP_ENDPOINT: address, OTEL_EXPORTER_OTLP_PROTOCOL: protocol, OTEL_METRICS_EXPORTER: 'none' }); // prettier-ignore
  expect(await telemetry.run(RUN, () => Promise.resolve(7), done)).toBe(7);
  await telemetry.stop();
  expect(received.map(({ path }) => path)).toEqual(['/v1/traces']);
  expect(received[0]!.type).toBe(type);
  for (const text of ['run digest', 'gendan.job', 'gendan.state', 'done', 'gendan.attempt', BOOK])
    expect(received[0]!.body.includes(text)).toBe(true);
});

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly status: { readonly code: number; readonly message?: string };
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: Span['attributes'] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

test('a run that failed is told by its class alone, under the name that the service was given', async () => {
  const telemetry = await started({ OTEL_EXPORTER_OTLP_ENDPOINT: address, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json', OTEL_METRICS_EXPORTER: 'none', OTEL_SERVICE_NAME: 'orders-east' }); // prettier-ignore
  class BookBusy extends Error {}
  const work = (): Promise<number> => {
    log.info('run-started', RUN);
    return Promise.reject(new BookBusy('PO-2026-118 of Meridian in /srv/orders.xlsx'));
  };
  await expect(telemetry.run(RUN, work, done)).rejects.toThrow(BookBusy);
  await telemetry.run(RUN, () => Promise.resolve(), (): RunState => 'dead'); // prettier-ignore
  await telemetry.stop();
  const text = received[0]!.body.toString();
  const [{ resource, scopeSpans }] = (JSON.parse(text) as Sent).resourceSpans as [Sent['resourceSpans'][0]];
  const [thrown, dead] = scopeSpans.flatMap(({ spans }) => spans);
  expect(thrown!.status).toEqual({ code: 2 });
  expect(thrown!.attributes).toContainEqual({ key: 'error.type', value: { stringValue: 'BookBusy' } });
  expect(dead!.status).toEqual({ code: 2 });
  expect(resource.attributes).toContainEqual({ key: 'service.name', value: { stringValue: 'orders-east' } });
  // Nor where the process runs and what it was called with.
  expect(text).not.toMatch(/PO-2026|Meridian|srv|process\.|command_args/);
  // What was logged within carries the span.
  const lines = logged.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>); // prettier-ignore
  expect(lines.find(({ event }) => event === 'run-started')).toMatchObject({ trace_id: thrown!.traceId });
});

test('how long runs took arrives as a metric where metrics are asked for, and no span with it', async () => {
  const telemetry = await started({ OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: `${address}/v1/metrics`, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' }); // prettier-ignore
  await telemetry.run(RUN, () => Promise.resolve(), done);
  await telemetry.stop();
  expect(new Set(received.map(({ path }) => path))).toEqual(new Set(['/v1/metrics']));
  expect(received.some(({ body }) => body.includes('gendan.run.duration'))).toBe(true);
});

test.each<[string, Record<string, string>, boolean, boolean]>([
  ['nothing', {}, false, false],
  ['an address', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://x' }, true, true],
  ['an address for traces', { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://x' }, true, false],
  ['an exporter', { OTEL_TRACES_EXPORTER: 'console' }, true, false],
  ['metrics, and no traces', { OTEL_METRICS_EXPORTER: 'otlp', OTEL_TRACES_EXPORTER: 'none' }, false, true],
  ['an address, but no metrics', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://x', OTEL_METRICS_EXPORTER: 'none' }, true, false],
  ['that it be off', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://x', OTEL_SDK_DISABLED: 'true' }, false, false],
  ['only a name', { OTEL_SERVICE_NAME: 'gendan' }, false, false],
])('asked for %s', (_, env, traces, measured) =>
  expect(telemetryAsked(env)).toEqual({ traces, metrics: measured }),
); // prettier-ignore

test('unasked nothing is sent, and work goes on as it would', async () => {
  const telemetry = await startTelemetry({}, log);
  expect(telemetry.isOn).toBe(false);
  expect(await telemetry.run(RUN, () => Promise.resolve('x'), done)).toBe('x');
  await telemetry.stop();
  expect(received).toEqual([]);
  expect(logged).toBe('');
});

test('a collector that is away keeps nobody from work, nor from ending', async () => {
  receiver.closeAllConnections();
  await new Promise((resolve) => receiver.close(resolve));
  const telemetry = await started({ OTEL_EXPORTER_OTLP_ENDPOINT: address, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json', OTEL_EXPORTER_OTLP_TIMEOUT: '300', OTEL_METRICS_EXPORTER: 'none' }); // prettier-ignore
  expect(await telemetry.run(RUN, () => Promise.resolve('x'), done)).toBe('x');
  await telemetry.stop();
  receiver = createServer();
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
});
