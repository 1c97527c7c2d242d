import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFormulas } from '../../../shared/book/formulas';
import { openWorkbook } from '../../../workbench/open/opened';
import { readWorkbook } from '../../../xlsx/read';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import type { Workbook } from '../../../emulators/spreadsheet/workbook';
import { built } from '../../tools/built';
import { aBrowser } from '../../tools/chromium';
import { openExcelPage, type ExcelPage, type ExcelPageOptions } from './excel-page';

const HOME = join(__dirname, '..', '..', '..');
export const SAMPLE = join(HOME, 'samples', '出货跟踪表-2026.xlsx');
export const LC_SAMPLE = join(HOME, 'samples', 'Order Tracker LC 2026.xlsx');
/** When the samples' orders are under way. */
export const NOW = '2026-05-18T10:00';

/** One browser for the tests of a file, on the page as it is built for production. */
export function inExcel(): { open(workbook: Workbook, options?: ExcelPageOptions): Promise<ExcelPage> } {
  const browser = aBrowser(() => built('addin'));
  const opened: ExcelPage[] = [];
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });
  return {
    open: async (workbook, options = {}) => {
      const page = await openExcelPage(browser(), workbook, { now: NOW, ...options });
      opened.push(page);
      return page;
    },
  };
}

/** A sample as Excel has it open, formulas and all. */
export const openInExcel = (path: string): Workbook => openedInExcel(readFileSync(path));

export function openedInExcel(bytes: Uint8Array): Workbook {
  const { outline, batch } = openWorkbook(bytes, () => undefined);
  const book = readWorkbook(bytes);
  const sheets = book.sheets.map((sheet, i) => {
    const formulas = new Map<string, string>();
    for (const { row, column, formula } of batch(i, 1, outline.sheets[i]!.lastRow).formulas)
      formulas.set(`${row},${column}`, formula);
    return withFormulas(sheet, formulas);
  });
  return workbookOf({ ...book, sheets });
}
