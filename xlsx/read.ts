import type { Book, Sheet } from '../shared/book/model';
import { mayStateLegend } from '../shared/mapping/states-legend';
import { Package } from './package';
import { budgetFor } from './read/budget';
import { readFills, readFillStyles } from './read/fills';
import { readSheet } from './read/sheet';
import { readSharedStrings } from './read/sharedstrings';
import { readFormatLetters } from './read/styles';
import { CellReader } from './read/value';
import { readWorkbookInfo, type SheetInfo, type WorkbookInfo } from './read/workbook';

/**
 * The values of an .xlsx or .xlsm file. Formulas give the results that were saved with them (null and kind
 * `N` when none was). Throws a `GendanError` for what is not a workbook, cannot be read, or is damaged.
 */
export function readWorkbook(bytes: Uint8Array): Book {
  const pkg = new Package(bytes);
  const info = readWorkbookInfo(pkg);
  const cells = new CellReader(
    readSharedStrings(pkg, info.sharedStringsPart),
    readFormatLetters(pkg, info.stylesPart),
    info.is1904,
  );
  const budget = budgetFor(bytes.length);
  const fillsOf = fillReader(pkg, info);
  const sheets = info.sheets.map((each): Sheet => {
    const sheet = readSheet(pkg, each, cells, budget);
    return { ...sheet, ...fillsOf(each, sheet) };
  });
  return { sheets, activeSheet: info.activeSheet };
}

/** Reads the fills of sheets that explain colours; the formats are looked through once one does. */
function fillReader(
  pkg: Package,
  info: WorkbookInfo,
): (from: SheetInfo, sheet: Sheet) => Pick<Sheet, 'fills'> {
  let styles: readonly (string | undefined)[] | undefined;
  return ({ part }, sheet) =>
    mayStateLegend(sheet.rows) ? readFills(pkg, part, sheet, (styles ??= readFillStyles(pkg, info))) : {};
}
