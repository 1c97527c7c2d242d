import fc from 'fast-check';
import {
  addressOf,
  columnLetters,
  columnNumber,
  MAX_COLUMN,
  MAX_ROW,
  parseA1,
  parseAddress,
} from '../../../shared/book/address';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %i is %s', (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters)).toBe(number);
  expect(columnNumber(letters.toLowerCase())).toBe(number);
});

test.each(['', 'XFE', 'A1', '列', '@', '[', 'A B'])('%j names no column', (letters) =>
  expect(columnNumber(letters)).toBe(0),
);

test.each([
  ['B2', { row: 2, column: 2 }],
  ['$c$10', { row: 10, column: 3 }],
  ['XFD1048576', { row: MAX_ROW, column: MAX_COLUMN }],
  ['A1048577', undefined],
  ['XFE1', undefined],
  ['A0', undefined],
  ['A01', undefined],
  ['A', undefined],
  ['1', undefined],
  ['A1 ', undefined],
  ['xA1!', undefined],
])('%j is the cell %j', (text, cell) => expect(parseA1(text)).toEqual(cell));

test.each([
  ['出货', '出货!B2'],
  ['Orders_1.x', 'Orders_1.x!B2'],
  ['出货 2026', "'出货 2026'!B2"],
  ['2026', "'2026'!B2"],
  ['AB12', "'AB12'!B2"],
  ['Bob’s', "'Bob’s'!B2"],
  ["Bob's", "'Bob''s'!B2"],
  ['', "''!B2"],
])('a cell of %j is %s, in quotes where a formula needs them', (sheet, address) =>
  expect(addressOf({ sheet, row: 2, column: 2 })).toBe(address),
);

test.each(['B2', '!B2', 'a!', 'a!B', 'a!b!', 'a!B2:C3'])('%j is no address', (text) =>
  expect(parseAddress(text)).toBeUndefined(),
);

test('spaces around the two parts do not matter; the last ! parts them', () => {
  expect(parseAddress(' 出货 ! B2 ')).toEqual({ sheet: '出货', row: 2, column: 2 });
  expect(parseAddress("'a!b'!B2")).toEqual({ sheet: 'a!b', row: 2, column: 2 });
});

test('whatever a sheet is called, the address of a cell leads back to it', () => {
  const name = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
  const row = fc.integer({ min: 1, max: MAX_ROW });
  const column = fc.integer({ min: 1, max: MAX_COLUMN });
  fc.assert(
    fc.property(
      name.map((n) => n.trim()).filter((n) => n !== ''),
      row,
      column,
      (sheet, r, c) => {
        expect(parseAddress(addressOf({ sheet, row: r, column: c }))).toEqual({ sheet, row: r, column: c });
      },
    ),
  );
});
