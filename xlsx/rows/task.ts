import { addressOf } from '../../shared/book/address';
import { growFormula, type FormulaSeat, type GrowingSheet } from '../../shared/book/grow-formula';
import type { Area } from '../../shared/book/model';
import type { RowGrowth } from '../../shared/book/row-growth';
import type { Package } from '../package';
import { areaText, parseArea } from '../read/area';
import type { SheetInfo, WorkbookInfo } from '../read/workbook';
import { IN_THE_WAY, RowsNotMovable } from './errors';

/** Rows of one sheet of a workbook to be repeated. */
export interface GrowthTask extends GrowingSheet {
  readonly pkg: Package;
  readonly info: WorkbookInfo;
  readonly target: SheetInfo;
}

/** A formula as it reads afterwards; RowsNotMovable where nothing right can be written. `at`: where it stands, as people say it. */
export function grownFormula(task: GrowthTask, formula: string, seat: FormulaSeat, at: string): string {
  const grown = growFormula(formula, seat, task);
  if (grown === undefined) throw new RowsNotMovable(task.sheet, IN_THE_WAY.severalSheets(at));
  return grown;
}

/** The seat of a formula in a cell, of the first copy. */
export function seatOf(task: GrowthTask, sheet: string, row: number): FormulaSeat {
  const block = sheet === task.sheet ? task.growth.blockAt(row) : undefined;
  return block ? { sheet, block, copy: 0 } : { sheet };
}

export const placeText = (sheet: string, row: number, column: number): string =>
  addressOf({ sheet, row, column });

/** A list of areas as attributes write them, `A1:B2 D4`, each one grown; what is no area stays. */
export function grownList(growth: RowGrowth, list: string): string {
  return mapAreas(list, (area) => growth.spread(area));
}

/** Each area of a list as what becomes of it. */
export function mapAreas(list: string, change: (area: Area) => readonly Area[]): string {
  return list
    .split(/(\s+)/)
    .map((text) => {
      const area = parseArea(text);
      if (!area) return text;
      const changed = change(area).map(areaText).join(' ');
      return changed === areaText(area) ? text : changed;
    })
    .join('');
}
