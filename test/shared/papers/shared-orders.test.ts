import { applyPatch } from '../../../shared/book/apply';
import type { Book } from '../../../shared/book/model';
import { makePaper, previewPaper } from '../../../shared/features/documents/preview';
import { plan as planOf } from '../../../shared/plan/plan';
import { addRecords } from '../../../shared/records/change';
import { readRecords } from '../../../shared/records/read';
import { LINES } from '../../../shared/trade/sheets/lines.sheet';
import { PAPERS } from '../../../shared/trade/sheets/papers.sheet';
import { PAPER_GOODS, paperBook } from '../../tools/paper-book';
import { MID_MORNING } from '../../tools/set-up';

/** PO-1, and PO-2 that is as PO-1 but for some of its cells. */
function pair(other: Readonly<Record<string, string>> = {}): Book {
  const [orders, ...rest] = paperBook().sheets;
  const [headers, first] = orders!.rows;
  const second = headers!.map((header, at) => (header === '订单号' ? 'PO-2' : (other[String(header)] ?? first![at]!)));
  const sheet = { ...orders!, rows: [...orders!.rows, second], kinds: [...orders!.kinds, orders!.kinds[1]!] };
  const book = { sheets: [sheet, ...rest] };
  const lines = PAPER_GOODS.map((line) => ({ ...line, order: 'PO-2' }));
  return applyPatch(book, addRecords(book, LINES, lines, { lang: 'zh' })).book;
} // prettier-ignore

const CI = { kind: 'ci' } as const;
const notesOf = (book: Book, ...orders: string[]): string =>
  previewPaper(planOf(book, MID_MORNING), { ...CI, orders }).notes.map(({ en }) => en).join('\n'); // prettier-ignore
const made = (book: Book, ...orders: string[]): Book =>
  applyPatch(book, makePaper(planOf(book, MID_MORNING), { ...CI, orders }, 'file').proposal.patch).book;
const registered = (book: Book) => readRecords(book, PAPERS).records;

test('orders that agree share a paper without a word', () =>
  expect(notesOf(pair(), 'PO-1', 'PO-2')).not.toContain('differs between'));

test.each([
  ['贸易条款', 'FOB NINGBO', 'Trade Term'],
  ['目的港', 'ROTTERDAM', 'Port of Discharge'],
  ['付款方式', 'O/A 60 days', 'Payment Terms'],
  ['信用证号', 'LC-9', undefined],
])('where %s is another, that is told', (header, value, title) => {
  const notes = notesOf(pair({ [header]: value }), 'PO-1', 'PO-2');
  if (title === undefined) expect(notes).not.toContain('differs between');
  else expect(notes).toMatch(new RegExp(`${title} differs between the orders \\(PO-1 .* / PO-2 ${value}\\); the paper says that of PO-1`)); // prettier-ignore
});

test('other capitals and blanks are no difference', () =>
  expect(notesOf(pair({ 目的港: 'hamburg ' }), 'PO-1', 'PO-2')).not.toContain('differs between'));

test('named the other way round they are the same paper, not a new version', () => {
  const book = made(pair(), 'PO-1', 'PO-2');
  const again = made(book, 'PO-2', 'PO-1');
  expect(registered(again)).toHaveLength(1);
  expect(again).toEqual(book);
});

test('an order whose goods are on an invoice of several is not invoiced alone without a word', () => {
  const book = made(pair(), 'PO-1', 'PO-2');
  expect(notesOf(book, 'PO-1')).toContain('The same goods are on Commercial Invoice CI2026-001 (PO-1, PO-2) already'); // prettier-ignore
  expect(notesOf(book, 'PO-1', 'PO-2')).not.toContain('already: do not');
});
