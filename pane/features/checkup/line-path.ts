import type { Point } from '../../../shared/features/checkup/layout';

/** How long an arrow head is; the line ends where it begins. */
export const HEAD = 9;

/** A smooth line through its bends, as the `d` of a path, ending one arrow head before its last point. */
export function linePath(points: readonly Point[]): string {
  const bends = shortened(points);
  const [first, ...rest] = bends;
  if (!first || rest.length === 0) return '';
  // Catmull and Rom: at each bend it runs as from the one before to the one after.
  const curves = rest.map((to, index) => {
    const from = bends[index]!;
    const [before, after] = [bends[index - 1] ?? from, bends[index + 2] ?? to];
    const leaves = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const comes = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${at(leaves)} ${at(comes)} ${at(to)}`;
  });
  return `M${at(first)}${curves.join('')}`;
}

const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

function shortened(points: readonly Point[]): readonly Point[] {
  const [before, last] = points.slice(-2);
  if (!before || !last) return points;
  const length = Math.hypot(last.x - before.x, last.y - before.y);
  if (length === 0) return points;
  const left = Math.max(0, length - HEAD) / length;
  const end = { x: before.x + (last.x - before.x) * left, y: before.y + (last.y - before.y) * left };
  return [...points.slice(0, -1), end];
}

/** How wide a line is drawn that so many orders took, of the most that any line has. */
export const lineWidth = (n: number, most: number): number =>
  Math.round((1.2 + (3.3 * n) / Math.max(1, most)) * 10) / 10;
