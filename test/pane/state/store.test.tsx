/** @jest-environment jsdom */
import { memoryHost, type MemoryHost } from '../../../memory/host';
import { inlineEngine } from '../../../pane/engine/inline';
import { PaneStore } from '../../../pane/state/store';
import type { Book } from '../../../shared/book/model';
import { GendanError } from '../../../shared/errors';
import { both } from '../../../shared/lang';
import { wholeDay, dayOf } from '../../../shared/time/moment';
import { orderBook } from '../../tools/order-book';
import { MID_MORNING, setUp } from '../../tools/set-up';
import { aTeam } from '../../tools/team';

const REF = { sheet: '出货', row: 5, stage: 'deposit', order: 'A-03' };
const DONE = { date: wholeDay(dayOf(MID_MORNING)), evidence: '', by: '' };

class HostDown extends GendanError {
  constructor(what: string) {
    super(both(`${what}失败了。`, `${what} failed.`));
  }
}

async function start(
  host: MemoryHost,
  lang?: 'zh' | 'en',
  onChange?: (store: PaneStore) => void,
): Promise<PaneStore> {
  const clock = { now: () => MID_MORNING, watch: () => () => undefined };
  const store = new PaneStore({ host, startEngine: inlineEngine, clock, lang, view: 'today' });
  if (onChange) store.subscribe(() => onChange(store));
  await store.start();
  await store.settled();
  return store;
}

const book = setUp(orderBook(), aTeam);
const edited = (before: Book, row: number, column: number, value: string | number): Book => ({
  ...before,
  sheets: before.sheets.map((sheet, at) =>
    at > 0
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((cells, r) =>
            r === row - 1 ? cells.map((cell, c) => (c === column - 1 ? value : cell)) : cells,
          ),
          kinds: sheet.kinds.map((kinds, r) =>
            r === row - 1
              ? kinds.slice(0, column - 1) + (typeof value === 'number' ? 'd' : 's') + kinds.slice(column)
              : kinds,
          ),
        },
  ),
});

test('a change by a colleague is judged anew and answered with no write', async () => {
  const host = memoryHost(book);
  const store = await start(host);
  const { version } = store.state;
  const after = edited(host.book, 5, 8, dayOf(MID_MORNING));
  host.edit(() => after);
  await store.settled();
  expect(store.state.version).toBeGreaterThan(version);
  const { groups } = await store.ask('today.view', {
    me: '',
    filter: {},
    limits: { late: 99, behind: 99, today: 99, week: 99, waiting: 99, later: 99 },
  });
  expect(groups.flatMap(({ lines }) => lines).some(({ item }) => item?.order === 'A-03' && item.stage === 'deposit')).toBe(false); // prettier-ignore
  expect(host.book).toBe(after);
});

test('what was done is undone with everything that followed from it', async () => {
  const host = memoryHost(book);
  const store = await start(host);
  await store.apply(await store.ask('today.proposeDone', REF, DONE));
  await store.settled();
  expect(store.state.notice).toMatchObject({ tone: 'done', title: { zh: expect.stringContaining('A-03') } });
  expect(host.book.sheets[0]).not.toEqual(book.sheets[0]);
  await store.undo();
  await store.settled();
  expect(host.book.sheets.map(({ rows }) => rows)).toEqual(book.sheets.map(({ rows }) => rows));
  expect(store.state.notice).toMatchObject({ commits: 0 });
});

test('a cell that a colleague filled meanwhile is left alone and shown', async () => {
  const host = memoryHost(book);
  const store = await start(host);
  const proposal = await store.ask('today.proposeDone', REF, DONE);
  host.edit((before) => edited(before, 5, 8, '待客户'));
  await store.settled();
  await store.apply(proposal);
  await store.settled();
  expect(host.book.sheets[0]!.rows[4]![7]).toBe('待客户');
  expect(store.state.notice?.report?.refused[0]).toMatchObject({ place: { row: 5, column: 8 } });
});

test('a preview writes nothing until it is agreed to', async () => {
  const host = memoryHost(book);
  const store = await start(host);
  await store.preview(await store.ask('today.proposeDone', REF, DONE));
  expect(store.state.asked?.preview.cells).toBeGreaterThan(0);
  expect(host.book).toBe(book);
  store.drop();
  expect(store.state.asked).toBeUndefined();
  await store.preview(await store.ask('today.proposeDone', REF, DONE));
  await store.apply();
  await store.settled();
  expect(host.book).not.toBe(book);
});

describe('a host that fails leaves a sentence, and the next try works', () => {
  type Call = 'readBook' | 'readRows' | 'commit' | 'revert' | 'select' | 'recall' | 'remember' | 'language';
  const calls: Call[] = [
    'readBook',
    'readRows',
    'commit',
    'revert',
    'select',
    'recall',
    'remember',
    'language',
  ];
  test.each(calls)('%s', async (call) => {
    const host = memoryHost(book);
    const works = host[call].bind(host) as (...args: never[]) => Promise<never>;
    let isDown = true;
    const failing = Object.create(host, {
      book: { get: () => host.book },
      [call]: {
        value: async (...args: never[]) => {
          if (isDown) throw new HostDown(call);
          return works(...args);
        },
      },
    }) as MemoryHost;
    const walk = async (store: PaneStore): Promise<void> => {
      await store.refresh();
      await store.chooseMe('吴芳');
      await store.select({ sheet: '出货', row: 5, column: 8 });
      const proposal = await store.ask('today.proposeDone', REF, DONE).catch(() => undefined);
      if (proposal) await store.apply(proposal);
      await store.undo();
      await store.settled();
    };
    const heard: string[] = [];
    const store = await start(failing, undefined, ({ state: { failure, notice } }) => {
      if (failure) heard.push(failure.en);
      if (notice?.tone === 'failed') heard.push(notice.title.en);
    });
    await walk(store);
    expect(heard).toContain(`${call} failed.`);
    isDown = false;
    store.dismiss();
    await store.refresh();
    await walk(store);
    expect(store.state.failure).toBeUndefined();
    expect(store.state.summary?.orders).toBe(5);
    store.close();
  });
});

test('a defect is told as one, without its raw words alone', async () => {
  const host = Object.assign(Object.create(memoryHost(book)), {
    readBook: () => Promise.reject(new TypeError('x is undefined')),
  }) as MemoryHost;
  const store = await start(host);
  expect(store.state.failure?.zh).toMatch(/^计算时出了意外/);
});

test('stopped work says so, and a refresh begins again', async () => {
  const host = memoryHost(book);
  const store = await start(host);
  void store.refresh();
  store.stopWork();
  await store.settled();
  expect(store.state).toMatchObject({ work: undefined, failure: { en: expect.stringContaining('Stopped') } });
  await store.refresh();
  await store.settled();
  expect(store.state.failure).toBeUndefined();
  expect(store.state.summary?.orders).toBe(5);
});

test('a reading that is stopped half-way changes nothing when it comes back', async () => {
  const host = memoryHost(book);
  const store = await start(host);
  let release = (): void => undefined;
  const slow = jest
    .spyOn(host, 'readBook')
    .mockImplementation(() => new Promise((resolve) => (release = () => resolve(book))));
  void store.refresh();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(store.state.work?.what.en).toBe('Reading the book');
  store.stopWork();
  release();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(store.state).toMatchObject({ work: undefined, summary: undefined });
  expect(store.state.failure?.en).toContain('Stopped');
  slow.mockRestore();
  await store.refresh();
  expect(store.state.summary?.orders).toBe(5);
});

test('the language is the one asked for, else that of the host, and changes without a new reading', async () => {
  expect((await start(memoryHost(book, { lang: 'zh' }), 'en')).state.lang).toBe('en');
  const store = await start(memoryHost(book, { lang: 'en' }));
  expect(store.state.lang).toBe('en');
  const { version } = store.state;
  store.setLanguage('zh');
  expect(store.state).toMatchObject({ lang: 'zh', version });
});
