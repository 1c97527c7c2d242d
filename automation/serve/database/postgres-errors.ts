import { GendanError } from '../../../shared/errors';
import { DatabaseAway, DatabaseRefuses } from './errors';

/** What a system says of a connection that does not come about or ends. */
const SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
]);
/** What the driver says in words only. */
const WORDS =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|not queryable|Cannot use a pool after calling end/i;

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');
const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A certificate or key that the address names cannot be read. */
const isFileOf = (error: unknown): boolean => (error as { syscall?: unknown } | null)?.syscall === 'open';

/** The connection is no longer one: class 08, 57P01-57P03 (shut down, crashed, starting), too many connections. */
export function isAway(error: unknown): boolean {
  const code = codeOf(error);
  return SYSTEM.has(code) || /^(08|57P0[1-5]|53300)/.test(code) || WORDS.test(textOf(error));
}

/** Whether it may be otherwise in a moment: nobody listens, or it is starting or full. */
export const isTooEarly = (error: unknown): boolean =>
  isAway(error) &&
  !isFileOf(error) &&
  codeOf(error) !== 'ENOTFOUND' &&
  !/after calling end/.test(textOf(error));

/** The sentence for what a person has to look at; statements that are wrong are the program's own fault and stay. */
export function sentenceOf(error: unknown): unknown {
  if (error instanceof GendanError) return error;
  const reason = codeOf(error) || textOf(error);
  if (isAway(error) && !isFileOf(error)) return new DatabaseAway(reason, error);
  // No such user, database or right; certificates; SSL that the server does not have.
  const isRefused =
    isFileOf(error) ||
    /^(28|3D000|42501|3F000)/.test(codeOf(error)) ||
    /SSL|certificate|self.signed|SASL|password/i.test(textOf(error));
  return isRefused ? new DatabaseRefuses(textOf(error), error) : error;
}
