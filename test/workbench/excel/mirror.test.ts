import { memoryHost } from '../../../memory/host';
import { findSheet, valueAt, type Book } from '../../../shared/book/model';
import { mirror } from '../../../workbench/excel/mirror';
import { bookOf, workbookOf } from '../../../emulators/spreadsheet/book';
import { valuesOf } from '../../journeys/book';
import { orderBook } from '../../tools/order-book';

/** A grid and the workbook of the emulated Excel, kept the same. */
function stage() {
  const host = memoryHost(orderBook());
  const workbook = workbookOf(orderBook());
  const stop = mirror(host, workbook);
  return { host, workbook, sheet: workbook.find('出货')!, stop };
}

const settled = async (): Promise<void> => {
  for (let turns = 0; turns < 10; turns++) await new Promise((done) => setTimeout(done));
};
const cellIn = (book: Book, row: number, column: number) => valueAt(findSheet(book, '出货')!, row, column);

test('what the add-in writes stands in the grid: cells, a column of results, a sheet', async () => {
  const { host, workbook, sheet, stop } = stage();
  workbook.by('gendan', () => {
    sheet.set(2, 18, { value: '跟单·状态' });
    sheet.set(3, 18, { value: '已逾期' });
    sheet.set(3, 19, { value: 46160, format: 'yyyy-mm-dd' });
    workbook.addSheet('跟单_今天').set(1, 1, { value: '计算时刻' });
  });
  await settled();
  expect(valuesOf(host.book)).toEqual(valuesOf(bookOf(workbook)));
  expect([2, 3].map((row) => cellIn(host.book, row, 18))).toEqual(['跟单·状态', '已逾期']);
  stop();
});

test('what a person types in the grid reaches the add-in as theirs, once', async () => {
  const { host, workbook, stop } = stage();
  const told: string[] = [];
  workbook.onEvent(({ what, by }) => told.push(`${what} by ${by}`));
  host.edit((book) => {
    const typed = (sheet: Book['sheets'][number]) => ({
      ...sheet,
      rows: sheet.rows.map((row, r) => (r === 4 ? [...row.slice(0, 7), 46160, ...row.slice(8)] : row)),
      kinds: sheet.kinds.map((kinds, r) =>
        r === 4 ? `${kinds.padEnd(7, '.').slice(0, 7)}d${kinds.slice(8)}` : kinds,
      ),
    });
    return { ...book, sheets: book.sheets.map(typed) };
  });
  await settled();
  expect(cellIn(bookOf(workbook), 5, 8)).toBe(46160);
  expect(told).toEqual(['cells by person']);
  stop();
});

test('the cursor follows both ways', async () => {
  const { host, workbook, sheet, stop } = stage();
  workbook.by('gendan', () => workbook.select(sheet, { top: 5, left: 2, bottom: 5, right: 2 }));
  await settled();
  expect(host.selected).toEqual({ sheet: '出货', row: 5, column: 2 });
  await host.select({ sheet: '出货', row: 7, column: 1 });
  expect(workbook.selection.top).toBe(7);
  stop();
});

test('a sheet that the add-in adds comes with its charts', async () => {
  const { host, workbook, stop } = stage();
  const area = (left: number) => ({ top: 2, left, bottom: 3, right: left });
  const chart = {
    name: 'gendan-shipped',
    title: '出货',
    kind: 'column' as const,
    categories: area(1),
    series: [{ title: { row: 1, column: 2 }, values: area(2) }],
    place: { top: 1, left: 4, bottom: 12, right: 9 },
  };
  workbook.by('gendan', () => {
    const board = workbook.addSheet('跟单_看板');
    board.set(1, 2, { value: '出货' });
    board.charts.push({ ...chart, id: 1, look: { hasLegend: false } });
    board.charts.push({ ...chart, id: 2, name: 'lost', categories: undefined });
  });
  await settled();
  expect(host.chartsOf('跟单_看板')).toEqual([chart]);
  stop();
});
