import { isSheetName, sameValue } from '../../shared/book/compare';
import type { Sheet } from '../../shared/book/model';
import { valueAt } from '../../shared/book/model';
import { valueOf, type NewSheet } from '../../shared/book/patch';
import { REFUSALS } from '../../shared/book/refusals';
import type { Refusal } from '../../shared/book/report';
import { sheetDrawing } from '../charts/add-charts';
import { budgetFor } from '../read/budget';
import { readSheet } from '../read/sheet';
import type { WorkbookInfo } from '../read/workbook';
import { newSheetXml } from './newsheet';
import { pageNames } from './pagesetup';
import type { SheetContext } from './sheet-context';
import type { SheetToAdd } from './workbookpart';

export interface PreparedSheets {
  readonly sheets: readonly SheetToAdd[];
  readonly written: number;
  readonly unchanged: number;
  readonly refused: readonly Refusal[];
  readonly hasFormulas: boolean;
}

/** Decides which sheets can be added; one that is there already with the same content counts as written. */
export function prepareSheets(
  context: SheetContext,
  info: WorkbookInfo,
  wanted: readonly NewSheet[],
): PreparedSheets {
  const sheets: SheetToAdd[] = [];
  const refused: Refusal[] = [];
  const names = new Set(info.tabNames.map((name) => name.toLowerCase()));
  let written = 0;
  let unchanged = 0;
  let hasFormulas = false;
  for (const sheet of wanted) {
    const refuse = (reason: Refusal['reason']): void =>
      void refused.push({ place: { sheet: sheet.name, row: 1, column: 1 }, reason });
    const existing = info.sheets.find(({ name }) => name === sheet.name);
    if (
      existing &&
      isSameSheet(readSheet(context.pkg, existing, context.cells, budgetFor(context.pkg.size)), sheet)
    ) {
      unchanged += cellsOf(sheet);
    } else if (names.has(sheet.name.toLowerCase())) {
      refuse(REFUSALS.sheetExists);
    } else if (!isSheetName(sheet.name)) {
      refuse(REFUSALS.badSheetName);
    } else if (info.isStructureLocked) {
      refuse(REFUSALS.bookProtected);
    } else {
      names.add(sheet.name.toLowerCase());
      const drawing = sheetDrawing(sheet, context.is1904, info.dialect);
      sheets.push({
        name: sheet.name,
        isHidden: sheet.hidden === true,
        content: newSheetXml(sheet, context.styles, context.is1904, info.dialect, drawing !== undefined),
        drawing,
        names: sheet.look ? pageNames(sheet.name, sheet.look.page) : [],
      });
      const left = (sheet.charts ?? []).length - (drawing?.charts.length ?? 0);
      for (let n = 0; n < left; n++) refuse(REFUSALS.chartUnfit);
      written += cellsOf(sheet);
      hasFormulas ||= sheet.rows.some((row) => row.some((cell) => cell?.as === 'formula'));
    }
  }
  return { sheets, written, unchanged, refused, hasFormulas };
}

function cellsOf(sheet: NewSheet): number {
  return sheet.rows.reduce(
    (sum, row) => sum + row.filter((cell) => cell !== null && cell.as !== 'blank').length,
    0,
  );
}

function isSameSheet(existing: Sheet, wanted: NewSheet): boolean {
  if (existing.rows.length > wanted.rows.length) return false;
  return wanted.rows.every((row, r) => {
    const width = Math.max(row.length, existing.rows[r]?.length ?? 0);
    for (let c = 0; c < width; c++) {
      const cell = row[c] ?? null;
      if (!sameValue(valueAt(existing, r + 1, c + 1), cell ? valueOf(cell) : null)) return false;
    }
    return true;
  });
}
