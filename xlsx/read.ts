import type { Book } from '../shared/book/model';
import { Package } from './package';
import { readSheet } from './read/sheet';
import { readSharedStrings } from './read/sharedstrings';
import { readFormatLetters } from './read/styles';
import { CellReader } from './read/value';
import { readWorkbookInfo } from './read/workbook';

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
  const budget = { places: 0 };
  const sheets = info.sheets.map((sheet) => readSheet(pkg, sheet, cells, budget));
  return { sheets, activeSheet: info.activeSheet };
}
