import { invalidArgument } from '../errors';
import type { OfficeHost } from '../state';
import { areaOf, filledPart, guardLooks, isWholeColumns, isWholeRows, type CellRange } from './cells';
import { each } from './range-edit';

/** Reads what all cells of a range have of a look; null when they differ, as Excel answers. */
export function lookOf(name: string, usual: unknown): (range: CellRange) => unknown {
  return (range) => {
    const area = areaOf(range);
    const within = isWholeColumns(area) || isWholeRows(area) ? filledPart(range) : area;
    if (!within) return usual;
    const found = new Set<unknown>();
    each(within, (row, column) => found.add(range.sheet.cell(row, column)?.look?.[name] ?? usual));
    return found.size === 1 ? [...found][0] : null;
  };
}

export function lookWriter(name: string, isRight: (value: unknown) => boolean) {
  return (range: CellRange, value: unknown, host: OfficeHost): void => {
    if (!isRight(value)) throw invalidArgument();
    setLook(range, name, value, host);
  };
}

export function setLook(range: CellRange, name: string, value: unknown, host: OfficeHost): void {
  guardLooks(range, 'allowFormatCells');
  const area = areaOf(range);
  // Of whole rows and columns only what is filled can be told apart in memory.
  const within = isWholeColumns(area) || isWholeRows(area) ? filledPart(range) : area;
  if (!within) return;
  each(within, (row, column) =>
    range.sheet.put(row, column, { look: { ...range.sheet.cell(row, column)?.look, [name]: value } }),
  );
  host.formatted({ sheet: range.sheet, area: within });
}
