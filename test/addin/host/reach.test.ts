import fc from 'fast-check';
import { beyond, corner, upperRows } from '../../../addin/host/reach';
import type { Area } from '../../../shared/book/model';
import { runs } from '../../tools/runs';

const area = fc
  .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 1, max: 7 })))
  .map(([a, b, c, d]): Area => ({
    top: Math.min(a!, b!), bottom: Math.max(a!, b!), left: Math.min(c!, d!), right: Math.max(c!, d!),
  })); // prettier-ignore

const cells = ({ top, left, bottom, right }: Area): string[] => {
  const found: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) found.push(`${row},${column}`);
  return found;
};

test('what is beyond a rectangle and what is within are all that is in use, nothing twice', () => {
  fc.assert(
    fc.property(area, area, (used, reach) => {
      const within = new Set(cells(reach));
      const rest = beyond('s', used, reach).flatMap((want) => cells(want.area));
      expect(new Set(rest).size).toBe(rest.length);
      expect(rest.sort()).toEqual(
        cells(used)
          .filter((cell) => !within.has(cell))
          .sort(),
      );
    }),
    runs(200, 5000),
  );
});

test('of what nobody looked at all is beyond', () => {
  const used = { top: 3, left: 2, bottom: 9, right: 4 };
  expect(beyond('s', used, undefined)).toEqual([{ sheet: 's', area: used }]);
});

test('a first look has at least a row, and never more rows than a sheet', () => {
  expect(upperRows(1).bottom).toBe(1);
  expect(corner(1e12).bottom).toBe(1_048_576);
});
