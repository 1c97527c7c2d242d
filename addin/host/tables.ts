import { sameValue } from '../../shared/book/compare';
import type { Area } from '../../shared/book/model';
import type { NewColumn } from '../../shared/book/patch';
import { textOf } from './area';
import { seenValue, type Seen } from './seen';
import type { OtherStep } from './steps';

/**
 * Widens formatted tables by the columns that adjoin them on the right. Also where the header is there already: a
 * run may have died between the two.
 */
export function widenings(seen: Seen, columns: readonly NewColumn[]): OtherStep[] {
  return steps(seen, columns, (area, own) => {
    let { right } = area;
    while (own.some((one) => one.column === right + 1 && one.headerRow === area.top)) right++;
    return right;
  });
}

/** Takes columns that are emptied again out of the tables they are the last columns of. */
export function narrowings(seen: Seen, columns: readonly NewColumn[]): OtherStep[] {
  return steps(seen, columns, (area, own) => {
    let { right } = area;
    const isOurs = (column: number): boolean =>
      own.some(
        (one) =>
          one.column === column &&
          one.headerRow === area.top &&
          sameValue(seenValue(seen, one.sheet, one.headerRow, column), one.title),
      );
    while (right > area.left && isOurs(right)) right--;
    return right;
  });
}

/** A table of a protected sheet stays as wide as it is. */
function steps(
  { tables, locks }: Seen,
  columns: readonly NewColumn[],
  rightOf: (area: Area, own: readonly NewColumn[]) => number,
): OtherStep[] {
  return [...tables].flatMap(([name, area]): OtherStep[] => {
    const right = rightOf(
      area,
      columns.filter(({ table, sheet }) => table === name && !locks.rights.has(sheet)),
    );
    if (right === area.right) return [];
    return [({ workbook }) => workbook.tables.getItem(name).resize(textOf({ ...area, right }))];
  });
}
