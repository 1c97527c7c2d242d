import fc from 'fast-check';
import { LABEL, STAGE } from '../../../../shared/features/checkup/drawing';
import { laidOut } from '../../../../shared/features/checkup/layout';
import { mapOf } from '../../../../shared/features/checkup/map';
import { step } from '../../../tools/checkup-facts';

const laid = (...transitions: ReturnType<typeof step>[]) =>
  laidOut(
    mapOf({
      stages: [],
      transitions,
      paths: transitions.map(({ from, to, n }) => ({ path: [from, to], n, closed: n, orders: [] })),
    }),
  );

describe('the places of the map', () => {
  test('work runs down: each stage stands below the one before', () => {
    const { stages } = laid(step('a', 'b', 5), step('b', 'c', 5));
    const [a, b, c] = stages;
    expect(b!.y).toBeGreaterThanOrEqual(a!.y + STAGE.height + LABEL.height);
    expect(c!.y).toBeGreaterThan(b!.y);
    // One below the other: the way is straight.
    expect(new Set(stages.map(({ x }) => x)).size).toBe(1);
  });

  test('a line that goes back leaves its stages where they are and runs up', () => {
    const { stages, lines } = laid(step('a', 'b', 5), step('b', 'a', 2));
    const back = lines.find(({ isBack }) => isBack)!;
    expect(stages[0]!.y).toBeLessThan(stages[1]!.y);
    expect(back.points[0]!.y).toBeGreaterThan(back.points.at(-1)!.y);
    expect(lines.find(({ isBack: is }) => !is)!.label.x).not.toBe(back.label.x);
  });

  test('nothing to draw takes no room', () => {
    expect(laidOut({ stages: [], lines: [] })).toEqual({ width: 0, height: 0, stages: [], lines: [] });
  });

  test('whatever the web, all stands within the page, no stage over another, and the same every time', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__', 'constructor', '');
    const webs = fc.uniqueArray(fc.tuple(names, names, fc.integer({ min: 1, max: 50 })), {
      selector: ([from, to]) => JSON.stringify([from, to]),
      maxLength: 20,
    });
    fc.assert(
      fc.property(webs, (web) => {
        const map = laid(...web.map(([from, to, n]) => step(from, to, n)));
        expect(laid(...web.map(([from, to, n]) => step(from, to, n)))).toEqual(map);
        for (const { x, y } of map.stages) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(x + STAGE.width).toBeLessThanOrEqual(map.width);
          expect(y + STAGE.height).toBeLessThanOrEqual(map.height);
        }
        map.stages.forEach((a, at) => {
          for (const b of map.stages.slice(at + 1))
            expect(Math.abs(a.x - b.x) >= STAGE.width || Math.abs(a.y - b.y) >= STAGE.height).toBe(true);
        });
        for (const { points, label } of map.lines)
          for (const point of [...points, label])
            expect([point.x, point.y].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
