import { MAX_ROW } from '../../shared/book/address';
import type { Area } from '../../shared/book/model';
import type { Want } from './read-areas';

/** Columns that the first look at a sheet reaches. */
const COLUMNS = 64;
const NARROW = 8;

/** The upper rows of a sheet that surely go into one answer beside other questions. */
export const upperRows = (cells: number): Area => cornerOf(cells / COLUMNS);

/**
 * The corner of a sheet of unknown size. Only what it holds is sent; it reaches so far down that a sheet of eight
 * columns or more which fits into one answer is in it as a whole.
 */
export const corner = (cells: number): Area => cornerOf(cells / NARROW);

const cornerOf = (rows: number): Area => ({
  top: 1,
  left: 1,
  bottom: Math.max(1, Math.min(MAX_ROW, Math.floor(rows))),
  right: COLUMNS,
});

/** The cells in use that a rectangle does not reach: above, left, right and below it. */
export function beyond(sheet: string, used: Area, reach: Area | undefined): Want[] {
  if (!reach) return [{ sheet, area: used }];
  const top = Math.max(used.top, reach.top);
  const bottom = Math.min(used.bottom, reach.bottom);
  const parts: Area[] = [
    { ...used, bottom: Math.min(used.bottom, reach.top - 1) },
    { ...used, top, bottom, right: Math.min(used.right, reach.left - 1) },
    { ...used, top, bottom, left: Math.max(used.left, reach.right + 1) },
    { ...used, top: Math.max(used.top, reach.bottom + 1) },
  ];
  return parts.flatMap((area) =>
    area.top <= area.bottom && area.left <= area.right ? [{ sheet, area }] : [],
  );
}
