import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from '../../../../automation/serve/page/binding';
import { servePage } from '../../../../automation/serve/page/server';
import type { PageOptions, ServedPage } from '../../../../automation/serve/page/served';
import { PROOF_HEADER } from '../../../../shared/serving/answers';
import { pageCertificate } from '../../../../scripts/pages/certificate';
import { aPage, ask, bearer, BOOKS, Tokens, TOKENS, type Answer, type TestPage } from './a-page';

let tls: Certificate;
let folder: string;
let page: TestPage;
let tokens: Tokens;
let served: ServedPage;
let now: number;

beforeAll(async () => void (tls = await pageCertificate()));
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>operations');
  now = Date.UTC(2026, 4, 18, 1, 30);
  await serve();
});
afterEach(async () => {
  await ended();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(more: Partial<PageOptions> = {}): Promise<void> {
  tokens = new Tokens();
  page = aPage({ host: '0.0.0.0', tls, tokens, pages: folder, now: () => now, ...more });
  served = await servePage(page.options);
}

async function ended(): Promise<void> {
  await served.close();
  page.options.metrics.close();
}

async function anew(more: Partial<PageOptions>): Promise<void> {
  await ended();
  await serve(more);
}

const get = (path: string, token?: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> =>
  ask(served.url, path, { headers: { ...(token !== undefined && bearer(token)), ...headers } });

const post = (wanted: unknown, headers: OutgoingHttpHeaders): Promise<Answer> =>
  ask(served.url, 'api/wanted', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(wanted),
  });

describe('is opened to others', () => {
  test.each<[string, Partial<PageOptions>, string]>([
    ['without tokens', { tokens: undefined }, 'NeedsTokens'],
    ['without tokens, behind a proxy', { tokens: undefined, tls: undefined, host: '127.0.0.1', behindProxy: true }, 'NeedsTokens'],
    ['without encryption', { tls: undefined }, 'NeedsTls'],
    ['by a name that may be anything', { tls: undefined, host: 'books.example' }, 'NeedsTls'],
    ['with a certificate that is none', { tls: { cert: Buffer.from('x'), key: Buffer.from('x') } }, 'CertificateUnusable'],
    ['without the page that it was told to show', { pages: '/nowhere' }, 'PageNotBuilt'],
    ['at an address of another machine', { host: '192.0.2.1' }, 'CannotListen'],
  ])('%s: not at all', async (_, more, name) => {
    const other = aPage({ ...page.options, ...more });
    await expect(servePage(other.options)).rejects.toMatchObject({ name, sentence: { zh: expect.any(String) } });
  }); // prettier-ignore

  test('on a port that is taken: says so', async () => {
    const port = Number(new URL(served.url).port);
    await expect(servePage(aPage({ ...page.options, port }).options)).rejects.toMatchObject({ name: 'PortTaken' }); // prettier-ignore
  });

  test('behind a proxy with TLS of its own', async () => {
    await anew({ tls: undefined, behindProxy: true });
    expect(served.url).toMatch(/^http:/);
    expect((await get('api/overview', 'boss-token')).status).toBe(200);
    const headers = { host: 'books.example', origin: 'https://books.example' };
    const answer = await ask(served.url, 'login', { method: 'POST', headers, body: 'token=boss-token' });
    expect(answer.headers['set-cookie']![0]).toMatch(/^__Host-gendan=.*; Secure$/);
  });

  test('nobody who speaks without encryption is answered, and the server goes on', async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')); // prettier-ignore
      let text = '';
      socket.on('data', (piece) => (text += String(piece)));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(text));
    });
    expect(answer).not.toContain('HTTP/1.1 200');
    expect((await get('healthz')).status).toBe(200);
  });

  test('there is no way in without a token, whoever asks from this machine', async () => {
    expect(served.entry()).toBeUndefined();
    const host = { host: `127.0.0.1:${new URL(served.url).port}` };
    for (const path of ['api/overview', 'api/nothing', 'operations.js'])
      expect((await get(path, undefined, host)).status).toBe(401);
  });
});

describe('a token', () => {
  test('lets its holder do what its role does', async () => {
    const wanted = { do: 'pause', book: BOOKS.east };
    expect((await get('api/overview', 'look-token')).json()).toMatchObject({ role: 'viewer' });
    expect((await post(wanted, bearer('look-token'))).status).toBe(403);
    expect(page.source.wanted).toEqual([]);
    expect((await post(wanted, bearer('boss-token'))).status).toBe(202);
    expect(page.source.wanted).toEqual([wanted]);
  });

  test('of a group shows that group alone, and is never told that another has a book', async () => {
    const shown = (await get('api/overview', 'east-token')).json();
    expect(shown).toMatchObject({ groups: ['east'], books: [{ id: BOOKS.east }] });
    for (const path of ['api/overview', 'api/late', 'api/messages'])
      expect((await get(path, 'east-token')).text).not.toMatch(/west|西区/);
    const answers = async (book: string): Promise<unknown[]> => {
      const all = [
        await get(`api/runs?book=${book}`, 'east-token'),
        await get(`api/late?book=${book}`, 'east-token'),
        await post({ do: 'pause', book }, bearer('east-token')),
        await post({ do: 'run', book, job: 'digest' }, bearer('east-token')),
      ];
      return all.map(({ status, text, headers: { date: _, ...headers } }) => ({ status, text, headers }));
    };
    expect(await answers(BOOKS.west)).toEqual(await answers(BOOKS.nowhere));
    expect(await answers(BOOKS.west)).toEqual(Array(4).fill(expect.objectContaining({ status: 404 })));
    expect((await get(`api/runs?book=${BOOKS.east}`, 'east-token')).status).toBe(200);
  });

  test('a viewer is told the same of every book, there or not', async () => {
    const answers = await Promise.all([BOOKS.east, BOOKS.west, BOOKS.nowhere].map((book) => post({ do: 'pause', book }, bearer('look-token')))); // prettier-ignore
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  });

  test('is needed for metrics, one that is of no single group', async () => {
    const away = { host: 'books.example' };
    expect((await get('metrics', undefined, away)).status).toBe(401);
    expect((await get('metrics', 'east-token', away)).status).toBe(403);
    expect((await get('metrics', 'look-token', away)).text).toContain('gendan_books');
    // This machine's own programs need none.
    expect((await get('metrics')).status).toBe(200);
  });

  test.each(['wrong', '__proto__', 'constructor', 'boss-token ', 'x'.repeat(5000)])(
    'that was never given out lets nobody in: %#',
    async (token) => expect((await get('api/overview', token)).status === 200).toBe(token.trim() === 'boss-token'),
  ); // prettier-ignore
});

describe('too many wrong tokens', () => {
  const wrong = async (times: number): Promise<void> => {
    for (let n = 0; n < times; n++) expect((await get('api/overview', `wrong-${n}`)).status).toBe(401);
  };

  test('end the asking, right ones and the form included, until a minute is over', async () => {
    await wrong(10);
    const asked = tokens.asked;
    const answer = await get('api/overview', 'boss-token');
    expect(answer).toMatchObject({ status: 429, headers: { 'retry-after': '60' } });
    expect(answer.json().en).toContain('60 seconds');
    expect(tokens.asked).toBe(asked);
    expect((await login('boss-token')).status).toBe(429);
    now += 59_000;
    expect((await get('api/overview', 'boss-token')).headers['retry-after']).toBe('1');
    now += 1_000;
    expect((await get('api/overview', 'boss-token')).status).toBe(200);
    await wrong(10);
    expect((await get('api/overview', 'boss-token')).status).toBe(429);
  });

  test('put nobody out who is in already', async () => {
    const cookie = await session('boss-token');
    await wrong(10);
    expect((await get('api/overview', undefined, { cookie })).status).toBe(200);
  });

  test('are counted, and the tokens stand in no log', async () => {
    await wrong(3);
    expect(await page.options.metrics.text()).toContain('gendan_wrong_tokens_total 3');
    expect(page.logged().match(/"wrong-token"/g)).toHaveLength(3);
    expect(page.logged()).not.toMatch(/wrong-\d/);
  });

  test('of one place behind the proxy do not stop another, and nobody chooses his place', async () => {
    await anew({ tls: undefined, behindProxy: true });
    const from = (place: string, token: string, n = 0): Promise<Answer> =>
      get('api/overview', token, { 'x-forwarded-for': `198.51.100.${n}, ${place}` });
    for (let n = 0; n < 10; n++) await from('203.0.113.7', 'wrong', n);
    expect((await from('203.0.113.7', 'boss-token', 11)).status).toBe(429);
    expect((await from('203.0.113.8', 'boss-token')).status).toBe(200);
  });
});

const own = (): OutgoingHttpHeaders => ({
  origin: new URL(served.url).origin,
  host: new URL(served.url).host,
});

const login = (token: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> =>
  ask(served.url, 'login', {
    method: 'POST',
    headers: { ...own(), 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ token }).toString(),
  });

async function session(token: string): Promise<string> {
  const answer = await login(token);
  expect(answer).toMatchObject({ status: 303, headers: { location: './' } });
  return answer.headers['set-cookie']![0]!.split(';')[0]!;
}

describe('signing in', () => {
  test('the form stands where the page will be, in both languages, and may be sent here alone', async () => {
    const form = await get('');
    expect(form.text).toContain('登录');
    expect(form.text).toContain('Sign in');
    expect(form.headers['content-security-policy']).toContain("form-action 'self'");
    expect(form.headers['content-security-policy']).toContain("script-src 'none'");
    const cookie = await session('boss-token');
    expect((await get('', undefined, { cookie })).text).toContain('operations');
  });

  test('gives a cookie that no script reads, no other page sends, and that does not show the token', async () => {
    const [cookie] = (await login('boss-token')).headers['set-cookie']!;
    expect(cookie).toMatch(/^__Host-gendan=[\w.-]+; Path=\/; HttpOnly; SameSite=Strict; Secure$/);
    const parts = cookie!.split(/[=;.]/).map((part) => Buffer.from(part, 'base64url').toString('latin1'));
    expect(parts.join()).not.toContain('boss-token');
  });

  test('the form lets a browser name the origin that is asked of it, and its address leads to the form', async () => {
    // A browser sends `Origin: null` from a page without a referrer.
    expect((await ask(served.url, '')).headers['referrer-policy']).toBe('same-origin');
    expect(await ask(served.url, 'login')).toMatchObject({ status: 303, headers: { location: './' } });
  });

  test('a wrong token is said in the form', async () => {
    const answer = await login('wrong');
    expect(answer.status).toBe(401);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.text).toContain('role="alert"');
    expect(answer.text).not.toContain('wrong');
  });

  test('another page cannot sign anybody in', async () => {
    for (const headers of [{ origin: 'https://evil.example' }, { origin: undefined }, { 'sec-fetch-site': 'cross-site' }]) {
      const answer = await login('boss-token', headers);
      expect(answer.status).toBe(403);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  }); // prettier-ignore

  test('what is posted in a session needs its proof and our own page', async () => {
    const cookie = await session('boss-token');
    const other = await session('look-token');
    const proofOf = async (of: string): Promise<string> =>
      String((await get('api/overview', undefined, { cookie: of })).headers[PROOF_HEADER]);
    const proof = await proofOf(cookie);
    const wanted = { do: 'pause', book: BOOKS.east };
    expect((await post(wanted, { ...own(), cookie })).status).toBe(403);
    expect((await post(wanted, { ...own(), cookie, [PROOF_HEADER]: await proofOf(other) })).status).toBe(403);
    expect((await post(wanted, { host: own().host, cookie, [PROOF_HEADER]: proof })).status).toBe(403);
    expect((await post(wanted, { ...own(), origin: 'https://evil.example', cookie, [PROOF_HEADER]: proof })).status).toBe(403); // prettier-ignore
    expect(page.source.wanted).toEqual([]);
    expect((await post(wanted, { ...own(), cookie, [PROOF_HEADER]: proof })).status).toBe(202);
  });

  test('another page reads nothing in a session', async () => {
    const cookie = await session('boss-token');
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])
      expect((await get('api/overview', undefined, { cookie, ...headers })).status).toBe(403);
  }); // prettier-ignore

  test('is over after twelve hours, with the token, and by signing out', async () => {
    const cookie = await session('look-token');
    const shown = async (): Promise<number> => (await get('api/overview', undefined, { cookie })).status;
    now += 12 * 3_600_000 - 1;
    expect(await shown()).toBe(200);
    now += 1;
    expect(await shown()).toBe(401);
    const second = await session('look-token');
    const { [PROOF_HEADER]: proof } = (await get('api/overview', undefined, { cookie: second })).headers;
    const out = await ask(served.url, 'logout', { method: 'POST', headers: { ...own(), cookie: second, [PROOF_HEADER]: proof } }); // prettier-ignore
    expect(out.status).toBe(204);
    expect(out.headers['set-cookie']![0]).toMatch(/^__Host-gendan=; .*Max-Age=0$/);
    tokens.known = { 'boss-token': TOKENS['boss-token']! };
    expect((await get('api/overview', undefined, { cookie: second })).status).toBe(401);
  });

  test('a cookie that somebody changed or that another server sealed is none', async () => {
    const cookie = await session('boss-token');
    const changed = cookie.slice(0, -2) + (cookie.endsWith('AA') ? 'BB' : 'AA');
    for (const one of [changed, '__Host-gendan=', '__Host-gendan=AAAA', `__Host-gendan=${'A'.repeat(200)}`])
      expect((await get('api/overview', undefined, { cookie: one })).status).toBe(401);
    await anew({});
    expect((await get('api/overview', undefined, { cookie })).status).toBe(401);
  });

  test('at one machine is good at the others that have the key', async () => {
    const sessionKey = Buffer.alloc(32, 7);
    await anew({ sessionKey });
    const cookie = await session('east-token');
    await anew({ sessionKey });
    expect((await get('api/overview', undefined, { cookie })).json()).toMatchObject({ groups: ['east'] });
  });
});
