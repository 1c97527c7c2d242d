/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { axe } from 'jest-axe';
import { fileFingerprint } from '../../../../papers/read-template';
import { findSheet, valueAt, type Book } from '../../../../shared/book/model';
import { applyPatch } from '../../../../shared/book/apply';
import { addRecords } from '../../../../shared/records/change';
import { COMPANY } from '../../../../shared/trade/sheets/company.sheet';
import { LINES } from '../../../../shared/trade/sheets/lines.sheet';
import { readRecords } from '../../../../shared/records/read';
import { TEMPLATES } from '../../../../shared/trade/sheets/templates.sheet';
import { paperFiles } from '../../../../workbench/shell/paper-files';
import { readWorkbook } from '../../../../xlsx/read';
import { paragraph, wordFile } from '../../../tools/word-file';
import { bookOf, buildWorkbook, sheetOf } from '../../../tools/workbook';
import { entriesOf } from '../../../../shared/orders/entry';
import { plan as planOf } from '../../../../shared/plan/plan';
import { PAPER_GOODS, paperBook, type PaperBookOptions } from '../../../tools/paper-book';
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

/** A workbench that keeps what it is handed, and asks for every template. */
function files(beside: Readonly<Record<string, Uint8Array>> = {}) {
  const kept: { name: string; bytes: Uint8Array }[] = [];
  const papers = paperFiles({
    beside: async (file) => beside[file],
    book: () => '出货.xlsx',
    keep: (name, bytes) => kept.push({ name, bytes }),
  });
  return { kept, papers };
}

/** The dialog of an invoice of PO-1, in a pane whose papers are files. */
async function asked({ isDouble = false, ...told }: PaperBookOptions & { isDouble?: boolean }, { lang = 'en', beside = {} }: { lang?: 'zh' | 'en'; beside?: Readonly<Record<string, Uint8Array>> } = {}) {
  const book = isDouble ? withSecond(paperBook(told)) : paperBook(told);
  const { kept, papers } = files(beside);
  const pane = await renderPane(book, { lang, me: '王丽', view: 'order', isSet: true, papers });
  const patient = { timeout: PATIENCE_MS };
  await pane.store.select({ sheet: '出货', row: 2, column: 1 });
  await pane.settled();
  await pane.user.selectOptions(await screen.findByRole('combobox', { name: WORDS[lang].other }, patient), 'ci');
  await pane.settled();
  const dialog = within(await screen.findByRole('dialog', undefined, patient));
  await pane.settled();
  const make = async (): Promise<void> => {
    const button = await dialog.findByRole('button', { name: WORDS[lang].make });
    await waitFor(() => expect(button).toBeEnabled(), patient);
    await pane.user.click(button);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), patient);
    await pane.settled();
  };
  const give = async (name: string, bytes: Uint8Array): Promise<void> => {
    await pane.user.upload(dialog.getByLabelText(/file…|文件…/, { selector: 'input' }), fileOf(name, bytes));
    await pane.settled();
  };
  return { ...pane, book, kept, dialog, make, give, patient };
} // prettier-ignore

/** A second order, as the first but for its number and goods. */
function withSecond(book: Book): Book {
  const [orders, ...rest] = book.sheets;
  const [, first] = orders!.rows;
  const rows = [...orders!.rows, ['PO-2', ...first!.slice(1)]];
  const lines = PAPER_GOODS.map((line) => ({ ...line, order: 'PO-2' }));
  const doubled = { ...book, sheets: [{ ...orders!, rows, kinds: [...orders!.kinds, orders!.kinds[1]!] }, ...rest] };
  return applyPatch(doubled, addRecords(doubled, LINES, lines, { lang: 'zh' })).book;
} // prettier-ignore

/** A file as the browser hands it over; jsdom has no `arrayBuffer` of its own. */
function fileOf(name: string, bytes: Uint8Array): File {
  const file = new File([bytes as Uint8Array<ArrayBuffer>], name);
  return Object.assign(file, { arrayBuffer: async () => Uint8Array.from(bytes).buffer });
}

const registered = (book: Book) => readRecords(book, PAPERS).records;

test('a pane whose papers are files hands the workbook over and writes the register alone', async () => {
  const { kept, make, host, book } = await asked({});
  await make();
  expect(kept.map(({ name }) => name)).toEqual([expect.stringMatching(/^CI2026-\d{3}\.xlsx$/)]);
  expect(host.book.sheets).toHaveLength(book.sheets.length + 1);
});

describe('a template file of the team', () => {
  const own = buildWorkbook(bookOf(sheetOf('Invoice', [['{{buyer_name}}', '{{number}}'], ['{{line.item}}', '{{line.amount}}'], ['{{total_text}}']]))); // prettier-ignore
  const row = {
    name: 'MAPLE CI',
    kind: 'ci',
    language: 'en',
    file: 'maple.xlsx',
    version: 1,
    author: '王丽',
  };
  const approved = { ...row, approver: '陈总', approvedOn: 46_150, fingerprint: fileFingerprint(own), status: 'approved' }; // prettier-ignore
  const listed = (one: object): PaperBookOptions => ({ more: [[TEMPLATES, [one]]] });

  test.each(['zh', 'en'] as const)('is asked for once, filled and registered (%s)', async (lang) => {
    const { kept, make, give, dialog, host } = await asked(listed(approved), { lang });
    expect(dialog.getByText(/maple\.xlsx/)).toBeInTheDocument();
    expect(dialog.getByRole('button', { name: WORDS[lang].make })).toBeDisabled();
    expect(await axe(document.querySelector('dialog')!, { iframes: false })).toHaveNoViolations();
    await give('maple.xlsx', own);
    await waitFor(() => expect(dialog.getByTitle(WORDS[lang].page).getAttribute('srcdoc')).toContain('USD 12,345.50')); // prettier-ignore
    await make();
    expect(kept[0]!.name).toBe('CI2026-001.xlsx');
    expect(readWorkbook(kept[0]!.bytes).sheets[0]!.rows).toEqual([
      ['MAPLE HOME GMBH', 'CI2026-001'], ['A-1', 9000], ['B-2', 2920.5], ['C-3', 425], ['USD 12,345.50'],
    ]); // prettier-ignore
    expect(registered(host.book)).toMatchObject([{ number: 'CI2026-001', template: 'MAPLE CI v1' }]);
  });

  test('beside the workbook is taken without asking', async () => {
    const { kept, make, dialog } = await asked(listed(approved), { beside: { 'maple.xlsx': own } });
    expect(dialog.getByText('Template file: maple.xlsx')).toBeInTheDocument();
    await make();
    expect(kept[0]!.name).toBe('CI2026-001.xlsx');
  });

  test('that is another than the approved one, or that nobody approved, makes a draft and says why', async () => {
    const changed = buildWorkbook(bookOf(sheetOf('Invoice', [['{{number}}', '{{total_text}}', 'changed']])));
    const first = await asked(listed(approved));
    await first.give('other.xlsx', changed);
    expect(first.dialog.getByText('The template “MAPLE CI v1”: it was changed after its approval.')).toBeInTheDocument(); // prettier-ignore
    await first.make();
    expect(first.kept[0]!.name).toBe('CI2026-001-DRAFT.xlsx');
  });

  test('that nobody approved, or that was saved anew beside the workbook, is left out, and taken where somebody chooses it', async () => {
    const changed = buildWorkbook(bookOf(sheetOf('Invoice', [['{{number}}', '{{total_text}}', 'changed']])));
    for (const [one, beside, why] of [
      [row, own, 'nobody has approved it'],
      [approved, changed, 'it was changed after its approval'],
    ] as const) {
      const { dialog, user, settled, make, kept } = await asked(listed(one), { beside: { 'maple.xlsx': beside } }); // prettier-ignore
      await waitFor(() => expect(dialog.getByText(new RegExp(`“MAPLE CI v1”: ${why}. So this is Gendan’s own form`))).toBeInTheDocument()); // prettier-ignore
      expect(dialog.getByTitle(WORDS.en.page).getAttribute('srcdoc')).toContain('COMMERCIAL INVOICE');
      await user.selectOptions(dialog.getByRole('combobox', { name: 'Template' }), 'MAPLE CI v1');
      await settled();
      await waitFor(() => expect(dialog.getByText(`The template “MAPLE CI v1”: ${why}.`)).toBeInTheDocument()); // prettier-ignore
      await make();
      expect(kept[0]!.name).toBe('CI2026-001-DRAFT.xlsx');
      cleanup();
    }
  });

  test('may be left for Gendan’s own form', async () => {
    const { kept, make, dialog, user, settled, host } = await asked(listed(approved));
    await user.click(dialog.getByRole('button', { name: 'Use Gendan’s own form' }));
    await settled();
    await make();
    expect(registered(host.book)).toMatchObject([{ template: 'Gendan ci v1' }]);
    expect(readWorkbook(kept[0]!.bytes).sheets[0]!.rows.flat()).toContain('COMMERCIAL INVOICE');
  });

  test.each<[string, string, Uint8Array, RegExp]>([
    ['no zip at all', 'maple.xlsx', Buffer.from('no workbook'), /This is not an \.xlsx workbook/],
    ['a field that does not exist', 'maple.xlsx', buildWorkbook(bookOf(sheetOf('I', [['{{byer}}']]))), /has fields that do not exist: \{\{byer\}\} \(A1\)/],
    ['a bomb', 'maple.xlsx', buildWorkbook(bookOf(sheetOf('I', [['x']])), { parts: { 'xl/media/x.png': new Uint8Array(40 * 1024 * 1024) } }), /would unpack to an abnormal size/],
    ['a document that is none', 'maple.docx', Buffer.from('PK? no'), /is not a \.docx that can be read/],
    ['a document without its end of the lines', 'maple.docx', wordFile(paragraph('{{#lines}}{{item}}')), /"\{\{#lines\}\}" in the template "maple\.docx" has no counterpart/],
    ['another kind of file', 'maple.pdf', Buffer.from('%PDF'), /maple\.pdf cannot be a template/],
  ])('that is wrong is refused in the dialog, in the command’s words: %s', async (_, name, bytes, sentence) => {
    const { dialog, kept, patient } = await asked(listed(approved));
    const input = dialog.getByLabelText('Choose the file…', { selector: 'input' });
    // As it is dropped: a picker would not offer every ending.
    fireEvent.drop(input.closest('[data-takes-files]')!, { dataTransfer: { files: [fileOf(name, bytes)], types: ['Files'] } });
    expect(await dialog.findByText(sentence, undefined, patient)).toHaveAttribute('role', 'alert');
    expect(dialog.getByRole('button', { name: WORDS.en.make })).toBeDisabled();
    expect(kept).toEqual([]);
  }); // prettier-ignore

  test('of Word is filled as well; its page is not shown', async () => {
    const word = wordFile(paragraph('No. {{number}}, {{total_text}}'));
    const { kept, make, dialog } = await asked(listed({ ...approved, file: 'maple.docx', fingerprint: fileFingerprint(word) }), { beside: { 'maple.docx': word } }); // prettier-ignore
    expect(await dialog.findByText(/The layout of a Word template is not shown/)).toBeInTheDocument();
    await make();
    expect(kept[0]!.name).toBe('CI2026-001.docx');
    const text = strFromU8(unzipSync(kept[0]!.bytes)['word/document.xml']!).replace(/<[^>]*>/g, '');
    expect(text).toContain('No. CI2026-001, USD 12,345.50');
  });
});

test('other orders of the customer and the exporter are chosen in the dialog, none unasked', async () => {
  const second = { company: '远帆', nameEn: 'SAIL TRADING LTD.', address: 'HONG KONG', account: '99', currency: 'USD' }; // prettier-ignore
  const { user, dialog, settled, make, host } = await asked({ more: [[COMPANY, [second]]], isDouble: true });
  const other = dialog.getByText('Together with other orders of the customer (1 to choose from)');
  await user.click(other);
  const box = dialog.getByRole('checkbox', { name: /^PO-2/ });
  expect(box).not.toBeChecked();
  await user.click(box);
  await settled();
  expect(dialog.getByRole('checkbox', { name: /^PO-2/ })).toBeChecked();
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Exporter' }), '远帆');
  await settled();
  await waitFor(() => expect(dialog.getByTitle(/PO-1, PO-2/).getAttribute('srcdoc')).toContain('SAIL TRADING LTD.')); // prettier-ignore
  expect(await axe(document.querySelector('dialog')!, { iframes: false })).toHaveNoViolations();
  await make();
  expect(registered(host.book)).toMatchObject([{ orders: ['PO-1', 'PO-2'] }]);
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

test('a sheet of the workbook that nobody approved is left out, and copied where somebody chooses it', async () => {
  const own = sheetOf('发票模板', [
    ['{{buyer_name}}', '{{number}}'],
    ['{{line.item}}', '{{line.amount}}'],
  ]);
  const row = { name: 'MAPLE CI', kind: 'ci', language: 'en', sheet: '发票模板', author: '王丽', version: 1 };
  const { sheets } = paperBook({ more: [[TEMPLATES, [row]]] });
  const pane = await renderPane({ sheets: [...sheets, own] }, { lang: 'en', me: '王丽', view: 'order', isSet: true }); // prettier-ignore
  const patient = { timeout: PATIENCE_MS };
  await pane.store.select({ sheet: '出货', row: 2, column: 1 });
  await pane.settled();
  await pane.user.selectOptions(await screen.findByRole('combobox', { name: WORDS.en.other }, patient), 'ci');
  await pane.settled();
  const dialog = within(await screen.findByRole('dialog', undefined, patient));
  await pane.settled();
  expect(dialog.getByText(/“MAPLE CI v1”: nobody has approved it. So this is Gendan’s own form/)).toBeInTheDocument(); // prettier-ignore
  expect(dialog.getByRole('option', { name: 'MAPLE CI v1 (not approved: DRAFT)' })).toBeInTheDocument();
  await pane.user.selectOptions(dialog.getByRole('combobox', { name: 'Template' }), 'MAPLE CI v1');
  await pane.settled();
  await pane.user.click(await dialog.findByRole('button', { name: WORDS.en.make }));
  await pane.settled();
  const [made] = registered(pane.host.book);
  expect(made).toMatchObject({ template: 'MAPLE CI v1', file: expect.stringContaining('DRAFT') });
  expect(findSheet(pane.host.book, made!.file!)!.rows[0]).toEqual(['MAPLE HOME GMBH', 'CI2026-001']);
});
