/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { orderBook } from '../../tools/order-book';
import { setUp } from '../../tools/set-up';
import { aTeam } from '../../tools/team';
import { renderPane } from '../tools';

const open = async (lang: 'zh' | 'en' = 'en', me = '') => {
  const pane = await renderPane(setUp(orderBook(), aTeam), { lang, view: 'today', me });
  await pane.user.click(screen.getByRole('button', { name: /More|更多/ }));
  await pane.user.click(await screen.findByRole('button', { name: /Share…|分享…/ }));
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(within(dialog).getByRole('textbox')).not.toHaveValue(''));
  return { ...pane, dialog };
};

test("the team's morning is offered as text for a chat, and copied", async () => {
  const { dialog, user } = await open();
  const text = within(dialog).getByRole<HTMLTextAreaElement>('textbox').value;
  expect(text).toMatch(/^【Orders this morning】\nMon 18 May 2026/);
  await user.click(within(dialog).getByRole('button', { name: 'Copy text' }));
  expect(await navigator.clipboard.readText()).toBe(text);
  expect(within(dialog).getByRole('status')).toHaveTextContent('Copied');
  expect(await axe(dialog)).toHaveNoViolations();
});

test('whoever is chosen hands on their own day first', async () => {
  const { dialog } = await open('zh', '王丽');
  expect(within(dialog).getByRole('combobox', { name: '内容' })).toHaveDisplayValue('王丽 的今天');
});

test('the same in the other language, as a mail', async () => {
  const { dialog, user } = await open('en');
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Language' }), 'zh');
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'As text for' }), 'mail');
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'What' }), 'week');
  await waitFor(() =>
    expect(within(dialog).getByRole<HTMLTextAreaElement>('textbox').value).toMatch(
      /^跟单周报 - 2026年5月18日至24日\n\n/,
    ),
  );
});

test('closing it leaves the view as it was', async () => {
  const { user, dialog, store } = await open();
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(store.state.isSharing).toBe(false);
  expect(store.state.view).toBe('today');
});
