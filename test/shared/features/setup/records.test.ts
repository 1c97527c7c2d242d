import { applyPatch } from '../../../../shared/book/apply';
import type { Book } from '../../../../shared/book/model';
import { readConfig } from '../../../../shared/config';
import { answered, answerTo, UNKNOWN } from '../../../../shared/features/setup/choices';
import { ownRecords, recordQuestions } from '../../../../shared/features/setup/records';
import { proposeSetUp } from '../../../../shared/features/setup/set-up';
import { setUpQuestions } from '../../../../shared/features/setup/asked';
import { plan as planOf } from '../../../../shared/plan/plan';
import { recordContext } from '../../../../shared/proposals/records/kinds';
import { readRecords } from '../../../../shared/records/read';
import { TRADE_SHEETS } from '../../../../shared/trade/sheets';
import { CUSTOMERS } from '../../../../shared/trade/sheets/customers.sheet';
import { sheetOf } from '../../../tools/book';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING } from '../../../tools/set-up';

const CARDS = sheetOf('客户资料', [
  ['客户', '国家', '目的港', '贸易条款', '付款方式', '业务员'],
  ['Nordvik', '挪威', 'Oslo', 'FOB', 'T/T 30/70', '王丽'],
  ['Meridian', '美国', 'Long Beach', 'FOB', 'T/T 30/70', '赵强'],
]);
const ITEMS = sheetOf('产品', [
  ['货号', '品名', '英文品名', 'HS编码', '装箱数'],
  ['K1', '陶瓷杯', 'Mug', '6912001000', 24],
]);
const BOOK: Book = { sheets: [...orderBook().sheets, CARDS, ITEMS] };
const plan = (book: Book) => planOf(book, MID_MORNING);
const [target] = recordQuestions(plan(BOOK))[0]!.sheets[0]!.targets;
const setUp = (book: Book, value: string): Book =>
  applyPatch(book, proposeSetUp(plan(book), answered({}, target!, value)).patch).book;
const asked = (book: Book) => setUpQuestions(plan(book), {}).filter(({ about }) => about === 'records').map(({ sheets }) => sheets[0]!.sheet); // prettier-ignore

test('the team’s own lists are asked about once each, with the columns that were found', () => {
  expect(asked(BOOK)).toEqual(['客户资料', '产品']);
  const [first] = recordQuestions(plan(BOOK));
  expect(first!.text.zh).toMatch(/^“客户资料”是你们的客户资料吗？认得的列：客户、国家、/);
  expect(first!.text.en).toMatch(/^Is “客户资料” your list of customers\? Columns found: 客户/);
  expect(ownRecords(plan(BOOK)).map(({ declared }) => declared.key)).toEqual(['customers', 'products']);
});

test('a sheet of orders, and a book without such lists, ask nothing', () => {
  expect(asked(orderBook())).toEqual([]);
});

test('yes: its columns are kept in the settings, its rows are read as cards, and nobody is asked again', () => {
  const book = setUp(BOOK, 'yes');
  const after = plan(book);
  const { table, records } = readRecords(book, CUSTOMERS, recordContext(after));
  expect(table?.sheet.name).toBe('客户资料');
  expect(records.map(({ customer, terms }) => [customer, terms])).toEqual([
    ['Nordvik', 'T/T 30/70'],
    ['Meridian', 'T/T 30/70'],
  ]);
  expect(asked(book)).toEqual(['产品']);
  expect(readConfig(book).findings).toEqual([]);
});

test('no: that is remembered, nothing is read from it, and later set-ups keep it', () => {
  const book = setUp(BOOK, 'no');
  expect(asked(book)).toEqual(['产品']);
  expect(readConfig(book).findings).toEqual([]);
  expect(readRecords(book, CUSTOMERS, recordContext(plan(book))).table).toBeUndefined();
  const again = applyPatch(book, proposeSetUp(plan(book), { variant: 'tt-fob' }).patch).book;
  expect(asked(again)).toEqual(['产品']);
});

test('left open: nothing is written of it', () => {
  const book = setUp(BOOK, UNKNOWN);
  expect(asked(book)).toEqual(['客户资料', '产品']);
  expect(answerTo(answered(answered({}, target!, 'yes'), target!, UNKNOWN), target!)).toBe(UNKNOWN);
});

test('every record sheet that may stand on a sheet of the team’s is asked about', () => {
  const mappable = TRADE_SHEETS.filter((declared) => declared.mappable).map(({ key }) => key);
  expect([...mappable].sort()).toEqual(['customers', 'lines', 'products']);
});
