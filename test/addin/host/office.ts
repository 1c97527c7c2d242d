import { excelHost, type ExcelHostOptions } from '../../../addin/host';
import type { Book } from '../../../shared/book/model';
import type { Host } from '../../../shared/host';
import type { HostUnderTest } from '../../hosts/contract';
import type { HostOptions } from '../../hosts/office/host';
import { startOffice, type StartedOffice } from '../../hosts/office/start';
import { overwrite } from '../../hosts/spreadsheet/book';
import { Workbook } from '../../hosts/spreadsheet/workbook';

/** Microsoft's office.js over one workbook in memory, which every test fills anew: starting it is what takes time. */
export interface TestOffice {
  readonly started: StartedOffice;
  readonly workbook: Workbook;
  /** Makes the workbook hold a book, everything about it as new. */
  hold(book: Book): void;
  /** A host that knows nothing yet. */
  host(options?: ExcelHostOptions): Host;
  under(book: Book, options?: ExcelHostOptions): HostUnderTest;
}

export async function startTestOffice(options: HostOptions = {}): Promise<TestOffice> {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1');
  const started = await startOffice(workbook, options);
  Object.assign(globalThis, { Office: started.Office, Excel: started.Excel });
  const office: TestOffice = {
    started,
    workbook,
    hold: (book) => {
      started.host.faults.clear();
      workbook.is1904 = false;
      workbook.isStructureProtected = false;
      for (const sheet of [...workbook.sheets]) workbook.removeSheet(sheet);
      overwrite(workbook, book, 'person');
      workbook.activate(workbook.sheets[0]!);
      started.host.log.clear();
    },
    host: (more) => excelHost({ pause: async () => undefined, ...more }),
    under: (book, more) => {
      office.hold(book);
      return {
        host: office.host(more),
        reopen: async () => office.host(more),
        overwrite: async (next) => overwrite(workbook, next),
      };
    },
  };
  return office;
}

/** When everything that Excel was asked for and told of has been dealt with. */
export async function quiet(): Promise<void> {
  for (let i = 0; i < 12; i++) await new Promise((done) => setImmediate(done));
}
