/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { valueAt, type Book } from '../../../../shared/book/model';
import { dayOf } from '../../../../shared/time/moment';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { HEADERS, orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam, person } from '../../../tools/team';
import { renderPane, type RenderOptions } from '../../tools';

const open = (options: RenderOptions = {}) =>
  renderPane(setUp(orderBook(), aTeam), { view: 'today', ...options });
/** The line of an order. */
const line = (name: RegExp): HTMLElement => screen.getByRole('button', { name });
const lines = () => [...document.querySelectorAll<HTMLElement>('[data-task]')];
const deposit = (host: { book: Book }) => valueAt(host.book.sheets[0]!, 5, 8);
/** The log as lines of text. */
const log = (host: { book: Book }): string =>
  host.book.sheets
    .find(({ name }) => name === '跟单_记录')!
    .rows.map((row) => row.join('|'))
    .join('\n');

test.each([
  ['zh', '我是', '所有人'],
  ['en', 'I am', 'Everybody'],
] as const)('who I am is asked once and kept; my own are shown (%s)', async (lang, label, everybody) => {
  const { user, host, settled, container } = await open({ lang });
  expect(line(/^A-04 Kestrel/)).toBeInTheDocument();
  const select = screen.getByLabelText(label);
  expect(select).toHaveDisplayValue(everybody);
  await user.selectOptions(select, '吴芳');
  await settled();
  expect(await host.recall('me')).toBe('吴芳');
  await waitFor(() => expect(screen.queryByRole('button', { name: /^A-04 Kestrel/ })).toBeNull());
  expect(line(/^A-03 Meridian (收定金|Collect deposit)/)).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

test.each([
  ['zh', '没人负责，属你的岗位'],
  ['en', "nobody's, your role"],
] as const)('what nobody owns of my role is mine, and says so (%s)', async (lang, words) => {
  const two = [person('王丽', ['sales']), person('陈洁', ['docs'])];
  await renderPane(setUp(orderBook(), two), { view: 'today', me: '陈洁', lang });
  expect(line(/^A-03 Meridian/)).toHaveTextContent(words);
});

test('one line an order: which, whose, what to do, how far past; late as many as the headline says', async () => {
  const { store } = await open({ me: '' });
  const names = lines().map(({ textContent }) => textContent);
  expect(names).toContain('A-03 Meridian 收定金 7天');
  const orders = names.map((name) => name!.split(' ')[0]);
  expect(new Set(orders).size).toBe(orders.length);
  const late = within(screen.getByRole('region', { name: /^逾期/ })).getAllByRole('listitem');
  expect(late).toHaveLength(store.state.summary!.late);
  expect(screen.getByRole('button', { name: `逾期 ${late.length}` })).toBeInTheDocument();
});

test('a click opens a line with why, for whom and by when, and goes to its cell', async () => {
  const { user, host, settled, container } = await open({ me: '吴芳' });
  await user.click(line(/^A-03/));
  await settled();
  expect(host.selected).toMatchObject({ sheet: '出货', row: 5, column: 8 });
  expect(await screen.findByText(/吴芳是财务专员/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '完成' })).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

test('what else is open of an order unfolds under its line, and can be taken in hand there', async () => {
  const { user, settled } = await open({ me: '', lang: 'en' });
  const before = lines().length;
  const more = screen.getAllByRole('button', { name: /more to do$/ })[0]!;
  const count = Number(/(\d+) more/.exec(more.getAttribute('aria-label')!)![1]);
  await user.click(more);
  await settled();
  await waitFor(() => expect(lines()).toHaveLength(before + count));
  expect(more).toHaveAttribute('aria-expanded', 'true');
  await user.click(lines()[lines().findIndex((each) => more.previousElementSibling === each) + 1]!);
  expect(await screen.findByRole('button', { name: 'Hand over' })).toBeInTheDocument();
});

test('d: done today, in the cell of the team, and undone; the keyboard goes on with the next line', async () => {
  const { user, host, settled } = await open({ me: '' });
  const at = lines().findIndex(({ textContent }) => /^A-03/.test(textContent!));
  lines()[at]!.focus();
  await user.keyboard('d');
  await settled();
  await waitFor(() => expect(deposit(host)).toBe(dayOf(MID_MORNING)));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^A-03.*收定金/ })).toBeNull());
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-rove'));
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await settled();
  await waitFor(() => expect(deposit(host)).toBeNull());
});

test('done on another day, never on one to come', async () => {
  const { user, host, settled } = await open({ me: '吴芳', lang: 'en' });
  await user.click(line(/^A-03/));
  await user.click(await screen.findByRole('button', { name: 'Done' }));
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

test('w: waiting on the customer, c: chased, then back to work', async () => {
  const { user, host, settled } = await open({ me: '吴芳' });
  line(/^A-03/).focus();
  await user.keyboard('w');
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('备注（可不填）'), '等水单 d w j');
  await user.click(within(dialog).getByRole('button', { name: '等待' }));
  await settled();
  await waitFor(() => expect(log(host)).toMatch(/A-03\|收定金\|.*客户.*吴芳\|等水单 d w j/));
  expect(deposit(host)).toBeNull();
  // It was late before: it stays late, and says whom it waits for.
  await waitFor(() => expect(line(/^A-03.*待客户/)).toBeInTheDocument());
  line(/^A-03/).focus();
  await user.keyboard('c');
  await settled();
  await waitFor(() => expect(log(host)).toMatch(/催办/));
  await user.click(line(/^A-03/));
  await user.click(await screen.findByRole('button', { name: '恢复' }));
  await settled();
  await waitFor(() => expect(screen.queryByRole('button', { name: /^A-03.*待客户/ })).toBeNull());
});

test('h hands over and proposes somebody, saying why; m: more time wants a reason', async () => {
  const { user, host, settled } = await open({ me: '王丽', lang: 'en' });
  line(/^A-04/).focus();
  await user.keyboard('h');
  let dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByLabelText('To')).toHaveDisplayValue('赵强 · proposed');
  expect(dialog).toHaveTextContent(/赵强 is/);
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  line(/^A-04/).focus();
  await user.keyboard('m');
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

test('a remark goes into the log', async () => {
  const { user, host, settled } = await open({ me: '吴芳' });
  await user.click(line(/^A-03/));
  await user.click(await screen.findByRole('button', { name: '备注' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox'), '客户说周五付');
  await user.click(within(dialog).getByRole('button', { name: '备注' }));
  await settled();
  await waitFor(() => expect(log(host)).toContain('客户说周五付'));
});

test('a message for the customer in the language asked for, ready to copy', async () => {
  const { user, container } = await open({ me: '吴芳' });
  await user.click(line(/^A-03/));
  await user.click(await screen.findByRole('button', { name: '消息' }));
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(within(dialog).getByLabelText('文字')).toHaveDisplayValue(/订单 A-03/));
  await user.selectOptions(within(dialog).getByLabelText('文字语言'), 'en');
  expect(within(dialog).getByLabelText('文字')).toHaveDisplayValue(/your order A-03/);
  await user.click(within(dialog).getByRole('button', { name: '复制' }));
  expect(await navigator.clipboard.readText()).toMatch(/your order A-03/);
  expect(await axe(container)).toHaveNoViolations();
});

test('by keyboard: one stop for Tab, j k and arrows move across groups, o unfolds, Esc goes back, ? tells the keys', async () => {
  const { user, settled } = await open({ me: '' });
  const roving = () => [...document.querySelectorAll<HTMLElement>('[data-rove]')];
  expect(roving().length).toBeGreaterThan(2);
  expect(roving().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  roving()[0]!.focus();
  await user.keyboard('j');
  expect(document.activeElement).toBe(roving()[1]);
  await user.keyboard('{ArrowDown}k{ArrowUp}');
  expect(document.activeElement).toBe(roving()[0]);
  expect(roving()[0]!.tabIndex).toBe(0);
  const folded = screen.getAllByRole('button', { name: /项待办$/ })[0]!;
  (folded.previousElementSibling as HTMLElement).focus();
  await user.keyboard('o');
  await settled();
  expect(folded).toHaveAttribute('aria-expanded', 'true');
  await user.keyboard('{Escape}');
  expect(folded).toHaveAttribute('aria-expanded', 'false');
  await user.keyboard('?');
  expect(await screen.findByText('今天完成')).toBeInTheDocument();
});

test('each count shows its group alone, and everything again', async () => {
  const { user } = await open({ me: '' });
  const groups = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  const all = groups();
  const late = screen.getByRole('button', { name: /^逾期 \d+$/ });
  await user.click(late);
  expect(late).toHaveAttribute('aria-pressed', 'true');
  await waitFor(() => expect(groups()).toEqual([late.textContent]));
  await user.click(late);
  await waitFor(() => expect(groups()).toEqual(all));
});

test('many at once: chosen by box, run or key, previewed, one write, taken back in one step', async () => {
  const { user, host, store, settled } = await open({ me: '' });
  const before = host.book.sheets.map(({ rows }) => rows);
  await user.click(screen.getByRole('button', { name: '多选' }));
  const boxes = () => screen.getAllByRole('checkbox', { name: /^选 A-/ });
  await user.click(boxes()[0]!);
  await user.keyboard('{Shift>}');
  await user.click(boxes().at(-1)!);
  await user.keyboard('{/Shift}');
  const count = boxes().length;
  expect(await screen.findByText(`已选 ${count} 项`)).toBeInTheDocument();
  lines()[0]!.focus();
  await user.keyboard('x');
  expect(await screen.findByText(`已选 ${count - 1} 项`)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '等…' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '预览' }));
  await settled();
  expect(host.book.sheets.map(({ rows }) => rows)).toEqual(before);
  const logged = log(host).split('\n').length;
  await user.click(screen.getByRole('button', { name: '写入' }));
  await settled();
  await waitFor(() => expect(log(host).split('\n')).toHaveLength(logged + count - 1));
  expect(screen.queryByRole('checkbox', { name: /^选 A-/ })).toBeNull();
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await settled();
  expect(store.state.notice).toMatchObject({ commits: 0 });
  await waitFor(() => expect(host.book.sheets.map(({ rows }) => rows)).toEqual(before));
});

test('of 3,000 late orders no more than 150 rows are drawn, and every one can be reached', async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => [
    `B-${i}`, 'Nordvik', '挪威', '王丽', 'FOB Ningbo', '30% T/T, 70%见提单副本', day('2026-04-01'), null, null, day('2026-06-20'), null, null, day('2026-06-28'),
  ]); // prettier-ignore
  const book = bookOf(sheetOf('出货', [['2026年出货跟踪表'], HEADERS, ...rows]));
  const { user, settled } = await renderPane(book, { view: 'today', me: '' });
  expect(lines().length).toBeGreaterThan(20);
  expect(document.querySelectorAll('li').length).toBeLessThanOrEqual(150);
  await user.click(screen.getByRole('button', { name: /^再显示（还有 \d+ 单）$/ }));
  await settled();
  expect(await screen.findByText('1-100 / 3000')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '下一页' }));
  await settled();
  await waitFor(() => expect(lines()[0]).toHaveTextContent(/^B-100 /));
  expect(document.querySelectorAll('li').length).toBeLessThanOrEqual(150);
});

test('the next day the results in the sheet are updated on request', async () => {
  const { user, setNow, settled } = await open({ me: '' });
  expect(screen.queryByRole('button', { name: '更新' })).toBeNull();
  await setNow((MID_MORNING + 2 * 2 * 1440) as typeof MID_MORNING);
  await user.click(await screen.findByRole('button', { name: '更新' }));
  await settled();
  await waitFor(() => expect(screen.queryByRole('button', { name: '更新' })).toBeNull());
});
