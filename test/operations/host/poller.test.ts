/** @jest-environment jsdom */
import { Client } from '../../../operations/host/client';
import {
  NotAllowed,
  Refused,
  ServerBroke,
  ServerSilent,
  SignInNeeded,
} from '../../../operations/host/errors';
import { Poller } from '../../../operations/host/poller';
import { answered } from '../tools';

const inSight = (isInSight: boolean): void => {
  Object.defineProperty(document, 'visibilityState', {
    value: isInSight ? 'visible' : 'hidden',
    configurable: true,
  });
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('asking again and again', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    inSight(true);
  });
  afterEach(() => jest.useRealTimers());

  test('only while somebody looks, in a window that is in sight', async () => {
    const ask = jest.fn(async () => 1);
    const poller = new Poller(ask, 10_000);
    expect(ask).not.toHaveBeenCalled();
    const leave = poller.subscribe(() => undefined);
    await jest.advanceTimersByTimeAsync(25_000);
    expect(ask).toHaveBeenCalledTimes(3);
    inSight(false);
    await jest.advanceTimersByTimeAsync(600_000);
    expect(ask).toHaveBeenCalledTimes(3);
    inSight(true);
    await jest.advanceTimersByTimeAsync(0);
    expect(ask).toHaveBeenCalledTimes(4);
    leave();
    await jest.advanceTimersByTimeAsync(600_000);
    expect(ask).toHaveBeenCalledTimes(4);
  });

  test('less often while there is no answer, up to once a minute; what was known stays, with since when', async () => {
    let isSilent = false;
    const ask = jest.fn(async () => {
      if (isSilent) throw new ServerSilent();
      return 'known';
    });
    const poller = new Poller(ask, 10_000);
    poller.subscribe(() => undefined);
    await jest.advanceTimersByTimeAsync(0);
    const { at } = poller.state;
    isSilent = true;
    await jest.advanceTimersByTimeAsync(10_000);
    const { since } = poller.state;
    expect(since! - at!).toBe(10_000);
    await jest.advanceTimersByTimeAsync(20_000 + 40_000 + 60_000 + 60_000);
    expect(ask).toHaveBeenCalledTimes(6);
    expect(poller.state).toMatchObject({ data: 'known', at, since });
    isSilent = false;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(poller.state.problem).toBeUndefined();
    expect(poller.state.since).toBeUndefined();
  });
});

describe('the server', () => {
  const asked: [string, RequestInit][] = [];
  const client = (...responses: (Response | Error)[]): Client => {
    asked.length = 0;
    return new Client({
      base: 'http://serve.example/books/',
      token: () => 't0k',
      fetch: (async (address: string, init: RequestInit) => {
        asked.push([address, init]);
        const next = responses.shift()!;
        if (next instanceof Error) throw next;
        return next;
      }) as never,
    });
  };

  test('is asked below the address of the page, with the token, and what did not change is the same object', async () => {
    const there = client(
      answered(200, { a: 1 }, '"v1"'),
      answered(304, undefined),
      answered(200, { a: 2 }, '"v2"'),
    );
    const first = await there.get('api/overview');
    expect(asked[0]![0]).toBe('http://serve.example/books/api/overview');
    expect(asked[0]![1].headers).toMatchObject({ authorization: 'Bearer t0k' });
    expect(await there.get('api/overview')).toBe(first);
    expect(asked[1]![1].headers).toMatchObject({ 'if-none-match': '"v1"' });
    expect(await there.get('api/overview')).toEqual({ a: 2 });
  });

  const sentence = { zh: '没有这个工作簿。', en: 'There is no such workbook.' };
  test.each([
    ['no network', new TypeError('failed'), ServerSilent],
    ['a gateway', answered(502, {}), ServerSilent],
    ['no token that it knows', answered(401, {}), SignInNeeded],
    ['a token that may not', answered(403, {}), NotAllowed],
    ['a sentence', answered(404, { error: sentence }), Refused],
    ['nothing but a number', answered(500, {}), ServerBroke],
  ] as const)('failing with %s is told in words', async (_, response, error) => {
    await expect(client(response).get('api/late')).rejects.toBeInstanceOf(error);
  });

  test('a long list is asked for piece by piece, and is the same while no piece has changed', async () => {
    const there = client(
      answered(200, { list: [1, 2], more: 'k2' }, '"a"'),
      answered(200, { list: [3] }, '"b"'),
      answered(304, undefined),
      answered(304, undefined),
      answered(200, { list: [1] }, '"c"'),
    );
    const all = await there.list('api/late');
    expect(all).toEqual([1, 2, 3]);
    expect(asked[1]![0]).toBe('http://serve.example/books/api/late?after=k2');
    expect(await there.list('api/late')).toBe(all);
    expect(await there.list('api/late')).toEqual([1]);
  });

  test('is shown the proof that it gave, with what is wanted', async () => {
    const given = answered(200, {});
    const proven = {
      ...given,
      headers: { get: (name: string) => (name === 'x-gendan-proof' ? 'pr00f' : null) },
    };
    const there = client(proven as never, answered(202, {}));
    await there.get('api/overview');
    await there.want({ do: 'pause', book: 'b1' });
    expect(asked[1]![1].headers).toMatchObject({ 'x-gendan-proof': 'pr00f' });
    expect(there.hasSession).toBe(true);
  });

  test('says what came of what was wanted', async () => {
    expect(await client(answered(202, { sentence })).want({ do: 'pause', book: 'b1' })).toEqual(sentence);
    expect(JSON.parse(String(asked[0]![1].body))).toEqual({ do: 'pause', book: 'b1' });
    expect(await client(answered(204, undefined)).want({ do: 'start', book: 'b1' })).toBeUndefined();
  });
});
