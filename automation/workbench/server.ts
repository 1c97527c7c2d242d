import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { GendanError } from '../../shared/errors';
import { BookChangedMeanwhile } from '../file/errors';
import { PortTaken, UploadTooLarge } from './errors';
import { typeOf } from '../../manifests/media-types';
import { closed, listening } from '../listening';
import { bodyOf } from '../web/body';
import { PageNotBuilt } from '../web/errors';
import { pageFile } from '../web/page-file';
import { Entry, ownPath } from '../web/guard';
import { SAFE_HEADERS } from '../web/headers';
import type { ServedBook } from './session';

export interface ServedWorkbench {
  /** The address with its secret; nothing answers without it. */
  readonly url: string;
  /** An address that leads there once, for the command line of a browser: others can read it. */
  readonly entry: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The folder of the built page. */
  readonly pages: string;
  readonly book: ServedBook;
  /** A free one when absent. */
  readonly port?: number;
  /** Told of every request, for tests and for the record. */
  readonly onRequest?: (method: string, path: string, status: number) => void;
}

/**
 * Serves the workbench to a browser on this machine, and to nobody else: bound to 127.0.0.1, below a secret
 * that is new at each start. Throws `PageNotBuilt` and `PortTaken`.
 */
export async function serveWorkbench(options: ServeOptions): Promise<ServedWorkbench> {
  if (!(await pageFile(options.pages, ''))) throw new PageNotBuilt();
  const token = randomBytes(24).toString('base64url');
  const entry = new Entry();
  const server = createServer((request, response) => {
    // Nothing that anybody sends may end the process: other pages of the browser can send anything here.
    try {
      respond(request, response, { token, entry, port: portOf(server) }, options);
    } catch (error) {
      refuse(response, error);
    }
  });
  // What is no HTTP at all.
  server.on('clientError', (_, socket) => socket.destroy());
  const wanted = options.port ?? 0;
  await listening(server, wanted, '127.0.0.1', (error) =>
    error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortTaken(wanted) : error,
  );
  const root = `http://127.0.0.1:${portOf(server)}/`;
  return { url: `${root}${token}/`, entry: `${root}${entry.word}`, close: () => closed(server) };
}

interface Secrets {
  readonly token: string;
  readonly entry: Entry;
  readonly port: number;
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { token, entry, port }: Secrets,
  options: ServeOptions,
): void {
  const { method = 'GET', headers, url = '' } = request;
  // Not `new URL`: it throws for what is no address, and tidies up what is to be refused.
  const path = url.split(/[?#]/, 1)[0]!;
  response.on('finish', () => options.onRequest?.(method, path, response.statusCode));
  response.on('error', () => response.destroy());
  for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value);
  if (!path.startsWith('/')) return void response.writeHead(400).end();
  const asked = { method, path, headers };
  if (entry.isUsedBy(asked, port)) return void response.writeHead(303, { location: `/${token}/` }).end();
  const own = ownPath(asked, token, port);
  if (own === undefined) return void response.writeHead(403).end();
  answer(method, own, request, response, options).catch((error) => refuse(response, error));
}

const portOf = (server: Server): number => (server.address() as AddressInfo | null)?.port ?? 0;

async function answer(
  method: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { pages, book }: ServeOptions,
): Promise<void> {
  if (path === 'book' && method === 'PUT' && book.session.writesBack) {
    const { hash, notes } = await book.save(
      await bodyOf(request, MOST_BYTES, () => new UploadTooLarge()),
      untagged(request.headers['if-match']),
    );
    return send(response, 'saved.json', Buffer.from(JSON.stringify({ notes })), { etag: tagged(hash) });
  }
  if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405).end();
  if (path === 'book') {
    const { bytes, hash } = await book.read();
    return send(response, 'book.xlsx', bytes, { etag: tagged(hash) });
  }
  if (path.startsWith(TEMPLATE)) {
    const bytes = await book.template?.(decoded(path.slice(TEMPLATE.length)));
    // Nothing is wrong with that: the page asks the person.
    if (!bytes) return void response.writeHead(204).end();
    return send(response, 'template.bin', bytes);
  }
  if (path === 'session.json') return send(response, path, Buffer.from(JSON.stringify(book.session)));
  const file = await pageFile(pages, path);
  if (!file) return void response.writeHead(404).end();
  send(response, file.name, file.bytes);
}

const TEMPLATE = 'template/';

/** A name as the page has written it into the address; empty, which names no file, for what cannot be one. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}

function send(
  response: ServerResponse,
  name: string,
  bytes: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(200, {
    'content-type': typeOf(extname(name)),
    'content-length': bytes.length,
    ...headers,
  });
  response.end(bytes);
}

/** A failure as its sentence in both languages; the page shows the reader's. */
function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  const status = error instanceof BookChangedMeanwhile ? 412 : error instanceof GendanError ? 409 : 500;
  response.writeHead(status, { 'content-type': typeOf('.json') });
  response.end(JSON.stringify(error instanceof GendanError ? error.sentence : {}));
}

/** Larger than any workbook that Excel opens. */
const MOST_BYTES = 512 * 1024 * 1024;

const tagged = (hash: string): string => `"${hash}"`;
const untagged = (tag: string | undefined): string => (tag ?? '').replace(/^"|"$/g, '');
