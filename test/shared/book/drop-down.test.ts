import { fitsDropDown } from '../../../shared/book/drop-down';

test.each([
  ['a few words', ['已逾期', '正常'], true],
  ['255 characters with the commas', ['x'.repeat(127), 'y'.repeat(127)], true],
  ['256', ['x'.repeat(128), 'y'.repeat(127)], false],
  ['a comma in one of them', ['正常', 'late, very'], false],
  ['one of spaces', ['正常', ' '], false],
])('a drop-down list of %s', (_, choices, fits) => expect(fitsDropDown(choices)).toBe(fits));
