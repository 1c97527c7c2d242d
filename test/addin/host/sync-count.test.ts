import { fillAt } from '../../../shared/book/fills';
import type { Book, CellValue, Sheet } from '../../../shared/book/model';
import { formulasOf, withFormulas } from '../../../shared/book/formulas';
import type { CellChange, Patch } from '../../../shared/book/patch';
import type { Host } from '../../../shared/host';
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
  let host: Host;
  const fillsRead = async (...sheets: ReturnType<typeof painted>[]) => {
    office.hold(bookOf(...sheets));
    host = office.host();
    const book = await host.readBook();
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

  test('below the orders in front, or after some hundred rows, costs no more', async () => {
    for (const rows of [12, 400]) {
      expect(await fillsRead(painted(rows, '黄色=已出货', 'below'))).toEqual([
        ['FFFF00', 'FFFF00', undefined],
      ]);
      expect(office.excel.log.syncs).toBe(2);
    }
  });

  test('on other sheets costs one request more for all of them, the first time', async () => {
    const plain = { ...sheetOf('报价', orders(20)) };
    const other = { ...painted(90, 'yellow: shipped'), name: '7月' };
    const third = { ...painted(90, '黄色=已出货'), name: '8月' };
    expect(await fillsRead(plain, other, third)).toEqual([
      NONE,
      ['FFFF00', 'FFFF00', undefined],
      ['FFFF00', 'FFFF00', undefined],
    ]);
    expect(office.excel.log.syncs).toBe(3);
    office.excel.log.clear();
    const again = await host.readBook();
    expect(again.sheets.map((sheet) => fillAt(sheet, 3, 1))).toEqual([undefined, 'FFFF00', 'FFFF00']);
    expect(office.excel.log.syncs).toBe(2);
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

describe('what one request carries', () => {
  const COLUMNS = 20;
  /** Texts, days and numbers, as an order sheet of twenty columns has them; `more` as the last cell of each row. */
  const wide = (rows: number, more?: (row: number) => CellValue): CellValue[][] => [
    Array.from({ length: COLUMNS }, (_, c) => `列 ${c + 1}`),
    ...Array.from({ length: rows }, (_, r) =>
      Array.from({ length: COLUMNS }, (_, c): CellValue => {
        if (c === COLUMNS - 1 && more) return more(r);
        if (c === 0) return `SC-${r}`;
        if (c < 8) return `${c % 2 ? 'Customer' : '货物'} ${(r * c) % 50}`;
        return (r + c) % 3 === 0 ? null : 46000 + ((r * 7 + c) % 400);
      }),
    ),
  ];
  const resultsOf = (rows: number, columns = 6): Patch => ({
    sheets: [],
    columns: Array.from({ length: columns }, (_, c) => {
      const column = COLUMNS + 1 + c;
      return { sheet: '出货', column, headerRow: 1, title: `结果 ${c}`, lastRow: rows + 1 };
    }),
    cells: Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c): CellChange => {
        const at = { sheet: '出货', row: r + 2, column: COLUMNS + 1 + c, seen: null };
        const write =
          c === 2 ? ({ as: 'date', value: 46100 } as const) : ({ as: 'text', value: '正常' } as const);
        return { ...at, key: { column: 1, value: `SC-${r}` }, write };
      }),
    ).flat(),
  });
  const refusals = () => office.excel.log.requests.filter(({ error }) => error);

  const sizes = [
    [20_000, 6],
    [100_000, 24],
  ] as const;

  test.each(sizes.slice(0, sized(1, 2)))(
    '%d rows of twenty columns are read and six columns written in at most %d requests',
    async (rows, most) => {
      office.hold(bookOf(sheetOf('出货', wide(rows)), sheetOf('报价', wide(50))));
      const host = office.host();
      const book = await host.readBook();
      expect(book.sheets.map((sheet) => sheet.rows.length)).toEqual([rows + 1, 51]);
      const reading = office.excel.log.syncs;
      const report = await host.commit(resultsOf(rows));
      expect(report).toMatchObject({ written: 6 * rows + 6, refused: [] });
      expect(office.excel.log.syncs).toBeLessThanOrEqual(most);
      expect(reading).toBeLessThan(office.excel.log.syncs);
      for (const { requestBytes, responseBytes } of office.excel.log.requests)
        expect(Math.max(requestBytes, responseBytes)).toBeLessThanOrEqual(5_000_000);
      expect(refusals()).toEqual([]);
    },
  );

  test('formulas of a book in pieces come with their results, by one request more in all', async () => {
    const rows = 6000;
    const sheet = sheetOf(
      '出货',
      wide(rows, (r) => `x${r + 2}`),
    );
    const formulas = new Map(Array.from({ length: rows }, (_, r) => [`${r + 2},${COLUMNS}`, `"x"&ROW()`]));
    office.hold(bookOf(sheet, sheetOf('另', wide(3000))));
    const read = async () => {
      office.excel.log.clear();
      const book = await host.readBook();
      return { ...book.sheets[0]!, syncs: office.excel.log.syncs };
    };
    let host = office.host();
    const plain = await read();
    office.hold(bookOf(withFormulas(sheet, formulas), sheetOf('另', wide(3000))));
    host = office.host();
    const formulated = await read();
    expect(formulated.syncs).toBeLessThanOrEqual(plain.syncs + 1);
    expect(formulated.rows).toEqual(sheet.rows);
    expect(formulated.rows).toEqual(plain.rows);
    expect(formulasOf(formulated).size).toBe(rows);
  });
});
