/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { STAYS_MS } from '../../../pane/parts/use-leaving';
import { orderBook } from '../../tools/order-book';
import { setUp } from '../../tools/set-up';
import { renderPane } from '../tools';

const TITLE = { zh: '写好了', en: 'Written' };
const cells = [
  { sheet: '出货', row: 3, column: 1, seen: 'A-01', write: { as: 'text' as const, value: 'A-01b' } },
];

async function written() {
  const pane = await renderPane(setUp(orderBook()), { lang: 'zh', me: '' });
  await act(() => pane.store.apply({ title: TITLE, patch: { sheets: [], columns: [], cells }, notes: [] }));
  await pane.settled();
  return pane;
}
const bar = () => screen.queryByRole('group', { name: TITLE.zh });
const passes = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
afterEach(() => jest.useRealTimers());

test('what went well leaves by itself, not under the mouse, and is taken back from the menu afterwards', async () => {
  const { host, settled } = await written();
  expect(bar()).toBeVisible();
  fireEvent.pointerEnter(bar()!.parentElement!);
  await passes(STAYS_MS * 2);
  expect(bar()).toBeVisible();
  fireEvent.pointerLeave(bar()!.parentElement!);
  await passes(STAYS_MS + 100);
  expect(bar()).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /更多/ }));
  await settled();
  fireEvent.click(await screen.findByRole('button', { name: `撤销 · ${TITLE.zh}` }));
  await settled();
  expect(host.book.sheets[0]!.rows[2]![0]).toBe('A-01');
});

test('what went wrong stays', async () => {
  const { store } = await written();
  act(() => store.tell({ zh: '没有写成', en: 'Not written' }, 'failed'));
  await passes(STAYS_MS * 3);
  expect(screen.getByText('没有写成')).toBeVisible();
});
