import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GendanError } from '../../../shared/errors';
import { closed, listening } from '../../listening';
import { bodyOf } from '../../web/body';
import { CannotListen } from '../../web/errors';
import { isSame } from '../../web/guard';
import { jsonOf, sendJson } from './answer';
import { badRequest, noToken, notThere, notThisMethod, Refused, tooLarge } from './errors';
import type { ServeLog } from './log';

/** What an operation was asked with, by a program of this machine. */
export interface InnerAsked {
  /** The JSON that was posted. */
  readonly body: unknown;
  readonly query: URLSearchParams;
  /** Ends when who asked is gone. */
  readonly signal: AbortSignal;
}

/** Its answer is JSON. What it throws is answered as `{ error: NAME, sentence }` with 409. */
export type Handler = (asked: InnerAsked) => Promise<unknown>;

export interface Inner {
  readonly port: number;
  readonly token: string;
  route(method: 'GET' | 'POST', path: string, handler: Handler): void;
  close(): Promise<void>;
}

/** The records of the largest book, as text. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Operations for programs of this machine, on a port of 127.0.0.1 of their own: whatever the page is opened to, these
 * are not. Who asks has read the token from a file that only the server's own account can read. CannotListen.
 */
export async function serveInner(log: ServeLog): Promise<Inner> {
  const token = randomBytes(32).toString('base64url');
  const routes = new Map<string, Map<string, Handler>>();
  const server = createServer((request, response) => {
    response.on('error', () => response.destroy());
    answer(request, response).catch((error: unknown) => refuse(response, error, log));
  });
  server.on('clientError', (_, socket) => socket.destroy());
  server.on('error', (error) => log.error('page-failed', { error }));
  await listening(
    server,
    0,
    '127.0.0.1',
    (error) => new CannotListen('127.0.0.1', 0, error.code ?? 'listen'),
  );
  const { port } = server.address() as AddressInfo;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { headers, method = 'GET' } = request;
    // No browser names the host so, leaves the origin out of a POST and has the token: pages cannot ask this.
    const isProgram = headers.host === `127.0.0.1:${port}` && headers.origin === undefined;
    if (!isProgram || !isSame(headers.authorization ?? '', `Bearer ${token}`)) throw noToken();
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    const route = routes.get(path);
    if (!route) throw notThere();
    const handler = route.get(method);
    if (!handler) throw notThisMethod([...route.keys()].join(', '));
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const bytes = await bodyOf(request, MOST_BYTES, tooLarge);
    const body = bytes.length === 0 ? undefined : jsonOf(bytes);
    if (bytes.length > 0 && body === undefined) throw badRequest();
    const result = await handler({ body, query: new URLSearchParams(query), signal: gone.signal });
    sendJson(response, 200, result ?? {});
  }

  return {
    port,
    token,
    route: (method, path, handler) =>
      void routes.set(path, (routes.get(path) ?? new Map<string, Handler>()).set(method, handler)),
    close: () => closed(server),
  };
}

function refuse(response: ServerResponse, error: unknown, log: ServeLog): void {
  if (response.headersSent) return void response.destroy();
  const known = error instanceof GendanError ? error : undefined;
  if (!known) log.error('page-failed', { error });
  const refused = error instanceof Refused ? error : undefined;
  const status = refused?.status ?? (known ? 409 : 500);
  for (const [name, value] of Object.entries(refused?.headers ?? {})) response.setHeader(name, value);
  sendJson(response, status, known ? { error: known.name, sentence: known.sentence } : {});
}
