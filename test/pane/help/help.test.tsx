/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { PAGES } from '../../../pane/features';
import { VIEW_HELP } from '../../../pane/help/views';
import { HELP_WORDS, TOUR } from '../../../pane/help/words';
import { orderBook } from '../../tools/order-book';
import { setUp } from '../../tools/set-up';
import { renderPane } from '../tools';

const open = (lang: 'zh' | 'en' = 'zh') => renderPane(setUp(orderBook()), { lang, me: '' });
const panel = () => screen.findByRole('dialog', { name: HELP_WORDS.help.zh });

test('every view has its sentence in the help', () => {
  expect(PAGES.filter(({ key }) => VIEW_HELP[key] === undefined).map(({ key }) => key)).toEqual([]);
});

test('a question mark opens it, with what each view is for, the keys and the documentation; Esc leaves', async () => {
  const { user, settled, container } = await open();
  await user.keyboard('?');
  await settled();
  const help = within(await panel());
  // A page of the documentation may be called like its view: views stand first.
  for (const { title } of PAGES) expect(help.getAllByRole('button', { name: title.zh })[0]).toBeVisible();
  expect(help.getByText(HELP_WORDS.keys.zh)).toBeVisible();
  expect(await help.findByRole('button', { name: '单元格怎么读' })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a question mark in a field is a question mark', async () => {
  const { user, settled, store } = await open();
  act(() => store.go('order'));
  await settled();
  const field = screen.getAllByRole('searchbox')[0] ?? screen.getAllByRole('textbox')[0]!;
  await user.type(field, '?');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('it leads to a view, and to a document and back', async () => {
  const { user, settled, store } = await open();
  await user.click(screen.getByRole('button', { name: /更多/ }));
  await user.click(await screen.findByRole('button', { name: /^帮助/ }));
  await user.click(await within(await panel()).findByRole('button', { name: '待确认与答复' }));
  expect(within(await panel()).getByRole('heading', { name: '待确认与答复' })).toBeVisible();
  await user.click(within(await panel()).getByRole('button', { name: HELP_WORDS.back.zh }));
  await user.click(
    within(await panel()).getByRole('button', { name: PAGES.find(({ key }) => key === 'team')!.title.zh }),
  );
  await settled();
  expect(store.state.view).toBe('team');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the tour goes through its five views and can be left at any of them', async () => {
  const { user, settled, store } = await open('en');
  await user.keyboard('?');
  await user.click(await screen.findByRole('button', { name: HELP_WORDS.tour.en }));
  expect(TOUR).toHaveLength(5);
  for (const { view, text } of TOUR) {
    await settled();
    expect(store.state.view).toBe(view);
    expect(screen.getByText(text.en)).toBeVisible();
    const last = view === TOUR[4]!.view;
    await user.click(screen.getByRole('button', { name: (last ? HELP_WORDS.end : HELP_WORDS.next).en }));
  }
  await settled();
  expect(store.state.view).toBe('today');
  await user.keyboard('?');
  await user.click(await screen.findByRole('button', { name: HELP_WORDS.tour.en }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});
