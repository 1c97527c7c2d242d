import { SheetCursor } from '../read/cursor';
import type { SheetInfo } from '../read/workbook';
import { readLayout } from '../write/layout';
import { Splices } from '../xml/edit';
import { escapeCell } from '../xml/text';
import { FormulaReader, plainFormula, type CellFormula } from './cell-formula';
import type { CellPlaces } from './places';
import { growSheetParts } from './sheet-parts';
import { grownFormula, placeText, seatOf, type GrowthTask } from './task';

/** The formulas of a sheet, in its order. */
export function* formulasIn(bytes: Buffer, part: string): Generator<CellFormula> {
  const { data } = readLayout(bytes, part);
  const cursor = new SheetCursor(bytes, part);
  const reader = new FormulaReader();
  cursor.scanner.moveTo(data.tagEnd);
  while (!data.isEmpty && cursor.nextRow())
    while (cursor.nextCell()) {
      const formula = reader.read(cursor);
      if (formula) yield formula;
    }
}

/**
 * Formulas of a sheet whose own rows stay: those that point into the growing sheet are written anew. Where one of a
 * shared formula changes, all of them are spelled out, as each may change in its own way.
 */
export function growOtherSheet(task: GrowthTask, sheet: SheetInfo, changed: CellPlaces): void {
  const bytes = task.pkg.read(sheet.part);
  const layout = readLayout(bytes, sheet.part);
  const found = [...formulasIn(bytes, sheet.part)].map((formula) => ({
    formula,
    grown: grownFormula(
      task,
      formula.text,
      seatOf(task, sheet.name, formula.row),
      placeText(sheet.name, formula.row, formula.column),
    ),
  }));
  const split = new Set(
    found.flatMap(({ formula, grown }) =>
      formula.shared >= 0 && grown !== formula.text ? [formula.shared] : [],
    ),
  );
  const splices = new Splices();
  for (const { formula, grown } of found) {
    if (grown !== formula.text) changed.add(sheet.name, formula.row, formula.column);
    if (split.has(formula.shared))
      splices.put(formula.start, formula.end, plainFormula(layout.prefix, grown));
    else if (grown !== formula.text)
      splices.put(formula.tagEnd, bytes.lastIndexOf('</', formula.end - 1), escapeCell(grown));
  }
  growSheetParts(task, sheet, bytes, layout, splices);
  if (!splices.isEmpty) task.pkg.write(sheet.part, splices.apply(bytes, sheet.part));
}
