import { readCell, type DateContext } from '../../../shared/cells/cells';
import { findField } from '../../../shared/fields/fields';
import { dateCell, fullDate, laterYear, meaningsOf } from '../../../shared/plan/date-fix';
import { dayOf, isoOf, toSerial } from '../../../shared/time/moment';
import { moment } from '../../tools/order-facts';

const CONTEXT: DateContext = { near: dayOf(moment('2026-05-01')), dayMayBeFirst: true };
const read = (text: string, context = CONTEXT) => readCell(findField('etd')!, text, 's', context);

test('a moment as a cell holds it', () => {
  expect(dateCell(moment('2026-05-03'))).toEqual({ as: 'date', value: toSerial(moment('2026-05-03')) });
  expect(dateCell(moment('2026-05-03 18:00'))).toEqual({
    as: 'datetime',
    value: toSerial(moment('2026-05-03 18:00')),
  });
});

test.each([
  ['5月20日', '2026-05-20'],
  ['5月20日改为', undefined],
  ['5/20改5/28', undefined],
  ['√', undefined],
])('written in full, unless the cell says more than the day: %s', (text, expected) => {
  const cell = expected === undefined ? undefined : dateCell(moment(expected));
  expect(fullDate(read(text))).toEqual(cell);
});

describe('what an ambiguous cell may mean', () => {
  const meanings = (text: string, options = ['2026-03-05', '2026-05-03']) =>
    meaningsOf({ is: 'ambiguous', text, options: options.map(moment) }).map(({ style, write }) => {
      const day = options.find((each) => JSON.stringify(dateCell(moment(each))) === JSON.stringify(write));
      return `${day} ${style ?? '?'}`;
    });

  test.each([
    ['05/03/2026', ['2026-03-05 dmy', '2026-05-03 mdy']],
    [' 5-3-26 ', ['2026-03-05 dmy', '2026-05-03 mdy']],
    ['5. 3. 26', ['2026-03-05 dmy', '2026-05-03 mdy']],
    ['5/3', ['2026-03-05 ?', '2026-05-03 ?']],
    ['2026-05-03T16:00:00.000Z', ['2026-03-05 ?', '2026-05-03 ?']],
    ['5/3 or so', []],
    ['about 5/3/2026', []],
    ['5/3/2026 tbc', []],
  ])('%s', (text, expected) => expect(meanings(text)).toEqual(expected));

  test('the year first, in two figures', () => {
    expect(meanings('26/05/03', ['2003-05-26', '2026-05-03'])).toEqual(['2003-05-26 dmy', '2026-05-03 ymd']);
    expect(meanings('2026/5/3', ['2026-05-03', '2026-03-05'])).toEqual(['2026-05-03 ymd', '2026-03-05 ?']);
  });

  test('nothing where the cell is clear', () => expect(meaningsOf(read('2026-05-20'))).toEqual([]));
});

test.each([
  ['the year of the order', '2025-05-20', '2026-03-02', '2026-05-20'],
  ['the day of the order itself', '2025-03-02', '2026-03-02', '2026-03-02'],
  ['not before the order: the year behind it', '2024-02-01', '2025-06-01', '2026-02-01'],
  ['today', '2025-06-18', '2026-03-02', '2026-06-18'],
  ['not after today', '2025-06-19', '2026-03-02', undefined],
  ['a day that only leap years have', '2024-02-29', '2025-02-01', undefined],
  ['the last day of a month is none of those', '2025-05-31', '2026-03-02', '2026-05-31'],
  ['with its time', '2025-05-20 18:30', '2026-03-02', '2026-05-20 18:30'],
  ['its own year is not later', '2026-02-01', '2026-03-02', undefined],
])('a date before its order, of which only the year can be wrong: %s', (_, date, first, expected) => {
  const moved = laterYear(moment(date), moment(first), moment('2026-06-18 10:00'));
  expect(moved === undefined ? undefined : isoOf(moved)).toBe(expected);
});
