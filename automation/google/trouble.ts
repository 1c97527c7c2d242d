/** What went wrong with a call, in so far as it decides what to do next. */
export type Trouble =
  /** Refused before anything was done: to be repeated after a while. */
  | { readonly is: 'too many'; readonly waitMs?: number }
  /** Whether it was done is not known: the answer was lost, or the server failed. */
  | { readonly is: 'unknown'; readonly status?: number; readonly code: string; readonly waitMs?: number }
  | { readonly is: 'unreachable'; readonly code: string }
  | { readonly is: 'no token'; readonly detail: string }
  | {
      readonly is: 'refused';
      readonly status: number;
      /** Google's own name for the kind (`FAILED_PRECONDITION`), the same in every language; empty where it gives none. */
      readonly code: string;
      readonly message: string;
      readonly link?: string;
    };

interface GaxiosLike {
  readonly status?: number;
  readonly code?: string | number;
  readonly message?: string;
  readonly cause?: unknown;
  readonly config?: { readonly url?: unknown };
  readonly response?: { readonly status?: number; readonly headers?: unknown; readonly data?: unknown };
}

/** Reads an error of Google's client; undefined for what is none of its errors (a fault of ours). */
export function troubleOf(error: unknown): Trouble | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { response, config, ...rest } = error as GaxiosLike;
  if (config === undefined) return undefined;
  const status = response?.status;
  if (status === undefined) return ofNetwork(codeOf(error) ?? rest.message ?? 'no answer');
  const { message, reason, code, link } = detailsOf(response?.data);
  if (isTokenEndpoint(config.url) && status < 500) return { is: 'no token', detail: message };
  if (status === 401) return { is: 'no token', detail: message };
  const waitMs = retryAfter(response?.headers);
  if (status === 429 || (status === 403 && /rateLimitExceeded/i.test(reason)))
    return { is: 'too many', ...(waitMs !== undefined && { waitMs }) };
  if (status >= 500 || status === 408)
    return { is: 'unknown', status, code: String(status), ...(waitMs !== undefined && { waitMs }) };
  return { is: 'refused', status, code, message, ...(link !== undefined && { link }) };
}

/** No connection was made, so nothing was done; anything else may have reached Google. */
function ofNetwork(code: string): Trouble {
  const isUnmade = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|CERT|SELF_SIGNED/.test(code);
  return isUnmade ? { is: 'unreachable', code } : { is: 'unknown', code };
}

/** The system's own word, wherever the layers of the client have put it. */
function codeOf(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 4) return undefined;
  const { code, cause } = error as GaxiosLike;
  return codeOf(cause, depth + 1) ?? (typeof code === 'string' ? code : undefined);
}

function isTokenEndpoint(url: unknown): boolean {
  return /\/token(\?|$)/.test(String(url));
}

function detailsOf(data: unknown): { message: string; reason: string; code: string; link?: string } {
  const body = typeof data === 'string' ? parsed(data) : data;
  const error = fieldOf(body, 'error');
  if (typeof error === 'string')
    return {
      message: [error, fieldOf(body, 'error_description')].filter(isText).join(': '),
      reason: error,
      code: '',
    };
  const details = [fieldOf(error, 'details'), fieldOf(error, 'errors')].filter(Array.isArray).flat();
  const reason = details.map((detail) => fieldOf(detail, 'reason')).find(isText) ?? '';
  const message = fieldOf(error, 'message');
  const named = details.map((detail) => fieldOf(fieldOf(detail, 'metadata'), 'activationUrl')).find(isText);
  const isDisabled = /SERVICE_DISABLED|accessNotConfigured/.test(reason);
  const text = isText(message) ? message : '';
  const link = named ?? (isDisabled ? (/https:\S+[^\s.]/.exec(text)?.[0] ?? CONSOLE) : undefined);
  const code = fieldOf(error, 'status');
  return {
    message: text,
    reason,
    code: isText(code) ? code : '',
    ...(isDisabled && link !== undefined && { link }),
  };
}

const CONSOLE = 'https://console.cloud.google.com/apis/library/sheets.googleapis.com';

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Google gives seconds; a date, which the header may also hold, is left to the usual back-off. */
function retryAfter(headers: unknown): number | undefined {
  const get = fieldOf(headers, 'get');
  const text = typeof get === 'function' ? get.call(headers, 'retry-after') : fieldOf(headers, 'retry-after');
  const seconds = isText(text) && text.trim() !== '' ? Number(text) : NaN;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
