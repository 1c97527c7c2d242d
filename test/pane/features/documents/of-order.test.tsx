/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { findSheet, valueAt } from '../../../../shared/book/model';
import { entriesOf } from '../../../../shared/orders/entry';
import { plan as planOf } from '../../../../shared/plan/plan';
import { paperBook, type PaperBookOptions } from '../../../tools/paper-book';
import { PAPERS } from '../../../../shared/trade/sheets/papers.sheet';
import { MID_MORNING } from '../../../tools/set-up';
import { PATIENCE_MS } from '../../../tools/until';
import { renderPane } from '../../tools';

const WORDS = {
  zh: { papers: '单证登记', ci: /^商业发票/, other: '做别的单证…', make: '做好并登记', page: /商业发票.*：PO-1/, check: '已核对', send: '已发出', row: '到登记行', differences: '对不上的地方', missing: /还缺 \d+ 项/ },
  en: { papers: 'Papers', ci: /^Commercial Invoice/, other: 'Make another paper…', make: 'Make and register', page: /Commercial Invoice.*: PO-1/, check: 'Checked', send: 'Sent', row: 'To its row', differences: 'Differences', missing: /\d+ missing/ },
} as const; // prettier-ignore

/** The order's file, with its papers drawn. */
async function opened(lang: 'zh' | 'en', told: PaperBookOptions = {}, me = '王丽') {
  const book = paperBook(told);
  const pane = await renderPane(book, { lang, me, view: 'order', isSet: true });
  const { place } = entriesOf(planOf(book, MID_MORNING)).map(({ whole: { speaks } }) => ({ place: { sheet: speaks.table.table.sheet, row: speaks.row.row.row, column: 1 } }))[0]!; // prettier-ignore
  const show = async (): Promise<HTMLElement> => {
    await pane.store.select(place);
    await pane.settled();
    return screen.findByRole('region', { name: WORDS[lang].papers }, { timeout: PATIENCE_MS });
  };
  return { ...pane, show };
}

describe.each(['zh', 'en'] as const)('papers of an order in %s', (lang) => {
  const words = WORDS[lang];

  test('a paper is looked at as a page, made with one button and stands with its number; without barriers', async () => {
    const { user, host, container, settled, show } = await opened(lang);
    const papers = await show();
    expect(await axe(container)).toHaveNoViolations();
    await user.selectOptions(within(papers).getByRole('combobox', { name: words.other }), 'ci');
    await settled();
    const dialog = await screen.findByRole('dialog', { name: words.page }, { timeout: PATIENCE_MS });
    await settled();
    const page = within(dialog).getByTitle(words.page);
    expect(page).toHaveAttribute('srcdoc', expect.stringContaining('CERAMIC VASE'));
    expect(page).toHaveAttribute('sandbox', '');
    expect(await axe(dialog, { iframes: false })).toHaveNoViolations();
    await user.click(within(dialog).getByRole('button', { name: words.make }));
    await settled();
    const register = findSheet(host.book, '跟单_单证')!;
    expect(register.rows[1]).toEqual(expect.arrayContaining(['PO-1', '商业发票']));
    const name = host.book.sheets
      .map((each) => each.name)
      .find((each) => /^跟单_商业发票 CI2026-/.test(each));
    expect(host.selected).toEqual({ sheet: name, row: 1, column: 1 });
    const again = within(await show());
    const made = again.getByRole('button', { name: words.ci });
    expect(made).toHaveTextContent(/CI2026-\d{3}/);
    await user.click(made);
    await user.click(again.getByRole('button', { name: words.row }));
    expect(host.selected).toMatchObject({ sheet: '跟单_单证', row: 2 });
  });

  test('what is missing is listed, leads to its cell, and stops the making', async () => {
    const { user, host, settled, show } = await opened(lang, { order: { 目的港: null }, card: { port: undefined } as never }); // prettier-ignore
    const papers = await show();
    await user.selectOptions(within(papers).getByRole('combobox', { name: words.other }), 'ci');
    await settled();
    const dialog = await screen.findByRole('dialog', { name: words.page }, { timeout: PATIENCE_MS });
    expect(within(dialog).getByText(words.missing)).toBeInTheDocument();
    expect(within(dialog).getByRole('button', { name: words.make })).toBeDisabled();
    await user.click(within(dialog).getByRole('button', { name: /!I2/ }));
    await settled();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(host.selected).toMatchObject({ sheet: '出货', row: 2 });
  });
});

test('checked and sent are one click each and stand in the register; what was not checked is shown before it is sent', async () => {
  const { user, host, store, settled, show } = await opened('en');
  await user.selectOptions(within(await show()).getByRole('combobox'), 'ci');
  await settled();
  await user.click(await screen.findByRole('button', { name: WORDS.en.make }, { timeout: PATIENCE_MS }));
  await settled();
  const cell = (title: string): unknown => {
    const register = findSheet(host.book, '跟单_单证')!;
    return valueAt(register, 2, register.rows[0]!.indexOf(title) + 1);
  };
  const press = async (name: string): Promise<void> => {
    const papers = await show();
    const line = within(papers).getByRole('button', { name: WORDS.en.ci });
    if (line.getAttribute('aria-expanded') === 'false') await user.click(line);
    await user.click(within(papers).getByRole('button', { name }));
    await settled();
  };
  await press('Sent');
  expect(store.state.asked?.proposal.notes.map(({ en }) => en)).toContain('Nobody has checked it.');
  store.drop();
  await settled();
  await press('Checked');
  if (store.state.asked) await store.apply();
  await settled();
  expect(cell('状态')).toBe('已核');
});

test('a pane whose papers are files hands the workbook over and writes the register alone', async () => {
  const kept: string[] = [];
  const book = paperBook();
  const { user, host, store, settled } = await renderPane(book, { lang: 'en', view: 'order', isSet: true, keepPaper: async (file) => void kept.push(file) }); // prettier-ignore
  await store.select({ sheet: '出货', row: 2, column: 1 });
  await settled();
  await user.selectOptions(await screen.findByRole('combobox', { name: WORDS.en.other }, { timeout: PATIENCE_MS }), 'ci'); // prettier-ignore
  await settled();
  await user.click(await screen.findByRole('button', { name: WORDS.en.make }, { timeout: PATIENCE_MS }));
  await settled();
  expect(kept).toEqual([expect.stringMatching(/^CI2026-\d{3}\.xlsx$/)]);
  expect(host.book.sheets).toHaveLength(book.sheets.length + 1);
});

test('differences lead to the cell to change, what would be refused first', async () => {
  const { show } = await opened('en', { order: { 金额: 13_000 } });
  await show();
  expect(screen.getByRole('region', { name: WORDS.en.differences })).toHaveTextContent('13,000');
});

test('what is filed for the tax refund leads to its row, what is missing is counted', async () => {
  const filed = { orders: ['PO-1'], kind: 'freight_invoice', file: '运费.pdf', version: 1, status: 'sent' };
  const { user, host, container, show } = await opened('zh', { more: [[PAPERS, [filed]]] });
  const papers = within(await show());
  await user.click(papers.getByText(/^退税备案单证缺 5 份/));
  await user.click(papers.getByRole('button', { name: '✓ 运费.pdf' }));
  expect(host.selected).toMatchObject({ sheet: '跟单_单证', row: 2 });
  expect(await axe(container)).toHaveNoViolations();
});
