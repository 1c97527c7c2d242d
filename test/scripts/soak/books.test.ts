import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookIn, codeOf } from '../../../scripts/soak/books/code';
import { makeBooks, type SoakBook } from '../../../scripts/soak/books/make';
import { TEAM_SIZE } from '../../../scripts/soak/books/template';
import { ZONE } from '../../../scripts/soak/clock';
import { expectedOf } from '../../../scripts/soak/expected';
import { leftBooks, ownCells } from '../../../scripts/soak/left-books';
import { SET_UP_AT } from '../../../scripts/soak/timeline';
import { wallIn } from '../../../clock/utc-of';
import { applyPatch } from '../../../shared/book/apply';
import { plan } from '../../../shared/plan/plan';
import { readWorkbook } from '../../../xlsx/read';
import { buildWorkbook } from '../../tools/workbook';
import { writeFileSync } from 'node:fs';

let folder: string;
let books: readonly SoakBook[];
const WORDS = { orders: 40, sender: '跟单服务器', now: wallIn(SET_UP_AT, ZONE) };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-soak-'));
  books = makeBooks(folder, 12, WORDS, (n) => (n % 2 === 0 ? 60 : 240));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const planned = (number: number) => plan(readWorkbook(readFileSync(books[number]!.path)), WORDS.now);

test('each book is set up, known by an id of its own, and names its server as who sends', () => {
  const ids = books.map(({ number }) => planned(number)).map(({ isConfirmed, config: { settings, people } }) => {
    expect(isConfirmed).toBe(true);
    expect(settings.sender).toBe('跟单服务器');
    expect(people).toHaveLength(TEAM_SIZE);
    return settings.book;
  }); // prettier-ignore
  expect(new Set(ids).size).toBe(books.length);
  expect(planned(1).config.settings.updateEvery).toBe(240);
});

test('order numbers and mailboxes say of which book they are', () => {
  const { tables, config } = planned(11);
  expect(new Set(tables[0]!.rows.map(({ order }) => bookIn(order.key ?? '')))).toEqual(new Set([11]));
  expect(new Set(config.people.map(({ email }) => bookIn(email)))).toEqual(new Set([11]));
  expect(codeOf(11).id).not.toBe(codeOf(12).id);
});

test('the same words make the same books', () => {
  const again = makeBooks(join(folder, 'again'), 2, WORDS, (n) => (n % 2 === 0 ? 60 : 240));
  expect(again.map(({ path }) => readFileSync(path).equals(readFileSync(books[0]!.path)))).toEqual([
    true,
    false,
  ]);
});

test('what is expected of a copy is what is expected of its template, under its own orders', () => {
  const all = expectedOf(books);
  const [first, copy] = [all[0]!, all[6]!];
  expect(first.channel).not.toHaveLength(0);
  expect(first.mails).not.toHaveLength(0);
  expect(copy.channel).toEqual(first.channel.map((key) => key.replaceAll('BOOK0000', 'BOOK0006')));
  // On Friday, before or after its midnight, and on the Saturday that is worked; never on Sunday.
  expect(first.updates).toEqual([['Friday', 'the night to Saturday'], ['Saturday, worked']]);
});

test('a book that lost a row or has another’s word is damaged; one with more of our results is not', () => {
  const { number, path } = books[3]!;
  const before = new Map([[number, ownCells(readFileSync(path))]]);
  expect(leftBooks([books[3]!], before)).toEqual([{ book: 3 }]);
  const book = readWorkbook(readFileSync(path));
  const sheet = book.sheets[0]!;
  const { book: after } = applyPatch(book, { sheets: [], columns: [], cells: [{ sheet: sheet.name, row: 2, column: 2, seen: sheet.rows[1]![1]!, write: { as: 'text', value: 'SOMEBODY ELSE' } }] }); // prettier-ignore
  writeFileSync(path, buildWorkbook(after));
  expect(leftBooks([books[3]!], before)[0]!.damage).toMatch(/row 2/);
  writeFileSync(path, 'no workbook');
  expect(leftBooks([books[3]!], before)[0]!.damage).not.toBe('');
});
