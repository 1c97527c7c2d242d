/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';
import { page, renderPane, type RenderOptions } from '../../tools';

const open = (options: RenderOptions = {}) =>
  renderPane(setUp(orderBook(), aTeam), { view: 'month', now: MID_MORNING, ...options });
const grid = (): HTMLElement => screen.getByRole('grid');
const dayOn = (name: RegExp): HTMLElement => within(grid()).getByRole('button', { name });
const atWidth = (width: number): void => {
  Object.defineProperty(window, 'innerWidth', { value: width, configurable: true, writable: true });
};
afterEach(() => atWidth(1024));

test.each([
  ['zh', /5月18日（周一），今天/, /5月1日（周五），劳动节，放假/, /5月9日（周六），劳动节调休上班，调休上班/],
  ['en', /Mon 18 May 2026, today/, /Fri 1 May 2026, Labour Day, day off/, /Sat 9 May 2026, .*make-up day/],
] as const)(
  'a month says which days are off, worked in exchange, and today (%s)',
  async (lang, today, off, worked) => {
    const { container } = await open({ lang });
    expect(dayOn(today)).toHaveAttribute('aria-current', 'date');
    expect(dayOn(off)).toBeInTheDocument();
    expect(dayOn(worked)).toBeInTheDocument();
    expect(within(grid()).getByText(lang === 'zh' ? '班' : 'work')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  },
);

test('what sails and is due stands in its day; a line goes to its cell', async () => {
  const { user, host, settled } = await open();
  await user.click(within(grid()).getByRole('button', { name: 'A-02 ETD' }));
  await settled();
  expect(host.selected).toMatchObject({ sheet: '出货', row: 4 });
});

test('by keyboard: one stop for Tab, by day and by month; Enter opens the day', async () => {
  const { user, settled } = await open();
  act(() => dayOn(/5月18日/).focus());
  await user.keyboard('{ArrowDown}');
  await settled();
  expect(document.activeElement).toBe(dayOn(/5月25日/));
  await user.keyboard('{PageDown}');
  await settled();
  expect(page()).toHaveTextContent('2026年6月');
  expect(document.activeElement).toBe(dayOn(/6月25日/));
  for (const key of ['{PageUp}', '{ArrowRight}', '{ArrowRight}', '{ArrowRight}', '{Enter}']) {
    await user.keyboard(key);
    await settled();
  }
  const dialog = await screen.findByRole('dialog', { name: '5月28日（周四）' });
  expect(within(dialog).getByRole('button', { name: /A-02.*ETD/ })).toBeVisible();
  await user.keyboard('{Escape}');
});

test('kinds are shown by themselves', async () => {
  const { user, settled } = await open();
  const kinds = screen.getByRole('group', { name: '显示' });
  await user.click(within(kinds).getByRole('button', { name: /到期/ }));
  await settled();
  expect(within(grid()).queryByRole('button', { name: 'A-02 ETD' })).toBeNull();
  await user.click(within(kinds).getByRole('button', { name: /开船/ }));
  await settled();
  expect(within(grid()).getByRole('button', { name: 'A-02 ETD' })).toBeVisible();
});

test('buttons go to the next month and back to this one', async () => {
  const { user, settled } = await open({ lang: 'en' });
  await user.click(screen.getByRole('button', { name: 'Next month' }));
  await settled();
  expect(page()).toHaveTextContent('June 2026');
  await user.click(screen.getByRole('button', { name: 'This month' }));
  await settled();
  expect(page()).toHaveTextContent('May 2026');
});

test('at 300 px days say how much they hold, and the chosen day stands below', async () => {
  atWidth(300);
  const { user, settled, container } = await open();
  await user.click(dayOn(/5月28日/));
  await settled();
  expect(within(screen.getByRole('region', { name: '5月28日（周四）' })).getByText(/ETD/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});
