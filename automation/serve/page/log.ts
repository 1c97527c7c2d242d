import { getSystemErrorMap, types } from 'node:util';
import { trace } from '@opentelemetry/api';
import pino, { type DestinationStream, type LevelWithSilent, type Logger } from 'pino';
import type { RunState } from '../../../shared/serving/answers';
import { isJob, type Job } from '../../../shared/serving/jobs';
import { isId } from '../store/ids';
import { BadLogLevel } from './errors';
import { RUN_STATES } from './run-states';

/** What a server tells of itself, in its own words alone. #add-a-log-event */
export const EVENTS = [
  'server-started', 'server-draining', 'server-stopped', 'server-failed',
  'page-served', 'page-asked', 'page-failed', 'login', 'wrong-token',
  'database-opened', 'database-away', 'database-back', 'migrated', 'backed-up', 'restored',
  'run-started', 'run-ended', 'run-retried', 'run-dead', 'run-cancelled', 'run-lost',
  'book-found', 'book-gone', 'book-moved', 'book-paused', 'book-started', 'place-unreadable',
  'planned', 'caught-up', 'lease-waited', 'lease-taken-over', 'worker-joined', 'worker-lost',
  'telemetry-started', 'telemetry-failed',
] as const; // prettier-ignore

export type LogEvent = (typeof EVENTS)[number];

/**
 * All that may stand beside an event. Whatever is not of these, or not of their form, is left out: no title, path,
 * address, order or text of a message gets into a log, whoever calls.
 */
export interface LogFields {
  /** The book's id (UUID). */
  readonly book?: string;
  readonly job?: Job;
  readonly state?: RunState;
  readonly attempt?: number;
  readonly ms?: number;
  readonly count?: number;
  /** Of an answer over HTTP. */
  readonly status?: number;
  /** What was thrown: its class and the system's code; never its message. */
  readonly error?: unknown;
}

export interface ServeLog {
  debug(event: LogEvent, fields?: LogFields): void;
  info(event: LogEvent, fields?: LogFields): void;
  warn(event: LogEvent, fields?: LogFields): void;
  error(event: LogEvent, fields?: LogFields): void;
}

const LEVELS: readonly string[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Lines of JSON on standard error, from GENDAN_LOG_LEVEL on (`info` when absent). BadLogLevel. */
export function openLog(
  env: Readonly<Record<string, string | undefined>>,
  about: { readonly worker: string },
  to: DestinationStream = pino.destination({ dest: 2, sync: true }),
): ServeLog {
  const level = (env.GENDAN_LOG_LEVEL || 'info').toLowerCase();
  if (!LEVELS.includes(level)) throw new BadLogLevel(level);
  return typedLog(
    pino(
      {
        level: level as LevelWithSilent,
        base: { worker: about.worker },
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
      },
      to,
    ),
  );
}

function typedLog(logger: Logger): ServeLog {
  const at =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (event: LogEvent, fields: LogFields = {}): void => {
      if (logger.isLevelEnabled(level)) logger[level]({ event: known(event), ...allowed(fields), ...span() });
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

const known = (event: string): string => ((EVENTS as readonly string[]).includes(event) ? event : 'unknown');

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function allowed(fields: LogFields): Record<string, string | number> {
  const { book, job, state, attempt, ms, count, status, error } = fields;
  return {
    ...(typeof book === 'string' && isId(book) && { book }),
    ...(typeof job === 'string' && isJob(job) && { job }),
    ...(state !== undefined && RUN_STATES.includes(state) && { state }),
    ...(isCount(attempt) && { attempt }),
    ...(isCount(ms) && { ms: Math.round(ms) }),
    ...(isCount(count) && { count }),
    ...(isCount(status) && { status }),
    ...(error !== undefined && codesOf(error)),
  };
}

/** The class of what was thrown, and its code where that is the system's, Node's or the database's. */
export function codesOf(error: unknown): { readonly code: string; readonly system?: string } {
  if (!(error instanceof Error) && !types.isNativeError(error)) return { code: typeof error };
  // Of the class as it was written: `name` can be set to anything.
  const name = (Object.getPrototypeOf(error) as Error).constructor.name;
  const code = /^[A-Za-z]{1,60}$/.test(name) ? name : 'Error';
  const own: unknown = (error as { code?: unknown }).code;
  const isKnown =
    typeof own === 'string' && (SYSTEM.has(own) || /^ERR_[A-Z_]+$/.test(own) || isSqlState(code, own));
  return { code, ...(isKnown && { system: own }) };
}

const SYSTEM = new Set([...getSystemErrorMap().values()].map(([name]) => name));
const isSqlState = (of: string, code: string): boolean =>
  (of === 'DatabaseError' || of === 'error') && /^[0-9A-Z]{5}$/.test(code);

function span(): Record<string, string> {
  const context = trace.getActiveSpan()?.spanContext();
  return context ? { trace_id: context.traceId, span_id: context.spanId } : {};
}
