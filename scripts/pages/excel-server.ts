import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, normalize } from 'node:path';
import { typeOf } from '../../manifests/media-types';

export interface ExcelWorkbenchOptions {
  readonly book: string;
  /** The moment to start at; the real one when absent. */
  readonly now?: string;
  /** 0: a free one. */
  readonly port: number;
  readonly certificate: { readonly key: Buffer; readonly cert: Buffer };
}

const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The add-in sees the workbench's clock instead of the machine's, so that the sample's days can be played. */
const CLOCK = `
(() => {
  const now = () => parent.gendanNow?.() ?? Real.now();
  const Real = Date;
  globalThis.Date = class Date extends Real {
    constructor(...given) { if (given.length === 0) super(now()); else super(...given); }
    static now() { return now(); }
  };
})();
`;

/** Serves workbench, add-in and Microsoft's files to this machine only. */
export async function serveExcelWorkbench(
  options: ExcelWorkbenchOptions,
): Promise<{ readonly url: string; close(): void }> {
  const { book, now, port, certificate } = options;
  const session = JSON.stringify({ name: basename(book), writesBack: false, now });
  const server = createServer(certificate, (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname));
    contentOf(path, book, session).then(
      (body) => {
        response.setHeader('content-type', typeOf(path === '/' ? '.html' : extname(path)));
        response.setHeader('cache-control', 'no-store');
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function contentOf(path: string, book: string, session: string): Promise<Buffer | string> {
  if (path === '/session.json') return session;
  if (path === '/book') return readFile(book);
  if (path === '/addin/clock.js') return CLOCK;
  if (path === '/addin/index.html')
    return withOfficeHere(await readFile('dist/pages/addin/index.html', 'utf8'));
  const office = /^\/office-js\/(.+)$/.exec(path);
  if (office)
    return readFile(join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist', office[1]!));
  const addin = /^\/addin\/(.+)$/.exec(path);
  if (addin) return readFile(join('dist/pages/addin', addin[1]!));
  return readFile(join('dist/pages/workbench-excel', path === '/' ? 'index.html' : path));
}

/** The page as it was built, but for where office.js comes from: this machine asks nobody outside. */
function withOfficeHere(html: string): string {
  const moved = html.replace(MICROSOFT, '/office-js/');
  if (moved === html) throw new Error('the add-in’s page does not ask for office.js');
  return moved.replace('<script', '<script src="clock.js"></script><script');
}
