/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { rowsFilteredOut } from '../../../memory/filters';
import { memoryHost, type MemoryHost } from '../../../memory/host';
import { sheetFilteringOf } from '../../../pane/state/sheet-filter';
import type { FilterReport, SheetFilter } from '../../../shared/book/sheet-filter';
import { orderBook } from '../../tools/order-book';
import { setUp } from '../../tools/set-up';
import { renderPane } from '../tools';

/** A host that filters rows, and what each sheet shows by now. */
function filteringHost(isShared = false): { host: MemoryHost; shown: Map<string, SheetFilter>; calls: string[] } {
  const shown = new Map<string, SheetFilter>();
  const calls: string[] = [];
  const report: FilterReport = { ours: [], others: [], replaced: [], isShared };
  const host = Object.assign(memoryHost(setUp(orderBook()), { lang: 'zh' }), {
    filterRows: async (filter: SheetFilter) => {
      calls.push(`filter ${filter.sheet}`);
      shown.set(filter.sheet, filter);
      return report;
    },
    showAllRows: async (sheet: string) => {
      calls.push(`all ${sheet}`);
      shown.delete(sheet);
      return report;
    },
  });
  return { host, shown, calls };
} // prettier-ignore

const started = async (isShared = false) => {
  const { host, shown, calls } = filteringHost(isShared);
  const pane = await renderPane(host.book, { view: 'today', me: '', host });
  const filtering = sheetFilteringOf(pane.store);
  const pick = async (customer: string[] | undefined) => {
    await act(() => pane.store.pick({ filter: { customer } }));
    await pane.settled();
  };
  return { ...pane, shown, calls, filtering, pick };
};

test('turned on, the sheet follows the filter; turned off, all rows are there again', async () => {
  const { shown, filtering, pick, settled } = await started();
  await pick(['Meridian']);
  expect(shown.size).toBe(0);
  await act(() => filtering.turn(true));
  expect(shown.get('出货')).toMatchObject({ column: 2, values: ['Meridian'] });
  await pick(['Kestrel']);
  await waitFor(() => expect(shown.get('出货')).toMatchObject({ values: ['Kestrel'] }));
  await pick(undefined);
  await waitFor(() => expect(shown.size).toBe(0));
  await pick(['Kestrel']);
  await waitFor(() => expect(shown.size).toBe(1));
  await act(() => filtering.turn(false));
  expect(shown.size).toBe(0);
  await pick(['Meridian']);
  await settled();
  expect(shown.size).toBe(0);
});

test('what changes in the book filters nothing anew where the same rows are picked', async () => {
  const { calls, filtering, pick, store, settled } = await started();
  await pick(['Meridian']);
  await act(() => filtering.turn(true));
  await act(() => store.refresh());
  await settled();
  expect(calls).toEqual(['filter 出货']);
});

test('another column takes the place of the first: the two would both hide rows', async () => {
  const { calls, filtering, pick, store, settled } = await started();
  await pick(['Meridian']);
  await act(() => filtering.turn(true));
  await act(() => store.pick({ filter: { group: ['late'] } }));
  await settled();
  await waitFor(() => expect(calls).toEqual(['filter 出货', 'all 出货', 'filter 出货']));
});

test('the rows that the host shows are those that the pane shows', async () => {
  const { store, host } = await renderPane(setUp(orderBook()), { view: 'today', me: '' });
  await act(() => store.pick({ filter: { group: ['late'] } }));
  await act(() => sheetFilteringOf(store).turn(true));
  const hidden = rowsFilteredOut(host.book.sheets[0]!, host.filters.get('出货'));
  const late = store.state.summary!.late;
  const orders = host.book.sheets[0]!.rows.slice(1).filter(([order]) =>
    String(order ?? '').startsWith('A-'),
  ).length;
  expect(orders - hidden.length).toBe(late);
});

test('a switch in the filter’s panel, which says when colleagues see it too', async () => {
  const { user, shown, pick } = await started(true);
  await pick(['Meridian']);
  await user.click(await screen.findByRole('button', { name: /筛选$/ }));
  await user.click(await screen.findByRole('switch', { name: '表格也筛选' }));
  expect(await screen.findByText('同事也会看到这个筛选。')).toBeInTheDocument();
  expect(shown.size).toBe(1);
});

test('what goes wrong is said', async () => {
  const { host, filtering, pick } = await started();
  await pick(['Meridian']);
  Object.assign(host, { filterRows: () => Promise.reject(new Error('protected')) });
  await act(() => filtering.turn(true));
  expect(filtering.state.problems).toHaveLength(1);
});
