/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { readConfig } from '../../../../shared/config';
import { bought, purchases } from '../../../tools/purchases';
import { renderPane, type RenderedPane } from '../../tools';

const TWENTY = [4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 8, 8, 8, 9, 9, 9, 12, 13, 14, 19];
const QUESTION = '采用自己的惯常用时？';
const press = async (pane: RenderedPane, name: RegExp | string): Promise<void> => {
  await pane.user.click(screen.getByRole('button', { name }));
  await pane.settled();
};

test('a set-up book with twenty completions is asked whether its usual times are to count, and only then adopts them', async () => {
  const pane = await renderPane(purchases(bought(TWENTY)), { lang: 'zh', view: 'setup', isSet: true });
  expect(await screen.findByText(QUESTION)).toBeVisible();
  expect(screen.getByText(/^物料到齐：14天（原为/)).toBeVisible();
  const limit = () => readConfig(pane.host.book).config.processRows.find(({ key }) => key === 'material')!;
  expect(limit().confirmed).not.toBe('是');
  await press(pane, '采用…');
  await pane.settled();
  await press(pane, '写入');
  expect(limit()).toMatchObject({ limit: '14天', confirmed: '是' });
  expect(screen.queryByText(QUESTION)).toBeNull();
});

test('put off, nothing changes', async () => {
  const pane = await renderPane(purchases(bought(TWENTY)), { lang: 'zh', view: 'setup', isSet: true });
  await screen.findByText(QUESTION);
  const before = pane.host.book;
  await press(pane, '暂不');
  expect(screen.queryByText(QUESTION)).toBeNull();
  expect(pane.host.book).toBe(before);
});

test('a book with fewer is not asked', async () => {
  await renderPane(purchases(bought(TWENTY.slice(1))), { lang: 'zh', view: 'setup', isSet: true });
  expect(screen.queryByText(QUESTION)).toBeNull();
});

test('before the first set-up it is told what is usual, and where it can be adopted later', async () => {
  const { sheets, ...rest } = purchases(bought(TWENTY));
  const bare = { ...rest, sheets: sheets.filter(({ name }) => !name.startsWith('跟单_')) };
  const pane = await renderPane(bare, { lang: 'zh', view: 'setup' });
  await pane.user.click(await screen.findByText('惯常用时'));
  expect(await screen.findByText(QUESTION)).toBeVisible();
  expect(screen.getByText(/写入设置后，回到“设置”就能采用/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '采用…' })).toBeNull();
  await press(pane, '预览并写入…');
  await press(pane, '写入');
  expect(pane.store.state).toMatchObject({ view: 'today', summary: { isSetUp: true } });
});
