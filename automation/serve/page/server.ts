import {
  createServer as createHttp,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { isIPv6 } from 'node:net';
import { listening } from '../../listening';
import { CannotListen, PageNotBuilt, PortTaken } from '../../web/errors';
import { isLoopback } from '../../web/loopback';
import { pageFile } from '../../web/page-file';
import { checkBinding } from './binding';
import { Door } from './door';
import { ending } from './ending';
import { respond } from './respond';
import type { Limits, PageOptions, ServedPage } from './served';

const LIMITS: Limits = { headers: 10_000, request: 30_000, idle: 60_000, check: 5_000, ready: 5_000 };

/** More people and programs at once than a team has. */
const MOST_CONNECTIONS = 2000;

/**
 * Serves the page, its answers, metrics and health. To this machine alone; to others only with tokens, and with TLS here
 * or in a proxy before it. Throws NeedsTokens, NeedsTls, CertificateUnusable, PageNotBuilt, PortTaken, CannotListen.
 */
export async function servePage(options: PageOptions): Promise<ServedPage> {
  const { host = '127.0.0.1', tls, behindProxy = false, tokens, pages, log, metrics } = options;
  checkBinding({ host, tls, behindProxy, hasTokens: tokens !== undefined });
  if (pages !== undefined && !(await pageFile(pages, ''))) throw new PageNotBuilt();
  const { now = () => Date.now() } = options;
  const limits = { ...LIMITS, ...options.limits };
  const door = new Door({
    ...options,
    now,
    isLocal: isLoopback(host) && !behindProxy,
    isSecure: tls !== undefined || behindProxy,
    behindProxy,
    port: () => portOf(server),
    onWrong: () => {
      metrics.wrongToken();
      log.warn('wrong-token');
    },
  });
  const responding = { options, door, now, readyWithin: limits.ready };
  const server = serverOf(
    options,
    limits,
    (message, response) => void respond(responding, message, response),
  );
  await listening(server, options.port, host, (error) =>
    error.code === 'EADDRINUSE'
      ? new PortTaken(options.port)
      : new CannotListen(host, options.port, error.code ?? error.message),
  );
  const url = `${tls ? 'https' : 'http'}://${isIPv6(host) ? `[${host}]` : host}:${portOf(server)}/`;
  log.info('page-served');
  return {
    url,
    entry() {
      const word = door.entry();
      return word === undefined ? undefined : url + word;
    },
    close: (grace = 0) => ending(server, grace),
  };
}

function serverOf(
  { tls, log }: PageOptions,
  limits: Limits,
  listener: (message: IncomingMessage, response: ServerResponse) => void,
): Server {
  const options = {
    headersTimeout: limits.headers,
    requestTimeout: limits.request,
    connectionsCheckingInterval: limits.check,
  };
  const server = tls
    ? createHttps({ ...options, ...tls, minVersion: 'TLSv1.2' }, listener)
    : createHttp(options, listener);
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(limits.idle, (socket) => socket.destroy());
  // What is no HTTP at all, or too slow.
  server.on('clientError', (_, socket) => socket.destroy());
  // Too many open files, say: who came then is turned away, and the server goes on.
  server.on('error', (error) => log.error('page-failed', { error }));
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo | null)?.port ?? 0;
