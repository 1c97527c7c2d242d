import { bookIdentity, bookIdFrom, ID_LENGTH } from '../../../shared/records/book-id';

const known = { abc: '/a/orders.xlsx' };

test.each([
  ['a book that was never set up', '', '/a/orders.xlsx', true, 'new'],
  ['one that nobody has seen', 'xyz', '/b.xlsx', true, 'same'],
  ['one where it was', 'abc', '/a/orders.xlsx', true, 'same'],
  ['one that was moved or renamed', 'abc', '/a/orders 2026.xlsx', false, 'same'],
  ['one beside its original', 'abc', '/a/orders (1).xlsx', true, 'copy'],
] as const)('%s', (_, id, path, isThere, expected) => {
  expect(bookIdentity(id, path, known, () => isThere)).toBe(expected);
});

test('an id is letters, as many as there are bytes for, and the same for the same bytes', () => {
  const bytes = Array.from({ length: ID_LENGTH }, (_, at) => at * 37);
  expect(bookIdFrom(bytes)).toMatch(/^[A-Za-z]{12}$/);
  expect(bookIdFrom(bytes)).toBe(bookIdFrom(bytes));
});
