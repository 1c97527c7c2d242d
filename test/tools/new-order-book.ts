import { applyPatch } from '../../shared/book/apply';
import type { Book } from '../../shared/book/model';
import { addRecords } from '../../shared/records/change';
import type { RecordOf, RecordSheet } from '../../shared/records/sheet';
import { CUSTOMERS } from '../../shared/trade/sheets/customers.sheet';
import { LINES } from '../../shared/trade/sheets/lines.sheet';
import { parseIso, toSerial } from '../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from './book';

/** The sheet of orders of `newOrderBook`, with room for one more above its total. */
export const ORDERS_HEADER = [
  '序号', '订单号', '客户', '国家', '货号', '品名', '数量', '单价', '金额', '币种', '贸易条款', '付款方式', '起运港', '目的港',
  '下单日期', '定金到账', '工厂交期', 'ETD', 'ATD', '状态', '内部备注栏',
]; // prettier-ignore

const INQUIRIES = ['询盘号', '询盘日期', '客户', '国家', '品名', '货号', '数量', '单价', '币种', '首次回复', '报价日期', '报价有效期', '状态']; // prettier-ignore

/** Orders, inquiries, customers' cards and lines, as of May 2026. */
export function newOrderBook(more: { readonly belowOrders?: readonly (readonly TestCell[])[] } = {}): Book {
  const orders = sheetOf('订单', [
    ['2026 年订单'],
    ORDERS_HEADER,
    [1, 'FY26-01', 'NORDLYS', '挪威', 'LN1', '亚麻桌布', 2800, 4.6, 12880, 'USD', 'FOB', 'T/T 30%定金，见提单副本付70%', 'Ningbo', 'Oslo', day('2026-01-12'), day('2026-01-19'), day('2026-02-24'), day('2026-03-03'), day('2026-03-04'), '待尾款', '唛头贴两面'],
    [2, 'FY26-02', 'HARBOR', '美国', 'GL1', '玻璃储物罐', 2000, 14.5, 29000, 'USD', 'FOB', 'O/A 60 days', 'Ningbo', 'Long Beach', day('2026-02-02'), '/', day('2026-03-10'), day('2026-03-16'), day('2026-03-17'), '在途', null],
    [3, 'FY26-03', 'CASA', '西班牙', 'BB1', '竹制收纳盒', 6800, 3.2, 21760, 'EUR', 'CIF', 'T/T 30%定金，见提单副本付70%', 'Ningbo', 'Valencia', day('2026-04-01'), day('2026-04-03'), day('2026-05-30'), day('2026-06-06'), null, '在产', null],
    ...(more.belowOrders ?? [[], ['合计', null, null, null, null, null, 11600, null, 63640]]),
  ]); // prettier-ignore
  const inquiries = sheetOf('询盘', [
    INQUIRIES,
    ['XP001', day('2026-04-20'), 'MAPLE', '加拿大', '硅胶厨具', 'SK1', 1000, 5.9, 'USD', day('2026-04-20'), day('2026-04-22'), day('2026-05-22'), '已成交'],
    ['XP002', day('2026-05-02'), 'NORDLYS', '挪威', '陶瓷花器', 'CR1', 9800, 5.4, 'USD', day('2026-05-02'), day('2026-05-05'), day('2026-06-05'), '报价中'],
    ['XP003', day('2026-05-06'), 'OAKHURST', '英国', '挂钩架', 'WD1', 5000, 7.5, 'USD', day('2026-05-06'), day('2026-05-07'), day('2026-06-07'), '丢单'],
  ]); // prettier-ignore
  const withCards = recorded(bookOf(orders, inquiries), CUSTOMERS, [
    { customer: 'MAPLE', aliases: ['枫叶'], terms: 'T/T 30%定金，见提单副本付70%', incoterm: 'FOB', port: 'Ningbo', currency: 'USD', checkedOn: serial('2026-05-01') },
    { customer: 'NORDLYS', terms: 'O/A 60 days', incoterm: 'CIF', port: 'Oslo', currency: 'USD', checkedOn: serial('2025-06-01') },
  ]); // prettier-ignore
  return recorded(withCards, LINES, [
    {
      order: 'XP001',
      line: 1,
      item: 'SK1',
      quantity: 600,
      unit: '件',
      price: 5.9,
      currency: 'USD',
      discount: 0.05,
    },
    { order: 'XP001', line: 2, item: 'SK2', quantity: 400, unit: '件', price: 6.1, currency: 'USD' },
    {
      order: 'FY26-01',
      item: 'LN1',
      quantity: 2800,
      unit: '条',
      price: 4.6,
      currency: 'USD',
      batch: 'FYHU1',
    },
  ]);
}

const serial = (iso: string): number => toSerial(parseIso(iso)!);

/** The book with rows of a record sheet, which is made where it is missing. */
export function recorded<S extends RecordSheet>(
  book: Book,
  declared: S,
  rows: readonly Partial<RecordOf<S>>[],
): Book {
  return applyPatch(book, addRecords(book, declared, rows, { lang: 'zh' })).book;
}
