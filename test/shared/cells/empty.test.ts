import { marksAreEmpty } from '../../../shared/cells/empty';

test.each([
  ['signs in every cell that has no date', ['2026-05-03', '-', '-', '2026-05-08'], true],
  ['the spelling of an export', ['NULL', 'N/A', 'Date Not Captured'], true],
  ['a sign beside empty cells: put there on purpose', ['2026-05-03', '/', null, null], false],
  ['no sign at all', ['2026-05-03', '2026-05-04', '2026-05-08'], false],
  ['too few rows to tell', ['-', '-'], false],
])('whether signs are how a column leaves cells empty: %s', (_, cells, expected) =>
  expect(marksAreEmpty(cells)).toBe(expected),
);
