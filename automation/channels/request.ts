import { isThisMachine } from '../../shared/messages/carriers/address';
import { lost, unreached } from '../../shared/messages/carriers/answers';
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
    const body = without(secret, await beginningOf(response));
    const [retryAfter] = WAIT_HEADERS.flatMap((name) => response.headers.get(name) ?? []);
    const answer: HttpAnswer = { status: response.status, body, ...(retryAfter !== undefined && { retryAfter }) }; // prettier-ignore
    return carrier.outcome(answer);
  } catch (error) {
    const code = codeOf(error);
    return NEVER_REACHED.test(code) ? unreached(code) : lost(code);
  }
}

/** https, or this machine. */
function mayBeAsked(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || isThisMachine(hostname);
}

/** What goes wrong before a request can have been read by anybody: no name, no connection, no TLS. */
const NEVER_REACHED =
  /^(ENOTFOUND|EAI_AGAIN|EAI_FAIL|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|ERR_SSL_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*|EPROTO)$/;

/** A code, and never a message: those may hold the address. */
function codeOf(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: unknown; errors?: readonly { code?: unknown }[] } };
  if (name === 'TimeoutError') return 'ETIMEDOUT';
  const code = cause?.code ?? cause?.errors?.[0]?.code;
  return typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? code : 'EIO';
} // prettier-ignore

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

/** An answer that repeats the address or a key of it is not passed on so. */
function without({ url, signing }: ChannelSecret, text: string): string {
  const { pathname, searchParams } = new URL(url);
  const parts = [url, signing ?? '', ...searchParams.values(), ...pathname.split('/')];
  return parts
    .filter((part) => part.length >= 8 && !/^(webhook|services|open-apis|workflows|triggers)$/.test(part))
    .reduce((kept, part) => kept.replaceAll(part, '***'), text);
}
