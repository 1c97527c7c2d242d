/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { processRowsOf } from '../../../../shared/proposals/process/edit';
import { plan } from '../../../../shared/plan/plan';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { page, renderPane } from '../../tools';

const book = setUp(orderBook());
const open = (lang: 'zh' | 'en' = 'en') => renderPane(book, { lang, view: 'process', me: '王丽' });
/** By text: names of roles are slow to work out among so many. */
const item = (name: string): HTMLElement =>
  within(screen.getByRole('list')).getByText(name).closest('button')!;
const button = (text: string | RegExp): HTMLElement => screen.getByText(text, { selector: 'button' });
/** What the person typed has been asked about. */
const said = (text: RegExp) => waitFor(() => expect(page()).toHaveTextContent(text));

test.each([
  ['zh', '订舱', '物流专员 · 7天', '时限'],
  ['en', 'Booking', 'Logistics specialist · 7 days', 'Limit'],
] as const)('the stages are listed and open in place (%s)', async (lang, name, line, label) => {
  const { user, container, settled } = await open(lang);
  expect(item(name)).toHaveTextContent(line);
  await user.click(item(name));
  await settled();
  expect(screen.getByLabelText(label)).toHaveValue('7天');
  expect(await axe(container)).toHaveNoViolations();
});

test('a limit is checked as it is typed, its effect is shown, and it is saved as a new version', async () => {
  const { user, host, settled } = await open();
  await user.click(item('Booking'));
  await settled();
  const limit = screen.getByLabelText('Limit');
  await user.clear(limit);
  await user.type(limit, '12');
  await settled();
  expect(page()).toHaveTextContent(/The limit "12" was not understood/);
  expect(button('Save…')).toBeDisabled();
  await user.type(limit, 'wd');
  await settled();
  expect(page()).toHaveTextContent(/12 working days · As shipped: 7 days/);
  await said(/open orders? affected/);
  await user.click(button('Save…'));
  await settled();
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getByLabelText('Who changes it')).toHaveValue('王丽');
  await user.click(within(dialog).getByLabelText('Why'));
  await user.paste('peak season');
  await user.click(button(/^Next/));
  await settled();
  await user.click(button('Write'));
  await settled();
  const after = plan(host.book, MID_MORNING);
  const rows = processRowsOf(after).filter(({ variant, key }) => variant === 'tt-fob' && key === 'booking');
  expect(rows.map((row) => row.limit)).toEqual(['12wd']);
  expect(after.config.log.at(-1)).toMatchObject({ by: '王丽', note: expect.stringContaining('peak season') });
  expect(screen.queryByText('Save…')).not.toBeInTheDocument();
  await user.click(button('Undo'));
  await settled();
  expect(host.book).toEqual(book);
});

test('changes are kept while another view is looked at, and dropped on request', async () => {
  const { user, store, settled } = await open();
  await user.click(item('Booking'));
  await settled();
  await user.selectOptions(screen.getByLabelText('Role'), 'Finance specialist');
  await settled();
  act(() => store.go('calendar'));
  await settled();
  act(() => store.go('process'));
  await settled();
  expect(page()).toHaveTextContent('1 change not saved');
  await user.click(button('Discard'));
  await settled();
  expect(page()).not.toHaveTextContent('not saved');
});

test('a stage is added, one turned off and on again, by keyboard alone', async () => {
  const { user, settled } = await open();
  const summary = screen.getByText('Add a stage');
  await user.click(summary);
  const form = summary.closest('details')!;
  within(form).getByLabelText(/^Name/).focus();
  await user.keyboard('Photos of the goods');
  await user.selectOptions(within(form).getByLabelText('After which stage'), 'Production start');
  button('Add').focus();
  await user.keyboard('{Enter}');
  await settled();
  const names = screen.getAllByRole('listitem').map((each) => each.textContent ?? '');
  const at = names.findIndex((name) => name.includes('Photos of the goods'));
  expect(names[at - 1]).toContain('Production start');
  expect(names[at]).toContain('own');
  item('PP sample sent').focus();
  await user.keyboard('{Enter}');
  await settled();
  button('Turn off').focus();
  await user.keyboard(' ');
  await settled();
  expect(page()).toHaveTextContent('1 turned off');
  await user.click(screen.getByText('1 turned off'));
  await user.click(button('Turn on'));
  await settled();
  expect(page()).not.toHaveTextContent('turned off');
  expect(page()).toHaveTextContent('1 change not saved');
});

test('a ring of predecessors is said with the names of the stages', async () => {
  const { user, settled } = await open('zh');
  await user.click(item('形式发票/合同'));
  await settled();
  await user.click(screen.getByText(/^前置节点/, { selector: 'summary span' }));
  await user.click(within(screen.getByRole('group', { name: '前置节点' })).getByLabelText('订舱'));
  await settled();
  expect(page()).toHaveTextContent(/节点互相等待：.*订舱/);
});

test('a book without a process sheet shows what is shipped and says so', async () => {
  const { container } = await renderPane(orderBook(), { lang: 'zh', view: 'process' });
  expect(page()).toHaveTextContent('用的是自带流程');
  expect(await axe(container)).toHaveNoViolations();
});

test('the keyboard stays where it was when a stage is moved or taken away', async () => {
  const { user, settled } = await open();
  await user.tab();
  item('Booking').focus();
  await user.keyboard('{Enter}');
  await settled();
  const up = screen.getByText('Move up');
  up.focus();
  await user.keyboard('{Enter}');
  await settled();
  expect(document.activeElement).toBe(screen.getByText('Move up'));
  screen.getByText('Turn off').focus();
  await user.keyboard('{Enter}');
  await settled();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});
