import type { Area } from '../../../shared/book/model';
import { intersect } from './cells';

/** What is left of an area when another is cut out of it: up to four rectangles. */
export function without(area: Area, cut: Area): Area[] {
  const hole = intersect(area, cut);
  if (!hole) return [area];
  return [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { ...area, top: hole.top, bottom: hole.bottom, right: hole.left - 1 },
    { ...area, top: hole.top, bottom: hole.bottom, left: hole.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
