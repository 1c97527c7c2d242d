import { gunzipSync } from 'node:zlib';
import { servePage } from '../../../../automation/serve/page/server';
import type { ServedPage } from '../../../../automation/serve/page/served';
import type { LateOrderAnswer, ListAnswer } from '../../../../shared/serving/answers';
import { aPage, ask, bearer, BOOKS, Tokens, type Answer, type TestPage } from './a-page';

let page: TestPage;
let served: ServedPage;
let now: number;

beforeEach(async () => {
  now = Date.UTC(2026, 4, 18, 1, 30, 5, 700);
  page = aPage({ tokens: new Tokens(), now: () => now });
  served = await servePage(page.options);
});
afterEach(async () => {
  await served.close();
  page.options.metrics.close();
});

const get = (path: string, headers = {}, method = 'GET'): Promise<Answer> =>
  ask(served.url, path, { method, headers: { ...bearer('boss-token'), ...headers } });
const late = async (query: string): Promise<ListAnswer<LateOrderAnswer>> =>
  JSON.parse((await get(`api/late${query}`)).text) as ListAnswer<LateOrderAnswer>;

test('late orders of all books come in pieces of 500 that leave none out and give none twice', async () => {
  const all: string[] = [];
  const pieces: number[] = [];
  for (let more: string | undefined = '0'; more !== undefined;) {
    const piece: ListAnswer<LateOrderAnswer> = await late(`?after=${more}`);
    pieces.push(piece.list.length);
    all.push(...piece.list.map(({ order }) => order));
    more = piece.more;
  }
  expect(pieces).toEqual([500, 500, 500, 500, 400]);
  expect(new Set(all).size).toBe(2400);
});

test('of one book where it is named, fewer where fewer are asked for, never more than 500', async () => {
  expect((await late(`?book=${BOOKS.west}&most=3`)).list.map(({ order }) => order)).toEqual(['PO-west-0', 'PO-west-1', 'PO-west-2']); // prettier-ignore
  expect((await late('?most=9999')).list).toHaveLength(500);
});

test.each([
  '?most=0',
  '?most=-1',
  '?most=1e3',
  '?most=x',
  '?after=%27%20or%201',
  `?after=${'1'.repeat(101)}`,
])('what makes no sense is refused: late%s', async (query) =>
  expect((await get(`api/late${query}`)).status).toBe(400),
);

test('runs are of a book', async () => {
  expect((await get('api/runs')).status).toBe(400);
  expect((await get('api/runs?book=1')).status).toBe(404);
  expect((await get(`api/runs?book=${BOOKS.east}`)).json()).toMatchObject({
    list: [{ id: '1', job: 'update' }],
  });
});

test('an answer that is the same but for the time is not sent again', async () => {
  const first = await get('api/overview');
  const etag = first.headers.etag!;
  expect(first.json().at).toBe('2026-05-18T01:30:05Z');
  now += 60_000;
  const again = await get('api/overview', { 'if-none-match': etag });
  expect(again).toMatchObject({ status: 304, text: '' });
  expect((await get('api/overview')).json().at).toBe('2026-05-18T01:31:05Z');
  page.source.lateOrders = 5;
  const { etag: tag } = (await get('api/late')).headers;
  expect((await get('api/late', { 'if-none-match': tag })).status).toBe(304);
  page.source.lateOrders = 4;
  expect((await get('api/late', { 'if-none-match': tag })).status).toBe(200);
});

test('another role is another answer', async () => {
  const { etag } = (await get('api/overview')).headers;
  const answer = await get('api/overview', { ...bearer('look-token'), 'if-none-match': etag });
  expect(answer.status).toBe(200);
});

test('long answers are zipped for those who can read that', async () => {
  const plain = await get('api/late');
  const zipped = await get('api/late', { 'accept-encoding': 'br, gzip;q=0.9' });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
  expect(zipped.body.length * 5).toBeLessThan(plain.body.length);
});

test('HEAD gives the head alone', async () => {
  const { status, body, headers } = await get('api/late', {}, 'HEAD');
  expect([status, body.length]).toEqual([200, 0]);
  expect(Number(headers['content-length'])).toBeGreaterThan(0);
});

test('without a page there are the answers alone', async () => {
  expect((await get('')).status).toBe(404);
  expect((await get('api/overview')).status).toBe(200);
});
