/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { orderBook } from '../../tools/order-book';
import { setUp } from '../../tools/set-up';
import { aTeam } from '../../tools/team';
import { renderPane, type RenderOptions } from '../tools';

const open = async (options: RenderOptions = {}) => {
  const pane = await renderPane(setUp(orderBook(), aTeam), { view: 'today', me: '', ...options });
  await screen.findByRole('search', { name: /筛选订单|Filter orders/ });
  return pane;
};
const orders = () =>
  [...document.querySelectorAll('[data-task]')].map(({ textContent }) => textContent!.split(' ')[0]).sort();

test.each([
  ['zh', '搜索', '清除'],
  ['en', 'Search', 'Clear'],
] as const)(
  'a search is picked once the person pauses, and kept for the next time (%s)',
  async (lang, search, clear) => {
    const { user, host, settled, container } = await open({ lang });
    const all = orders();
    await user.type(screen.getByRole('searchbox', { name: search }), 'a-03');
    await waitFor(() => expect(orders()).toEqual(['A-03']));
    await settled();
    expect(await host.recall('filter')).toContain('a-03');
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: clear }));
    await waitFor(() => expect(orders()).toEqual(all));
    expect(screen.getByRole('searchbox', { name: search })).toHaveDisplayValue('');
  },
);

test('/ leads to the search, Esc empties it, the arrow leads on to the first line', async () => {
  const { user } = await open();
  await user.keyboard('/');
  const field = screen.getByRole('searchbox', { name: '搜索' });
  expect(document.activeElement).toBe(field);
  await user.keyboard('A/03 d w j');
  expect(field).toHaveDisplayValue('A/03 d w j');
  await user.keyboard('{Escape}');
  expect(field).toHaveDisplayValue('');
  await waitFor(() => expect(orders().length).toBeGreaterThan(2));
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toHaveAttribute('data-rove');
});

test('facets tell how many orders each value has; what is picked is a chip, and goes with a click', async () => {
  const { user, settled, container } = await open();
  await user.click(screen.getByRole('button', { name: /筛选$/ }));
  await user.click(await screen.findByText('客户'));
  await user.click(await screen.findByText('阶段'));
  const customers = await screen.findByRole('list', { name: '客户' });
  const meridian = await within(customers).findByRole('checkbox', { name: 'Meridian 2' });
  expect(await axe(container)).toHaveNoViolations();
  await user.click(meridian);
  await settled();
  await waitFor(() => expect(orders()).toEqual(['A-02', 'A-03']));
  // Its own counts stay, those of the others follow.
  expect(within(customers).getByRole('checkbox', { name: 'Kestrel 1' })).toBeInTheDocument();
  const phases = within(screen.getByRole('list', { name: '阶段' })).getAllByRole('checkbox');
  const counts = phases.map((each) => Number(/\d+$/.exec(each.closest('label')!.textContent!)![0]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
  await user.click(screen.getByRole('button', { name: '去掉 客户 Meridian' }));
  await waitFor(() => expect(orders().length).toBeGreaterThan(2));
});

test('only mine: on Today at first, off with a click and told by a chip, as many as it says', async () => {
  const { user, settled, store } = await open({ me: '吴芳' });
  const own = orders();
  await user.click(screen.getByRole('button', { name: /筛选$/ }));
  const mine = await screen.findByRole('checkbox', { name: `只看我的 ${own.length}` });
  expect(mine).toBeChecked();
  await user.click(mine);
  await waitFor(() => expect(orders().length).toBeGreaterThan(own.length));
  expect(mine).not.toBeChecked();
  await user.click(await screen.findByRole('button', { name: '去掉 责任人 所有人的' }));
  await waitFor(() => expect(orders()).toEqual(own));
  await act(async () => store.go('board'));
  await waitFor(() => expect(mine).not.toBeChecked());
  await user.click(mine);
  await settled();
  expect(store.state.filter.mine).toBe('吴芳');
  expect(await screen.findByRole('button', { name: '去掉 责任人 吴芳的活' })).toBeInTheDocument();
});

test('views by name: saved, chosen, renamed, deleted', async () => {
  const { user, store, settled } = await open();
  await user.type(screen.getByRole('searchbox', { name: '搜索' }), 'meridian');
  await waitFor(() => expect(orders()).toEqual(['A-02', 'A-03']));
  await user.click(screen.getByRole('button', { name: /筛选$/ }));
  await user.click(await screen.findByText('我的视图'));
  await user.type(await screen.findByRole('textbox', { name: '视图名称' }), '美国客户{Enter}');
  await settled();
  expect(store.state.named).toEqual([{ name: '美国客户', filter: { text: 'meridian' } }]);
  await user.click(screen.getByRole('button', { name: '清除' }));
  await waitFor(() => expect(orders().length).toBeGreaterThan(2));
  await user.selectOptions(screen.getByRole('combobox', { name: '我的视图' }), '美国客户');
  await waitFor(() => expect(orders()).toEqual(['A-02', 'A-03']));
  await user.click(screen.getByRole('button', { name: '改名 美国客户' }));
  const field = screen.getByRole('textbox', { name: '视图名称' });
  await user.clear(field);
  await user.type(field, 'Meridian{Enter}');
  expect(store.state.named.map(({ name }) => name)).toEqual(['Meridian']);
  await user.click(screen.getByRole('button', { name: '删除 Meridian' }));
  expect(store.state.named).toEqual([]);
});

test('views that show no orders have no filter above', async () => {
  const { store, settled } = await open();
  act(() => store.go('setup'));
  await settled();
  await waitFor(() => expect(screen.queryByRole('search', { name: '筛选订单' })).toBeNull());
});
