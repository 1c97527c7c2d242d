import fc from 'fast-check';
import { heightRuns, linesOf, reachOf, styleGrid } from '../../../shared/book/drawn-look';
import type { Area } from '../../../shared/book/model';
import type { SheetLook } from '../../../shared/book/sheet-look';

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});
const lookOf = (more: Partial<SheetLook>): SheetLook => ({
  merges: [],
  heights: {},
  styles: [],
  page: { area: area(1, 1, 1, 1), orientation: 'portrait' },
  ...more,
});
const BOXED = { top: 'thin', bottom: 'hair', left: 'thin', right: 'medium' } as const;

test('lines of an area without merged cells are drawn at once, with those between its cells', () => {
  expect(linesOf(lookOf({ styles: [{ area: area(2, 1, 4, 3), style: BOXED }] }))).toEqual([
    { area: area(2, 1, 4, 3), ...BOXED, inner: 'hair', upright: 'medium' },
  ]);
});

test('one row has no lines between rows, one cell none at all inside', () => {
  const [row, cell] = linesOf(
    lookOf({
      styles: [
        { area: area(2, 1, 2, 3), style: { bottom: 'thin' } },
        { area: area(9, 9, 9, 9), style: BOXED },
        { area: area(1, 1, 1, 1), style: { bold: true } },
      ],
    }),
  );
  expect(row).toEqual({ area: area(2, 1, 2, 3), bottom: 'thin' });
  expect(cell).toEqual({ area: area(9, 9, 9, 9), ...BOXED });
});

test('of rows with merged cells each cell that is seen has its own lines, the others stay together', () => {
  const merges = [area(2, 1, 2, 2)];
  const drawn = linesOf(lookOf({ merges, styles: [{ area: area(1, 1, 4, 3), style: { bottom: 'thin' } }] }));
  expect(drawn.map((lines) => lines.area)).toEqual([
    area(2, 1, 2, 2),
    area(1, 1, 1, 3),
    area(2, 3, 2, 3),
    area(3, 1, 4, 3),
  ]);
  expect(drawn[0]).toEqual({ area: area(2, 1, 2, 2), bottom: 'thin' });
  expect(drawn[3]).toEqual({ area: area(3, 1, 4, 3), bottom: 'thin', inner: 'thin' });
});

test('whatever is merged, every cell of an area is in one part of it', () => {
  const areas = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.nat(3), fc.nat(3))
    .map(([top, left, down, across]) => area(top, left, top + down, left + across));
  const meet = (a: Area, b: Area): boolean =>
    a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
  fc.assert(
    fc.property(areas, fc.array(areas, { maxLength: 3 }), (whole, given) => {
      const merges = given.filter((one, i) => !given.slice(0, i).some((other) => meet(one, other)));
      const parts = linesOf(lookOf({ merges, styles: [{ area: whole, style: BOXED }] }));
      for (let row = whole.top; row <= whole.bottom; row++)
        for (let column = whole.left; column <= whole.right; column++) {
          const cell = area(row, column, row, column);
          expect(parts.filter((part) => meet(part.area, cell))).toHaveLength(1);
        }
      for (const part of parts)
        for (const merge of merges)
          if (meet(part.area, merge)) expect([part.inner, part.upright]).toEqual([undefined, undefined]);
    }),
  );
});

test('a later style adds to an earlier one of the same cell', () => {
  const grid = styleGrid(
    lookOf({
      styles: [
        { area: area(1, 1, 2, 2), style: { bold: true, size: 10 } },
        { area: area(2, 2, 9, 9), style: { size: 12, wrap: true } },
      ],
    }),
    2,
    2,
  );
  expect(grid).toEqual([
    [{ bold: true, size: 10 }, { bold: true, size: 10 }],
    [{ bold: true, size: 10 }, { bold: true, size: 12, wrap: true }],
  ]); // prettier-ignore
});

test('rows of one height that follow one another are one run', () => {
  expect(heightRuns(lookOf({ heights: { 12: 20, 1: 30, 2: 30, 3: 20, 10: 20, 11: 20 } }))).toEqual([
    { from: 1, to: 2, points: 30 },
    { from: 3, to: 3, points: 20 },
    { from: 10, to: 12, points: 20 },
  ]);
});

test('a look reaches as far as anything of it', () => {
  const look = lookOf({ merges: [area(1, 1, 1, 8)], heights: { 40: 12 }, styles: [] });
  expect(reachOf(look)).toEqual({ bottom: 40, right: 8 });
});
