import type { Rgba } from '../ooxml/png';
import { pngBytes } from '../ooxml/png';

const SIZE = 120;
const NAVY: Rgba = [31, 78, 121, 255];
const WHITE: Rgba = [255, 255, 255, 255];
const MAPLE: Rgba = [226, 125, 59, 255];
const CLEAR: Rgba = [255, 255, 255, 0];

/** The mark of the made-up company: a sun over two waves on a rounded square. */
export function logo(): Uint8Array {
  return pngBytes(SIZE, SIZE, (x, y) => {
    if (!isInside(x, y)) return CLEAR;
    if (Math.hypot(x - 60, y - 46) < 22) return MAPLE;
    for (const base of [78, 94]) if (Math.abs(y - base - 5 * Math.sin((x / SIZE) * 4 * Math.PI)) < 3.2) return WHITE;
    return NAVY;
  });
}

function isInside(x: number, y: number): boolean {
  const corner = 22;
  const dx = Math.max(corner - x, x - (SIZE - 1 - corner), 0);
  const dy = Math.max(corner - y, y - (SIZE - 1 - corner), 0);
  return Math.hypot(dx, dy) <= corner;
}
