import { metrics, SpanStatusCode, trace, type Attributes } from '@opentelemetry/api';
import type { NodeSDKConfiguration } from '@opentelemetry/sdk-node';
import type { RunState } from '../../../shared/serving/answers';
import type { Job } from '../../../shared/serving/jobs';
import { codesOf, type ServeLog } from './log';
import { isBad } from './run-states';

type Env = Readonly<Record<string, string | undefined>>;

/** A run as its span shows it; nothing of the book but its id. */
export interface RunShown {
  /** UUID. */
  readonly book: string;
  readonly job: Job;
  readonly attempt?: number;
}

export interface Telemetry {
  readonly isOn: boolean;
  /** Does the work in a span, so that logs within carry its id; `stateOf` says how it ended. */
  run<T>(run: RunShown, work: () => Promise<T>, stateOf: (end: T) => RunState): Promise<T>;
  /** Sends what is still here; gives up where nobody takes it. */
  stop(): Promise<void>;
}

export interface TelemetryAsked {
  readonly traces: boolean;
  readonly metrics: boolean;
}

/** What the standard variables ask for; nothing where none of them does. */
export function telemetryAsked(env: Env): TelemetryAsked {
  if (env.OTEL_SDK_DISABLED?.trim().toLowerCase() === 'true') return { traces: false, metrics: false };
  const asks = (what: 'TRACES' | 'METRICS'): boolean => {
    const exporter = env[`OTEL_${what}_EXPORTER`]?.trim();
    if (exporter) return !exporter.split(',').some((name) => name.trim() === 'none');
    return Boolean(env.OTEL_EXPORTER_OTLP_ENDPOINT || env[`OTEL_EXPORTER_OTLP_${what}_ENDPOINT`]);
  };
  return { traces: asks('TRACES'), metrics: asks('METRICS') };
}

/** How long the last sending may take before it is given up (ms). */
const LAST_SENDING = 5000;

/**
 * OpenTelemetry, where the standard variables ask for it; else spans cost nothing and nothing is loaded. Addresses and
 * ways are read by the SDK out of the process's environment. Never rejects: a server works without being watched.
 */
export async function startTelemetry(env: Env, log: ServeLog): Promise<Telemetry> {
  const asked = telemetryAsked(env);
  const stop = asked.traces || asked.metrics ? await started(env, asked, log) : undefined;
  const tracer = trace.getTracer('gendan');
  const took = metrics.getMeter('gendan').createHistogram('gendan.run.duration', { unit: 's' });
  return {
    isOn: stop !== undefined,
    run: ({ book, job, attempt }, work, stateOf) =>
      tracer.startActiveSpan(
        `run ${job}`,
        { attributes: { 'gendan.book': book, 'gendan.job': job, ...(attempt !== undefined && { 'gendan.attempt': attempt }) } }, // prettier-ignore
        async (span) => {
          const began = performance.now();
          let ended: Attributes = { 'gendan.job': job };
          try {
            const end = await work();
            const state = stateOf(end);
            ended = { ...ended, 'gendan.state': state };
            if (isBad(state)) span.setStatus({ code: SpanStatusCode.ERROR });
            return end;
          } catch (error) {
            // Not its message, which may hold what stands in a book.
            ended = { ...ended, 'error.type': codesOf(error).code };
            span.setStatus({ code: SpanStatusCode.ERROR });
            throw error;
          } finally {
            span.setAttributes(ended).end();
            took.record((performance.now() - began) / 1000, ended);
          }
        },
      ),
    stop: async () => stop?.(),
  };
}

async function started(
  env: Env,
  asked: TelemetryAsked,
  log: ServeLog,
): Promise<(() => Promise<void>) | undefined> {
  try {
    const { NodeSDK, resources } = await import('@opentelemetry/sdk-node');
    const config: Partial<NodeSDKConfiguration> = {
      // Without this each would go to the usual address though only another was asked for.
      ...(!asked.traces && { spanProcessors: [] }),
      ...(!asked.metrics && { metricReaders: [] }),
      logRecordProcessors: [],
      // What the process was called with names people's files.
      ...(!env.OTEL_NODE_RESOURCE_DETECTORS && { resourceDetectors: [resources.envDetector] }),
      ...(!namesService(env) && { serviceName: 'gendan' }),
    };
    const sdk = new NodeSDK(config);
    sdk.start();
    log.info('telemetry-started');
    return () => withinReason(sdk.shutdown(), log);
  } catch (error) {
    log.error('telemetry-failed', { error });
    return undefined;
  }
}

const namesService = (env: Env): boolean =>
  Boolean(env.OTEL_SERVICE_NAME) || /(^|,)\s*service\.name\s*=/.test(env.OTEL_RESOURCE_ATTRIBUTES ?? '');

async function withinReason(sending: Promise<void>, log: ServeLog): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, LAST_SENDING)));
  await Promise.race([sending, late]).catch((error: unknown) => log.warn('telemetry-failed', { error }));
  clearTimeout(timer);
}
