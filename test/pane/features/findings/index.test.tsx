/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { valueAt } from '../../../../shared/book/model';
import { bookOf, day, sheetOf, type TestCell } from '../../../tools/book';
import { HEADERS, orderBook } from '../../../tools/order-book';
import { aTeam } from '../../../tools/team';
import { setUp } from '../../../tools/set-up';
import { wrongDesks } from '../../../tools/wrong-desks';
import { page, renderPane } from '../../tools';

const WORDS = {
  zh: { kind: /日期有两种可能/, second: /^改为.*4月3日/, done: '改正 出货!M6', undo: '撤销' },
  en: {
    kind: /Dates that may mean two days/,
    second: /^Change to.*3 Apr 2026/,
    done: 'Correct 出货!M6',
    undo: 'Undo',
  },
};

describe.each(['zh', 'en'] as const)('findings in %s', (lang) => {
  const words = WORDS[lang];

  test('by kind, the first open, without barriers', async () => {
    const { container } = await renderPane(setUp(orderBook()), { lang, view: 'findings' });
    expect(screen.getByRole('region', { name: words.kind })).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  test('one click to the cell; one of two days is accepted by keyboard, and taken back', async () => {
    const { user, host, store, settled } = await renderPane(setUp(orderBook()), { lang, view: 'findings' });
    await user.click(screen.getByRole('button', { name: /出货 M6/ }));
    expect(host.selected).toMatchObject({ sheet: '出货', row: 6, column: 13 });
    screen.getByRole('button', { name: words.second }).focus();
    await user.keyboard('{Enter}');
    await settled();
    expect(store.state.notice?.title[lang]).toBe(words.done);
    expect(valueAt(host.book.sheets[0]!, 6, 13)).toBe(46115);
    expect(screen.queryByRole('region', { name: words.kind })).toBeNull();
    await user.click(screen.getByRole('button', { name: words.undo }));
    await settled();
    expect(valueAt(host.book.sheets[0]!, 6, 13)).toBe('03/04/26');
  });
});

test.each([
  ['zh', /跟单的工作表有误/],
  ['en', /Gendan's own sheets/],
] as const)('a wrong cell of the sheet of desks is there, and one click away (%s)', async (lang, kind) => {
  const { user, host, settled, container } = await renderPane(wrongDesks(), { lang, view: 'findings' });
  const group = within(screen.getByRole('region', { name: kind }));
  const fold = container.querySelector(
    `section[aria-label="${lang === 'zh' ? '跟单的工作表有误' : "Gendan's own sheets"}"] details`,
  );
  if (!fold!.hasAttribute('open')) await user.click(fold!.querySelector('summary')!);
  await user.click(await group.findByRole('button', { name: /跟单_岗位 B3/ }));
  await settled();
  expect(host.selected).toMatchObject({ sheet: '跟单_岗位', row: 3, column: 2 });
});

test('hundreds of one kind: page by page, and all at once after a preview', async () => {
  const rows = Array.from({ length: 60 }, (_, at): TestCell[] => [
    `B-${at}`, 'Nordvik', '挪威', '王丽', 'FOB Ningbo', '30% T/T', day('2026-04-08'), null, null, null, null, '5月3日',
  ]); // prettier-ignore
  const pane = await renderPane(setUp(bookOf(sheetOf('出货', [HEADERS, ...rows]))), {
    lang: 'zh',
    view: 'findings',
  });
  const { user, settled, host } = pane;
  const summary = [...pane.container.querySelectorAll('summary')].find((each) =>
    /没有年份/.test(each.textContent!),
  )!;
  if (!summary.parentElement!.hasAttribute('open')) await user.click(summary);
  await settled();
  expect(page()).toHaveTextContent('第 1–25 处，共 60 处');
  await user.click(screen.getByRole('button', { name: '下一页' }));
  await settled();
  expect(page()).toHaveTextContent('第 26–50 处，共 60 处');
  await user.click(screen.getByRole('button', { name: '全部改正（60）…' }));
  await settled();
  expect(screen.getByRole('dialog')).toHaveTextContent('没有年份，按推断：改正 60 处');
  await user.click(screen.getByRole('button', { name: '写入' }));
  await settled();
  expect(valueAt(host.book.sheets[0]!, 61, 12)).toBe(46145);
  expect(page()).not.toHaveTextContent('没有年份');
});

test('a book in order says so', async () => {
  const rows: TestCell[][] = [
    ['B-1', 'Nordvik', '挪威', '王丽', 'FOB Ningbo', '30% T/T, 70%见提单副本', day('2026-05-15')],
    ['B-2', 'Nordvik', '挪威', '王丽', 'FOB Ningbo', '30% T/T, 70%见提单副本', day('2026-05-15')],
  ];
  await renderPane(setUp(bookOf(sheetOf('出货', [HEADERS, ...rows])), aTeam), {
    lang: 'zh',
    view: 'findings',
  });
  expect(page()).toHaveTextContent('没有问题');
});
