import fc from 'fast-check';
import type { CellValue } from '../../../shared/book/model';
import { addRecords, changeRecord } from '../../../shared/records/change';
import { applyPatch } from '../../../shared/book/apply';
import { readRecords } from '../../../shared/records/read';
import { moneyText, plus, type Money } from '../../../shared/records/money';
import type { RecordOf } from '../../../shared/records/sheet';
import { COUNTS, GOODS } from '../../tools/record-sheets';
import { bookOf, sheetOf } from '../../tools/workbook';

type Good = RecordOf<typeof GOODS>;

const goods = (...rows: CellValue[][]) => bookOf(sheetOf('跟单_货品', rows));
const HEAD = ['货号', '品名', '单价', '币种', '起用日期', '在售'];
const read = (...rows: CellValue[][]) => readRecords(goods(HEAD, ...rows), GOODS);
const sentences = (...rows: CellValue[][]) => read(...rows).findings.map(({ message }) => message.en);

test('the header is found below a title, in either language, in any order, among columns of the team’s own', () => {
  const book = goods(['我们的货'], ['备注', 'Unit price', '币种', 'item no'], ['好卖', 12.5, 'USD', 'A1']);
  expect(readRecords(book, GOODS).records).toMatchObject([
    { item: 'A1', price: { minor: 1250, currency: 'USD' }, isSold: true },
  ]);
});

test('a sheet under an older name is that sheet; without the titles of its name it says which are missing', () => {
  const { rows, findings } = readRecords(bookOf(sheetOf('跟单_商品', [['品名'], ['杯子']])), GOODS);
  expect(rows).toEqual([]);
  expect(findings).toMatchObject([{ place: { row: 1 }, message: { zh: expect.stringContaining('货号') } }]);
});

test('the second row of the same does not count, nor one without its name', () => {
  const { records, findings } = read(['A1', '杯'], ['A1', '碗'], [null, '盘'], ['A2', '杯']);
  expect(records.map(({ item }) => item)).toEqual(['A1']);
  expect(findings.map(({ place }) => [place.row, place.column])).toEqual([[3, 1], [4, 1], [5, 2]]); // prettier-ignore
});

test.each<[CellValue, CellValue, Money]>([
  ['USD 1,200.50', null, { minor: 120050, currency: 'USD' }],
  ['1,200.50 美元', null, { minor: 120050, currency: 'USD' }],
  ['€1.200,50', null, { minor: 120050, currency: 'EUR' }],
  ['¥1.2万', null, { minor: 1200000, currency: 'CNY' }],
  [-1200, 'jpy', { minor: -1200, currency: 'JPY' }],
  ['1.234', 'KWD', { minor: 1234, currency: 'KWD' }],
  [0.1 + 0.2, 'EUR', { minor: 30, currency: 'EUR' }],
])('%j beside %j is an amount', (value, currency, expected) => {
  expect(read(['A', null, value, currency]).records[0]!.price).toEqual(expected);
});

test.each<[CellValue, CellValue, string]>([
  [1200, null, 'has no currency'],
  ['USD 5', 'EUR', 'says USD and its currency EUR'],
  [1.005, 'USD', 'more digits than USD'],
  ['100 PCS', 'USD', 'is no amount'],
  [{ error: '#N/A' }, 'USD', 'shows the error #N/A'],
])('%j beside %j is a finding, and nothing is guessed', (value, currency, sentence) => {
  expect(sentences(['A', null, value, currency])).toEqual([expect.stringContaining(sentence)]);
});

test('amounts of two currencies are not added, and are said as people write them', () => {
  expect(moneyText(plus({ minor: -100000, currency: 'USD' }, { minor: 50, currency: 'USD' }))).toBe(
    'USD -999.50',
  );
  expect(() => plus({ minor: 1, currency: 'USD' }, { minor: 1, currency: 'CNY' })).toThrow('convert one');
});

test('a bare share above 1 is asked about; below it and with its sign it is read', () => {
  const book = (share: CellValue) =>
    bookOf(
      sheetOf('跟单_计数', [
        ['月份', '项目', '占比'],
        [46023, '逾期', share],
      ]),
    );
  const shares = ([0.3, '30%', '250%', 30] as const).map(
    (share) => readRecords(book(share), COUNTS).rows[0]!.values.share,
  );
  expect(shares).toEqual([0.3, 0.3, 2.5, undefined]);
});

test('nothing a sheet may hold makes reading throw', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.record({ error: fc.constantFrom('#N/A', '#REF!') }),
    fc.constantFrom(...HEAD, '2026-13-45', '9'.repeat(400), 'USD', '~'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), (rows) => {
      expect(() => [read(...rows), readRecords(goods(...rows), GOODS)]).not.toThrow();
    }),
  );
});

describe('changing', () => {
  const context = { lang: 'zh' as const };
  const after = (book: ReturnType<typeof goods>, name: string, changes: Partial<Good>) =>
    applyPatch(book, changeRecord(book, GOODS, { name }, changes, context)).book.sheets[0]!.rows;

  test('a cell that says the same in other words stays as a person wrote it', () => {
    const book = goods(HEAD, ['A1', '杯', 'US$ 5', null, '2026/5/3', 'Yes']);
    expect(after(book, 'A1', { isSold: true, price: { minor: 500, currency: 'USD' }, name: '碗' })[1]).toEqual([
      'A1', '碗', 'US$ 5', null, '2026/5/3', 'Yes',
    ]); // prettier-ignore
  });

  test('an amount goes with its currency, also when only the currency changes', () => {
    const book = goods(HEAD, ['A1', '杯', 5, 'USD']);
    expect(after(book, 'A1', { currency: 'EUR' })[1]).toEqual(['A1', '杯', 'USD 5.00', 'EUR']);
    expect(after(book, 'A1', { currency: 'EUR', price: { minor: 500, currency: 'EUR' } })[1]).toEqual(['A1', '杯', 5, 'EUR']); // prettier-ignore
  });

  test('a column that somebody removed comes back when it is needed', () => {
    const book = goods(['货号', '备注'], ['A1', '好卖']);
    expect(after(book, 'A1', { name: '杯' })).toEqual([['货号', '备注', '品名'], ['A1', '好卖', '杯']]); // prettier-ignore
  });

  test('a row is found again after a colleague sorted the sheet', () => {
    const book = goods(HEAD, ['A1', '杯'], ['A2', '碗']);
    const patch = changeRecord(book, GOODS, { name: 'A2' }, { name: '盘' }, context);
    const sorted = goods(HEAD, ['A2', '碗'], ['A1', '杯']);
    expect(applyPatch(sorted, patch).book.sheets[0]!.rows[1]).toEqual(['A2', '盘']);
  });

  test('names that are taken, rows that are gone and a header that is lost are told, and nothing is written', () => {
    const book = goods(HEAD, ['A1', '杯'], ['A2', '碗']);
    expect(() => addRecords(book, GOODS, [{ item: 'A1' }], context)).toThrow('has a row “A1” already');
    expect(() => after(book, 'A1', { item: 'A2' })).toThrow('has a row “A2” already');
    expect(() => after(book, 'A9', { name: 'x' })).toThrow('is called “A9” any more');
    expect(() => addRecords(goods(['杂项'], ['x']), GOODS, [{ item: 'A1' }], context)).toThrow(
      'lost its header',
    );
  });

  test('a row comes below the last one, whatever stands beside it', () => {
    const book = goods(HEAD, ['A1'], [null, null, null, null, null, null, null, '合计']);
    const { sheets } = applyPatch(book, addRecords(book, GOODS, [{ item: 'A2' }], context)).book;
    expect(sheets[0]!.rows[3]).toEqual(['A2']);
  });
});
