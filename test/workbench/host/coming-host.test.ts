import { memoryHost } from '../../../memory/host';
import type { BookChange, Host } from '../../../shared/host';
import type { Place } from '../../../shared/book/address';
import { ChoicesOfBook } from '../../../workbench/host/choices-of-book';
import { ComingHost } from '../../../workbench/host/coming-host';
import { bookOf, sheetOf } from '../../tools/workbook';

const BOOK = bookOf(sheetOf('订单', [['单号'], ['PO-1']]), sheetOf('客户', [['客户'], ['Acme']]));
const EDIT = {
  sheets: [],
  columns: [],
  cells: [{ sheet: '订单', row: 2, column: 1, seen: 'PO-1', write: { as: 'text' as const, value: 'PO-9' } }],
};

function coming() {
  let arrive!: (host: Host) => void;
  let fail!: (reason: Error) => void;
  const grid = new Promise<Host>((resolve, reject) => ([arrive, fail] = [resolve, reject]));
  const choices = new ChoicesOfBook('出货.xlsx');
  return { host: new ComingHost(BOOK, choices, 'zh', grid), choices, arrive, fail };
}

const turn = () => new Promise((go) => setTimeout(go, 0));

test('the book is read, and the person known, before the grid is there', async () => {
  const { host, choices } = coming();
  choices.remember('me', '孙敏');
  expect(await host.readBook()).toBe(BOOK);
  expect(await host.recall('me')).toBe('孙敏');
  expect(await host.language()).toBe('zh');
  await host.remember('me', '何静');
  expect(choices.recall('me')).toBe('何静');
});

test('what needs the grid waits for it, and is done there', async () => {
  const { host, arrive } = coming();
  const selected: Place[] = [];
  const memory = memoryHost(BOOK, { lang: 'en' });
  const grid = Object.assign(Object.create(memory) as typeof memory, {
    select: async (place: Place) => void selected.push(place),
  });
  const [written, rows] = [host.commit(EDIT), host.readRows('订单', [2, 2])];
  const shown = host.select({ sheet: '订单', row: 2, column: 1 });
  await turn();
  expect(selected).toEqual([]);
  arrive(grid);
  expect(await written).toMatchObject({ written: 1, refused: [] });
  expect((await rows).rows).toEqual([['PO-9']]);
  await shown;
  expect(selected).toEqual([{ sheet: '订单', row: 2, column: 1 }]);
  expect((await host.readBook()).sheets[0]!.rows[1]).toEqual(['PO-9']);
  expect(await host.language()).toBe('en');
  expect((await host.revert()).written).toBe(1);
});

test('whoever watches hears of edits once the grid is there, and no more after stopping', async () => {
  const { host, arrive } = coming();
  const [heard, silent]: BookChange[][] = [[], []];
  host.watch((change) => heard!.push(change));
  const stopEarly = host.watch((change) => silent!.push(change));
  stopEarly();
  const stopLate = host.watch((change) => silent!.push(change));
  arrive(memoryHost(BOOK, { lang: 'zh' }));
  await turn();
  stopLate();
  await host.commit(EDIT);
  expect(heard).toEqual([{ sheet: '订单', rows: [2, 2], remote: false }]);
  expect(silent).toEqual([]);
});

test('a sheet that the grid shows otherwise than the file said is told, so that it is read again', async () => {
  const { host, arrive } = coming();
  const heard: BookChange[] = [];
  host.watch((change) => heard.push(change));
  const today = sheetOf('订单', [['单号'], ['PO-2']]);
  arrive(memoryHost({ ...BOOK, sheets: [today, BOOK.sheets[1]!] }, { lang: 'zh' }));
  await turn();
  expect(heard).toEqual([{ sheet: '订单', remote: true }]);
  expect((await host.readBook()).sheets[0]).toBe(today);
});

test('a grid that never comes is told to those who wait for it, and to nobody else', async () => {
  const { host, fail } = coming();
  const waiting = host.commit(EDIT);
  const why = new Error('given up');
  fail(why);
  await expect(waiting).rejects.toBe(why);
  expect(await host.readBook()).toBe(BOOK);
});
