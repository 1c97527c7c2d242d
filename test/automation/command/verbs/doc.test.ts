import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../../../../shared/book/model';
import { readRecords } from '../../../../shared/records/read';
import { PAPERS } from '../../../../shared/trade/sheets/papers.sheet';
import { TEMPLATES } from '../../../../shared/trade/sheets/templates.sheet';
import { readWorkbook } from '../../../../xlsx/read';
import { aFolder } from '../../../tools/folder';
import { PAPER_ITEMS, paperBook, type PaperBookOptions } from '../../../tools/paper-book';
import { bookOf, buildWorkbook, sheetOf } from '../../../tools/workbook';

const folder = aFolder();
const { gendan } = folder;

const written = (told: PaperBookOptions = {}): void =>
  writeFileSync(folder.book, buildWorkbook(paperBook(told)));
const doc = (...args: string[]) => gendan('doc', folder.book, 'PO-1', ...args);
const register = () => readRecords(readWorkbook(readFileSync(folder.book)), PAPERS).records;
const textsOf = ({ rows }: Sheet): string[] =>
  rows.flat().flatMap((cell) => (cell === null ? [] : [String(cell)]));
const paperIn = (file: string): string[] =>
  textsOf(readWorkbook(readFileSync(join(folder.path, file))).sheets[0]!);
const bytesOf = (file: string): string => readFileSync(join(folder.path, file)).toString('base64');

/** A customer's own invoice, with a row of goods. */
const OWN = sheetOf('Invoice', [
  ['{{seller_name}}', null, 'No.', '{{number}}'],
  ['To: {{买方抬头}}', null, 'Date', '{{date}}'],
  ['{{line.item}}', '{{line.description}}', '{{line.quantity}}', '{{line.amount}}'],
  ['TOTAL', null, '{{quantity}}', '{{total_text}}'],
  ['{{total_words}}'],
]);
/** Its row in 跟单_模板, which nobody has approved. */
const UNAPPROVED = {
  name: 'MAPLE CI',
  kind: 'ci',
  language: 'en',
  file: 'maple.xlsx',
  version: 1,
  author: '王丽',
};
const ownTemplate = (): void => writeFileSync(join(folder.path, 'maple.xlsx'), buildWorkbook(bookOf(OWN)));

test('without --yes nothing is written: the paper is shown as a draft without a number', async () => {
  written();
  const before = readFileSync(folder.book).toString('base64');
  const { code, out } = await doc('ci');
  expect(code).toBe(0);
  expect(out).toContain('USD 12,345.50');
  expect(out).toContain('a draft without a number');
  expect(readFileSync(folder.book).toString('base64')).toBe(before);
  expect(readdirSync(folder.path)).toEqual(['orders.xlsx']);
});

test('a draft goes to the file that is named, marked as one, and the book is not touched', async () => {
  written({ card: { marks: undefined } });
  const { code, out } = await doc('ci', '--out', join(folder.path, 'draft.xlsx'));
  expect(code).toBe(0);
  expect(paperIn('draft.xlsx')).toContain('DRAFT');
  expect(out).toMatch(/Missing\n· Shipping Marks is missing: fill in 跟单_客户!\w+2\./);
  expect(register()).toEqual([]);
});

test('with --yes it gets a number, a row of the register and a file beside the book', async () => {
  written();
  const { code, err } = await doc('ci', '--as', '孙敏', '--yes');
  expect([code, err.includes('CI2026-001.xlsx')]).toEqual([0, true]);
  expect(register()).toMatchObject([{ kind: 'ci', number: 'CI2026-001', madeBy: '孙敏' }]);
  expect(paperIn('CI2026-001.xlsx')).toEqual(expect.arrayContaining(['COMMERCIAL INVOICE', 'CI2026-001']));
});

test('made once more it is the same row and the same bytes', async () => {
  written();
  await doc('ci', '--yes');
  const first = bytesOf('CI2026-001.xlsx');
  const { code } = await doc('ci', '--yes', '--now', '2026-06-20T10:00');
  expect(code).toBe(0);
  expect(register()).toHaveLength(1);
  expect(bytesOf('CI2026-001.xlsx')).toBe(first);
});

test('what is missing makes nothing, names every cell and ends with 1', async () => {
  written({ card: { address: undefined, marks: undefined } });
  const { code, err } = await doc('ci', '--yes');
  expect(code).toBe(1);
  expect(err).toMatch(/2 things missing:\n· .*跟单_客户!\w+2.*\n· .*跟单_客户!\w+2/);
  expect(register()).toEqual([]);
  expect(readdirSync(folder.path)).toEqual(['orders.xlsx']);
});

test('a template that nobody approved makes a draft; approved it does not; changed afterwards it does again', async () => {
  const row = { ...UNAPPROVED, customer: 'MAPLE', status: 'draft' as const };
  written({ more: [[TEMPLATES, [row]]] });
  ownTemplate();
  const named = ['--template', 'MAPLE CI', '--json'];
  expect(JSON.parse((await doc('ci', ...named)).out)).toMatchObject({ isDraft: true });
  const refused = await gendan(
    'record',
    'templates',
    folder.book,
    '--row',
    'MAPLE CI 1',
    '--approve',
    '--as',
    '王丽',
    '--yes',
  );
  expect([refused.code, refused.err]).toEqual([
    1,
    expect.stringContaining('Who made the template cannot approve'),
  ]);
  const approved = await gendan(
    'record',
    'templates',
    folder.book,
    '--row',
    'MAPLE CI 1',
    '--approve',
    '--as',
    '陈总',
    '--yes',
  );
  expect(approved.code).toBe(0);
  // Of itself now, because it is approved for this customer.
  const made = await doc('ci', '--yes');
  expect([made.code, register()[0]!.template]).toEqual([0, 'MAPLE CI v1']);
  expect(paperIn('CI2026-001.xlsx')).toEqual([
    'OCEAN TRADING CO., LTD.', 'No.', 'CI2026-001', 'To: MAPLE HOME GMBH', 'Date', '46160',
    'A-1', 'CERAMIC VASE', '100', '9000', 'B-2', 'GLASS CANDLE HOLDER', '33', '2920.5', 'C-3', 'WOODEN TRAY', '7', '425',
    'TOTAL', '140', 'USD 12,345.50', 'SAY US DOLLARS TWELVE THOUSAND THREE HUNDRED AND FORTY-FIVE AND CENTS FIFTY ONLY.',
  ]); // prettier-ignore
  writeFileSync(
    join(folder.path, 'maple.xlsx'),
    buildWorkbook(bookOf({ ...OWN, rows: [...OWN.rows, ['changed']] })),
  );
  const { isDraft, draft } = JSON.parse((await doc('ci', ...named)).out);
  expect([isDraft, draft[0].en]).toEqual([
    true,
    'The template “MAPLE CI v1”: it was changed after its approval.',
  ]);
});

test('a template that nobody approved is left out, its file need not even be there; what to do is said', async () => {
  written({ more: [[TEMPLATES, [UNAPPROVED]]] });
  const { code, out } = await doc('ci', '--yes');
  expect([code, register()[0]!.template, readdirSync(folder.path)]).toEqual([0, 'Gendan ci v1', expect.arrayContaining(['CI2026-001.xlsx'])]); // prettier-ignore
  expect(out).toMatch(/“MAPLE CI v1”: nobody has approved it.*Gendan’s own form.*--template "MAPLE CI".*--row "MAPLE CI 1" --approve/); // prettier-ignore
});

test('a paper that was made of a template that nobody approved stays with it', async () => {
  written({ more: [[TEMPLATES, [UNAPPROVED]]] });
  ownTemplate();
  await doc('ci', '--template', 'MAPLE CI', '--yes');
  await doc('ci', '--yes');
  expect(register()).toMatchObject([{ template: 'MAPLE CI v1', file: 'CI2026-001-DRAFT' }]);
});

test.each([
  ['the workbook', 'orders.xlsx', []],
  ['the workbook, by a link', 'link.xlsx', []],
  ['its template', 'maple.xlsx', ['--template', 'maple.xlsx']],
])('is never written over %s', async (_, name, more) => {
  written();
  ownTemplate();
  symlinkSync(folder.book, join(folder.path, 'link.xlsx'));
  const [before, template] = [bytesOf('orders.xlsx'), bytesOf('maple.xlsx')];
  const flags = more.map((each) => (each.endsWith('.xlsx') ? join(folder.path, each) : each));
  for (const yes of [[], ['--yes']]) {
    const { code, err } = await doc('ci', '--out', join(folder.path, name), ...flags, ...yes);
    expect([code, err]).toEqual([1, expect.stringContaining('it was not replaced, nothing was written')]);
  }
  expect([bytesOf('orders.xlsx'), bytesOf('maple.xlsx')]).toEqual([before, template]);
});

test('an ending that is not the template’s is refused before anything is registered', async () => {
  written();
  const { code, err } = await doc('ci', '--out', join(folder.path, 'ci.docx'), '--yes');
  expect([code, err, register()]).toEqual([1, expect.stringContaining('has the wrong ending'), []]);
});

test('commas without an order are told so', async () => {
  written();
  const { code, err } = await gendan('doc', folder.book, ',', 'ci');
  expect([code, err]).toEqual([1, expect.stringContaining('No order was named')]);
});

test('a template file that nobody listed makes a draft that says so in its name', async () => {
  written();
  ownTemplate();
  await doc('ci', '--template', join(folder.path, 'maple.xlsx'), '--yes');
  expect(readdirSync(folder.path)).toContain('CI2026-001-DRAFT.xlsx');
});

test('an HS code that the template has a column for and one product lacks makes nothing, and names the cell', async () => {
  const products = PAPER_ITEMS.map((item) => (item.item === 'B-2' ? { ...item, hs: undefined } : item));
  written({ products });
  const own = sheetOf('Invoice', [['{{number}}'], ['{{line.item}}', '{{line.hs}}', '{{line.amount}}']]);
  writeFileSync(join(folder.path, 'hs.xlsx'), buildWorkbook(bookOf(own)));
  const { code, err } = await doc('ci', '--template', join(folder.path, 'hs.xlsx'), '--yes');
  expect([code, err]).toEqual([
    1,
    expect.stringContaining('HS Code of B-2 is missing: fill in 跟单_产品!D3'),
  ]);
  expect(register()).toEqual([]);
  // Our own invoice has no such column: it is made.
  expect((await doc('ci', '--yes')).code).toBe(0);
});

test('fields that do not exist are refused by name before anything is made', async () => {
  written();
  const wrong = sheetOf('Invoice', [['{{seler_name}}', '{{amount}}'], ['{{line.colour}}']]);
  writeFileSync(join(folder.path, 'wrong.xlsx'), buildWorkbook(bookOf(wrong)));
  const { code, err } = await doc('ci', '--template', join(folder.path, 'wrong.xlsx'), '--yes');
  expect(code).toBe(1);
  expect(err).toContain('seler_name');
  expect(err).toContain('line.colour');
  expect(register()).toEqual([]);
});

test.each([
  [['PO-1', 'bill'], 'There is no paper "bill"'],
  [['PO-404', 'ci'], 'There is no order “PO-404”'],
  [['PO-1', 'ci', '--template', 'nothing'], 'Gendan Templates has no “nothing”'],
  [['PO-1', 'ci', '--out', 'x.pdf'], 'has the wrong ending'],
])('%j is refused in a sentence', async (args, sentence) => {
  written();
  const { code, err } = await gendan('doc', folder.book, ...args);
  expect([code, err]).toEqual([1, expect.stringContaining(sentence)]);
});

test('the paper is in the language that is asked for, whatever the customer’s', async () => {
  written();
  const { out } = await gendan('doc', folder.book, 'PO-1', '装箱单', '--lang', 'zh', '--json');
  expect(JSON.parse(out)).toMatchObject({
    kind: 'pl',
    language: 'zh',
    lines: [{ description: '陶瓷花瓶' }, {}, {}],
  });
});

test('the register is listed for people: what only machines read is left to --json', async () => {
  written();
  await doc('pi', '--yes');
  const { out } = await gendan('records', 'papers', folder.book);
  expect(out).toContain('PI2026-001');
  expect(out).not.toMatch(/Fingerprint|Content|buyer_name=/);
  const [row] = JSON.parse((await gendan('records', 'papers', folder.book, '--json')).out).rows;
  expect(row).toMatchObject({
    fingerprint: expect.stringMatching(/./),
    content: expect.stringContaining('='),
  });
});

test('help says of which language --lang is', async () => {
  const { out } = await gendan('doc', '--help');
  expect(out.replace(/\s+/g, ' ')).toContain('the language of the paper');
  expect((await gendan('check', '--help')).out).toMatch(/--lang <zh\|en> +language/);
});
