import { rowsOf, withRows } from '../../../shared/book/rows-of';
import { bookOf, sheetOf } from '../../tools/book';

const BOOK = bookOf(sheetOf('出货', [['单号'], ['A-1', 5], ['A-2']]), sheetOf('其他', [['x']]));

test.each([
  ['one', [2, 2], { rows: [['A-1', 5]], kinds: ['sn'] }],
  ['fewer where the sheet ends', [3, 9], { rows: [['A-2']], kinds: ['s'] }],
  ['none below it', [4, 9], { rows: [], kinds: [] }],
] as const)('rows of a sheet: %s', (_, range, expected) =>
  expect(rowsOf(BOOK, '出货', range)).toEqual(expected),
);

test('a sheet that is not there has no rows', () => {
  expect(() => rowsOf(BOOK, '旧', [1, 1])).toThrow('旧');
});

test('rows that were read again stand in their place, the others stay', () => {
  const read = { rows: [['A-9', true], ['A-10']], kinds: ['sb', 's'] };
  const [orders, other] = withRows(BOOK, '出货', 3, read).sheets;
  expect(orders).toMatchObject({
    rows: [['单号'], ['A-1', 5], ['A-9', true], ['A-10']],
    kinds: ['s', 'sn', 'sb', 's'],
  });
  expect(other).toBe(BOOK.sheets[1]);
});

test('rows far below leave empty ones between', () => {
  const [orders] = withRows(BOOK, '出货', 6, { rows: [['A-6']], kinds: [] }).sheets;
  expect(orders).toMatchObject({
    rows: [['单号'], ['A-1', 5], ['A-2'], [], [], ['A-6']],
    kinds: ['s', 'sn', 's', '', '', ''],
  });
});
