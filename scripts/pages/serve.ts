import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { typeOf } from '../../manifests/media-types';
import { readWorkbook } from '../../xlsx/read';

/**
 * Serves a folder of pages on this machine only, and beside them `/books/NAME.json`: the values of a sample
 * workbook. Returns the address and how to stop.
 */
export async function servePages(
  folder: string,
  samples: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const book = /^\/books\/(.+)\.json$/.exec(path);
    const content = book
      ? readFile(join(samples, `${book[1]}.xlsx`)).then((bytes) => JSON.stringify(readWorkbook(bytes)))
      : readFile(join(folder, path === '/' ? 'index.html' : path));
    content.then(
      (body) => {
        response.setHeader('content-type', typeOf(extname(path) || '.html'));
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
