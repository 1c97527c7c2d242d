import { COMMAND_NAMES, commandsOf, type CommandName } from '../../../addin/commands/commands';
import { VERBS } from '../../../manifests/source';
import { memoryHost, type MemoryHost } from '../../../memory/host';
import { inlineEngine } from '../../../pane/engine/inline';
import { PaneStore } from '../../../pane/state/store';
import type { Place } from '../../../shared/book/address';
import { findSheet, valueAt, type Book } from '../../../shared/book/model';
import { GendanError } from '../../../shared/errors';
import { both } from '../../../shared/lang';
import { orderBook } from '../../tools/order-book';
import { moment } from '../../tools/order-facts';
import { MID_MORNING, setUp } from '../../tools/set-up';
import { aTeam } from '../../tools/team';

/** A person who has the cursor on a cell and presses a verb, the pane being closed. */
async function person(book: Book, cursor: Partial<Place> | (() => never) = {}, now = MID_MORNING) {
  const host = memoryHost(book);
  const clock = { now: () => now, watch: () => () => undefined };
  const store = new PaneStore({ host, startEngine: inlineEngine, clock, lang: 'en' });
  let started: Promise<PaneStore> | undefined;
  let shown = 0;
  const commands = commandsOf({
    store: () => (started ??= store.start().then(() => store)),
    showPane: async () => void shown++,
    activePlace: async () => ({
      sheet: '出货',
      row: 5,
      column: 1,
      ...(typeof cursor === 'function' ? cursor() : cursor),
    }),
  });
  return {
    host,
    store,
    isPaneShown: () => shown > 0,
    press: async (name: CommandName) => {
      await commands[name]();
      await store.settled();
    },
  };
}

const valueIn = (host: MemoryHost, sheet: string, row: number, column: number) =>
  valueAt(findSheet(host.book, sheet)!, row, column);
const column = (book: Book, title: string): number => findSheet(book, '出货')!.rows[1]!.indexOf(title) + 1;
const ready = (): Book => setUp(orderBook(), aTeam);
/** A-03's deposit has not come, and A-02 has not sailed though its ETD was 28 May. */
const TWO_ARE_LATE = moment('2026-06-02 10:00');

/** The cells of ours, emptied, as if nobody had pressed Update yet. */
function outdated(book: Book): Book {
  const from = column(book, '跟单·下一步');
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.name !== '出货' ? sheet : {
        ...sheet,
        rows: sheet.rows.map((cells, r) => (r < 2 ? cells : cells.slice(0, from - 1))),
        kinds: sheet.kinds.map((kinds, r) => (r < 2 ? kinds : kinds.slice(0, from - 1))),
      },
    ),
  }; // prettier-ignore
}

describe('Update now', () => {
  test('writes every result and shows nothing when all went well', async () => {
    const book = ready();
    const { host, press, isPaneShown } = await person(outdated(book));
    await press('updateNow');
    expect(findSheet(host.book, '出货')!.rows).toEqual(findSheet(book, '出货')!.rows);
    expect(isPaneShown()).toBe(false);
  });

  test('opens Set up, and writes nothing, where the book is not set up', async () => {
    const book = orderBook();
    const { host, store, press, isPaneShown } = await person(book);
    await press('updateNow');
    expect(host.book).toBe(book);
    expect(store.state.view).toBe('setup');
    expect(isPaneShown()).toBe(true);
  });

  test('shows the pane with the sentence when the book cannot be read', async () => {
    const { host, store, press, isPaneShown } = await person(ready());
    host.readBook = async () => {
      throw new (class Broken extends GendanError {})(both('读不了', 'cannot be read'));
    };
    await press('updateNow');
    expect(store.state.failure?.en).toBe('cannot be read');
    expect(isPaneShown()).toBe(true);
  });
});

describe('Mark done today', () => {
  test('writes today where the sheet shows the stage done, and the results that follow', async () => {
    const { host, press, isPaneShown } = await person(ready(), { row: 5 });
    const before = valueIn(host, '出货', 5, column(host.book, '跟单·下一步'));
    await press('markDoneToday');
    expect(valueIn(host, '出货', 5, column(host.book, '跟单·下一步'))).not.toBe(before);
    expect(isPaneShown()).toBe(false);
  });

  test('on a row that is no order it says so in the pane and writes nothing', async () => {
    const book = ready();
    const { host, store, press, isPaneShown } = await person(book, { row: 1 });
    await press('markDoneToday');
    expect(host.book).toBe(book);
    expect(store.state.notice?.title.en).toContain('no order');
    expect(isPaneShown()).toBe(true);
  });

  test('what a colleague did meanwhile is left alone and shown', async () => {
    const { host, store, press, isPaneShown } = await person(ready(), { row: 5 });
    const commit = host.commit.bind(host);
    host.commit = async (patch, follows) => {
      const report = await commit(patch, follows);
      const place = { sheet: '出货', row: 5, column: 7 };
      return { ...report, refused: [{ place, reason: both('被别人改了', 'changed meanwhile') }] };
    };
    await press('markDoneToday');
    expect(store.state.notice?.report?.refused).toHaveLength(1);
    expect(isPaneShown()).toBe(true);
  });
});

describe('Go to next late order', () => {
  test('goes from one late order to the next and round again', async () => {
    const book = setUp(orderBook(), aTeam, TWO_ARE_LATE);
    const late = findSheet(book, '出货')!.rows.flatMap((cells, r) =>
      cells[column(book, '跟单·状态') - 1] === '已逾期' ? [r + 1] : [],
    );
    expect(late.map((at) => valueAt(findSheet(book, '出货')!, at, 1))).toEqual(['A-02', 'A-03']);
    const visited: number[] = [];
    let row = 1;
    for (let step = 0; step <= late.length; step++) {
      const { host, press, isPaneShown } = await person(book, { row }, TWO_ARE_LATE);
      await press('nextLate');
      visited.push((row = host.selected!.row));
      expect(isPaneShown()).toBe(false);
    }
    expect(visited).toEqual([...late, late[0]]);
  });

  test('says in the pane when nothing is late', async () => {
    const book = orderBook();
    const quiet = { ...book, sheets: [{ ...book.sheets[0]!, rows: book.sheets[0]!.rows.slice(0, 2) }] };
    const { store, press, isPaneShown } = await person(quiet);
    await press('nextLate');
    expect(store.state.notice?.title.en).toBe('No order is late.');
    expect(isPaneShown()).toBe(true);
  });
});

test('what Excel has against it is told in the pane, whatever the verb', async () => {
  const { store, press, isPaneShown } = await person(ready(), () => {
    throw new (class Busy extends GendanError {})(both('正在编辑', 'a cell is being edited'));
  });
  await press('nextLate');
  expect(store.state.notice).toMatchObject({ tone: 'failed', title: { en: 'a cell is being edited' } });
  expect(isPaneShown()).toBe(true);
});

test('every verb of the manifests is one that the page answers', () => {
  expect(VERBS.map(({ action }) => action).sort()).toEqual([...COMMAND_NAMES].sort());
});
