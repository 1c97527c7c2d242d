/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { valueAt, type Book } from '../../../../shared/book/model';
import { dayOf } from '../../../../shared/time/moment';
import { bookOf } from '../../../tools/book';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';
import { renderPane, type RenderOptions } from '../../tools';

const open = (options: RenderOptions = {}) =>
  renderPane(setUp(orderBook(), aTeam), { view: 'today', ...options });
const task = (name: RegExp): HTMLElement => screen.getByRole('button', { name });
const deposit = (host: { book: ReturnType<typeof orderBook> }) => valueAt(host.book.sheets[0]!, 5, 8);
/** The same orders after A-03's deposit came in. */
function paid(): Book {
  const [orders] = orderBook().sheets;
  const on = <T,>(lines: readonly T[], row: number, change: (line: T) => T): T[] =>
    lines.map((line, i) => (i === row - 1 ? change(line) : line));
  return bookOf({
    ...orders!,
    rows: on(orders!.rows, 5, (cells) =>
      on(
        on(cells, 8, () => dayOf(MID_MORNING)),
        9,
        () => dayOf(MID_MORNING),
      ),
    ),
    kinds: on(orders!.kinds, 5, (kinds) => `${kinds.slice(0, 7)}dd${kinds.slice(9)}`),
  });
}
/** The log as lines of text. */
const log = (host: { book: ReturnType<typeof orderBook> }): string =>
  host.book.sheets
    .find(({ name }) => name === '跟单_记录')!
    .rows.map((row) => row.join('|'))
    .join('\n');

test.each([
  ['zh', '我是', '所有人'],
  ['en', 'I am', 'Everybody'],
] as const)('who I am is asked once and kept; my own are shown (%s)', async (lang, label, everybody) => {
  const { user, host, settled, container } = await open({ lang });
  expect(task(/(产前样确认|PP sample approval).*A-04/)).toBeInTheDocument();
  const select = screen.getByLabelText(label);
  expect(select).toHaveDisplayValue(everybody);
  await user.selectOptions(select, '吴芳');
  await settled();
  expect(await host.recall('me')).toBe('吴芳');
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: /(产前样确认|PP sample approval).*A-04/ })).toBeNull(),
  );
  expect(task(/A-03 · Meridian/)).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

test('a click opens a task with why and goes to its cell', async () => {
  const { user, host, settled, container } = await open({ me: '吴芳' });
  await user.click(task(/A-03/));
  await settled();
  expect(host.selected).toMatchObject({ sheet: '出货', row: 5, column: 8 });
  expect(await screen.findByText(/吴芳是财务专员/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '完成' })).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

test('d: done today, in the cell of the team, and undone', async () => {
  const { user, host, settled } = await open({ me: '吴芳' });
  task(/A-03/).focus();
  await user.keyboard('d');
  await settled();
  await waitFor(() => expect(deposit(host)).toBe(dayOf(MID_MORNING)));
  await waitFor(() => expect(screen.queryByRole('button', { name: /A-03.*/ })).toBeNull());
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await settled();
  await waitFor(() => expect(deposit(host)).toBeNull());
});

test('done on another day, never on one to come', async () => {
  const { user, host, settled } = await open({ me: '吴芳', lang: 'en' });
  await user.click(task(/A-03/));
  await user.click(screen.getByRole('button', { name: 'Done' }));
  const dialog = await screen.findByRole('dialog');
  const date = within(dialog).getByLabelText('Done on');
  await user.clear(date);
  await user.type(date, '2026-05-19');
  await user.click(within(dialog).getByRole('button', { name: 'Done' }));
  expect(within(dialog).getByRole('alert')).toHaveTextContent('Not after today.');
  await user.clear(date);
  await user.type(date, '2026-05-15');
  await user.click(within(dialog).getByRole('button', { name: 'Done' }));
  await settled();
  await waitFor(() => expect(deposit(host)).toBe(dayOf(MID_MORNING) - 3));
});

test('w: waiting on the customer, then back to work', async () => {
  const { user, host, settled } = await open({ me: '吴芳' });
  task(/A-03/).focus();
  await user.keyboard('w');
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('备注（可不填）'), '等水单 d w j');
  await user.click(within(dialog).getByRole('button', { name: '等待' }));
  await settled();
  await waitFor(() => expect(log(host)).toMatch(/A-03\|收定金\|.*客户.*吴芳\|等水单 d w j/));
  expect(deposit(host)).toBeNull();
  // It was late before: it stays late, and says whom it waits for.
  await waitFor(() => expect(task(/A-03.*待客户/)).toBeInTheDocument());
  await user.click(task(/A-03/));
  await user.click(await screen.findByRole('button', { name: '恢复' }));
  await settled();
  await waitFor(() => expect(screen.queryByRole('button', { name: /A-03.*待客户/ })).toBeNull());
});

test('handing over proposes somebody and says why; more time wants a reason', async () => {
  const { user, host, settled } = await open({ me: '王丽', lang: 'en' });
  await user.click(task(/A-04/));
  await user.click(screen.getByRole('button', { name: 'Hand over' }));
  let dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByLabelText('To')).toHaveDisplayValue('赵强 · proposed');
  expect(dialog).toHaveTextContent(/赵强 is/);
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await user.click(screen.getByRole('button', { name: 'More time' }));
  dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'More time' }));
  expect(within(dialog).getByRole('alert')).toBeInTheDocument();
  await user.type(within(dialog).getByLabelText(/Reason/), 'late sample');
  const date = within(dialog).getByLabelText('New deadline');
  await user.clear(date);
  await user.type(date, '2026-06-03');
  await user.click(within(dialog).getByRole('button', { name: 'More time' }));
  await settled();
  await waitFor(() => expect(log(host)).toContain('late sample'));
});

test('a note for the customer in the language asked for, ready to copy', async () => {
  const { user, container } = await open({ me: '吴芳' });
  await user.click(task(/A-03/));
  await user.click(screen.getByRole('button', { name: '客户进展' }));
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(within(dialog).getByLabelText('文字')).toHaveDisplayValue(/订单 A-03/));
  await user.selectOptions(within(dialog).getByLabelText('文字语言'), 'en');
  expect(within(dialog).getByLabelText('文字')).toHaveDisplayValue(/your order A-03/);
  await user.click(within(dialog).getByRole('button', { name: '复制' }));
  expect(await navigator.clipboard.readText()).toMatch(/your order A-03/);
  expect(await axe(container)).toHaveNoViolations();
});

test('by keyboard: one stop for Tab, j k and arrows move, ? tells the keys', async () => {
  const { user } = await open({ me: '' });
  const tasks = () => [...document.querySelectorAll<HTMLElement>('[data-task]')];
  expect(tasks().length).toBeGreaterThan(2);
  expect(tasks().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  tasks()[0]!.focus();
  await user.keyboard('j');
  expect(document.activeElement).toBe(tasks()[1]);
  await user.keyboard('{ArrowDown}k{ArrowUp}');
  expect(document.activeElement).toBe(tasks()[0]);
  expect(tasks()[0]!.tabIndex).toBe(0);
  await user.keyboard('?');
  expect(screen.getByText('今天完成').closest('details')).toHaveAttribute('open');
});

test('the counts filter', async () => {
  const { user } = await open({ me: '' });
  const late = screen.getByRole('button', { name: /已逾期$/ });
  await user.click(late);
  expect(late).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
  await user.click(late);
  expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(1);
});

test('what is due after this week comes on request: once deposit and sample are in, the inspection of A-03', async () => {
  const { user, settled } = await renderPane(setUp(paid(), aTeam), { view: 'today', me: '' });
  const inspection = /尾查.*A-03/;
  expect(screen.queryByRole('button', { name: inspection })).toBeNull();
  await user.click(screen.getByRole('button', { name: /再显示/ }));
  await settled();
  await waitFor(() => expect(task(inspection)).toBeInTheDocument());
});

test('the next day the results in the sheet are updated on request', async () => {
  const { user, setNow, settled } = await open({ me: '' });
  expect(screen.queryByRole('button', { name: '更新' })).toBeNull();
  await setNow((MID_MORNING + 2 * 2 * 1440) as typeof MID_MORNING);
  await user.click(await screen.findByRole('button', { name: '更新' }));
  await settled();
  await waitFor(() => expect(screen.queryByRole('button', { name: '更新' })).toBeNull());
});
