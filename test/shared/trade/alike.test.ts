import fc from 'fast-check';
import { Spellings } from '../../../shared/trade/alike';

const ORDERS = ['SC-1001', 'SC-1002', 'SC-1003', 'FY26-07', 'FY26-18', 'HARBOR', 'O/2026/15'];
const nearest = (wanted: string): string | undefined => new Spellings(ORDERS).nearest(wanted);

test.each([
  ['sc1001', 'SC-1001'],
  ['ＳＣ—1001', 'SC-1001'],
  ['SC-lOO1', 'SC-1001'],
  ['FY26-7', 'FY26-07'],
  ['FY26-81', 'FY26-18'],
  ['HARBOUR', 'HARBOR'],
  ['0-2026-15', 'O/2026/15'],
])('%s was meant for %s', (typed, meant) => expect(nearest(typed)).toBe(meant));

test.each([
  ['a number between its neighbours', 'SC-1009'],
  ['another order altogether', 'PI-5512'],
  ['a short name', 'FY'],
  ['nothing', ' - '],
])('%s is not guessed', (_, typed) => expect(nearest(typed)).toBeUndefined());

test('what is named is one of the names, and never where two are as close', () => {
  const name = fc.string({ unit: fc.constantFrom('A', 'b', '1', '2', '0', '-'), minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), name, (names, wanted) => {
      const found = new Spellings(names).nearest(wanted);
      if (found !== undefined) expect(names).toContain(found);
      expect(new Spellings([...names].reverse()).nearest(wanted)).toBe(found);
    }),
  );
});
