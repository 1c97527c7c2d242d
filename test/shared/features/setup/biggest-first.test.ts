import fc from 'fast-check';
import { biggestFirst } from '../../../../shared/features/setup/biggest-first';

const ABOUT = ['column', 'grain', 'table', 'status word', 'legend'] as const;
const question = fc.record({ about: fc.constantFrom(...ABOUT), rows: fc.nat(50) });

test('what decides about most orders is asked first; of equals, what a table is before what stands in it', () => {
  const asked = [
    { about: 'status word', rows: 9 },
    { about: 'column', rows: 40 },
    { about: 'legend', rows: 9 },
    { about: 'grain', rows: 40 },
    { about: 'table', rows: 40 },
  ] as const;
  expect(biggestFirst(asked).map(({ about }) => about)).toEqual([
    'table',
    'grain',
    'column',
    'legend',
    'status word',
  ]);
});

test('every question is asked exactly once, and none after a smaller one', () => {
  fc.assert(
    fc.property(fc.array(question), (questions) => {
      const sorted = biggestFirst(questions);
      expect(new Set(sorted)).toEqual(new Set(questions));
      expect(sorted).toHaveLength(questions.length);
      sorted.forEach(({ rows }, at) => expect(rows).toBeLessThanOrEqual(sorted[at - 1]?.rows ?? Infinity));
    }),
  );
});
