import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsxHost } from '../../../automation/file/host';
import { buildWorkbook, type WorkbookOptions } from '../../tools/workbook';
import { chartsInFile } from './charts-in-file';
import { filtersInFile } from './filters';
import { describeNewOrders } from '../../tools/new-order-contract';
import { describeRecords } from '../../tools/records-contract';
import { describeHost, type MakeHost } from '../../tools/host-contract';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const makeHost =
  (options: WorkbookOptions): MakeHost =>
  async (book) => {
    const folder = mkdtempSync(join(tmpdir(), 'gendan-'));
    folders.push(folder);
    const path = join(folder, '出货 跟踪.xlsx');
    writeFileSync(path, buildWorkbook(book, options));
    const open = () => openXlsxHost(path, { stamp: () => '20260518-100000' });
    return {
      host: open(),
      reopen: async () => open(),
      overwrite: async (next) => writeFileSync(path, buildWorkbook(next, options)),
      filters: filtersInFile(path),
      charts: chartsInFile(path),
    };
  };

describeHost('.xlsx', makeHost({}));
describeRecords('.xlsx', makeHost({}), 8);
describeNewOrders('.xlsx', makeHost({}));
describeHost('.xlsx with prefixed names', makeHost({ prefix: 'x:' }));
describeHost('.xlsx that counts from 1904', makeHost({ is1904: true }));

test('a commit without a change leaves the very same file and no backup', async () => {
  const under = await makeHost({})({ sheets: [] });
  expect(under).toBeDefined();
  const folder = folders[folders.length - 1]!;
  const path = join(folder, '出货 跟踪.xlsx');
  const before = readFileSync(path);
  await under.host.commit({ sheets: [], columns: [], cells: [] });
  expect(readFileSync(path).equals(before)).toBe(true);
});
