import { rowsFilteredOut } from '../../memory/filters';
import { memoryHost, type MemoryHost } from '../../memory/host';
import type { NewChart } from '../../shared/book/chart';
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
    filters: {
      hidden: async (name) => rowsFilteredOut(findSheet(host.book, name)!, host.filters.get(name)),
      areas: async (name) => [host.filters.get(name)?.area ?? []].flat(),
      byHand: async (name, area, column, values) =>
        void host.filters.set(name, { area, columns: [{ column, criterion: values }] }),
    },
    charts: {
      shown: async (name) =>
        host.chartsOf(name).map(({ name: _, series, ...chart }) => ({
          ...chart,
          series: series.map(({ title: { row, column }, values, isLine, colour }) => ({
            name: String(valueAt(findSheet(host.book, name)!, row, column)),
            values,
            isLine: isLine ?? false,
            colour,
          })),
        })),
      move: async (name, at, place) => changed(host, name, at, { place }),
      rename: async (name, at, title) => changed(host, name, at, { title }),
      remove: async (name, at) => host.editCharts(name, (charts) => charts.filter((_, i) => i !== at)),
    },
  };
});

const changed = (host: MemoryHost, sheet: string, at: number, change: Partial<NewChart>): void =>
  host.editCharts(sheet, (charts) => charts.map((chart, i) => (i === at ? { ...chart, ...change } : chart)));

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
