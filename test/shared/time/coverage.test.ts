import fc from 'fast-check';
import type { Coverage } from '../../../shared/time/calendar-data';
import { commonCoverage, coverageTest } from '../../../shared/time/coverage';

const from = (start: number, to: number, source = 'notice'): Coverage => ({ from: start, to, source });

test.each([
  ['no list: every day', [], [0, 5, 99999], []],
  ['one list, both ends included', [from(10, 20)], [10, 15, 20], [9, 21]],
  ['two lists', [from(30, 40), from(10, 20)], [10, 20, 30, 40], [9, 21, 29, 41]],
  ['lists that adjoin', [from(10, 20), from(21, 30)], [20, 21, 30], [9, 31]],
  ['one within another', [from(10, 30), from(15, 20)], [25, 30], [31]],
  ['a list of nothing: no day', [from(5, 4)], [], [0, 4, 5]],
  ['one day', [from(0, 0)], [0], [1]],
] as const)('days that are known: %s', (_, lists, known, unknown) => {
  const covers = coverageTest(lists);
  expect(known.filter(covers)).toEqual(known);
  expect(unknown.filter(covers)).toEqual([]);
});

test.each([
  ['what both know', [from(10, 20)], [from(15, 30)], [from(15, 20)]],
  ['with both sources', [from(10, 20, 'a')], [from(15, 30, 'b')], [from(15, 20, 'a; b')]],
  ['one day', [from(10, 20)], [from(20, 30)], [from(20, 20)]],
  ['several', [from(1, 5), from(8, 9)], [from(4, 8)], [from(4, 5), from(8, 8)]],
  ['a plain week knows every day, so the other decides', [], [from(1, 5)], [from(1, 5)]],
  ['and the other way round', [from(1, 5)], [], [from(1, 5)]],
] as const)('together: %s', (_, a, b, common) => expect(commonCoverage(a, b)).toEqual(common));

test('nothing in common is not every day', () => {
  const covers = coverageTest(commonCoverage([from(0, 5)], [from(6, 9)]));
  expect([0, 5, 6, 9].filter(covers)).toEqual([]);
});

test('a day is known when a list has it, together when lists of both have it', () => {
  const list = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, days]) => from(start, start + days - 1));
  const lists = fc.array(list, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(lists, lists, fc.nat(55), (a, b, day) => {
      const has = (all: readonly Coverage[]) => all.some((c) => c.from <= day && day <= c.to);
      expect(coverageTest(a)(day)).toBe(has(a));
      expect(coverageTest(commonCoverage(a, b))(day)).toBe(has(a) && has(b));
    }),
  );
});
