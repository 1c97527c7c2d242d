import { nextSorting, sortedStages, type Sorting } from '../../../../pane/features/checkup/sort';
import { checkupView } from '../../../../shared/features/checkup/view';
import { plan } from '../../../../shared/plan/plan';
import { bookOf } from '../../../tools/book';
import { checkupOfFacts, stageCheck } from '../../../tools/checkup-facts';
import { MID_MORNING } from '../../../tools/set-up';

const { stages } = checkupView(
  plan(bookOf(), MID_MORNING),
  checkupOfFacts({
    stages: [
      stageCheck('a', { unit: 'h', n: 7, median: 30, onTime: { of: 1, n: 2, late: [] } }),
      stageCheck('b', { n: 9, median: 2, onTime: { of: 9, n: 9, late: [] } }),
      stageCheck('c', { n: 0 }),
    ],
  }),
  5,
);
const order = (sorting: Sorting | undefined): string =>
  sortedStages(stages, sorting)
    .map(({ stage }) => stage)
    .join('');

test('the order of the process until a column is asked for; what is not known comes last', () => {
  expect(order(undefined)).toBe('abc');
  expect(order({ by: 'n', isUp: false })).toBe('bac');
  // Thirty hours are less than two days.
  expect(order({ by: 'median', isUp: false })).toBe('bac');
  expect(order({ by: 'median', isUp: true })).toBe('abc');
  expect(order({ by: 'onTime', isUp: true })).toBe('abc');
});

test('a heading sorts the worst first, then turns round, then lets go', () => {
  const first = nextSorting(undefined, 'onTime');
  expect(first).toEqual({ by: 'onTime', isUp: true });
  const second = nextSorting(first, 'onTime');
  expect(second).toEqual({ by: 'onTime', isUp: false });
  expect(nextSorting(second, 'onTime')).toBeUndefined();
  expect(nextSorting(first, 'n')).toEqual({ by: 'n', isUp: false });
});
