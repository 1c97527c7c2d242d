/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { valueAt } from '../../../../shared/book/model';
import { readConfig } from '../../../../shared/config';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { orderBook } from '../../../tools/order-book';
import { setUp } from '../../../tools/set-up';
import { page, renderPane, type RenderedPane } from '../../tools';

const press = async (pane: RenderedPane, name: RegExp | string): Promise<void> => {
  await pane.user.click(screen.getByRole('button', { name }));
  await pane.settled();
};
const open = async (pane: RenderedPane, text: RegExp): Promise<void> => {
  const summary = [...pane.container.querySelectorAll('summary')].find((each) =>
    text.test(each.textContent ?? ''),
  )!;
  await pane.user.click(summary);
  await pane.settled();
};
const twoDates = () =>
  bookOf(
    sheetOf('Tracker', [
      ['Order No', 'Customer', 'Order Date', 'ETD', '船期', 'Sales'],
      ['A1', 'Kestrel', day('2026-03-01'), day('2026-05-01'), day('2026-05-02'), '陈洁'],
      ['A2', 'Kestrel', day('2026-04-01'), day('2026-06-01'), null, '小陈'],
    ]),
  );

describe.each(['zh', 'en'] as const)('a book that nobody has set up, in %s', (lang) => {
  test('opens on Set up: what was found and one way on, without barriers', async () => {
    const pane = await renderPane(orderBook(), { lang });
    expect(page()).toHaveTextContent(
      lang === 'zh' ? /找到 5 个订单，在 1 张表里；\d 个已逾期/ : /5 orders in 1 sheet; \d late/,
    );
    expect(await axe(pane.container)).toHaveNoViolations();
  });

  test('preview, apply, then Today; undo takes everything back', async () => {
    const pane = await renderPane(orderBook(), { lang });
    const before = pane.host.book;
    await press(pane, lang === 'zh' ? '预览并写入…' : 'Preview and write…');
    expect(screen.getByRole('dialog')).toHaveTextContent('跟单_设置');
    expect(screen.getByRole('dialog')).toHaveTextContent('跟单·下一步');
    expect(pane.host.book).toBe(before);
    await press(pane, lang === 'zh' ? '写入' : 'Write');
    expect(pane.store.state).toMatchObject({ view: 'today', summary: { isSetUp: true } });
    expect(pane.store.state.notice?.title[lang]).toMatch(
      lang === 'zh' ? /单逾期，最急的是 A-/ : /most urgent A-/,
    );
    // The first of the new columns is in sight, beside the most urgent order.
    const { selected } = pane.host;
    const column = pane.host.book.sheets[0]!.rows.map((row) => row[selected!.column - 1]);
    expect(column).toContain('跟单·下一步');
    const [worst] = await pane.store.ask('order.mostUrgent', 1);
    expect(selected).toMatchObject({ sheet: worst!.place.sheet, row: worst!.place.row });
    expect(pane.host.book.sheets.map(({ name }) => name)).toContain('跟单_人员');
    await press(pane, lang === 'zh' ? '撤销' : 'Undo');
    expect(pane.host.book).toEqual(before);
  });
});

test('an answer is kept while looking around, changes what is read, and is written', async () => {
  const pane = await renderPane(twoDates(), { lang: 'en' });
  const answers = () => within(screen.getByRole('group', { name: /船期/ })).getAllByRole('radio');
  expect(screen.getByRole('radio', { name: /I don’t know/ })).toBeChecked();
  await pane.user.click(answers()[1]!);
  expect(answers()[1]).toBeChecked();
  await pane.settled();
  act(() => pane.store.go('findings'));
  await pane.settled();
  act(() => pane.store.go('setup'));
  await pane.settled();
  await press(pane, 'Next');
  await press(pane, 'Back');
  expect(answers()[1]).toBeChecked();
  await press(pane, 'Next');
  await press(pane, 'Preview and write…');
  await press(pane, 'Write');
  expect(pane.store.state.summary).toMatchObject({ isSetUp: true, questions: 0 });
});

test('a word of a status that nobody knows is chosen a meaning for from a list', async () => {
  const row = (no: string, status: string) => [no, 'Kestrel', day('2026-03-01'), day('2026-05-01'), status];
  const headers = ['Order No', 'Customer', 'Order Date', 'ETD', 'Status'];
  const pane = await renderPane(bookOf(sheetOf('Tracker', [headers, row('A1', 'GOH'), row('A2', 'open')])), {
    lang: 'en',
  });
  expect(screen.getByRole('button', { name: 'Tracker!E2' })).toBeVisible();
  const list = screen.getByRole('combobox', { name: /status "GOH" mean/ });
  expect(list).toHaveValue('unknown');
  expect(list).toHaveAccessibleDescription(/says nothing of how far/);
  await pane.user.selectOptions(list, 'Finished');
  await pane.settled();
  expect(screen.getByRole('combobox', { name: /"GOH"/ })).toHaveValue('closed');
  expect(await axe(pane.container)).toHaveNoViolations();
  await press(pane, 'Next');
  await press(pane, 'Preview and write…');
  await press(pane, 'Write');
  const settings = pane.host.book.sheets.find(({ name }) => name === 'Gendan Settings')!;
  expect(settings.rows.flat()).toEqual(expect.arrayContaining(['Status word', 'GOH', 'Finished']));
});

test('a column is corrected by keyboard alone', async () => {
  const pane = await renderPane(orderBook(), { lang: 'zh' });
  await open(pane, /^订单表/);
  await open(pane, /^出货/);
  await open(pane, /^全部列/);
  screen.getByRole('button', { name: '改“定金到账”的含义' }).focus();
  await pane.user.keyboard('{Enter}');
  await pane.settled();
  await pane.user.selectOptions(screen.getByRole('combobox', { name: '这一列是' }), 'none');
  await pane.settled();
  expect(page()).toHaveTextContent(/按现在的选择：5 个订单/);
  await pane.user.click(screen.getByRole('button', { name: '到“定金到账”列' }));
  expect(pane.host.selected).toMatchObject({ sheet: '出货', row: 2, column: 8 });
});

test('小陈 and 陈洁 are made one; a sheet is switched off', async () => {
  const pane = await renderPane(twoDates(), { lang: 'zh' });
  await open(pane, /^人员（2）/);
  await press(pane, '是陈洁，合并');
  await pane.settled();
  expect(page()).toHaveTextContent('人员（1）');
  expect(page()).toHaveTextContent('陈洁 / 小陈');
  await open(pane, /^订单表/);
  await open(pane, /^Tracker/);
  await pane.user.click(screen.getByRole('checkbox', { name: '跟这张表' }));
  await pane.settled();
  await press(pane, '先看结果');
  expect(screen.getByRole('button', { name: '预览并写入…' })).toBeDisabled();
});

test('a second visit: the saved reading, and only what differs is written', async () => {
  const pane = await renderPane(setUp(orderBook()), { lang: 'zh', view: 'setup' });
  expect(screen.getByRole('button', { name: '预览改动…' })).toBeDisabled();
  await open(pane, /^日历和语言/);
  const bank = screen.getByRole('textbox', { name: '银行日历' });
  await pane.user.clear(bank);
  await pane.user.type(bank, 'US');
  await pane.settled();
  await press(pane, '预览改动…');
  await press(pane, '写入');
  await pane.settled();
  const settings = pane.host.book.sheets.find(({ name }) => name === '跟单_设置')!;
  expect(settings.rows.filter((row) => row.includes('US'))).toHaveLength(1);
  expect(valueAt(pane.host.book.sheets[0]!, 2, 1)).toBe('订单号');
  expect(screen.getByRole('button', { name: '预览改动…' })).toBeDisabled();
});

test('a book without orders says what was looked for and lets a person point', async () => {
  const pane = await renderPane(
    bookOf(sheetOf('清单', [['订单号', '客户', '备注'], ['A1', 'X', null], ['A2', 'Y', null]])),
    { lang: 'zh' },
  ); // prettier-ignore
  expect(page()).toHaveTextContent(/没有找到订单表/);
  await press(pane, '“清单”也有订单');
  await pane.settled();
  expect(page()).toHaveTextContent(/按现在的选择：2 个订单/);
  expect(await axe(pane.container)).toHaveNoViolations();
});

test('a sheet whose header is not recognised: the row is asked for, columns are told', async () => {
  const rows = [
    ['Liste'],
    ['Auftrag', 'Kd', 'Abfahrt'],
    ['A1', 'X', day('2026-05-01')],
    ['A2', 'Y', day('2026-06-01')],
  ];
  const pane = await renderPane(bookOf(sheetOf('Blatt', rows)), { lang: 'en' });
  await press(pane, 'Blatt has orders too');
  await pane.settled();
  await open(pane, /^Blatt/);
  await pane.user.type(screen.getByRole('spinbutton', { name: 'Header row' }), '2');
  await pane.settled();
  await open(pane, /^All columns/);
  await press(pane, 'Change what Auftrag means');
  await pane.user.selectOptions(
    screen.getByRole('combobox', { name: 'This column is' }),
    'field:order_no:value',
  );
  await pane.settled();
  expect(page()).toHaveTextContent('With these choices: 2 orders');
  expect(await axe(pane.container)).toHaveNoViolations();
});

test('a sheet that reads like the team’s own list of customers is asked about once, and kept on yes', async () => {
  const cards = sheetOf('客户资料', [
    ['客户', '国家', '目的港', '贸易条款', '付款方式'],
    ['Nordvik', '挪威', 'Oslo', 'FOB', 'T/T 30/70'],
  ]);
  const pane = await renderPane({ sheets: [...orderBook().sheets, cards] }, { lang: 'en', view: 'setup' });
  const isAsked = (): boolean => page().textContent.includes('Is “客户资料” your list of customers?');
  for (let turns = 0; turns < 8 && !isAsked(); turns++) await press(pane, 'Next');
  expect(page()).toHaveTextContent('Columns found: 客户, 国家');
  await pane.user.click(screen.getByRole('radio', { name: 'Yes' }));
  await pane.settled();
  expect(screen.getByRole('radio', { name: 'Yes' })).toBeChecked();
  for (let turns = 0; turns < 8 && screen.queryByRole('button', { name: 'Next' }); turns++)
    await press(pane, 'Next');
  await press(pane, 'Preview and write…');
  await act(() => pane.store.apply());
  await pane.settled();
  const { settings } = readConfig(pane.host.book).config;
  expect(settings.records.map(({ sheet, columns }) => [sheet, columns.length])).toEqual([['客户资料', 5]]);
});
