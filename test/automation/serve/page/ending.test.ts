import { connect, type Socket } from 'node:net';
import { Agent, get } from 'node:http';
import { servePage } from '../../../../automation/serve/page/server';
import type { PageOptions, ServedPage } from '../../../../automation/serve/page/served';
import { aPage, ask, bearer, later, Tokens, TwoGroups, type TestPage } from './a-page';

/** Whose overview takes until it is let go. */
class Slow extends TwoGroups {
  readonly begun = later();
  readonly done = later();

  override async overview(scope: Parameters<TwoGroups['overview']>[0]) {
    this.begun.resolve();
    await this.done.promise;
    return super.overview(scope);
  }
}

let page: TestPage;
let served: ServedPage;
let source: Slow;

async function serve(more: Partial<PageOptions> = {}): Promise<void> {
  source = new Slow();
  page = aPage({ source, tokens: new Tokens(), ...more });
  served = await servePage(page.options);
}
afterEach(async () => {
  source.done.resolve();
  await served.close();
  page.options.metrics.close();
});

const overview = () => ask(served.url, 'api/overview', { headers: bearer('boss-token') });

/** A connection, and when it is over. */
function connected(text: string): { readonly socket: Socket; readonly over: Promise<void> } {
  const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () => socket.write(text));
  socket.on('error', () => undefined);
  socket.resume();
  return { socket, over: new Promise((resolve) => socket.on('close', () => resolve())) };
}

test('what is under way is answered to the end, and nothing new is begun', async () => {
  await serve();
  const answer = overview();
  await source.begun.promise;
  const ended = served.close(60_000);
  await expect(ask(served.url, 'healthz')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  source.done.resolve();
  expect((await answer).status).toBe(200);
  await ended;
});

test('who has the connection and asks nothing does not hold the end up', async () => {
  await serve();
  const agent = new Agent({ keepAlive: true });
  await new Promise<void>((resolve, reject) => {
    get(`${served.url}healthz`, { agent }, (got) => got.resume().on('end', resolve)).on('error', reject);
  });
  await served.close(60_000);
  agent.destroy();
});

test('who goes on for longer than the grace is cut off', async () => {
  await serve();
  const answer = overview().catch((error: NodeJS.ErrnoException) => error.code);
  await source.begun.promise;
  await served.close(1);
  expect(await answer).toBe('ECONNRESET');
});

describe('who is too slow is put out:', () => {
  const hasty = { headers: 50, request: 50, idle: 50, check: 10 };
  test.each([
    ['connects and says nothing', ''],
    ['never ends the head', 'GET /healthz HTTP/1.1\r\nHost: x\r\n'],
    ['never sends what it announced', 'POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\ntoken='],
  ])('one who %s', async (_, text) => {
    await serve({ limits: hasty });
    await connected(text).over;
    expect((await ask(served.url, 'healthz')).status).toBe(200);
  });

  test('one who sends a letter now and then', async () => {
    await serve({ limits: { ...hasty, idle: 100_000 } });
    const { socket, over } = connected('GET /healthz HTTP/1.1\r\n');
    const drip = setInterval(() => socket.write('x-a: b\r\n'), 10);
    await over;
    clearInterval(drip);
    expect((await ask(served.url, 'healthz')).status).toBe(200);
  });
});
