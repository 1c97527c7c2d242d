import { openLog } from '../../../../automation/serve/page/log';
import { serveInner, type Inner } from '../../../../automation/serve/page/inner';
import { GendanError } from '../../../../shared/errors';
import { both } from '../../../../shared/lang';
import { ask, bearer, later, type Answer, type Asked } from './a-page';

class BookBusy extends GendanError {
  constructor() {
    super(both('工作簿正在被处理。', 'The workbook is being worked on.'));
  }
}

let inner: Inner;
let logged: string;

beforeEach(async () => {
  logged = '';
  inner = await serveInner(openLog({}, { worker: 'w' }, { write: (line) => void (logged += line) }));
});
afterEach(() => inner.close());

const at = (path: string, asked: Asked = {}): Promise<Answer> =>
  ask(`http://127.0.0.1:${inner.port}/`, path, { ...asked, headers: { ...bearer(inner.token), ...asked.headers } }); // prettier-ignore

test('a program of this machine that has the token is answered by what is mounted there', async () => {
  inner.route('POST', '/keeping', ({ body, query }) => Promise.resolve({ got: body, of: query.get('book') }));
  inner.route('GET', '/keeping', () => Promise.resolve(undefined));
  const answer = await at('keeping?book=%E4%B8%9C', { method: 'POST', body: JSON.stringify({ a: ['东'] }) });
  expect(answer.json()).toEqual({ got: { a: ['东'] }, of: '东' });
  expect((await at('keeping')).json()).toEqual({});
  expect(await at('keeping', { method: 'DELETE' })).toMatchObject({ status: 405, headers: { allow: 'POST, GET' } }); // prettier-ignore
  expect((await at('other')).status).toBe(404);
});

test.each<[string, Asked]>([
  ['without the token', { headers: { authorization: undefined } }],
  ['with another', { headers: bearer('x'.repeat(43)) }],
  ['from a page, whatever it knows', { headers: { origin: 'http://127.0.0.1' } }],
  ['under a name that was bent to this machine', { headers: { host: 'evil.example' } }],
])('%s nobody is answered, nor told what there is', async (_, asked) => {
  inner.route('GET', '/keeping', () => Promise.resolve({ secret: 1 }));
  for (const path of ['keeping', 'other']) expect((await at(path, asked)).status).toBe(401);
});

test('what it refuses comes back by its name and in both languages; what nobody foresaw as nothing', async () => {
  inner.route('POST', '/busy', () => Promise.reject(new BookBusy()));
  inner.route('POST', '/broken', () => Promise.reject(new Error('PO-118')));
  const busy = await at('busy', { method: 'POST' });
  expect(busy.status).toBe(409);
  expect(busy.json()).toEqual({ error: 'BookBusy', sentence: new BookBusy().sentence });
  expect(await at('broken', { method: 'POST' })).toMatchObject({ status: 500, text: '{}' });
  expect(logged).toContain('"code":"Error"');
  expect(logged).not.toContain('PO-118');
  expect((await at('busy', { method: 'POST', body: '{' })).status).toBe(400);
});

test('who asks and goes away is known to be gone', async () => {
  const started = later();
  const gone = later();
  inner.route('POST', '/wait', ({ signal }) => {
    signal.addEventListener('abort', () => gone.resolve());
    started.resolve();
    return gone.promise;
  });
  const asked = at('wait', { method: 'POST' }).catch(() => undefined);
  await started.promise;
  await inner.close();
  await gone.promise;
  await asked;
});
