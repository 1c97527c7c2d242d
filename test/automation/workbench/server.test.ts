import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveWorkbench, type ServedWorkbench } from '../../../automation/workbench/server';
import type { Saved } from '../../../automation/file/save';
import { servedFile } from '../../../automation/workbench/session';
import { applyPatch } from '../../../shared/book/apply';
import { addRecords } from '../../../shared/records/change';
import { TEMPLATES } from '../../../shared/trade/sheets/templates.sheet';
import { captured, run } from '../../tools/run';
import { moment } from '../../tools/order-facts';
import { runGendan } from '../../../automation/command/gendan';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';

let folder: string;
let path: string;
let served: ServedWorkbench;
const start = Buffer.from(buildWorkbook(bookOf(sheetOf('a', [['x', 'y']]))));
const changed = Buffer.from(buildWorkbook(bookOf(sheetOf('a', [['x', 'z']]))));
const tagOf = (bytes: Uint8Array): string => `"${createHash('sha256').update(bytes).digest('hex')}"`;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-'));
  path = join(folder, '出货.xlsx');
  writeFileSync(path, start);
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  served = await serve();
});
afterEach(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const serve = (writesBack = true): Promise<ServedWorkbench> =>
  serveWorkbench({ pages: folder, book: servedFile(path, { writesBack }) });

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function ask(
  at: string,
  options: { method?: string; headers?: OutgoingHttpHeaders; body?: Uint8Array; base?: string } = {},
): Promise<Answer> {
  const base = new URL(options.base ?? served.url);
  return new Promise((resolve, reject) => {
    // Not `new URL(at, base)`: that would tidy up the paths that are to be refused.
    const path = at.startsWith('/') ? at : base.pathname + at;
    const { method, headers } = options;
    const sent = request({ host: '127.0.0.1', port: base.port, path, method, headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode!,
          headers: answer.headers,
          body: Buffer.concat(pieces),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(options.body);
  });
}

const put = (body: Uint8Array, headers: OutgoingHttpHeaders = {}): Promise<Answer> =>
  ask('book', {
    method: 'PUT',
    body,
    headers: { origin: new URL(served.url).origin, 'if-match': tagOf(start), ...headers },
  });

test('gives the page, the book with its hash and what the page has to know, and lets nothing be kept', async () => {
  const page = await ask('');
  expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
  expect(page.headers['cache-control']).toBe('no-store');
  const book = await ask('book');
  expect(book.body.equals(start)).toBe(true);
  expect(book.headers.etag).toBe(tagOf(start));
  expect(JSON.parse((await ask('session.json')).body.toString())).toEqual({
    name: '出货.xlsx',
    writesBack: true,
  });
});

test('the page may load and reach nothing but this server', async () => {
  const policy = String((await ask('')).headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  for (const rule of policy.split('; '))
    expect(rule).toMatch(/^[a-z-]+( ('none'|'self'|'unsafe-inline'|data:|blob:))+$/);
  expect(policy).not.toMatch(/script-src[^;]*(unsafe|data:|blob:)/);
});

describe('refuses', () => {
  test.each<[string, string, OutgoingHttpHeaders]>([
    ['a request without the secret', '/', {}],
    ['a wrong secret', '/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/book', {}],
    ['another host name bent to this machine', 'book', { host: 'evil.example' }],
    ['another port in the host name', 'book', { host: '127.0.0.1:1' }],
    ['another page of the browser', 'book', { origin: 'https://evil.example' }],
    ['a page that hides its origin', 'book', { origin: 'null' }],
    ['a link or picture on another page', 'book', { 'sec-fetch-site': 'cross-site' }],
    ['another server on this machine', 'book', { 'sec-fetch-site': 'same-site' }],
  ])('%s', async (_, at, headers) => {
    const answer = await ask(at, { headers });
    expect(answer.status).toBe(403);
    expect(answer.body).toHaveLength(0);
  });

  test.each([
    '../package.json',
    '..%2f..%2fetc%2fpasswd',
    '%2e%2e/book',
    'sub/index.html',
    '.env',
    'nothing.js',
  ])('what is no file of the page: %s', async (at) => expect([403, 404]).toContain((await ask(at)).status));

  test('a write that names no origin', async () =>
    expect(
      (await ask('book', { method: 'PUT', body: changed, headers: { 'if-match': tagOf(start) } })).status,
    ).toBe(403));

  test.each(['POST', 'DELETE'])('%s', async (method) =>
    expect((await ask('book', { method, headers: { origin: new URL(served.url).origin } })).status).toBe(405),
  );

  test('a write when the book is only shown', async () => {
    await served.close();
    served = await serve(false);
    expect((await put(changed)).status).toBe(405);
    expect(readFileSync(path).equals(start)).toBe(true);
  });
});

describe('a template file beside the workbook', () => {
  const own = Buffer.from(buildWorkbook(bookOf(sheetOf('I', [['{{number}}']]))));
  const listed = (...files: string[]): void => {
    const rows = files.map((file, at) => ({ name: `T${at}`, kind: 'ci' as const, file, version: 1 }));
    const { book } = applyPatch(bookOf(sheetOf('a', [['x']])), addRecords(bookOf(sheetOf('a', [['x']])), TEMPLATES, rows, { lang: 'zh' })); // prettier-ignore
    writeFileSync(path, buildWorkbook(book));
  };
  const template = (name: string): Promise<Answer> => ask(`template/${encodeURIComponent(name)}`);

  test('is handed over by the name that the saved book has for it', async () => {
    writeFileSync(join(folder, '发票 模板.xlsx'), own);
    mkdirSync(join(folder, 'forms'));
    writeFileSync(join(folder, 'forms', 'ci.docx'), 'word');
    listed('发票 模板.xlsx', 'forms/ci.docx');
    expect((await template('发票 模板.xlsx')).body.equals(own)).toBe(true);
    expect((await template('forms/ci.docx')).body.toString()).toBe('word');
  });

  test.each<[string, string]>([
    ['that the book does not list', 'other.xlsx'],
    ['above the folder', '../secret.xlsx'],
    ['with a whole path', join(tmpdir(), 'secret.xlsx')],
    ['that a link leads out to', 'link.xlsx'],
    ['of another kind', 'secret.txt'],
    ['that a link turns into another kind', 'text.xlsx'],
    ['that is a folder', 'folder.xlsx'],
    ['that is too large', 'large.xlsx'],
    ['that is not there', 'gone.xlsx'],
    ['without a name', ''],
  ])('is not handed over: one %s', async (_, name) => {
    const secret = join(folder, '..', 'secret.xlsx');
    writeFileSync(secret, own);
    writeFileSync(join(folder, 'other.xlsx'), own);
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    symlinkSync(secret, join(folder, 'link.xlsx'));
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'text.xlsx'));
    mkdirSync(join(folder, 'folder.xlsx'));
    writeFileSync(join(folder, 'large.xlsx'), '');
    truncateSync(join(folder, 'large.xlsx'), 33 * 1024 * 1024);
    if (name !== '' && name !== 'other.xlsx') listed(name);
    try {
      expect(await template(name)).toMatchObject({ status: 204, body: Buffer.alloc(0) });
    } finally {
      rmSync(secret, { force: true });
    }
  });

  test.each(['%E0%A4%A', '%00', '..%2f..%2fetc%2fpasswd', 'a/../../b.xlsx'])(
    'is not handed over: %s, and the server goes on',
    async (name) => {
      expect((await ask(`template/${name}`)).status).toBe(204);
      expect((await ask('')).status).toBe(200);
    },
  );

  test('needs the secret', async () => {
    writeFileSync(join(folder, 'own.xlsx'), own);
    listed('own.xlsx');
    expect((await ask('/template/own.xlsx')).status).toBe(403);
    expect((await ask('template/own.xlsx', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(
      403,
    );
  });
});

describe('whatever is sent without the secret', () => {
  /** The bytes as they are: clients tidy up or refuse what is wrong. */
  const raw = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () => socket.end(text));
      let answer = '';
      socket.on('data', (piece) => (answer += String(piece)));
      socket.on('close', () => resolve(answer));
      socket.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ECONNRESET' ? resolve('') : reject(error),
      );
    });
  const host = (): string => `127.0.0.1:${new URL(served.url).port}`;
  const targets = ['//', '///', '//@', 'http://', 'http://[', '*', '/%', '/%E0%A4%A', '/\\..', '/?', '/#', '/\u00ff', '//x:99999999/', 'x', `/${'a'.repeat(9000)}`]; // prettier-ignore

  test.each(targets.map((target): [string, string] => [target.slice(0, 20), target]))(
    '%j is refused, and the server goes on',
    async (_, target) => {
      for (const method of ['GET', 'PUT', 'POST', 'OPTIONS', 'HEAD']) {
        const answer = await raw(`${method} ${target} HTTP/1.1\r\nHost: ${host()}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`); // prettier-ignore
        expect(answer === '' ? '400' : answer.slice(9, 12)).toMatch(/400|403|431/);
      }
      expect((await ask('')).status).toBe(200);
    },
  );

  test.each([
    '\0\0\0',
    'GET',
    'GET / HTTP/9.9\r\n\r\n',
    'PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf',
  ])('no request at all (%j): the server goes on', async (text) => {
    await raw(text);
    expect((await ask('')).status).toBe(200);
  });

  test('a save that breaks off half-way leaves the file, and the server goes on', async () => {
    const { pathname } = new URL(served.url);
    await raw(
      `PUT ${pathname}book HTTP/1.1\r\nHost: ${host()}\r\nOrigin: http://${host()}\r\nContent-Length: 999\r\n\r\nhalf`,
    );
    expect((await ask('')).status).toBe(200);
    expect(readFileSync(path).equals(start)).toBe(true);
  });
});

describe('the address that a browser is started with', () => {
  const entry = (headers: OutgoingHttpHeaders = {}): Promise<Answer> =>
    ask(new URL(served.entry).pathname, { headers });

  test('leads in once, and does not hold the secret', async () => {
    const [, token] = new URL(served.url).pathname.split('/');
    expect(served.entry).not.toContain(token);
    expect(await entry({ 'sec-fetch-site': 'none' })).toMatchObject({
      status: 303,
      headers: { location: `/${token}/` },
    });
    expect((await entry()).status).toBe(403);
  });

  test('is not spent by another page that guesses at it', async () => {
    expect((await entry({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await entry()).status).toBe(303);
  });

  test('is what `gendan open` gives the browser', async () => {
    const opened: string[] = [];
    const code = await captured(({ stdout, stderr }) =>
      runGendan(['open', path], { stdin: Readable.from([]), stdout, stderr, env: {}, clock: () => moment('2026-05-18 10:00'), browse: (url) => opened.push(url) }),
    ); // prettier-ignore
    if (code.err.includes('has not been built')) return;
    expect(opened).toHaveLength(1);
    expect(code.out).not.toContain(new URL(opened[0]!).pathname);
  });
});

describe('saving', () => {
  test('puts the bytes in the place of the file, keeps a backup, and revert brings the old file back', async () => {
    const answer = await put(changed);
    expect(answer).toMatchObject({ status: 200, headers: { etag: tagOf(changed) } });
    expect(readFileSync(path).equals(changed)).toBe(true);
    expect(await run(['revert', path])).toMatchObject({ code: 0 });
    expect(readFileSync(path).equals(start)).toBe(true);
  });

  test('of two at once with the same file in mind one is kept, the other is told', async () => {
    for (let round = 0; round < 20; round++) {
      writeFileSync(path, start);
      const [one, other] = [0, 1].map((n) =>
        Buffer.from(buildWorkbook(bookOf(sheetOf('a', [[`${round} ${n}`]])))),
      );
      const answers = await Promise.all([put(one!), put(other!)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      const kept = answers[0].status === 200 ? one! : other!;
      expect(readFileSync(path).equals(kept)).toBe(true);
    }
  });

  test('says what the file could not keep, in both languages', async () => {
    linkSync(path, join(folder, 'second name.xlsx'));
    const { status, body } = await put(changed);
    expect(status).toBe(200);
    const { notes } = JSON.parse(body.toString()) as Saved;
    expect(notes).toHaveLength(1);
    expect(notes[0]!.en).toContain('1 more name (hard links)');
    expect(notes[0]!.zh).toContain('硬链接');
    expect(JSON.parse((await put(start, { 'if-match': tagOf(changed) })).body.toString())).toEqual({
      notes: [],
    });
  });

  test('goes on from the bytes saved last', async () => {
    await put(changed);
    expect((await put(start, { 'if-match': tagOf(changed) })).status).toBe(200);
    expect(readFileSync(path).equals(start)).toBe(true);
  });

  test('leaves a file alone that somebody changed meanwhile, and says so in both languages', async () => {
    const theirs = Buffer.from(buildWorkbook(bookOf(sheetOf('a', [['theirs']]))));
    writeFileSync(path, theirs);
    const answer = await put(changed);
    expect(answer.status).toBe(412);
    const sentence = JSON.parse(answer.body.toString()) as { zh: string; en: string };
    expect(sentence.en).toContain('Somebody changed');
    expect(sentence.zh).toContain('被别人改过');
    expect(readFileSync(path).equals(theirs)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([]);
  });

  test.each([
    ['no workbook', Buffer.from('hello'), 'not an .xlsx workbook'],
    ['nothing', Buffer.alloc(0), 'not an .xlsx workbook'],
    ['half a workbook', changed.subarray(0, changed.length >> 1), ''],
  ])('does not replace the file by %s', async (_, bytes, sentence) => {
    const answer = await put(bytes);
    expect(answer.status).toBe(409);
    expect((JSON.parse(answer.body.toString()) as { en: string }).en).toContain(sentence);
    expect(readFileSync(path).equals(start)).toBe(true);
  });

  test('does not write while Excel has the file open', async () => {
    writeFileSync(join(folder, '~$出货.xlsx'), '');
    const answer = await put(changed);
    expect(answer.status).toBe(409);
    expect(answer.body.toString()).toContain('is open in another program');
  });
});

test('a port that is taken and a page that is not there are said in a sentence', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const book = servedFile(path, { writesBack: true });
  await expect(serveWorkbench({ pages: folder, book, port })).rejects.toMatchObject({ name: 'PortTaken' });
  await expect(serveWorkbench({ pages: join(folder, 'no'), book })).rejects.toMatchObject({
    name: 'PageNotBuilt',
  });
  await new Promise((resolve) => other.close(resolve));
});

describe('gendan open', () => {
  test.each([
    [['open', 'missing.xlsx'], 'There is no file'],
    [['open', '--port', 'x'], 'is not a port'],
    [['open', '--now', 'soon'], 'is not a date'],
  ])('%j says what is wrong', async (args, sentence) => {
    const { code, err } = await run(args);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
  });
});
