import { fillAt } from '../../../shared/book/fills';
import type { Book, CellValue, Sheet } from '../../../shared/book/model';
import type { CellChange, Patch } from '../../../shared/book/patch';
import { bookOf, sheetOf } from '../../tools/workbook';
import { startTestOffice, type TestOffice } from './office';
import { sized } from '../../tools/runs';

let office: TestOffice;

beforeAll(async () => {
  office = await startTestOffice();
});
afterAll(() => office.started.stop());

const HEADER = ['单号', '客户', '国家', '业务员', '品名', '交期', '船期', '备注'];

function orders(rows: number): CellValue[][] {
  return [
    HEADER,
    ...Array.from({ length: rows }, (_, i): CellValue[] => {
      return [`SC-${i}`, `Customer ${i % 50}`, 'USA', '王丽', `货物 ${i % 7}`, 46000 + i, null, '已确认'];
    }),
  ];
}

const bookWith = (rows: number): Book =>
  bookOf(sheetOf('出货', orders(rows)), sheetOf('报价', orders(20)), sheetOf('空', []));

/** What a run writes: two columns of ours beside the table, a sheet of ours. */
function results(rows: number): Patch {
  const cells = Array.from({ length: rows }, (_, i): CellChange[] => {
    const key = { column: 1, value: `SC-${i}` };
    return [
      { sheet: '出货', row: i + 2, column: 9, key, seen: null, write: { as: 'text', value: '确认PI' } },
      { sheet: '出货', row: i + 2, column: 10, key, seen: null, write: { as: 'date', value: 46100 + i } },
    ];
  }).flat();
  return {
    sheets: [
      { name: '跟单_今天', rows: [[{ as: 'text', value: '项目' }]], columns: [{ width: 20 }], hidden: true },
    ],
    columns: [
      { sheet: '出货', column: 9, headerRow: 1, title: '下一节点', lastRow: rows + 1, width: 18 },
      { sheet: '出货', column: 10, headerRow: 1, title: '期限', lastRow: rows + 1, format: 'date' },
    ],
    cells,
  };
}

test('a full run is four requests: two to read, one to look again, one to write', async () => {
  office.hold(bookWith(400));
  const host = office.host();
  await host.readBook();
  expect(office.excel.log.syncs).toBe(2);
  const patch = results(400);
  expect(await host.commit(patch)).toMatchObject({ written: 803, addedSheets: ['跟单_今天'], refused: [] });
  expect(office.excel.log.syncs).toBe(4);
  // The client's own follow-up (letting go of ranges) is none: nothing was kept.
  expect(office.excel.log.requests.flatMap(({ members }) => members)).not.toContain('Range._KeepReference');
  expect(await host.commit(patch)).toMatchObject({ written: 0, unchanged: 803 });
  expect(office.excel.log.syncs).toBe(5);
});

test('a book that only just fits into one answer is read in two requests, whatever its shape', async () => {
  for (const [rows, columns] of [
    [8000, 8],
    [1000, 60],
  ] as const) {
    const row = (r: number): CellValue[] => Array.from({ length: columns }, (_, c) => r + c);
    office.hold(
      bookOf(
        sheetOf(
          '宽窄',
          Array.from({ length: rows }, (_, r) => row(r)),
        ),
      ),
    );
    const book = await office.host().readBook();
    expect(book.sheets[0]!.rows).toHaveLength(rows);
    expect(office.excel.log.syncs).toBe(2);
  }
});

describe('a legend of colours', () => {
  const painted = (rows: number, legend: string, at: 'above' | 'below' = 'above') => {
    const cells = at === 'above' ? [[legend], ...orders(rows)] : [...orders(rows), [], [legend]];
    const fills = { colours: ['FFFF00'], rows: cells.map((_, r) => (r % 3 === 2 ? 'AAAA' : '')) };
    return sheetOf('出货', cells, { fills });
  };
  const fillsRead = async (...sheets: ReturnType<typeof painted>[]) => {
    office.hold(bookOf(...sheets));
    const book = await office.host().readBook();
    return book.sheets.map((sheet) => [3, 6, 7].map((row) => fillAt(sheet, row, 1)));
  };
  const asksFills = (): boolean =>
    office.excel.log.requests.some(({ members }) => members.some((each) => /getCellProperties/i.test(each)));
  const NONE = [undefined, undefined, undefined];

  test('above the orders in front has their fills read along with the cells', async () => {
    expect(await fillsRead(painted(400, '黄色=已出货'))).toEqual([['FFFF00', 'FFFF00', undefined]]);
    expect(office.excel.log.syncs).toBe(2);
    expect(asksFills()).toBe(true);
  });

  test('elsewhere costs one request more, for all sheets that have one', async () => {
    expect(await fillsRead(painted(400, '黄色=已出货', 'below'))).toEqual([['FFFF00', 'FFFF00', undefined]]);
    expect(office.excel.log.syncs).toBe(3);
    const plain = { ...sheetOf('报价', orders(20)) };
    const other = { ...painted(90, 'yellow: shipped'), name: '7月' };
    const third = { ...painted(90, '黄色=已出货'), name: '8月' };
    expect(await fillsRead(plain, other, third)).toEqual([
      NONE,
      ['FFFF00', 'FFFF00', undefined],
      ['FFFF00', 'FFFF00', undefined],
    ]);
    expect(office.excel.log.syncs).toBe(3);
  });

  test('that is none asks for no fills', async () => {
    expect(await fillsRead(painted(400, '颜色：黄色'))).toEqual([NONE]);
    expect(office.excel.log.syncs).toBe(2);
    expect(asksFills()).toBe(false);
  });

  test('of more rows than one answer carries is read in parts', async () => {
    office.excel.faults.responseLimit = 60_000;
    try {
      const sheet = painted(2000, '黄色=已出货');
      office.hold(bookOf(sheet));
      const [read] = (await office.host().readBook()).sheets;
      const orderFills = (of: Sheet) => of.rows.map((_, r) => fillAt(of, r + 1, 1));
      expect(orderFills(read!)).toEqual(orderFills(sheet));
    } finally {
      office.excel.faults.responseLimit = 5 * 1024 * 1024;
    }
  });
});

test('rows are read again in one request, a whole sheet of them too', async () => {
  office.hold(bookWith(400));
  const host = office.host();
  await host.readBook();
  office.excel.log.clear();
  await host.readRows('出货', [3, 9]);
  await host.readRows('出货', [1, 1048576]);
  expect(office.excel.log.syncs).toBe(2);
});

test('a row that moved is looked for in two requests more', async () => {
  office.hold(bookWith(400));
  const host = office.host();
  await host.readBook();
  office.workbook.find('出货')!.insertRows(100, 3);
  office.excel.log.clear();
  const report = await host.commit({ ...results(400), columns: [], sheets: [] });
  expect(report).toMatchObject({ written: 800, refused: [] });
  expect(office.excel.log.syncs).toBe(4);
});

test.each([
  [sized(2_000, 20_000), sized(100_000, 1_000_000)],
  [sized(2_000, 20_000), sized(30_000, 300_000)],
])('%d rows with %d bytes a request: as many requests as the bytes need, few more', async (rows, payload) => {
  office.hold(bookWith(rows));
  office.excel.faults.requestLimit = payload;
  office.excel.faults.responseLimit = payload;
  const host = office.host({ payload });
  try {
    const book = await host.readBook();
    expect(book.sheets[0]!.rows).toHaveLength(rows + 1);
    const { syncs, responseBytes } = office.excel.log;
    const needed = Math.ceil(responseBytes / payload);
    expect(syncs).toBeGreaterThanOrEqual(needed);
    expect(syncs).toBeLessThanOrEqual(4 + 2 * needed);
    expect(office.excel.log.requests.filter(({ error }) => error).length).toBeLessThanOrEqual(2);
    office.excel.log.clear();
    const report = await host.commit(results(rows));
    expect(report).toMatchObject({ written: 2 * rows + 3, refused: [] });
    const { log } = office.excel;
    const least = Math.ceil(log.responseBytes / payload) + Math.ceil(log.requestBytes / payload);
    expect(log.syncs).toBeLessThanOrEqual(4 + 2 * least);
    expect(log.requests.filter(({ error }) => error).length).toBeLessThanOrEqual(2);
  } finally {
    office.excel.faults.requestLimit = office.excel.faults.responseLimit = 5 * 1024 * 1024;
  }
});
