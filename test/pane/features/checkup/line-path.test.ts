import { HEAD, linePath, lineWidth } from '../../../../pane/features/checkup/line-path';

const numbers = (path: string): number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);

test('a line goes through its bends and stops one arrow head before its end', () => {
  const path = numbers(linePath([{ x: 0, y: 0 }, { x: 10, y: 50 }, { x: 10, y: 100 }])); // prettier-ignore
  expect(path.slice(0, 2)).toEqual([0, 0]);
  expect(path.slice(6, 8)).toEqual([10, 50]);
  expect(path.slice(-2)).toEqual([10, 100 - HEAD]);
});

test.each([
  [[]],
  [[{ x: 1, y: 1 }]],
  [[{ x: 1, y: 1 }, { x: 1, y: 1 }]], // prettier-ignore
  [[{ x: 0, y: 0 }, { x: 0, y: 3 }]], // prettier-ignore
])('%j draws nothing that is no number', (points) => {
  expect(linePath(points)).not.toMatch(/NaN|Infinity/);
});

test('the more orders the wider, and never so thin that nobody sees it', () => {
  expect(lineWidth(50, 50)).toBeGreaterThan(lineWidth(25, 50));
  expect(lineWidth(1, 5000)).toBeGreaterThan(1);
  expect(lineWidth(0, 0)).toBeGreaterThan(1);
});
