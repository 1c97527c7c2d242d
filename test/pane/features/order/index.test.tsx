/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { plan } from '../../../../shared/plan/plan';
import { rowAt } from '../../../../shared/plan/find-row';
import { orderBook } from '../../../tools/order-book';
import { moment } from '../../../tools/order-facts';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';
import { page, renderPane } from '../../tools';

const book = setUp(orderBook(), aTeam);

async function open(row: number | undefined, lang: 'zh' | 'en' = 'en') {
  const pane = await renderPane(book, { lang, view: 'order', me: '王丽' });
  if (row !== undefined) {
    await act(() => pane.host.select({ sheet: '出货', row, column: 3 }));
    await pane.settled();
  }
  return pane;
}

test.each([
  ['zh', /A-02/, '时间轴', /节点/],
  ['en', /A-02/, 'Timeline', /Stages/],
] as const)('any cell of a row shows its order (%s)', async (lang, key, timeline, stages) => {
  const { container } = await open(4, lang);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(key);
  expect(page()).toHaveTextContent(timeline);
  expect(page()).toHaveTextContent(stages);
  expect(await axe(container)).toHaveNoViolations();
});

test('a title row says that it holds no order, and the next one is a click away', async () => {
  const { user, settled } = await open(1);
  expect(page()).toHaveTextContent('This row holds no order.');
  await user.click(screen.getByRole('button', { name: 'Next order' }));
  await settled();
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('A-01');
});

test('an order is found by its customer when nothing is selected', async () => {
  const { user, settled } = await open(undefined);
  await user.type(screen.getByRole('searchbox'), 'kestrel');
  const list = await screen.findByRole('list', { name: 'Orders' });
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1));
  await user.click(within(list).getByRole('button', { name: 'A-04' }));
  await settled();
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('A-04');
});

test('a moved ETD is tried, previewed, written and taken back', async () => {
  const { user, host, settled } = await open(4);
  await user.click(screen.getByText('What if a date changes?'));
  await settled();
  fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-06-08' } });
  await user.click(screen.getByRole('button', { name: 'Try it' }));
  await settled();
  expect(page()).toHaveTextContent(/11 days later/);
  expect(host.book).toEqual(book);
  await user.click(screen.getByRole('button', { name: 'Apply…' }));
  await settled();
  await user.click(screen.getByRole('button', { name: 'Write' }));
  await settled();
  const stages = rowAt(plan(host.book, MID_MORNING), '出货', 4)!.row.order.stages;
  // A vessel has the day after its ETD to sail.
  expect(stages.find(({ stage }) => stage.key === 'onboard')!.due).toBe(moment('2026-06-09'));
  expect(screen.queryByRole('button', { name: 'Drop' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await settled();
  expect(host.book).toEqual(book);
});
