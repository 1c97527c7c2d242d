/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { valueAt } from '../../../../shared/book/model';
import { dayOf, parseIso } from '../../../../shared/time/moment';
import { doneRow, MAPLE, orderRow, tradeBook } from '../../../shared/features/trade/book';
import { PATIENCE_MS } from '../../../tools/until';
import { renderPane } from '../../tools';

const book = () =>
  tradeBook([
    orderRow({ no: 'A-1', due: '2026-05-20', incoterm: 'CIF' }),
    orderRow({ no: 'A-2', customer: 'Nordvik' }),
    doneRow({ no: 'A-3' }),
  ]);

const WORDS = {
  zh: { card: 'MAPLE的客户卡', factories: '工厂', text: '发给工厂的文字', asks: /请告知完工日期/, add: '建卡' },
  en: { card: 'Card of MAPLE', factories: 'Factories', text: 'Text for the factory', asks: /请告知完工日期/, add: 'Add a card' },
} as const; // prettier-ignore

describe.each(['zh', 'en'] as const)('customers in %s', (lang) => {
  const words = WORDS[lang];

  test('a line opens to the card without barriers, whose orders lead to their cells', async () => {
    const { user, host, container, settled } = await renderPane(book(), { lang, view: 'customers' });
    await user.click(screen.getByRole('button', { name: /MAPLE/ }));
    await settled();
    const card = screen.getByRole('region', { name: words.card });
    expect(card).toHaveTextContent('USD 50,000');
    expect(await axe(container)).toHaveNoViolations();
    await user.click(within(card).getByRole('button', { name: /^(?:转到|Go to )A-3$/ }));
    expect(host.selected).toMatchObject({ sheet: '出货', row: 4 });
  });

  test('a customer without a card gets one, with the name filled in', async () => {
    const { user, settled } = await renderPane(book(), { lang, view: 'customers' });
    await user.click(screen.getByRole('button', { name: /Nordvik/ }));
    await settled();
    await user.click(screen.getByRole('button', { name: words.add }));
    await settled();
    expect(screen.getByDisplayValue('Nordvik')).toBeInTheDocument();
  });

  test('a factory opens to a text that asks for dates', async () => {
    const { user, container, settled } = await renderPane(book(), { lang, view: 'customers' });
    await user.click(screen.getByRole('button', { name: words.factories }));
    await settled();
    await user.click(screen.getByRole('button', { name: /宏达/ }));
    await settled();
    expect(screen.getByLabelText(words.text)).toHaveDisplayValue(words.asks);
    expect(await axe(container)).toHaveNoViolations();
  });
});

test('a contact of today is done by typing the next day, and taken back', async () => {
  const { user, host, store, settled } = await renderPane(book(), {
    lang: 'en',
    me: '',
    view: 'today',
    isSet: true,
  });
  const next = (): unknown => valueAt(host.book.sheets[1]!, 2, 5);
  await user.click(await screen.findByRole('button', { name: 'MAPLE: Contacted' }, { timeout: PATIENCE_MS }));
  await settled();
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByLabelText('Next contact'), { target: { value: '2026-06-01' } });
  await user.click(within(dialog).getByRole('button', { name: 'Contacted' }));
  await settled();
  expect(next()).toBe(dayOf(parseIso('2026-06-01')!));
  expect(screen.queryByRole('button', { name: 'MAPLE: Contacted' })).toBeNull();
  await store.undo();
  await settled();
  expect(next()).toBe(dayOf(parseIso('2026-05-15')!));
  expect(MAPLE[0]).toBe('MAPLE');
});

test('a cell that differs from the card is kept with one click', async () => {
  const { user, store, settled } = await renderPane(book(), { lang: 'en', view: 'findings' });
  const keep = screen.queryByRole('button', { name: 'Keep it' });
  if (!keep) await user.click(screen.getByText('Unlike the customer card'));
  await settled();
  await user.click(await screen.findByRole('button', { name: 'Keep it' }));
  await settled();
  expect(store.state.notice?.title.en).toBe('Keep 出货!J2');
  expect(screen.queryByText('Unlike the customer card')).toBeNull();
});

test('the order’s file shows the card’s essentials and opens the card', async () => {
  const { user, store, settled } = await renderPane(book(), { lang: 'en', view: 'order' });
  await store.select({ sheet: '出货', row: 2, column: 1 });
  await settled();
  const part = await screen.findByRole('region', { name: 'Customer card' });
  expect(part).toHaveTextContent('MAPLE');
  expect(part).toHaveTextContent('CIF');
  await user.click(within(part).getByRole('button', { name: 'Open the card' }));
  await settled();
  expect(store.state.view).toBe('customers');
  expect(await screen.findByRole('region', { name: 'Card of MAPLE' })).toBeInTheDocument();
});
