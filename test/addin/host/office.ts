import { excelHost, type ExcelHostOptions } from '../../../addin/host';
import type { Book, Sheet } from '../../../shared/book/model';
import type { Host } from '../../../shared/host';
import { chartsOf } from '../../tools/charts';
import { filtersOf, showingThese } from '../../tools/filters';
import { textOf } from '../../../emulators/office/types/range-values';
import type { HostUnderTest } from '../../tools/host-contract';
import { SETS, type EmulatedOffice, type HostOptions } from '../../../emulators/office/host';
import { startOffice, type StartedOffice } from '../../../emulators/office/start';
import { overwrite, bookOf } from '../../../emulators/spreadsheet/book';
import { Workbook } from '../../../emulators/spreadsheet/workbook';

/** Microsoft's office.js over one workbook in memory, which every test fills anew: starting it is what takes time. */
export interface TestOffice {
  readonly started: StartedOffice;
  readonly excel: EmulatedOffice;
  readonly workbook: Workbook;
  /** Makes the workbook hold a book, everything about it as new. */
  hold(book: Book, more?: { readonly is1904?: boolean }): void;
  /** What the workbook holds, in days of the 1900 system. */
  book(): Book;
  /** A host that knows nothing yet. */
  host(options?: ExcelHostOptions): Host;
  under(book: Book, options?: ExcelHostOptions & { readonly is1904?: boolean }): HostUnderTest;
}

const DAYS_1904 = 1462;

/** `version`: of ExcelApi, the newest when absent. */
export async function startTestOffice(version?: string, options: HostOptions = {}): Promise<TestOffice> {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1');
  const sets = { ...SETS, ...(version !== undefined && { ExcelApi: version }) };
  const started = await startOffice(workbook, { sets, ...options });
  const office: TestOffice = {
    started,
    excel: started.host,
    workbook,
    hold: (book, { is1904 = false } = {}) => {
      Object.assign(globalThis, { Office: started.Office, Excel: started.Excel });
      started.host.faults.clear();
      started.host.cellEdit.end();
      started.host.state.references.clear();
      workbook.is1904 = is1904;
      workbook.isStructureProtected = false;
      for (const sheet of [...workbook.sheets]) workbook.removeSheet(sheet);
      overwrite(workbook, is1904 ? counted(book, -DAYS_1904) : book, 'person');
      workbook.activate(workbook.sheets[0]!);
      started.host.log.clear();
    },
    book: () => counted(bookOf(workbook), workbook.is1904 ? DAYS_1904 : 0),
    host: (more) => {
      Object.assign(globalThis, { Office: started.Office, Excel: started.Excel });
      return excelHost({ pause: async () => undefined, ...more });
    },
    under: (book, more) => {
      office.hold(book, more);
      const isOther = more?.is1904 ?? false;
      return {
        workbook,
        host: office.host(more),
        reopen: async () => office.host(more),
        overwrite: async (next) => overwrite(workbook, isOther ? counted(next, -DAYS_1904) : next),
        charts: chartsOf(workbook),
        filters: filtersOf(workbook, (cell) => textOf(cell, workbook.is1904), showingThese),
      };
    },
  };
  return office;
}

/** Rings when Excel has not answered although it had its turn many times: an answer takes a few. */
export const impatient: NonNullable<ExcelHostOptions['alarm']> = (_, ring) => {
  let left = 300;
  const tick = (): void => {
    if (--left > 0) setImmediate(tick);
    else if (left === 0) ring();
  };
  tick();
  return () => void (left = -1);
};

/** When everything that Excel was asked for and told of has been dealt with. */
export async function quiet(): Promise<void> {
  for (let i = 0; i < 8; i++) {
    await new Promise((done) => setTimeout(done, 2));
    await new Promise((done) => setImmediate(done));
  }
}

/** The book with its days counted from another day. */
function counted(book: Book, days: number): Book {
  if (days === 0) return book;
  const shifted = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row, r) =>
      row.map((value, c) =>
        typeof value === 'number' && /[dt]/i.test(sheet.kinds[r]?.[c] ?? '') ? value + days : value,
      ),
    ),
  });
  return { ...book, sheets: book.sheets.map(shifted) };
}
