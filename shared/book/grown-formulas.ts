import { growFormula } from './grow-formula';
import { heightOf, RowGrowth, type RepeatedRows } from './row-growth';
import { shiftFormula } from './shift-formula';

export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  /** Without the leading `=`. */
  readonly formula: string;
}

/** The formulas of a sheet as they stand and read once a block of its rows has been repeated. One that nothing right can be written for stays as it is. */
export function formulasAfter(
  formulas: readonly PlacedFormula[],
  sheet: string,
  block: RepeatedRows,
): PlacedFormula[] {
  const growth = new RowGrowth([block]);
  const growing = { growth, sheet, tabs: [] };
  return formulas.flatMap(({ row, column, formula }) => {
    const own = growth.blockAt(row);
    return Array.from({ length: own ? block.times : 1 }, (_, copy): PlacedFormula => {
      const seat = own ? { sheet, block, copy } : { sheet };
      return { row: growth.copy(row, copy), column, formula: growFormula(formula, seat, growing) ?? formula };
    });
  });
}

/**
 * Those of them that are to be written once a spreadsheet has inserted and copied the rows by itself: it lets no range grow
 * that ends right above rows that came, and moves every relative reference in what it copies.
 */
export function grownFormulas(
  formulas: readonly PlacedFormula[],
  sheet: string,
  block: RepeatedRows,
): PlacedFormula[] {
  return formulas.flatMap((placed) => {
    const [first, ...copies] = formulasAfter([placed], sheet, block);
    const changed = first!.formula === placed.formula ? [] : [first!];
    // As the spreadsheet copies it down.
    const wrong = copies.filter(
      ({ formula }, i) => formula !== shiftFormula(first!.formula, (i + 1) * heightOf(block), 0),
    );
    return [...changed, ...wrong];
  });
}
