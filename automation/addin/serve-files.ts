import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { headersOf } from '../../manifests/hosting';
import { closed, listening } from '../listening';
import { CannotListen, PortTaken } from '../web/errors';

/** The content of a file by its path below the address (`icons/32.png`); undefined where there is none. */
export type Files = (path: string) => Promise<Uint8Array | undefined>;

export interface ServeOptions {
  readonly files: Files;
  readonly port: number;
  readonly host: string;
  /** With a certificate over https; without one over http, for a proxy that has the certificate. */
  readonly certificate?: { readonly cert: Buffer; readonly key: Buffer };
}

/** Serves files and nothing else, with the headers that the add-in asks for. Throws PortTaken and CannotListen. */
export async function serveFiles({
  files,
  port,
  host,
  certificate,
}: ServeOptions): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const listener = (request: IncomingMessage, response: ServerResponse): void =>
    void answer(files, request, response).catch(() => response.destroy());
  const server = certificate ? createHttps(certificate, listener) : createHttp(listener);
  await listening(server, port, host, (error) =>
    error.code === 'EADDRINUSE'
      ? new PortTaken(port)
      : new CannotListen(host, port, error.code ?? error.message),
  );
  return { port: (server.address() as AddressInfo).port, close: () => closed(server) };
}

async function answer(files: Files, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request.url ?? '/');
  const content = path === undefined ? undefined : await files(path);
  if (path === undefined || content === undefined) {
    response.writeHead(404, { ...headersOf('404.txt') }).end('not found');
    return;
  }
  response.writeHead(200, { ...headersOf(path), 'content-length': content.length });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** The path below the address that an address means, without a step upwards; undefined for what is none. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    if (!path.startsWith('/') || /[\0\\]/.test(path)) return undefined;
    const steps = path.slice(1).split('/');
    if (steps.some((step, at) => step === '..' || step === '.' || (step === '' && at < steps.length - 1)))
      return undefined;
    return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
  } catch {
    return undefined;
  }
}
