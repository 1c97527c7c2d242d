import type { CellValue } from '../book/model';
import { orderWordOf } from '../cells/cells';
import { colourNamed, coloursIn, headsLegend, type ColourSaying } from '../cells/colour-names';
import { plainText } from '../cells/text';

/** A legend stands near the top of a sheet, or just below its rows. */
const [TOP, BOTTOM] = [400, 20];
/** Cells in a row of a legend whose colours and meanings stand in cells of their own. */
export const FEW = 12;

/**
 * Whether some text of a sheet may explain colours, so that its fills are worth reading. Asked by hosts before anybody
 * knows where the orders are; in doubt it says yes.
 */
export function mayStateLegend(rows: readonly (readonly CellValue[])[]): boolean {
  return rowsLookedAt(rows).some((row) => {
    const cells = rows[row - 1]!;
    return cells.some((cell, at) => {
      if (typeof cell !== 'string') return false;
      const plain = plainText(cell);
      return headsLegend(plain) || sayingsAt(cells, at, plain).length > 0;
    });
  });
}

/** The rows of a sheet where a legend may stand. */
export function rowsLookedAt(rows: readonly unknown[]): number[] {
  const found: number[] = [];
  for (let row = 1; row <= rows.length; row++) if (row <= TOP || row > rows.length - BOTTOM) found.push(row);
  return found;
}

/** What a cell says of colours; where nothing between the two explains, the meaning is a status that everybody knows. */
export function sayingsAt(cells: readonly CellValue[], at: number, plain: string): ColourSaying[] {
  const said = coloursIn(plain).filter(({ means, isSure }) => isSure || orderWordOf(means) !== undefined);
  if (said.length > 0) return said;
  const hue = colourNamed(plain);
  const next = cells[at + 1];
  if (!hue || typeof next !== 'string' || filled(cells) > FEW) return [];
  const means = plainText(next);
  return orderWordOf(means) === undefined ? [] : [{ colour: plain, hue, means, isSure: false }];
}

const filled = (cells: readonly CellValue[]): number => cells.filter((cell) => cell !== null).length;
