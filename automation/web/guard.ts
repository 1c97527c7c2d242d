import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What a request says of where it comes from. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Over TLS. */
  readonly isSecure?: boolean;
}

/**
 * The path below the secret part of the address, for a request that our own page made; undefined for any other.
 * Other pages in the same browser can reach this machine's ports: they do not know the secret, name another
 * origin, or came under another host name that was bent to 127.0.0.1.
 */
export function ownPath(asked: Asked, token: string, port: number): string | undefined {
  if (!isFromHere(asked, port)) return undefined;
  const [, first = '', ...rest] = asked.path.split('/');
  return isSame(first, token) ? rest.join('/') : undefined;
}

/** Whether a request came under this machine's own name, and no other page is behind it. */
export function isFromHere(asked: Asked, port: number): boolean {
  const { host = '' } = asked.headers;
  return (
    /^(127(\.\d{1,3}){3}|localhost|\[::1\]):\d+$/.test(host) && host.endsWith(`:${port}`) && isOwnPage(asked)
  );
}

/** Whether no page of another origin than the one that the request was sent to is behind it. */
export function isOwnPage({ method, headers, isSecure = false }: Asked): boolean {
  const origin = headers.origin;
  if (origin !== undefined && origin !== `${isSecure ? 'https' : 'http'}://${headers.host}`) return false;
  // A browser always names the origin of what writes.
  if (origin === undefined && method !== 'GET' && method !== 'HEAD') return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** How long a person's browser may take to come up (ms). */
const ENTRY_LASTS = 120_000;

/**
 * The one way in without the secret: a word that is good for one request. It is what a browser is started with, since
 * every account of the machine can read the command lines of all.
 */
export class Entry {
  readonly word = randomBytes(24).toString('base64url');
  private end = Date.now() + ENTRY_LASTS;

  /** True once, for the page itself. */
  isUsedBy(asked: Asked, port: number): boolean {
    const isIt = asked.method === 'GET' && isSame(asked.path.slice(1), this.word) && isFromHere(asked, port);
    if (!isIt || Date.now() > this.end) return false;
    this.end = 0;
    return true;
  }
}

/** Takes the same time however much of it is right. */
export function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
