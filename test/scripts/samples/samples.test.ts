import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../../xlsx/read';
import { in2026 } from '../../../scripts/samples/days';
import { writeLargeBook } from '../../../scripts/samples/large-book';
import { SAMPLES } from '../../../scripts/samples/samples';
import type { CellValue, Sheet } from '../../../shared/book/model';
import { findSheet, holdsFormula, isError, kindAt, valueAt } from '../../../shared/book/model';

const folder = join(__dirname, '../../../samples');
const made = new Map(SAMPLES.map(({ file, bytes }) => [file, bytes()]));
const sheetOf = (file: string, name: string): Sheet => findSheet(readWorkbook(made.get(file)!), name)!;

/** The values of May's orders under a header, which stands in either row of the two. */
function inMay(header: string): CellValue[] {
  const may = sheetOf('出货跟踪表-2026.xlsx', '5月');
  const at = Math.max(may.rows[2]!.indexOf(header), may.rows[3]!.indexOf(header)) + 1;
  expect(at).toBeGreaterThan(0);
  return may.rows.slice(4, 32).map((_, i) => valueAt(may, 5 + i, at));
}

it.each(SAMPLES.map(({ file }) => file))('%s is what the script writes', (file) => {
  expect(existsSync(join(folder, file))).toBe(true);
  expect(Buffer.from(made.get(file)!).equals(readFileSync(join(folder, file)))).toBe(true);
});

describe('出货跟踪表-2026.xlsx', () => {
  const file = '出货跟踪表-2026.xlsx';
  const book = readWorkbook(made.get(file)!);
  const may = findSheet(book, '5月')!;

  it('has monthly sheets among sheets that hold no orders', () => {
    expect(book.sheets.map((s) => s.name)).toEqual(['汇总', '3月', '4月', '5月', '6月', '客户资料', '数据', 'Sheet3']);
    expect(findSheet(book, '数据')!.visibility).toBe('hidden');
    expect(book.activeSheet ?? '5月').toBe('5月');
  });

  it('has a merged title, an empty first column and a header of two rows', () => {
    expect(valueAt(may, 1, 2)).toBe('2026年5月份出货跟踪表');
    expect(may.merges).toContainEqual({ top: 1, left: 2, bottom: 1, right: 20 });
    expect(may.rows.every((row) => (row[0] ?? null) === null)).toBe(true);
    expect(valueAt(may, 3, 3)).toBe('订单信息');
    expect(valueAt(may, 4, 3)).toBe('客户');
    expect(may.merges).toContainEqual({ top: 3, left: 2, bottom: 4, right: 2 });
  });

  it('has bilingual headers from the first column in June', () => {
    expect(valueAt(sheetOf(file, '6月'), 2, 4)).toBe('订单号\nOrder No.');
  });

  it.each<[string, string, RegExp]>([
    ['dates with dots', '定金到账', /^2026\.\d+\.\d+$/],
    ['dates with month and day only', '下单日期', /^\d+月\d+日$/],
    ['ticks', '定金到账', /^√$/],
    ['money that has come, in words', '定金到账', /^\d+\.\d+收到$/],
    ['quantities with their unit', '数量', /^\d+(PCS|SETS|CTNS)$/],
    ['two orders of the customer in a cell', '客户PO', /\n/],
    ['several containers in a cell', '柜号', /^FYHU\d{7}[\n、]FYHU\d{7}$/],
    ['a departure that was put off', '船期ETD', /^5\.\d+ 改为5\.20$/],
    ['a departure without a day', '船期ETD', /^5月底$/],
    ['two dates in a cell', '工厂交期', /^5\.12\/5\.20$/],
    ['a date that can be read two ways', '下单日期', /^03\/04\/26$/],
    ['a cut-off to be confirmed', '截单', /^TBC$/],
    ['cut-offs as text', '截VGM', /^2026\.\d+\.\d+ \d+:00$/],
    ['waiting for the customer', '产前样确认', /^待客户$/],
    ['a transfer that is not in the bank', '尾款到账', /未到账/],
    ['an order put on hold', '状态', /^暂停$/],
    ['an order cancelled', '状态', /^取消$/],
    ['a name with its English form', '业务员', /^王丽\/Lily$/],
    ['a name as colleagues say it', '跟单员', /^小陈$/],
  ])('has in May %s', (_, header, pattern) => {
    expect(inMay(header).filter((v) => typeof v === 'string' && pattern.test(v)).length).toBeGreaterThan(0);
  }); // prettier-ignore

  it('has true dates, and dates typed as one number', () => {
    const due = inMay('工厂交期');
    expect(due.some((v) => typeof v === 'number' && v > in2026(1, 1) && v < in2026(12, 31))).toBe(true);
    expect(due.some((v) => typeof v === 'number' && v > 20260101)).toBe(true);
  });

  it('has formulas, some of which a text date has broken', () => {
    const left = may.rows[2]!.indexOf('距开船(天)') + 1;
    const kinds = inMay('订单号').map((_, i) => kindAt(may, 5 + i, left));
    expect(kinds.every(holdsFormula)).toBe(true);
    const values = inMay('距开船(天)');
    expect(values.filter(isError)).toContainEqual({ error: '#VALUE!' });
    expect(sheetOf(file, '6月').rows.flat().filter(isError)).toContainEqual({ error: '#N/A' });
  });

  it('has a total and notes below the orders, and lines drawn far below them in April', () => {
    expect(valueAt(may, 33, 2)).toBe('合计');
    expect(valueAt(may, 35, 2)).toMatch(/^注：/);
    expect(inMay('订单号').every((v) => /^FY26-\d{3}(-[12])?$/.test(String(v)))).toBe(true);
  });

  it('has about ninety orders, each number once', () => {
    const numbers = book.sheets.flatMap((s) => s.rows.flat().filter((v) => /^FY26-/.test(String(v))));
    expect(numbers).toHaveLength(91);
    expect(new Set(numbers).size).toBe(91);
  });
});

describe('Order Tracker LC 2026.xlsx', () => {
  const file = 'Order Tracker LC 2026.xlsx';
  const tracker = sheetOf(file, 'Tracker');
  const find = (order: string, header: string): CellValue => {
    const row = tracker.rows.findIndex((r) => r[0] === order) + 1;
    return valueAt(tracker, row, tracker.rows[3]!.indexOf(header) + 1);
  };

  it('is one formatted table with a totals row', () => {
    expect(tracker.tables).toEqual([
      { name: 'Orders', area: { top: 4, left: 1, bottom: 49, right: 38 }, headerRows: 1, totalsRows: 1 },
    ]);
    expect(valueAt(tracker, 49, 1)).toBe('Total');
    expect(new Set(tracker.rows[3]).size).toBe(38);
  });

  it('has planned and actual dates side by side', () => {
    const headers = tracker.rows[3]!;
    for (const name of ['Ex-factory', 'Inspection'])
      expect(headers.indexOf(`${name} Actual`)).toBe(headers.indexOf(`${name} Plan`) + 1);
  });

  it('has the bill of lading of 1 May whose fifteen days end on a Saturday', () => {
    expect(find('SB-2613', 'B/L Date')).toBe(in2026(5, 1));
    expect(find('SB-2613', 'Present By')).toBe(in2026(5, 16));
    expect(find('SB-2613', 'Docs Presented')).toBeNull();
  });

  it('has an expiry that ends the period early, and a shipment after the latest date', () => {
    expect(find('SB-2615', 'Present By')).toBe(in2026(5, 20));
    expect(find('SB-2617', 'B/L Date')).toBeGreaterThan(find('SB-2617', 'Latest Shipment Date') as number);
  });

  it('has orders on T/T and texts where a date belongs', () => {
    expect(find('SB-2622', 'Payment Terms')).toBe('T/T 30/70');
    expect(find('SB-2635', 'ETD')).toBe('TBA');
    expect(find('SB-2637', 'Order Date')).toBe('03/04/2026');
  });
});

describe('the big book', () => {
  const directory = mkdtempSync(join(tmpdir(), 'samples-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  it.each([
    [1234, 40],
    [30, 20],
    [7, 45],
  ])('of %i × %i reads back, the same each time', (rows, columns) => {
    const paths = ['a', 'b'].map((name) => join(directory, `${name}-${rows}.xlsx`));
    const lengths = paths.map((path) => writeLargeBook(path, { rows, columns }));
    const [first, second] = paths.map((path) => readFileSync(path));
    expect(first!.equals(second!)).toBe(true);
    expect(first!.length).toBe(lengths[0]);
    const sheet = readWorkbook(new Uint8Array(first!)).sheets[0]!;
    expect(sheet.rows).toHaveLength(rows + 1);
    expect(sheet.rows[0]).toHaveLength(columns);
    expect(valueAt(sheet, rows + 1, 1)).toBe(`LB-${String(rows).padStart(6, '0')}`);
    expect(kindAt(sheet, 2, 17)).toBe('d');
  });
});
