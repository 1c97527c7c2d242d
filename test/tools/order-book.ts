import type { Book } from '../../shared/book/model';
import { bookOf, day, sheetOf, type TestCell } from './book';

export const HEADERS = [
  '订单号', '客户', '国家', '业务员', '贸易条款', '付款方式', '下单日期', '定金到账', '产前样确认', '工厂交期', '验货日期',
  '订舱日期', '船期', '实际开船', '尾款到账', '备注',
]; // prettier-ignore

/** A small Chinese shipping sheet as of 18 May 2026: a title row, the header in row 2, one order per row. */
export const orderBook = (): Book => (made ??= make());
let made: Book | undefined;

function make(): Book {
  const rows: TestCell[][] = [
    ['2026年出货跟踪表'],
    HEADERS,
    order('A-01', 'Nordvik', '挪威', '王丽', '2026-03-02', ['2026-03-06', '2026-03-25', '2026-04-10', '2026-04-08', '2026-04-05', '2026-04-20', '2026-04-20', '2026-05-04']),
    order('A-02', 'Meridian', '美国', '赵强', '2026-04-01', ['√', '2026-04-20', '2026-05-20', undefined, '2026-05-12', '2026-05-28']),
    order('A-03', 'Meridian', '美国', '赵强', '2026-05-05', [undefined, undefined, '2026-06-20', undefined, undefined, '2026-06-28']),
    order('A-04', 'Kestrel', '德国', '王丽', '2026-04-08', ['2026-04-12', '待客户', '2026-05-30', undefined, undefined, '03/04/26']),
    order('A-05', '=HYPERLINK("x")', '德国', '王丽', '2026-02-12', ['2026-02-13']),
  ]; // prettier-ignore
  return bookOf(sheetOf('出货', rows));
}

/** `dates`: deposit, PP sample, factory due, inspection, booking, ETD, ATD, balance. ISO dates become serials. */
function order(
  no: string,
  customer: string,
  country: string,
  sales: string,
  ordered: string,
  dates: (string | undefined)[],
): TestCell[] {
  const cells = [ordered, ...dates].map((text): TestCell =>
    text === undefined ? null : /^\d{4}-/.test(text) ? day(text) : text,
  );
  return [no, customer, country, sales, 'FOB Ningbo', '30% T/T, 70%见提单副本', ...cells];
}
