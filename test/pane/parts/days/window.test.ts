import { inSight, windowAround, withKnownRows } from '../../../../pane/parts/days/window';

test.each([
  [0, 0, 0, 40],
  [0, 40, 0, 40],
  [39, 41, 0, 80],
  [40, 60, 40, 40],
  [95, 121, 80, 80],
])('rows %d to %d are asked for from row %d on, %d of them', (from, to, first, count) => {
  expect(windowAround(from, to)).toEqual({ first, count });
});

test('a row that says the same stays the same object, one that says something else does not', () => {
  const before = { at: 0, rows: [{ order: 'A' }, { order: 'B' }] };
  const { at, rows } = withKnownRows({ at: 1, rows: [{ order: 'B' }, { order: 'C' }] }, before);
  expect([at, rows]).toEqual([1, [{ order: 'B' }, { order: 'C' }]]);
  expect(rows[0]).toBe(before.rows[1]);
  expect(rows[1]).not.toBe(before.rows[0]);
});

test('rows in sight are drawn at their places, as far as they have come', () => {
  const view = { at: 40, rows: ['a', 'b', 'c'] };
  expect(inSight(view, 38, 42)).toEqual([[40, 'a'], [41, 'b']]); // prettier-ignore
  expect(inSight(view, 42, 60)).toEqual([[42, 'c']]);
  expect(inSight(view, 0, 40)).toEqual([]);
});
