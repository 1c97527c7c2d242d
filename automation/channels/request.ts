import { isThisMachine } from '../../shared/messages/carriers/address';
import { lost, unreached } from '../../shared/messages/carriers/answers';
import { withoutSecret } from '../../shared/messages/carriers/without-secret';
import {
  WAIT_HEADERS,
  type ChannelSecret,
  type HttpAnswer,
  type HttpCall,
  type HttpCarrier,
  type Outcome,
} from '../../shared/messages/carriers/carrier';

/** How long a platform may take to answer (ms), and how much of its answer is read (bytes). */
const PATIENCE_MS = 20_000;
const MOST_BYTES = 64 * 1024;

/**
 * Hands one request over and says how it ended; never throws. No redirect is followed, and nothing that comes back or goes
 * wrong is told with an address in it.
 */
export async function request(
  call: HttpCall,
  carrier: HttpCarrier,
  secret: ChannelSecret,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<Outcome> {
  if (!mayBeAsked(call.url)) return unreached('https');
  try {
    const response = await fetch(call.url, {
      method: call.method,
      headers: call.headers,
      body: call.body,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const body = withoutSecret(secret, await beginningOf(response));
    const [retryAfter] = WAIT_HEADERS.flatMap((name) => response.headers.get(name) ?? []);
    const answer: HttpAnswer = { status: response.status, body, ...(retryAfter !== undefined && { retryAfter }) }; // prettier-ignore
    return carrier.outcome(answer);
  } catch (error) {
    const { code, syscall } = causeOf(error);
    const isUnread = NEVER_REACHED.test(code) || NO_TLS.test(code) || CONNECTING.has(syscall);
    return isUnread ? unreached(code) : lost(code);
  }
}

/** https, or this machine. */
function mayBeAsked(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || isThisMachine(hostname);
}

/** What goes wrong before a request can have been read by anybody: no name, no connection, no TLS. */
const NEVER_REACHED = /^(UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/; // prettier-ignore
/** TLS that was not agreed on; records that are spoilt later say nothing of what was read before. */
const NO_TLS = /^(EPROTO|ERR_SSL_(?!.*(MAC|DECRYPT|RECORD|LENGTH)).*)$/;
/** As far as it was looking for the other side: a network may fall away below an open connection as well. */
const CONNECTING: ReadonlySet<unknown> = new Set(['connect', 'getaddrinfo', 'queryA', 'queryAaaa']);

/** A code, and never a message: those may hold the address. */
function causeOf(error: unknown): { readonly code: string; readonly syscall?: unknown } {
  const { name, cause } = error as { name?: string; cause?: Cause & { errors?: readonly Cause[] } };
  if (name === 'TimeoutError') return { code: 'ETIMEDOUT' };
  const { code, syscall } = cause?.code === undefined || cause.syscall === undefined ? { ...cause?.errors?.[0], ...cause } : cause; // prettier-ignore
  return { code: typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? code : 'EIO', syscall };
}

interface Cause {
  readonly code?: unknown;
  readonly syscall?: unknown;
}

async function beginningOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  if (response.body)
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
      parts.push(part);
      length += part.length;
      if (length >= MOST_BYTES) break;
    }
  return Buffer.concat(parts).subarray(0, MOST_BYTES).toString('utf8');
}
