import { draftColumns } from '../../../shared/mapping/columns';
import { headerAt } from '../../../shared/mapping/header.find';
import { day, sheetOf, type TestCell } from '../../tools/book';

/** What the first column comes to beside the others, before fields are shared out: `etd 0.78`. */
function beside(header: string, ...others: string[]): string {
  const sheet = sheetOf('S', [[header, ...others]]);
  const [draft] = draftColumns(sheet, headerAt(sheet, 1)[0]!, [], []);
  const first = draft!.candidates[0];
  return first ? `${first.field} ${first.score.toFixed(2)}` : 'nothing';
}

test.each<[string, string[], string]>([
  ['装期', [], 'etd 0.78'],
  ['装期', ['信用证号'], 'lc_latest_ship 0.97'],
  ['装期', ['信用证有效期'], 'lc_latest_ship 0.97'],
  ['有效期', ['信用证号'], 'lc_expiry 0.90'],
  ['有效期', ['报价单号'], 'quote_valid_until 0.90'],
  ['有效期', ['报价日期'], 'quote_valid_until 0.90'],
  ['Validity', ['询盘日期'], 'quote_valid_until 0.90'],
  ['到期日', ['信用证号'], 'lc_expiry 0.90'],
  ['到期日', ['报价单号'], 'quote_valid_until 0.90'],
  ['到期日', ['到期金额'], 'nothing'],
  ['到期日', ['客户'], 'lc_expiry 0.60'],
  ['有效期', ['客户'], 'lc_expiry 0.60'],
  ['件数', ['数量'], 'ctns 0.80'],
  ['件数', ['客户'], 'qty 0.68'],
  ['SO', ['订单号'], 'booking_no 0.85'],
  ['SO', ['客户PO'], 'booking_no 0.85'],
  ['SO', ['合同号'], 'booking_no 0.85'],
  ['SO', ['客户'], 'order_no 0.70'],
  ...['船名航次', '柜号', 'ETD', 'ATD', '船公司', '起运港', '订舱日期', '截港时间', '截单时间'].map(
    (other): [string, string[], string] => ['SO', [other], beside('SO', 'ETD')],
  ),
  ['运单号', ['快递单号'], 'bl_no 0.85'],
  ['运单号', ['提单号'], 'express_no 0.85'],
  ['运单号', ['ETD'], 'bl_no 0.76'],
  ['运单号', ['客户'], 'express_no 0.70'],
  ['客户编号', ['客户'], 'customer_code 0.95'],
  ['HBL', ['MBL'], 'hbl_no 0.95'],
  ['HBL', ['提单号'], 'hbl_no 0.95'],
  ['POD', ['目的港'], 'delivered 0.75'],
  ['PI日期', ['下单日期'], 'pi_sent 0.85'],
  ['PI日期', ['客户'], 'order_date 0.97'],
  ['PI Date', ['Order Date'], 'pi_sent 0.85'],
  ['未发货数量', ['已发货数量'], 'unshipped_qty 0.90'],
  ['欠数', ['数量'], 'unshipped_qty 0.90'],
  ['欠数', ['客户'], 'nothing'],
  ['货物类型', ['货物状态'], 'nothing'],
  ['Cargo Type', ['Status'], 'nothing'],
  ['Cut Qty', ['Qty'], 'nothing'],
  ['packed_qty', ['po_qty'], 'nothing'],
  ['M', ['S', 'L', 'XL'], 'nothing'],
  ['货件编号', ['箱数'], 'shipment_no 0.97'],
])('%s beside %j is %s', (header, others, expected) => expect(beside(header, ...others)).toBe(expected));

test('S/O beside sea freight is not an order number', () => {
  expect(beside('SO', 'ETD')).not.toMatch(/^order_no/);
});

test('the other meanings stay to be asked about, below the first', () => {
  const sheet = sheetOf('S', [['装期'], [day('2026-05-01')]]);
  const [draft] = draftColumns(sheet, headerAt(sheet, 1)[0]!, [], []);
  const [first, second] = draft!.candidates;
  expect([first!.field, second!.field]).toEqual(['etd', 'lc_latest_ship']);
  expect(second!.score).toBeCloseTo(0.7);
});

test.each<[string, TestCell, string]>([
  ['Ship by', day('2026-05-01'), 'cust_due'],
  ['Ship by', 'Anna', 'docs_clerk'],
  ['出货', day('2026-05-01'), 'atd'],
  ['发货日', day('2026-05-01'), 'atd'],
  ['Packed', 60, 'nothing'],
  ['Packed', day('2026-05-01'), 'prod_done'],
  ['Rcvd', 10, 'nothing'],
  ['Received', 10, 'nothing'],
  ['Ordered', 100, 'qty'],
  ['Ordered', day('2026-05-01'), 'order_date'],
])('%s over %j is %s: its cells tell what a participle counts', (header, cell, field) => {
  const sheet = sheetOf('S', [[header], [cell], [cell]]);
  const [draft] = draftColumns(sheet, headerAt(sheet, 1)[0]!, [2, 3], []);
  expect(draft!.candidates[0]?.field ?? 'nothing').toBe(field);
});

describe.each(['Terms', 'Term', '条款', '条件'])('%s is how is delivered, or how is paid', (header) => {
  /** Its field, with `?` where a person is asked whether it is. */
  function termOf(cells: readonly TestCell[]): string {
    const sheet = sheetOf('S', [
      ['订单号', header, 'ETD'],
      ...cells.map((cell, at) => [`A${at}`, cell, day('2026-05-01')]),
    ]);
    const rows = cells.map((_, at) => at + 2);
    const draft = draftColumns(sheet, headerAt(sheet, 1)[0]!, rows, [])[1]!;
    const [first] = draft.candidates;
    return `${first!.field}${first!.score < 0.75 ? '?' : ''}`;
  }

  test.each<[string, TestCell[], string]>([
    ['trade terms', ['FOB', 'CIF', 'FOB Shanghai'], 'incoterm'],
    ['trade terms, one still open', ['FOB', 'CIF', 'FOB', 'EXW', '待定'], 'incoterm'],
    ['ways of paying', ['T/T', 'L/C', 'T/T 30/70'], 'payment_term'],
    ['shares and days', ['30%定金，70%见提单副本', 'L/C at sight', '月结30天'], 'payment_term'],
    [
      'both in each cell: the trade term has no share',
      ['FOB Ningbo, T/T 30/70', 'CIF Hamburg, L/C'],
      'payment_term',
    ],
    ['as many of the one as of the other', ['FOB', 'T/T', 'CIF', 'L/C'], 'incoterm?'],
    ['more of the one, but some of the other', ['FOB', 'CIF', 'T/T'], 'incoterm?'],
    [
      'ways of paying, and words that tell neither',
      ['T/T', 'L/C', 'Net 60', 'as agreed', 'see PI'],
      'payment_term?',
    ],
    ['words that tell neither', ['as agreed', 'see PI'], 'incoterm?'],
    ['nothing', [null, null], 'incoterm?'],
  ])('over %s', (_, cells, expected) => expect(termOf(cells)).toBe(expected));
});

test('Terms beside a column of trade terms is how is paid, though one cell says neither', () => {
  const cells = [
    '30% deposit, 70% against B/L copy',
    'Net 60',
    'L/C 90 days after B/L date',
    'Cash on pickup',
  ];
  const sheet = sheetOf('S', [
    ['PO', 'Incoterm', 'Terms'],
    ...cells.map((cell, at) => [`P${at}`, 'FOB Ningbo', cell]),
  ]);
  const [, , terms] = draftColumns(sheet, headerAt(sheet, 1)[0]!, [2, 3, 4, 5], []);
  expect(terms!.candidates[0]).toMatchObject({ field: 'payment_term', score: 0.85 });
});

test.each([['Payment', ['Paid', 'Deposit paid', 'Paid'], 'pay_status']])(
  '%s with cells that tell how far it is is asked, that first',
  (header, cells, field) => {
    const sheet = sheetOf('S', [['PO', header], ...cells.map((cell, at) => [`P${at}`, cell])]);
    const [, column] = draftColumns(
      sheet,
      headerAt(sheet, 1)[0]!,
      cells.map((_, at) => at + 2),
      [],
    );
    expect(column!.candidates[0]!.field).toBe(field);
    expect(column!.candidates[0]!.score).toBeLessThan(0.75);
  },
);
