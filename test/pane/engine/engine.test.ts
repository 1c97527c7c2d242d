import { Engine } from '../../../pane/engine/engine';
import { NothingPlanned } from '../../../pane/engine/errors';
import { wholeDay } from '../../../shared/time/moment';
import { bookWith, NOW as TODAY, receipt } from '../../tools/record-book';

let isOffline = false;

jest.mock('../../../pane/engine/data', () => ({
  loadPlanning: async () => {
    if (isOffline) throw new Error('offline');
    return jest.requireActual<object>('../../../pane/engine/planning');
  },
}));

const NOW = wholeDay(46160);

test('before a book is planned there is nothing to ask', async () => {
  const engine = new Engine();
  await engine.prepare();
  engine.begin([]);
  await expect(engine.ask('book.summary')).rejects.toThrow(NothingPlanned);
  expect(() => engine.moveTo(NOW)).toThrow(NothingPlanned);
});

test('what could not be fetched is fetched again when the person refreshes', async () => {
  isOffline = true;
  const engine = new Engine();
  engine.begin([]);
  await expect(engine.plan(NOW)).rejects.toThrow('offline');
  isOffline = false;
  await expect(engine.plan(NOW)).resolves.toMatchObject({ isSetUp: false });
});

test('a receipt that is typed judges its order anew', async () => {
  const book = bookWith([{}, { 订单号: 'A-2' }], { 跟单_收款: [receipt('2026-03-05', 3000)] });
  const engine = new Engine();
  engine.begin(book.sheets.map(({ rows: _, kinds: __, ...head }) => head));
  for (const { name, rows, kinds } of book.sheets) engine.addRows(name, 1, { rows, kinds });
  const before = await engine.plan(TODAY);
  expect(before.late).toBe(2);
  const all = bookWith([{}], { 跟单_收款: [receipt('2026-03-05', 10_000)] }).sheets[1]!;
  const after = await engine.changeRows('跟单_收款', 2, {
    rows: all.rows.slice(1),
    kinds: all.kinds.slice(1),
  });
  expect(after.late).toBe(1);
});
