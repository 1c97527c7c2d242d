import { scrolled } from '../../../workbench/grid/scroll';

/** A hundred rows of 20 pixels, the first four frozen: the part that scrolls begins at 80. */
const ends = Array.from({ length: 100 }, (_, i) => (i + 1) * 20);
const to = (at: number, from: number) => scrolled({ ends, frozen: 4, at }, { from, size: 400 }, 0.3);
/** Where a row is drawn below the frozen ones. */
const top = (at: number, from: number): number => (at - 4) * 20 - from;

test.each([
  ['stays where it is when the row is in sight', 10, 40, 40],
  ['does not move for a frozen row', 2, 300, 300],
])('%s', (_, at, from, expected) => expect(to(at, from)).toBe(expected));

test.each([
  ['above, under the frozen rows', 6, 500],
  ['just above', 24, 410],
  ['below', 60, 0],
  ['half below the edge', 24, 10],
  ['the last row', 99, 0],
])('a row %s comes into sight whole', (_, at, from) => {
  const there = to(at, from);
  expect(top(at, there)).toBeGreaterThanOrEqual(0);
  expect(top(at, there) + 20).toBeLessThanOrEqual(400);
});

test('of a column wider than the room, the beginning is in sight', () => {
  const wide = [100, 1000, 1100];
  expect(scrolled({ ends: wide, frozen: 1, at: 1 }, { from: 300, size: 200 }, 0.1)).toBe(0);
});
