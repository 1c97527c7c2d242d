import { acts, columnOf, mapBook, savedFrom, type TableMap } from '../../../shared/mapping/mapping';
import { isoDay } from '../../../shared/time/moment';
import { approve } from '../../tools/approve';
import { bookOf, day, formula, sheetOf, type TestCell } from '../../tools/book';
import { ordersOf } from './orders-of';
import { bilingual, lcTracker, monthly, noOrders, offset, twoRows } from './sheets';
import { showMap } from './show';

const only = (rows: readonly (readonly TestCell[])[], merges: string[] = []): TableMap[] =>
  mapBook(bookOf(sheetOf('S', rows, { merges }))).tables as TableMap[];
const fields = (table: TableMap | undefined): string[] =>
  (table?.columns ?? []).map((c) => `${c.field} ${c.kind}`);

describe('a book', () => {
  it('is approved sheet by sheet', () => {
    const sheets = [
      monthly('8月', '2012年8月份出货表', 100),
      monthly('9月', '2012年9月份出货表', 200),
      twoRows,
      bilingual,
      lcTracker,
      offset,
    ];
    approve(__dirname, 'mapping', showMap(mapBook(bookOf(...sheets, ...noOrders))));
  });

  it.each(noOrders.map((sheet) => [sheet.name, sheet] as const))('holds no orders on %s', (_, sheet) => {
    expect(mapBook(bookOf(sheet))).toEqual({ tables: [], questions: [] });
  });

  it('takes its years from the title of a monthly list', () => {
    const [table] = mapBook(bookOf(monthly('8月', '2012年8月份出货表', 100))).tables;
    expect(isoDay(table!.near!)).toBe('2012-08-01');
  });

  it('leaves hidden sheets alone unless there is nothing else', () => {
    const rows = [
      ['订单号', '客户', 'ETD'],
      ['A1', 'Kestrel', day('2026-05-01')],
    ];
    const old = sheetOf('旧', rows, { visibility: 'hidden' });
    expect(mapBook(bookOf(old, sheetOf('新', rows))).tables.map((t) => t.sheet)).toEqual(['新']);
    expect(mapBook(bookOf(old)).tables.map((t) => t.sheet)).toEqual(['旧']);
  });

  it('leaves out a view whose orders come from formulas, and asks about a second list of the same orders', () => {
    const main = sheetOf('明细', [
      ['订单号', '客户', '数量', 'ETD', 'ATD'],
      ...['A1', 'A2', 'A3'].map((no) => [no, 'Kestrel', 5, day('2026-05-01'), null]),
    ]);
    const view = sheetOf('总览', [
      ['订单号', '客户', 'ETD'],
      ...['A1', 'A2', 'A3'].map((no) => [formula(no), formula('Kestrel'), formula(46000)]),
    ]);
    const money = sheetOf('收款', [
      ['订单号', '客户', '定金到账'],
      ...['A1', 'A2', 'A3'].map((no) => [no, 'Kestrel', '√']),
    ]);
    expect(mapBook(bookOf(main, view)).tables.map((t) => t.sheet)).toEqual(['明细']);
    expect(mapBook(bookOf(main, money)).questions.map((q) => q.id)).toEqual(['table:收款:1']);
  });
});

describe('a table', () => {
  it('stands beside another and below another', () => {
    const head = ['订单号', '客户', 'ETD', '状态'];
    const a = ['A1', 'Kestrel', day('2026-05-01'), '在产'];
    expect(only([[...head, null, ...head], [...a, null, 'B1', 'Nordlys', day('2026-05-02'), '在产']]).map((t) => [t.left, t.right])).toEqual([[1, 4], [6, 9]]); // prettier-ignore
    const below = only([
      ['未出运'],
      head,
      a,
      [],
      ['已出运'],
      ['合同号', '客户', '提单号', 'ATD'],
      ['S1', 'Nordlys', 'COSU1234567', day('2026-03-01')],
    ]);
    expect(below.map((t) => [t.headerRow, t.firstRow, t.lastRow])).toEqual([[2, 3, 3], [6, 7, 7]]); // prettier-ignore
  });

  it('goes on under its header when the header is repeated', () => {
    const head = ['订单号', '客户', '数量', '开船日'];
    const rows = [
      head,
      ['A1', 'Kestrel', 1, day('2026-05-01')],
      head,
      ['A2', 'Kestrel', 1, day('2026-05-01')],
    ];
    expect(only(rows)).toMatchObject([{ firstRow: 2, lastRow: 4, skip: [3] }]);
  });

  it('ends where the formulas run on without orders', () => {
    const filled = Array.from({ length: 300 }, () => [
      null,
      null,
      null,
      formula({ error: '#VALUE!' }),
      formula(''),
    ]);
    expect(only([['订单号', '客户', 'ETD', '剩余天数', '提醒'], ['A1', 'Kestrel', day('2026-05-01'), formula(3), formula('!')], ...filled])).toMatchObject([{ lastRow: 2 }]); // prettier-ignore
  });

  it('has items of an order per row when only the first names it', () => {
    const [table] = only(
      [
        ['订单号', '客户', 'SKU', '数量', 'ETD'],
        ['A1', 'Kestrel', 'x1', 10, day('2026-05-01')], [null, null, 'x2', 20, null], [null, null, 'x3', 30, null],
        ['A2', 'Nordlys', 'x1', 10, day('2026-05-03')], [null, null, 'x9', 11, null],
      ],
      ['A2:A4', 'B2:B4'],
    ); // prettier-ignore
    expect(table).toMatchObject({ grain: 'order×sku', keys: [1] });
    const sheet = sheetOf('S', [['订单号', '客户', 'SKU', '数量', 'ETD'], ['A1', 'Kestrel', 'x1'], [null, null, 'x2'], [null, null, 'x3'], ['A2', 'N', 'x1'], [null, null, 'x9']]); // prettier-ignore
    expect(ordersOf(sheet, table!).map((r) => `${r.row} ${r.key}${r.continues ? ' ^' : ''}`)).toEqual([
      '2 A1 / x1',
      '3 A1 / x2 ^',
      '4 A1 / x3 ^',
      '5 A2 / x1',
      '6 A2 / x9 ^',
    ]);
  });

  it('has shipments of an order per row when the containers differ', () => {
    const row = (po: string, box: string): TestCell[] => [po, 'Kestrel', box, day('2026-05-01'), null];
    const head = ['PO', 'Buyer', 'Container No', 'ETD', 'Balance received'];
    const map = mapBook(
      bookOf(
        sheetOf('S', [head, row('P1', 'MSKU1234567'), row('P1', 'MSKU1234568'), row('P2', 'MSKU1234569')]),
      ),
    );
    expect(map.tables[0]?.grain).toBe('order×shipment');
    expect(map.questions.map((q) => q.id)).toEqual(['grain:S:1']);
  });

  it('tells groups of a two-row header from what they group', () => {
    const [table] = only(
      [
        ['Order', null, null, 'Production', null, 'Shipment', null, null],
        ['No.', 'Customer', 'Qty', 'Start', 'Finish', 'ETD', 'ATD', 'B/L'],
        ['O-1', 'Kestrel', 100, day('2026-04-01'), null, day('2026-05-01'), null, null],
      ],
      ['A1:C1', 'D1:E1', 'F1:H1'],
    );
    expect(fields(table)).toEqual(['order_no value', 'customer value', 'qty value', 'prod_start actual', 'prod_done actual', 'etd plan', 'atd actual', 'bl_no value']); // prettier-ignore
  });
});

describe('a column is read by its cells where its header leaves it open', () => {
  const column = (
    header: string,
    cells: readonly TestCell[],
    others: Record<string, TestCell> = {},
  ): string => {
    const extra = Object.keys(others);
    const rows = cells.map((cell, i) => [
      `A${i}01`,
      'Kestrel',
      day('2026-05-01'),
      cell,
      ...extra.map((name) => others[name]),
    ]);
    const [table] = only([['订单号', '客户', 'ETD', header, ...extra], ...rows]);
    return `${table?.columns.find((c) => c.header === header)?.field}`;
  };
  it.each([
    ['定金', [1200, 3500, 800.5], 'deposit_amount'], ['定金', ['√', '已付', day('2026-03-01')], 'deposit_date'],
    ['贸易条款', ['T/T', 'L/C', 'T/T 30/70'], 'payment_term'], ['贸易条款', ['FOB', 'CIF', 'FOB Ningbo'], 'incoterm'],
    ['Payment', ['T/T 30%', 'L/C at sight', 'T/T'], 'payment_term'], ['Payment', ['paid', 'unpaid', 'paid'], 'pay_status'],
    ['验货员', ['王敏', '李娜', '赵云'], 'inspector'], ['验货', ['王敏', '李娜', '赵云'], 'inspector'], ['验货', [day('2026-04-01'), 'OK', null], 'inspection_date'],
    ['箱子', ['MSKU1234567', 'TGHU7654321', 'CSNU1112223'], 'container_no'], ['订舱', ['COSU12', '177ABC9', 'SO8812'], 'booking_no'],
    ['毛重', ['abc', 'def', 'ghi'], 'null'],
  ] as const)('%s with %j: %s', (header, cells, field) => expect(column(header, cells)).toBe(field)); // prettier-ignore

  it('reads 件数, 装期, 有效期, S/O and 运单号 by what stands beside them', () => {
    expect(column('件数', [1, 2, 3], { 数量: 50 })).toBe('ctns');
    expect(column('装期', [day('2026-06-01')], { 信用证号: 'LC88' })).toBe('lc_latest_ship');
    expect(
      fields(
        only([
          ['订单号', '客户', '装期'],
          ['A1', 'Kestrel', day('2026-06-01')],
        ])[0],
      )[2],
    ).toBe('etd plan');
    expect(column('有效期', [day('2026-06-01')], { 信用证号: 'LC88' })).toBe('lc_expiry');
    expect(column('有效期', [day('2026-06-01')], { 报价单号: 'Q1' })).toBe('quote_valid_until');
    expect(column('S/O', ['177ABC9'])).toBe('booking_no');
    expect(column('运单号', ['SF1029384756'], { 提单号: 'COSU1234567' })).toBe('express_no');
  });

  it('keeps the better of two columns with one field and asks about the other', () => {
    const [table] = only([
      ['订单号', '客户', 'ETD', '船期'],
      ['A1', 'Kestrel', day('2026-05-01'), day('2026-05-02')],
    ]);
    expect(columnOf(table!, 'etd')?.header).toBe('ETD');
    expect(table!.columns[3]?.question?.id).toBe('column:S:船期');
  });
});

describe('a formatted table', () => {
  const rows: TestCell[][] = [
    ['订单号', '客户', 'ETD'],
    ['A1', 'Kestrel', day('2026-05-01')],
    ['A2', 'Kestrel', day('2026-05-02')],
    ['A3', 'Kestrel', day('2026-05-03')],
  ];
  const mapped = (
    area: [number, number, number, number],
    more: { totalsRows?: 0 | 1; headerRows?: 0 | 1 } = {},
  ) => {
    const [top, left, bottom, right] = area;
    const table = {
      name: '表1',
      area: { top, left, bottom, right },
      headerRows: 1,
      totalsRows: 0,
      ...more,
    } as const;
    const sheet = sheetOf(
      'S',
      rows.map((row) => [null, ...row]),
      { tables: [table] },
    );
    const [found] = mapBook(bookOf(sheet)).tables;
    return `${found?.table ?? 'none'} to ${found?.lastRow}`;
  };

  it.each([
    ['names the table of orders', mapped([1, 2, 4, 4]), '表1 to 4'],
    ['ends it', mapped([1, 2, 3, 4]), '表1 to 3'],
    ['less its totals', mapped([1, 2, 4, 4], { totalsRows: 1 }), '表1 to 3'],
    ['does not lengthen it', mapped([1, 2, 9, 4]), '表1 to 4'],
    ['names it when it begins further left', mapped([1, 1, 4, 4]), '表1 to 4'],
    ['does not when it begins within, but ends it', mapped([1, 3, 3, 4]), 'none to 3'],
    ['does not when it stands to the right', mapped([1, 5, 3, 6]), 'none to 4'],
    ['does not when it stands to the left', mapped([1, 1, 3, 1]), 'none to 4'],
    ['does not when it begins in another row', mapped([2, 2, 3, 4]), 'none to 4'],
    ['does not without headers', mapped([1, 2, 3, 4], { headerRows: 0 }), 'none to 4'],
  ])('%s', (_, found, expected) => expect(found).toBe(expected));
});

it('a new column is not taken for a field that a person confirmed elsewhere: it is asked about', () => {
  const rows = (header: string): TestCell[][] => [
    ['订单号', '客户', 'ETD', header],
    ['A1', 'Kestrel', day('2026-05-01'), day('2026-05-02')],
  ];
  const saved = savedFrom(mapBook(bookOf(sheetOf('S', [['订单号', '客户', 'ETD'], ['A1', 'Kestrel', day('2026-05-01')]])))); // prettier-ignore
  const columns = (header: string) =>
    mapBook(bookOf(sheetOf('S', rows(header))), { saved }).tables[0]!.columns;
  expect(columns('ETD date').map(acts)).toEqual([true, true, true, false]);
  expect(columns('ETD date')[3]!.question).toMatchObject({ sheet: 'S', column: 4 });
  expect(columns('ETD date').slice(0, 3)).toMatchObject(['order_no', 'customer', 'etd'].map((field) => ({ field, confidence: 1 }))); // prettier-ignore
  expect(columns('ETA')[3]).toMatchObject({ field: 'eta' });
  expect(acts(columns('ETA')[3]!)).toBe(true);
});
