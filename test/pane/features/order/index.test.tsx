/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { plan } from '../../../../shared/plan/plan';
import { rowAt } from '../../../../shared/plan/find-row';
import { valueAt } from '../../../../shared/book/model';
import { dayOf } from '../../../../shared/time/moment';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { HEADERS, orderBook } from '../../../tools/order-book';
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

test('the file begins with what to do now, and it is done there', async () => {
  const { user, host, settled, container } = await open(5);
  const todo = await screen.findByRole('region', { name: 'To do now' });
  expect(within(todo).getByRole('button', { name: /^Collect deposit.*7 d/ })).toHaveAttribute('aria-expanded', 'true');
  await user.click(await within(todo).findByRole('button', { name: 'Done' }));
  const dialog = await screen.findByRole('dialog');
  expect(await axe(container)).toHaveNoViolations();
  await user.click(within(dialog).getByRole('button', { name: 'Done' }));
  await settled();
  await waitFor(() => expect(valueAt(host.book.sheets[0]!, 5, 8)).toBe(dayOf(MID_MORNING)));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Collect deposit/ })).toBeNull());
}); // prettier-ignore

test('its parts stand in one order: to do, to confirm, time line, stages, money, documents, papers, comments', async () => {
  await open(6);
  const known = [
    'To do now',
    'To confirm',
    'Timeline',
    'Stages',
    'Money',
    'Documents',
    'Papers',
    'Differences',
    'Comments',
  ];
  await screen.findByRole('region', { name: 'To do now' });
  const told = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent!);
  const places = told.map((name) => known.findIndex((each) => name.startsWith(each)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('the head says late with the days, and a date leads to its cell', async () => {
  const { user, host, settled } = await open(5);
  expect(screen.getByRole('heading', { level: 2 }).parentElement).toHaveTextContent('Late 7 d');
  const dates = screen.getByRole('list', { name: 'Key dates' });
  await user.click(within(dates).getByRole('button', { name: /^ETD 28 Jun in 41 days/ }));
  await settled();
  expect(host.selected).toMatchObject({ row: 5, column: HEADERS.indexOf('船期') + 1 });
});

test('stages that are done are one line until somebody opens it', async () => {
  const { user } = await open(4);
  const stages = screen.getByRole('region', { name: 'Stages' });
  expect(within(stages).queryByText(/Deposit received/)).toBeNull();
  await user.click(within(stages).getByText(/^\d+ done$/));
  expect(await within(stages).findByText(/Deposit received/)).toBeInTheDocument();
});

test('what only a person can say is answered in the file, at once', async () => {
  const headers = ['订单号', '客户', '金额', '下单日期', 'ETD', '备注'];
  const asked = setUp(bookOf(sheetOf('出货', [headers, ['A-1', 'Nordvik', 1000, day('2026-02-02'), day('2026-05-12'), null]])));
  const pane = await renderPane(asked, { lang: 'zh', view: 'order', me: '王丽' });
  await act(() => pane.host.select({ sheet: '出货', row: 2, column: 1 }));
  await pane.settled();
  const questions = await screen.findByRole('region', { name: 'A-1 待确认' });
  expect(await axe(pane.container)).toHaveNoViolations();
  await pane.user.click(within(questions).getAllByRole('button', { name: '是，5月12日' })[0]!);
  await pane.settled();
  await waitFor(() => expect(screen.getByRole('list', { name: '关键日期' })).not.toHaveTextContent('已过'));
  expect(pane.store.state.notice).toMatchObject({ tone: 'done' });
}); // prettier-ignore

test('an order of several rows leads from one to the next, and work says of which row it is', async () => {
  const headers = ['订单号', '客户', '款号', '下单日期', '产前样确认', 'ETD'];
  const row = (sku: string, etd: string) => ['B-7', 'ACME', sku, day('2026-03-02'), null, day(etd)];
  const several = setUp(bookOf(sheetOf('出货', [headers, row('S-1', '2026-06-01'), row('S-2', '2026-06-20')])));
  const pane = await renderPane(several, { lang: 'en', view: 'order', me: '' });
  await act(() => pane.host.select({ sheet: '出货', row: 2, column: 1 }));
  await pane.settled();
  const rows = screen.getByRole('group', { name: '2 rows' });
  await pane.user.click(within(rows).getByRole('button', { name: 'S-2' }));
  await pane.settled();
  expect(pane.host.selected).toMatchObject({ row: 3 });
  await waitFor(() => expect(screen.getByRole('list', { name: 'Key dates' })).toHaveTextContent('20 Jun'));
  const todo = await screen.findByRole('region', { name: 'To do now' });
  expect(todo).toHaveTextContent(/S-1/);
  expect(todo).toHaveTextContent(/S-2/);
}); // prettier-ignore

test('a moved ETD is tried, previewed, written and taken back', async () => {
  const { user, host, settled } = await open(4);
  await user.click(screen.getByText('What if a date changes?'));
  await settled();
  fireEvent.change(await screen.findByLabelText('To'), { target: { value: '2026-06-08' } });
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
