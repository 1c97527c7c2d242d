import { rowsFilteredOut } from '../../memory/filters';
import { memoryHost } from '../../memory/host';
import { findSheet, valueAt } from '../../shared/book/model';
import type { BookChange } from '../../shared/host';
import { bookOf, sheetOf } from '../tools/workbook';
import { describeHost } from '../tools/host-contract';

describeHost('memory', async (book) => {
  const host = memoryHost(book);
  return {
    host,
    // A book in memory has one owner: whoever opens it sees the same.
    reopen: async () => host,
    overwrite: async (next) => host.edit(() => next),
    charts: {
      shown: async (name) =>
        host.chartsOf(name).map(({ title, kind, categories, series, place }) => ({
          title,
          kind,
          categories,
          place,
          series: series.map((one) => ({
            name: String(valueAt(findSheet(host.book, name)!, one.title.row, one.title.column)),
            values: one.values,
            isLine: one.isLine ?? false,
          })),
        })),
    },
    filters: {
      hidden: async (name) => rowsFilteredOut(findSheet(host.book, name)!, host.filters.get(name)),
      areas: async (name) => [host.filters.get(name)?.area ?? []].flat(),
      byHand: async (name, area, column, values) =>
        void host.filters.set(name, { area, columns: [{ column, criterion: values }] }),
    },
  };
});

test('tells who watches which rows changed and by whom', async () => {
  const host = memoryHost(bookOf(sheetOf('a', [['x'], ['y'], ['z']])));
  const changes: BookChange[] = [];
  const stop = host.watch((change) => changes.push(change));
  host.edit(() => bookOf(sheetOf('a', [['x'], ['1'], ['2']])));
  await host.commit({
    sheets: [],
    columns: [],
    cells: [{ sheet: 'a', row: 1, column: 1, seen: 'x', write: { as: 'text', value: 'w' } }],
  });
  stop();
  host.edit(() => bookOf(sheetOf('a', [])));
  expect(changes).toEqual([
    { sheet: 'a', rows: [2, 3], remote: true },
    { sheet: 'a', rows: [1, 1], remote: false },
  ]);
});
