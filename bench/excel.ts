/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
/// <reference lib="dom" />
/**
 * What a full run in Excel costs: requests, bytes and time for reading a book and writing six result columns beside
 * it. The adapter and Microsoft's office.js are the real ones; Excel is the emulated one of the tests, so the time
 * is that of adapter, client and emulator together, and says nothing of Excel's own.
 */
import { excelHost } from '../addin/host';
import { setTimeout as wait } from 'node:timers/promises';
import type { Book, CellValue } from '../shared/book/model';
import type { CellChange, NewColumn, Patch } from '../shared/book/patch';
import { startOffice } from '../emulators/office/start';
import { workbookOf } from '../emulators/spreadsheet/book';
import { benchSheet } from './book';
import type { BenchRow } from './row';

/** Rows, and the requests that a full run may take. */
const SIZES = [
  [1_000, 4],
  [20_000, 6],
  [100_000, 24],
] as const;
const COLUMNS = 20;
const RESULTS = ['下一节点', '责任人', '期限', '状态', '剩余', '说明'];
const MB = 1024 * 1024;

export async function benchExcel(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [size, most] of SIZES) rows.push(...(await measure(size, most)));
  return rows;
}

async function measure(orders: number, most: number): Promise<BenchRow[]> {
  const started = await startOffice(workbookOf(bookOf(orders)));
  Object.assign(globalThis, { Office: started.Office, Excel: started.Excel });
  const { log } = started.host;
  const name = `${orders.toLocaleString('en')} rows × ${COLUMNS} in Excel`;
  try {
    const host = excelHost();
    const read = await timed(async () => void (await host.readBook()));
    const [readRequests, readBytes] = [log.syncs, log.responseBytes];
    log.clear();
    const patch = resultsOf(orders);
    const write = await timed(async () => {
      const { written, refused } = await host.commit(patch);
      if (refused.length > 0 || written !== patch.cells.length + RESULTS.length)
        throw new Error(`${written} cells written, ${refused.length} refused`);
    });
    return [
      { name: `${name}: read`, ours: read, unit: 'ms' },
      { name: `${name}: read, requests`, ours: readRequests, unit: 'requests' },
      { name: `${name}: read, answers`, ours: readBytes / MB, unit: 'MB' },
      { name: `${name}: six columns into every row`, ours: write, unit: 'ms' },
      { name: `${name}: six columns, requests`, ours: log.syncs, unit: 'requests' },
      {
        name: `${name}: six columns, sent and answered`,
        ours: (log.requestBytes + log.responseBytes) / MB,
        unit: 'MB',
      },
      {
        name: `${name}: requests of a full run`,
        ours: readRequests + log.syncs,
        unit: 'requests',
        target: `≤ ${most}`,
      },
    ];
  } finally {
    // The client may still be letting go of something.
    await wait(50);
    started.stop();
  }
}

function bookOf(orders: number): Book {
  const { sheet } = benchSheet(orders);
  const more = (r: number): CellValue[] => (r === 0 ? ['品名', '备注'] : [`货物 ${r % 40}`, '已确认']);
  return {
    sheets: [
      {
        ...sheet,
        rows: sheet.rows.map((row, r) => [...row, ...more(r)]),
        kinds: sheet.kinds.map((letters) => `${letters}ss`),
      },
    ],
  };
}

function resultsOf(orders: number): Patch {
  const columns = RESULTS.map((title, i): NewColumn => {
    return { sheet: 'Orders', column: COLUMNS + 1 + i, headerRow: 1, title, lastRow: orders + 1, width: 14 };
  });
  const cells: CellChange[] = [];
  for (let i = 0; i < orders; i++) {
    const at = { sheet: 'Orders', row: i + 2, key: { column: 1, value: `SC-${i}` }, seen: null };
    const texts = ['确认PI', '王丽', null, i % 3 === 0 ? '已逾期' : '正常', `${i % 30} 天`, '等客户付定金'];
    texts.forEach((value, c) => {
      const column = COLUMNS + 1 + c;
      cells.push({
        ...at,
        column,
        write: value === null ? { as: 'date', value: 46100 + (i % 60) } : { as: 'text', value },
      });
    });
  }
  return { sheets: [], columns, cells };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
