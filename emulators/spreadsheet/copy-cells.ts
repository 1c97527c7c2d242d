import type { Area } from '../../shared/book/model';
import { shiftFormula } from '../../shared/book/shift-formula';
import type { Cell, Worksheet } from './worksheet';

/** Pastes all of an area elsewhere, as a person does: contents with relative references moved along, formats and merges. */
export function pasteCells(source: Worksheet, from: Area, target: Worksheet, to: Place): void {
  const copied: (Cell | undefined)[][] = [];
  for (let row = from.top; row <= from.bottom; row++) {
    const cells: (Cell | undefined)[] = [];
    for (let column = from.left; column <= Math.min(from.right, widthOf(source)); column++)
      cells.push(source.cell(row, column));
    copied.push(cells);
  }
  const [down, across] = [to.top - from.top, to.left - from.left];
  const merges = source.merges.filter((merge) => contains(from, merge)).map((merge) => moved(merge, down, across));
  const landed = moved(from, down, across);
  target.merges = [...target.merges.filter((merge) => !meets(merge, landed)), ...merges];
  copied.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      const [row, column] = [to.top + r, to.left + c];
      if (!cell && !target.cell(row, column)) return;
      const formula = cell?.formula && shiftFormula(cell.formula, down, across);
      target.put(row, column, {
        value: cell?.spilledFrom ? null : (cell?.value ?? null),
        format: cell?.format ?? 'General',
        look: cell?.look,
        ...(cell?.isQuoted && { isQuoted: true }),
        ...(formula !== undefined && { formula }),
      });
    }),
  );
} // prettier-ignore

interface Place {
  readonly top: number;
  readonly left: number;
}

const widthOf = ({ rows }: Worksheet): number => rows.reduce((most, { length }) => Math.max(most, length), 0);

const moved = ({ top, left, bottom, right }: Area, down: number, across: number): Area => ({
  top: top + down,
  left: left + across,
  bottom: bottom + down,
  right: right + across,
});

export const contains = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.bottom <= outer.bottom &&
  inner.right <= outer.right;

export const meets = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

/** Gives rows that came the looks of the row above them, as spreadsheets do: formats without contents. */
export function lookLikeAbove(sheet: Worksheet, at: number, count: number): void {
  const above = sheet.rows[at - 2] ?? [];
  const height = sheet.heights.get(at - 1);
  for (let row = at; row < at + count; row++) {
    above.forEach((cell, c) => {
      const isPlain = !cell || (cell.format === 'General' && cell.look === undefined);
      if (!isPlain) sheet.put(row, c + 1, { format: cell.format, look: cell.look });
    });
    if (height !== undefined) sheet.heights.set(row, height);
  }
}
