import { createServer, type IncomingMessage } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { typeOf } from '../../manifests/media-types';
import type { Lang } from '../../shared/lang';
import { PATHS } from '../../shared/serving/answers';
import { madeUpAnswers } from './operations-answers';

/** How the pictured server is. */
export type Scene = 'usual' | 'viewer' | 'empty' | 'sign-in' | 'well' | 'thousand';

/**
 * The page of the server of many books over made-up answers, on this machine only; below `/SCENE/LANG/`, so that one server shows
 * all of it. `silence()` makes it answer nothing any more.
 */
export async function serveOperations(folder = 'dist/pages/operations'): Promise<{
  readonly url: string;
  readonly silence: (isSilent: boolean) => void;
  readonly close: () => Promise<void>;
}> {
  let isSilent = false;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, scene = '', lang = '', ...rest] = normalize(pathname).split('/');
    const path = rest.join('/');
    if (!path.startsWith('api/')) {
      readFile(join(folder, path || 'index.html')).then(
        (body) => response.setHeader('content-type', typeOf(extname(path) || '.html')).end(body),
        () => response.writeHead(404).end(),
      );
      return;
    }
    if (isSilent) return void response.destroy();
    const [status, body] = answer(
      scene as Scene,
      lang as Lang,
      path,
      searchParams.get('book') ?? '',
      request,
    );
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    silence: (wanted) => void (isSilent = wanted),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(
  scene: Scene,
  lang: Lang,
  path: string,
  book: string,
  { method, headers }: IncomingMessage,
): [number, unknown] {
  if (scene === 'sign-in' && headers.authorization !== 'Bearer right') return [401, {}];
  const { overview, late, messages, runs } = madeUpAnswers(lang, {
    role: scene === 'viewer' ? 'viewer' : 'operator',
    count: scene === 'thousand' ? 1_000 : 40,
  });
  if (method === 'POST') return scene === 'viewer' ? [403, {}] : [202, {}];
  if (path === PATHS.late) return [200, { list: late }];
  if (path === PATHS.messages) return [200, { list: messages }];
  if (path === PATHS.runs) return [200, { list: runs(book) }];
  if (path !== PATHS.overview) return [404, {}];
  if (scene === 'empty')
    return [200, { ...overview, books: [], failures: [], workers: overview.workers.slice(0, 1) }];
  if (scene === 'well')
    return [
      200,
      {
        ...overview,
        failures: [],
        workers: overview.workers.slice(0, 2),
        books: overview.books.filter(({ isGone }) => !isGone),
      },
    ];
  return [200, overview];
}
