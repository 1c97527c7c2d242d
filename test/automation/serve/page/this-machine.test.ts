import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePage } from '../../../../automation/serve/page/server';
import type { ServedPage } from '../../../../automation/serve/page/served';
import { PROOF_HEADER } from '../../../../shared/serving/answers';
import { aPage, ask, BOOKS, type Answer, type TestPage } from './a-page';

let folder: string;
let page: TestPage;
let served: ServedPage;
/** The address with its secret, where the entry leads. */
let inside: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>operations');
  writeFileSync(join(folder, 'operations.1a2b.js'), '1');
  page = aPage({ pages: folder });
  served = await servePage(page.options);
  inside = await enter();
});
afterEach(async () => {
  await served.close();
  page.options.metrics.close();
  rmSync(folder, { recursive: true, force: true });
});

async function enter(): Promise<string> {
  const answer = await ask(served.entry()!, '');
  expect(answer.status).toBe(303);
  return new URL(answer.headers.location!, served.url).href;
}

const origin = (): string => new URL(served.url).origin;

test('a person of this machine comes in by an address that is good once, as an operator of all groups', async () => {
  expect((await ask(inside, '')).text).toContain('operations');
  expect(await ask(inside, 'operations.1a2b.js')).toMatchObject({ status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' } }); // prettier-ignore
  const shown = (await ask(inside, 'api/overview')).json();
  expect(shown).toMatchObject({ role: 'operator', server: 'NINGBO-3f0a', groups: ['east', 'west'] });
  expect(shown.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  const entry = served.entry()!;
  expect((await ask(entry, '')).status).toBe(303);
  expect((await ask(entry, '')).status).toBe(401);
  // Another one can be had at any time, and leads to the same page.
  expect(await enter()).toBe(inside);
  expect(entry).not.toContain(new URL(inside).pathname.split('/')[1]);
});

test('an entry is not spent by another page that guesses at it', async () => {
  const entry = served.entry()!;
  expect((await ask(entry, '', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(401);
  expect((await ask(entry, '')).status).toBe(303);
});

test.each(['127.0.0.9', 'localhost'])('all addresses of this machine alone are such: %s', async (host) => {
  const other = aPage({ host });
  const second = await servePage(other.options);
  const headers = { host: new URL(second.url).host };
  const { pathname } = new URL(second.entry()!);
  expect((await ask(second.url, pathname, { headers, host })).status).toBe(303);
  await second.close();
  other.options.metrics.close();
});

test('nothing is kept, guessed, framed or told to others', async () => {
  for (const path of ['', 'api/overview', 'api/nothing', '/nothing', '/healthz']) {
    const { headers } = await ask(inside, path);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' }); // prettier-ignore
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  }
});

describe('a wish', () => {
  const want = async (headers: OutgoingHttpHeaders = {}, body: unknown = { do: 'pause', book: BOOKS.east }): Promise<Answer> => {
    const proof = (await ask(inside, 'api/overview')).headers[PROOF_HEADER];
    return ask(inside, 'api/wanted', {
      method: 'POST',
      headers: { origin: origin(), 'content-type': 'application/json', [PROOF_HEADER]: proof, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }; // prettier-ignore

  test.each([
    { do: 'pause', book: BOOKS.east },
    { do: 'start', book: BOOKS.west },
    { do: 'cancel', book: BOOKS.west },
    { do: 'run', book: BOOKS.east, job: 'digest' },
    { do: 'retry', book: BOOKS.east, job: 'update' },
  ])('%j is passed on', async (wanted) => {
    expect((await want({}, wanted)).status).toBe(202);
    expect(page.source.wanted).toEqual([wanted]);
  });

  test.each<[string, OutgoingHttpHeaders]>([
    ['without the proof', { [PROOF_HEADER]: '' }],
    ['with a wrong proof', { [PROOF_HEADER]: 'x'.repeat(43) }],
    ['of another page', { origin: 'https://evil.example' }],
    ['of a page that hides where it is from', { origin: 'null' }],
    ['under a name that was bent to this machine', { host: 'evil.example' }],
  ])('%s is not', async (_, headers) => {
    expect([401, 403]).toContain((await want(headers)).status);
    expect(page.source.wanted).toEqual([]);
  });

  test.each<[string, number, OutgoingHttpHeaders, unknown]>([
    ['as a form', 415, { 'content-type': 'text/plain' }, undefined],
    ['that is no JSON', 400, {}, '{'],
    ['for nothing', 400, {}, 'null'],
    ['for what there is not', 400, {}, { do: 'drop', book: BOOKS.east }],
    ['for a job that there is not', 400, {}, { do: 'run', book: BOOKS.east, job: 'x' }],
    ['without a job', 400, {}, { do: 'run', book: BOOKS.east }],
    ['with a job too many', 400, {}, { do: 'pause', book: BOOKS.east, job: 'digest' }],
    ['of 20,000 characters', 413, {}, ' '.repeat(20_000)],
    ['for a book that is not there', 404, {}, { do: 'pause', book: BOOKS.nowhere }],
    ['for a book by no id', 404, {}, { do: 'pause', book: "' or 1=1" }],
  ])('%s is refused with %d, and says so in both languages', async (_, status, headers, body) => {
    const answer = await want(headers, body);
    expect(answer.status).toBe(status);
    expect(answer.json()).toEqual({ zh: expect.any(String), en: expect.any(String) });
    expect(page.source.wanted).toEqual([]);
  });

  test('is posted, not got', async () =>
    expect(await ask(inside, 'api/wanted')).toMatchObject({ status: 405, headers: { allow: 'POST' } }));
});

describe('without the secret', () => {
  test.each<[string, string, OutgoingHttpHeaders]>([
    ['a path of the page', '/', {}],
    ['an answer', '/api/overview', {}],
    ['a guess', '/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/api/overview', {}],
    ['a token, where there are none', '/api/overview', { authorization: 'Bearer boss-token' }],
    ['a cookie of nobody', '/api/overview', { cookie: 'gendan-1=x; __Host-gendan=x' }],
    ['the form, where there are no tokens', '/login', {}],
  ])('%s is not given', async (_, path, headers) => {
    const answer = await ask(served.url, path, { headers });
    expect([401, 404]).toContain(answer.status);
    expect(answer.text).not.toMatch(/东区|east|operations/);
  });

  test.each<[string, OutgoingHttpHeaders]>([
    ['another host name bent to this machine', { host: 'evil.example' }],
    ['another page of the browser', { origin: 'https://evil.example' }],
    ['a link or picture on another page', { 'sec-fetch-site': 'cross-site' }],
    ['another server of this machine', { 'sec-fetch-site': 'same-site' }],
  ])('%s is refused even with it', async (_, headers) =>
    expect((await ask(inside, 'api/overview', { headers })).status).toBe(401),
  );

  test.each(['../package.json', '..%2f..%2fetc%2fpasswd', '%2e%2e/api/overview', 'sub/index.html', '.env', 'nothing.js', 'api/', 'api/late/x', 'api/__proto__'])(
    'what is nothing of the page: %s',
    async (path) => expect([401, 404]).toContain((await ask(inside, path)).status),
  ); // prettier-ignore

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'POST'])('%s', async (method) => {
    for (const path of ['', 'api/overview', 'metrics', '/healthz', '/metrics', '/readyz'])
      expect([401, 405]).toContain((await ask(inside, path, { method, headers: { origin: origin() } })).status); // prettier-ignore
  });

  /** The bytes as they are: clients tidy up or refuse what is wrong. */
  const raw = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () => socket.end(text));
      let answer = '';
      socket.on('data', (piece) => (answer += String(piece)));
      socket.on('close', () => resolve(answer));
      socket.on('error', (error: NodeJS.ErrnoException) => error.code === 'ECONNRESET' ? resolve('') : reject(error)); // prettier-ignore
    });
  const targets = ['//', '///', '//@', 'http://', 'http://[', '*', '/%', '/%E0%A4%A', '/\\..', '/?', '/#', '/\u00ff', '//x:99999999/', 'x', `/${'a'.repeat(9000)}`]; // prettier-ignore

  test.each(targets.map((target): [string, string] => [target.slice(0, 20), target]))(
    '%j is refused, and the server goes on',
    async (_, target) => {
      for (const method of ['GET', 'PUT', 'POST', 'OPTIONS', 'HEAD']) {
        const answer = await raw(`${method} ${target} HTTP/1.1\r\nHost: ${new URL(served.url).host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`); // prettier-ignore
        expect(answer === '' ? '400' : answer.slice(9, 12)).toMatch(/400|401|403|431/);
      }
      expect((await ask(inside, '')).status).toBe(200);
    },
  );

  test.each(['\0\0\0', 'GET', 'GET / HTTP/9.9\r\n\r\n', '\x16\x03\x01\x02\x00', 'POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf'])(
    'no request at all (%j): the server goes on',
    async (text) => {
      await raw(text);
      expect((await ask(inside, '')).status).toBe(200);
    },
  ); // prettier-ignore
});

describe('programs of this machine', () => {
  test('scrape metrics without a token', async () => {
    const answer = await ask(served.url, 'metrics');
    expect(answer.headers['content-type']).toMatch(/^text\/plain/);
    expect(answer.text).toContain('gendan_books{state="served"} 2');
  });

  test.each<[string, OutgoingHttpHeaders]>([
    ['a page of a browser', { origin: 'https://evil.example' }],
    ['a page under a bent name', { host: 'evil.example' }],
    ['whoever a proxy of this machine passes on', { 'x-forwarded-for': '203.0.113.7' }],
  ])('%s is no such program', async (_, headers) =>
    expect((await ask(served.url, 'metrics', { headers })).status).toBe(401),
  );

  test('ask whether it lives and is ready, under any name', async () => {
    const probe = { headers: { host: '10.1.2.3:80' } };
    expect((await ask(served.url, 'healthz', probe)).json()).toEqual({ alive: true });
    expect(await ask(served.url, 'readyz', probe)).toMatchObject({ status: 200 });
  });
});

describe('not ready', () => {
  const shown = async (ready: TestPage['options']['ready']): Promise<Answer> => {
    const other = aPage({ ready, limits: { ready: 20 } });
    const second = await servePage(other.options);
    const answer = await ask(second.url, 'readyz');
    expect((await ask(second.url, 'healthz')).status).toBe(200);
    await second.close();
    other.options.metrics.close();
    return answer;
  };
  const well = { database: true, migrated: true, draining: false };

  test.each([
    ['while it ends', { ...well, draining: true }],
    ['while the schema is not the one it needs', { ...well, migrated: false }],
    ['while the database is away', { ...well, database: false }],
  ])('%s, but alive', async (_, state) => {
    const answer = await shown(() => Promise.resolve(state));
    expect(answer.status).toBe(503);
    expect(answer.json()).toEqual(state);
  });

  test.each<[string, TestPage['options']['ready']]>([
    ['that never answers', () => new Promise(() => undefined)],
    ['that refuses, with a password in its words', () => Promise.reject(new Error('postgres://gendan:secret@db/x'))], // prettier-ignore
  ])('with a database %s', async (_, ready) => {
    const answer = await shown(ready);
    expect(answer.status).toBe(503);
    expect(answer.text).not.toContain('secret');
  });
});

describe('when it fails', () => {
  test.each([
    ['what nobody foresaw is told by its class in the log, and by nothing outside', new TypeError('PO-118'), 500],
    ['a database that is away is said', Object.assign(new Error('PO-118'), { code: 'ECONNREFUSED' }), 503],
  ])('%s', async (_, failure, status) => {
    page.source.failure = failure;
    const answer = await ask(inside, 'api/overview');
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('PO-118');
    expect(page.logged()).toContain('"event":"page-failed"');
    expect(page.logged()).toContain(`"code":"${failure.constructor.name}"`);
    expect(page.logged()).not.toContain('PO-118');
    page.source.failure = undefined;
    expect((await ask(inside, 'api/overview')).status).toBe(200);
  }); // prettier-ignore

  test('what was asked is logged without what was asked for', async () => {
    await ask(inside, `api/late?book=${BOOKS.east}&after=PO-118`);
    expect(page.logged()).toContain('"event":"page-asked","ms":');
    expect(page.logged()).not.toMatch(/PO-118|api\//);
  });
});
