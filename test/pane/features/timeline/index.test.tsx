/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { benchSheet } from '../../../../bench/book';
import { dayOf } from '../../../../shared/time/moment';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';
import { page, renderPane, type RenderOptions } from '../../tools';

const open = (options: RenderOptions = {}) =>
  renderPane(setUp(orderBook(), aTeam), { view: 'timeline', ...options });
const row = (order: string): HTMLElement =>
  screen.getByRole('button', { name: new RegExp(`^${order}[；;]`) });
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')];

test.each([
  ['zh', /^A-03；Meridian；下一步：收定金，.*超期/],
  ['en', /^A-03; Meridian; next: Collect deposit, .* late/],
] as const)('a row says what is next and by when, for eyes and ears (%s)', async (lang, name) => {
  const { container, user } = await open({ lang });
  expect(screen.getByRole('button', { name })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.hover(screen.getByRole('button', { name }));
  expect(page()).toHaveTextContent(lang === 'zh' ? /A-03 · 下一步：收定金/ : /A-03 · next: Collect deposit/);
});

test('a click selects the row in the sheet; the keyboard goes from row to row', async () => {
  const { user, host, settled } = await open();
  await user.click(row('A-03'));
  await settled();
  expect(host.selected).toMatchObject({ sheet: '出货', row: 5 });
  expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  act(() => rows()[0]!.focus());
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(rows()[1]);
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(rows().at(-1));
  await user.keyboard('{Home}{Enter}');
  await settled();
  expect(document.activeElement).toBe(rows()[0]);
});

test('grouped, a heading counts what stands below it and folds it', async () => {
  const { user, settled } = await open();
  await user.selectOptions(screen.getByLabelText('分组'), '按客户');
  await settled();
  const heading = screen.getByRole('button', { name: /Meridian.*2 单/ });
  expect(heading).toHaveAttribute('aria-expanded', 'true');
  await user.click(heading);
  await settled();
  expect(screen.queryByRole('button', { name: /^A-03；/ })).toBeNull();
  expect(screen.getByRole('button', { name: /^A-04；/ })).toBeVisible();
});

test('closed orders are shown on request, and a week has its days off', async () => {
  const { user, settled, container } = await open();
  expect(screen.queryByRole('button', { name: /^A-01；/ })).toBeNull();
  await user.click(screen.getByLabelText('含已结案 1'));
  await settled();
  expect(row('A-01')).toBeVisible();
  const zooms = screen.getByRole('group', { name: '比例' });
  await user.click(within(zooms).getByRole('button', { name: '周' }));
  await settled();
  expect(within(zooms).getByRole('button', { name: '周' })).toHaveAttribute('aria-pressed', 'true');
  expect(container.querySelector('svg path[class]')!.getAttribute('d')).toMatch(/^M.*z/);
});

test('O opens the order of the row', async () => {
  const { user, store, settled } = await open();
  act(() => row('A-04').focus());
  await user.keyboard('o');
  await settled();
  expect(store.state.view).toBe('order');
});

test('of many orders the page holds those in sight, and the last is reached by one key', async () => {
  const { user, settled } = await renderPane(
    { sheets: [benchSheet(2000, dayOf(MID_MORNING)).sheet] },
    { view: 'timeline' },
  );
  expect(rows().length).toBeGreaterThan(10);
  expect(rows().length).toBeLessThanOrEqual(150);
  act(() => rows()[0]!.focus());
  await user.keyboard('{End}');
  await settled();
  const { activeElement } = document;
  const size = Number(activeElement!.closest('li')!.getAttribute('aria-setsize'));
  expect(Number(activeElement!.getAttribute('data-row'))).toBe(size - 1);
  expect(rows().length).toBeLessThanOrEqual(150);
});
