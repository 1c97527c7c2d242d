/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { SETUP_WORDS } from '../../../../pane/features/setup/words';
import { readConfig } from '../../../../shared/config';
import type { Bilingual, Lang } from '../../../../shared/lang';
import { askingBook } from '../../../tools/asking-book';
import { orderBook } from '../../../tools/order-book';
import { setUp } from '../../../tools/set-up';
import { page, renderPane, type RenderedPane } from '../../tools';

const press = async (pane: RenderedPane, { zh }: Bilingual): Promise<void> => {
  await pane.user.click(screen.getByRole('button', { name: zh }));
  await pane.settled();
};
const heading = () => page().querySelector('section h2')!;
const open = (lang: Lang = 'zh') => renderPane(askingBook(), { lang });
const radios = (name: RegExp) => within(screen.getByRole('group', { name })).getAllByRole('radio');

describe.each(['zh', 'en'] as const)('a messy book of three months, in %s', (lang) => {
  test('asks one question at a time, each time without barriers; the heading has the focus', async () => {
    const pane = await open(lang);
    const seen: string[] = [];
    for (let at = 1; at <= 5; at++) {
      expect(screen.getByText(SETUP_WORDS.position(at, 5)[lang])).toHaveAttribute('aria-live', 'polite');
      seen.push(heading().textContent!);
      if (at > 1) expect(heading()).toHaveFocus();
      expect(await axe(pane.container)).toHaveNoViolations();
      await pane.user.click(screen.getByRole('button', { name: SETUP_WORDS.next[lang] }));
      await pane.settled();
    }
    expect(new Set(seen).size).toBe(5);
    expect(heading()).toHaveFocus();
    expect(heading()).toHaveTextContent(SETUP_WORDS.last[lang]);
    expect(page()).toHaveTextContent(SETUP_WORDS.stillOpen(5)[lang]);
    expect(await axe(pane.container)).toHaveNoViolations();
  });
});

test('a cell that made it ask is gone to with a click', async () => {
  const pane = await open();
  const cells = within(screen.getByRole('list', { name: SETUP_WORDS.cells.zh }));
  expect(cells.getAllByRole('button').map((each) => each.textContent)).toEqual([
    '3月!A4',
    '3月!A5',
    '5月!A2',
  ]);
  await pane.user.click(cells.getByRole('button', { name: '5月!A2' }));
  expect(pane.host.selected).toMatchObject({ sheet: '5月', row: 2, column: 1 });
  expect(heading()).toHaveTextContent(/占了好几行/);
});

test('by keyboard alone: chosen with an arrow, on with Enter, back with the button', async () => {
  const pane = await open();
  radios(/占了好几行/)[0]!.focus();
  await pane.user.keyboard('{ArrowDown}');
  await pane.settled();
  expect(radios(/占了好几行/)[1]).toBeChecked();
  await pane.user.keyboard('{Enter}');
  await pane.settled();
  expect(heading()).toHaveFocus();
  expect(heading()).toHaveTextContent(/^“船期”这一列/);
  await press(pane, SETUP_WORDS.back);
  expect(heading()).toHaveTextContent(/占了好几行/);
  expect(screen.getByRole('button', { name: SETUP_WORDS.back.zh })).toBeDisabled();
});

test('one answer is for all sheets unless that is unticked; ticked again, the first sheet’s is everybody’s', async () => {
  const pane = await open();
  await press(pane, SETUP_WORDS.next);
  const same = () => screen.getByRole('checkbox', { name: /^3 张表都一样/ });
  expect(same()).toBeChecked();
  await pane.user.click(screen.getByRole('radio', { name: 'ATD' }));
  await pane.user.click(same());
  expect(radios(/船期.* 3月$/)[1]).toBeChecked();
  expect(radios(/船期.* 5月$/)[1]).toBeChecked();
  await pane.user.click(radios(/船期.* 5月$/)[0]!);
  await pane.settled();
  expect(radios(/船期.* 3月$/)[1]).toBeChecked();
  expect(await axe(pane.container)).toHaveNoViolations();
  await press(pane, SETUP_WORDS.next);
  await press(pane, SETUP_WORDS.back);
  expect(same()).not.toBeChecked();
  await pane.user.click(same());
  expect(radios(/船期/)[1]).toBeChecked();
  await press(pane, SETUP_WORDS.toLast);
  await press(pane, SETUP_WORDS.preview);
  await pane.user.click(screen.getByRole('button', { name: '写入' }));
  await pane.settled();
  const { sheets } = readConfig(pane.host.book).config.settings;
  const sailing = sheets.map(({ columns }) => columns.find(({ header }) => header === '船期'));
  expect(sailing).toEqual(Array(3).fill(expect.objectContaining({ field: 'atd', confirmed: true })));
});

test('what nobody knows is left open: written without it, asked again afterwards', async () => {
  const pane = await open();
  await press(pane, SETUP_WORDS.toLast);
  await press(pane, SETUP_WORDS.preview);
  await pane.user.click(screen.getByRole('button', { name: '写入' }));
  await pane.settled();
  expect(pane.store.state).toMatchObject({ view: 'today', summary: { isSetUp: true } });
  act(() => pane.store.go('setup'));
  await pane.settled();
  expect(screen.getByText(SETUP_WORDS.position(1, 5).zh)).toBeVisible();
  await pane.user.click(screen.getByRole('radio', { name: '一个订单' }));
  await press(pane, SETUP_WORDS.toLast);
  expect(page()).toHaveTextContent(/在“跟单_设置”里改 2 格/);
  await pane.user.click(screen.getByRole('button', { name: SETUP_WORDS.toOpen.zh }));
  expect(heading()).toHaveTextContent(/^“船期”/);
});

test('a book without questions stands on the last page: one sentence of what is written, one of what is late', async () => {
  await renderPane(orderBook(), { lang: 'zh' });
  expect(heading()).toHaveTextContent(SETUP_WORDS.last.zh);
  expect(page()).toHaveTextContent(
    '在“出货”右边加 6 列结果，新增 4 张工作表 跟单_设置、跟单_人员、跟单_记录、跟单_今天；你们自己的列不动。',
  );
  expect(page()).toHaveTextContent(/\d 单会显示逾期/);
  expect(screen.queryByRole('button', { name: SETUP_WORDS.back.zh })).toBeNull();
  expect(screen.getAllByRole('button', { name: SETUP_WORDS.preview.zh })).toHaveLength(1);
});

test('a book that is set up says that there is nothing to write', async () => {
  await renderPane(setUp(orderBook()), { lang: 'zh', view: 'setup' });
  expect(page()).toHaveTextContent(SETUP_WORDS.changes(0, []).zh);
  expect(screen.getByRole('button', { name: SETUP_WORDS.save.zh })).toBeDisabled();
});

test.each([
  [['3月'], '在“3月”右边加 6 列结果', /to the right of "3月" will be added;/],
  [['1', '2', '3', '4', '5'], '在“1”“2”“3”等 5 张表右边各加 6 列结果', /"1", "2", "3" and 2 more sheets/],
] as const)('sheets are named as far as there is room: %j', (tables, zh, en) => {
  const text = SETUP_WORDS.written(tables, []);
  expect(text.zh).toContain(zh);
  expect(text.en).toMatch(en);
});
