import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What a request says of where it comes from. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * The path below the secret part of the address, for a request that our own page made; undefined for any other.
 * Other pages in the same browser can reach this machine's ports: they do not know the secret, name another
 * origin, or came under another host name that was bent to 127.0.0.1.
 */
export function ownPath({ method, path, headers }: Asked, token: string, port: number): string | undefined {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!names.includes(headers.host ?? '')) return undefined;
  const origin = headers.origin;
  if (origin !== undefined && origin !== `http://${headers.host}`) return undefined;
  // A browser always names the origin of what writes.
  if (origin === undefined && method !== 'GET' && method !== 'HEAD') return undefined;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return undefined;
  const [, first = '', ...rest] = path.split('/');
  return isSame(first, token) ? rest.join('/') : undefined;
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
