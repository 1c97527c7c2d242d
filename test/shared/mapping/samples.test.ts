import { sampleCells, samplesOf, shownAt } from '../../../shared/mapping/samples';
import { day, sheetOf } from '../../tools/book';

const sheet = sheetOf('S', [
  ['船期'],
  [day('2026-05-01')],
  [day('2026-05-01')],
  [null],
  ['5月  底 客人说还要再看一看再决定是否出货'],
  [{ error: '#REF!' } as never],
  [12],
  [13],
]);
const rows = [2, 3, 4, 5, 6, 7, 8];

test('three different cells, each as it is first seen, without blanks and errors', () => {
  expect(sampleCells(sheet, rows, 1)).toEqual([
    { row: 2, column: 1, shows: '2026-05-01' },
    { row: 5, column: 1, shows: '5月 底 客人说还要再看一看再决定…' },
    { row: 7, column: 1, shows: '12' },
  ]);
  expect(samplesOf(sheet, rows, 1)).toEqual(sampleCells(sheet, rows, 1).map(({ shows }) => shows));
  expect(shownAt(sheet, 4, 1)).toBe('');
});
