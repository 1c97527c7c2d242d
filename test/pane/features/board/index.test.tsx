/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { benchSheet } from '../../../../bench/book';
import { valueAt } from '../../../../shared/book/model';
import { dayOf } from '../../../../shared/time/moment';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';
import { renderPane, type RenderOptions } from '../../tools';

const open = (options: RenderOptions = {}) =>
  renderPane(setUp(orderBook(), aTeam), { view: 'board', ...options });
const card = (order: string): HTMLElement => screen.getByRole('button', { name: new RegExp(`^${order}, `) });
const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-card]')];
const atWidth = (width: number): void => {
  Object.defineProperty(window, 'innerWidth', { value: width, configurable: true, writable: true });
};
afterEach(() => atWidth(1024));

test.each([
  ['zh', '待定金：1 单，逾期 1', '展开“已结案”, 1 单'],
  ['en', 'Deposit to come: 1 order, 1 late', 'Show “Closed”, 1 order'],
] as const)('columns are phases with counts; what is over is folded (%s)', async (lang, name, folded) => {
  const { user, container, settled } = await open({ lang });
  expect(within(screen.getByRole('region', { name })).getByRole('button', { name: /^A-03, / })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^A-01, / })).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: folded }));
  await settled();
  expect(card('A-01')).toBeVisible();
});

test('a click selects the row in the sheet; O opens the order', async () => {
  const { user, host, store, settled } = await open();
  await user.click(card('A-03'));
  await settled();
  expect(host.selected).toMatchObject({ sheet: '出货', row: 5 });
  act(() => card('A-03').focus());
  await user.keyboard('o');
  await settled();
  expect(store.state.view).toBe('order');
});

test('by keyboard: a stop for Tab in each column, arrows go through a column and to the next', async () => {
  const { user } = await open();
  const stops = cards().filter(({ tabIndex }) => tabIndex === 0);
  expect(stops[0]).toBe(card('A-03'));
  expect(new Set(stops.map((each) => each.closest('ul')))).toEqual(
    new Set(cards().map((each) => each.closest('ul'))),
  );
  expect(stops.every((each) => each.dataset.card === '0')).toBe(true);
  act(() => card('A-03').focus());
  await user.keyboard('{ArrowRight}');
  const first = document.activeElement!;
  expect(first).toHaveAttribute('data-card', '0');
  expect(first).not.toBe(card('A-03'));
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toHaveAttribute('data-card', '1');
  await user.keyboard('{ArrowUp}{ArrowLeft}');
  expect(document.activeElement).toBe(card('A-03'));
});

test('M asks where to; what is needed is asked, previewed, written and taken back', async () => {
  const { user, host, settled, container } = await open();
  const deposit = () => valueAt(host.book.sheets[0]!, 5, 8);
  act(() => card('A-03').focus());
  await user.keyboard('m');
  let dialog = await screen.findByRole('dialog');
  expect(await axe(container)).toHaveNoViolations();
  await user.click(await within(dialog).findByRole('button', { name: /生产中.*1 个节点/ }));
  dialog = await screen.findByRole('dialog', { name: 'A-03：待定金 → 生产中' });
  const date = within(dialog).getByLabelText('收定金：完成日期');
  fireEvent.change(date, { target: { value: '' } });
  await user.click(within(dialog).getByRole('button', { name: '预览' }));
  expect(within(dialog).getByRole('alert')).toHaveTextContent('“收定金”要填完成日期。');
  fireEvent.change(date, { target: { value: '2026-05-15' } });
  await user.click(within(dialog).getByRole('button', { name: '预览' }));
  await settled();
  expect(deposit()).toBeNull();
  await user.click(await screen.findByRole('button', { name: '写入' }));
  await settled();
  await waitFor(() => expect(deposit()).toBe(dayOf(MID_MORNING) - 3));
  await waitFor(() =>
    expect(
      within(screen.getByRole('region', { name: /^生产中/ })).getByRole('button', { name: /^A-03, / }),
    ).toBeVisible(),
  );
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await settled();
  await waitFor(() => expect(deposit()).toBeNull());
});

test('a card that is dropped on a phase asks for it at once', async () => {
  const { settled } = await open();
  const dataTransfer = { setData: () => undefined, effectAllowed: '', dropEffect: '' };
  fireEvent.dragStart(card('A-03'), { dataTransfer });
  const column = screen.getByRole('region', { name: /^生产中/ });
  fireEvent.dragOver(column, { dataTransfer });
  fireEvent.drop(column, { dataTransfer });
  await settled();
  expect(await screen.findByRole('dialog', { name: 'A-03：待定金 → 生产中' })).toBeVisible();
});

test('moving back names the cell and goes there', async () => {
  const { user, host, settled } = await open({ lang: 'en' });
  await user.click(screen.getByRole('button', { name: 'A-04: move to…' }));
  await user.click(await screen.findByRole('button', { name: /Deposit to come.*a cell has to change/ }));
  await user.click(await screen.findByRole('button', { name: 'Go to H6' }));
  await settled();
  expect(host.selected).toMatchObject({ row: 6, column: 8 });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('at 300 px one phase at a time, the others by tabs, keys and a swipe', async () => {
  atWidth(300);
  const { user, container, settled } = await open();
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName('待定金：1 单，逾期 1');
  expect(await axe(container)).toHaveNoViolations();
  act(() => screen.getByRole('tab', { selected: true }).focus());
  await user.keyboard('{ArrowRight}');
  await settled();
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/^生产中/);
  expect(screen.queryByRole('button', { name: /^A-03, / })).toBeNull();
  act(() => cards()[0]!.focus());
  await user.keyboard('{ArrowLeft}');
  await settled();
  expect(document.activeElement).toBe(card('A-03'));
  const panel = screen.getByRole('tabpanel');
  fireEvent.touchStart(panel, { touches: [{ clientX: 250, clientY: 300 }] });
  fireEvent.touchEnd(panel, { changedTouches: [{ clientX: 100, clientY: 310 }] });
  await settled();
  expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(/^生产中/);
});

test('of many orders the page holds those in sight, and the last is reached by one key', async () => {
  const { user, settled } = await renderPane(
    { sheets: [benchSheet(2000, dayOf(MID_MORNING)).sheet] },
    { view: 'board' },
  );
  const drawn = (): number => cards().length;
  expect(drawn()).toBeGreaterThan(10);
  expect(drawn()).toBeLessThanOrEqual(150);
  act(() => cards()[0]!.focus());
  await user.keyboard('{End}');
  await settled();
  const { activeElement } = document;
  const size = Number(activeElement!.closest('li')!.getAttribute('aria-setsize'));
  expect(Number(activeElement!.getAttribute('data-card'))).toBe(size - 1);
  expect(drawn()).toBeLessThanOrEqual(150);
});
