/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { inlineEngine } from '../../../../pane/engine/inline';
import { readConfig } from '../../../../shared/config';
import { orderBook } from '../../../tools/order-book';
import { setUp } from '../../../tools/set-up';
import { aTeam } from '../../../tools/team';
import { renderPane, type RenderOptions } from '../../tools';

jest.setTimeout(240_000);

const book = setUp(orderBook(), aTeam);
const open = (options: RenderOptions = {}) =>
  renderPane(book, { lang: 'en', view: 'desk', me: '', ...options });
const card = (name: string): HTMLElement => screen.getByRole('region', { name });
const cards = (): (string | null)[] =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

test.each(['zh', 'en'] as const)('the manager’s desk is accessible (%s)', async (lang) => {
  const { container } = await open({ lang });
  expect(screen.getAllByRole('region').length).toBeGreaterThan(5);
  expect(await axe(container)).toHaveNoViolations();
});

test('a person sees the desk of their role, and picks another', async () => {
  const { user, settled } = await open({ me: '陈洁' });
  expect(cards()[0]).toBe('Presentation calendar');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Desk' }), 'Finance specialist');
  await settled();
  expect(cards()[0]).toBe('Open parts');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Desk' }), 'Own desk');
  await settled();
  expect(cards()[0]).toBe('Presentation calendar');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Who' }), 'Everybody');
  await settled();
  expect(cards()[0]).toBe('Overview');
});

test('a row jumps to its cell in one click', async () => {
  const { user, settled, host } = await open({ me: '赵强' });
  const rows = within(within(card('My orders')).getByRole('table')).getAllByRole('row');
  await user.click(within(rows[1]!).getByRole('button', { name: /^Go to A-0/ }));
  await settled();
  const { selected } = host;
  expect(selected).toMatchObject({ sheet: '出货', row: expect.any(Number) as number });
  await host.select({ sheet: '出货', row: 1, column: 1 });
  await user.click(within(rows[1]!).getAllByRole('cell')[1]!);
  await settled();
  expect(host.selected).toEqual(selected);
});

test('a list is one stop of the Tab key, and arrows go through it', async () => {
  const { user, settled } = await open();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Desk' }), 'Salesperson');
  await settled();
  const buttons = within(within(card('My orders')).getByRole('table')).getAllByRole('button');
  expect(buttons.length).toBeGreaterThan(1);
  expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, ...buttons.slice(1).map(() => -1)]);
  buttons[0]!.focus();
  await user.keyboard('{ArrowDown}');
  expect(buttons[1]).toHaveFocus();
  expect(buttons.map(({ tabIndex }) => tabIndex)[1]).toBe(0);
  await user.keyboard('{End}{Home}');
  expect(buttons[0]).toHaveFocus();
});

test('a figure opens the orders that it counts', async () => {
  const { user, settled, store } = await open();
  await user.click(within(card('Overview')).getByRole('button', { name: /^Late\s*\d+ order/ }));
  await settled();
  expect(store.state.view).toBe('today');
  expect(store.state.filter).toEqual({ group: ['late'] });
});

test('a bar opens its orders', async () => {
  const { user, settled, store } = await open();
  const [bar] = within(within(card('Late by')).getByRole('figure', { name: 'Customer' })).getAllByRole(
    'button',
  );
  await user.click(bar!);
  await settled();
  expect(store.state.view).toBe('today');
  expect(store.state.filter).toMatchObject({ group: ['late'], customer: [expect.any(String)] });
});

test('what everybody’s figure counts is opened of everybody, what mine counts is mine, as many as it says', async () => {
  const { user, settled, store } = await open({ me: '吴芳' });
  const figure = within(card('My orders')).getByRole('button', { name: /^Late\s*\d+ order/ });
  const count = Number(/\d+/.exec(figure.textContent!)![0]);
  await user.click(figure);
  await settled();
  expect(count).toBeGreaterThan(0);
  expect(store.state.filter.mine).toBe('吴芳');
  expect(document.querySelectorAll('main [data-task]')).toHaveLength(count);
  await act(async () => store.go('desk'));
  await settled();
  await act(async () => store.pick({ filter: {} }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Desk' }), 'Manager / Director');
  await settled();
  await user.click(within(card('Overview')).getByRole('button', { name: /^Late\s*\d+ order/ }));
  await settled();
  expect(store.state.filter).toEqual({ mine: '', group: ['late'] });
});

test('a figure of nothing opens nothing', async () => {
  const { user, settled, store } = await open();
  const none = within(card('Overview')).getByRole('button', { name: /^Cut-offs within 48\sh\s*0 orders/ });
  expect(none).toHaveAttribute('aria-disabled', 'true');
  await user.click(none);
  await settled();
  expect(store.state.view).toBe('desk');
});

test('a section that fails says so by itself; the others stand', async () => {
  const startEngine: typeof inlineEngine = () => {
    const engine = inlineEngine();
    const ask = engine.ask.bind(engine);
    engine.ask = (name, ...args) =>
      name === 'desks.section' && (args[0] as unknown as { section: string }).section === 'risk'
        ? Promise.reject(new Error('out of order'))
        : ask(name, ...args);
    return engine;
  };
  await open({ startEngine });
  expect(within(card('Risk')).getByRole('alert')).toHaveTextContent('out of order');
  expect(screen.getAllByRole('alert')).toHaveLength(1);
  expect(card('Overview')).toHaveTextContent('Sailing this week');
});

test('the desk shows what the filter picks', async () => {
  const { store, settled } = await open({ me: '赵强' });
  await act(() => store.pick({ filter: { customer: ['nobody of that name'] } }));
  await settled();
  expect(card('My orders')).toHaveTextContent('Nothing to do');
});

test('the sheet of desks is made after a preview, changed in the pane, and taken back', async () => {
  const { user, settled, host } = await open({ me: '陈洁' });
  await user.click(screen.getByRole('button', { name: 'Change desks' }));
  await settled();
  expect(screen.getByRole('dialog')).toHaveTextContent('Gendan Desks');
  expect(host.book.sheets.map(({ name }) => name)).not.toContain('跟单_岗位');
  await user.click(screen.getByRole('button', { name: 'Write' }));
  await settled();
  expect(host.book.sheets.map(({ name }) => name)).toContain('跟单_岗位');
  expect(readConfig(host.book).findings).toEqual(readConfig(book).findings);
  await user.click(screen.getByRole('button', { name: 'Change desks' }));
  // The list of records is loaded when it is first asked for.
  await screen.findByRole('list', { name: 'Gendan Desks' }, { timeout: 30_000 });
  await user.click(screen.getByRole('button', { name: 'Back to the desk' }));
  await settled();
  expect(cards()[0]).toBe('Presentation calendar');
});
