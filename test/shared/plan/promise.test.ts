import { applyPatch } from '../../../shared/book/apply';
import type { Book } from '../../../shared/book/model';
import { orderCounts } from '../../../shared/plan/late-orders';
import { patchOf } from '../../../shared/plan/patch-of';
import { whyOf } from '../../../shared/plan/why';
import { onlyRows } from '../../../shared/proposals/follow-up';
import { promisedBy } from '../../../shared/plan/promise';
import { plan } from '../../../shared/plan/plan';
import type { OrderPlan } from '../../../shared/plan/order-plan';
import { isoOf } from '../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { anOrder, moment } from '../../tools/order-facts';

/** Two orders of March, promised for 10 May; a column for the sailing and one for the delivery are kept. */
function promisedAs(header: string, term: string): OrderPlan {
  const headers = ['订单号', '客户', '贸易条款', '付款方式', '下单日期', header, '实际开船', '送达日期'];
  const orderOf = (no: string, sailed: string | null) => {
    const dates = [day('2026-03-02'), day('2026-05-10'), sailed === null ? null : day(sailed)];
    return [no, 'ACME', term, 'T/T in advance', ...dates, null];
  };
  const rows = [headers, orderOf('P1', null), orderOf('P2', '2026-05-08')];
  const { tables } = plan(bookOf(sheetOf('订单', rows)), moment('2026-05-18 10:00'));
  expect(tables[0]!.table.columns.find((column) => column.header === header)!.field).toBe('cust_due');
  return tables[0]!.rows[0]!.order;
}

function hardDue(order: OrderPlan, key: string): string | undefined {
  const at = order.stages.find(({ stage }) => stage.key === key)?.hardDue;
  return at === undefined ? undefined : isoOf(at);
}

describe('a date that was agreed for the shipment is the promise', () => {
  test.each([
    '约定装运日', '合同装运期', '合同交期', '约定装运日期', '合同装运日期', '合同出运日期', '约定出货日期', '合同船期',
    'Agreed shipment date', 'Agreed Ship Date', 'Contract Shipment Date', 'Contract ship date',
  ])('%s', (header) => {
    const order = promisedAs(header, 'FOB Ningbo');
    expect(hardDue(order, 'onboard')).toBe('2026-05-10');
    expect(order.late).toBe(true);
  }); // prettier-ignore

  test.each<[string, string, string | undefined]>([
    ['约定装运日', 'DDP Hamburg', undefined],
    ['Agreed shipment date', 'DDP Hamburg', undefined],
    ['要求出货日期', 'DAP', undefined],
    ['交期', 'DDP Hamburg', '2026-05-10'],
    ['要求到货日期', 'DDP Hamburg', '2026-05-10'],
    ['Ship / delivery date', 'DDP Hamburg', '2026-05-10'],
    ['交期', 'FOB Ningbo', undefined],
  ])('%s under %s promises the delivery for %p', (header, incoterm, expected) => {
    const order = anOrder({ cust_due: '2026-05-10', incoterm });
    const promised = promisedBy('deliver_by', order, header);
    expect(promised && isoOf(promised)).toBe(expected);
    expect(isoOf(promisedBy('ship_by', order, header)!)).toBe('2026-05-10');
  });
});

describe('a promised date that was moved', () => {
  const headers = ['订单号', '客户', '贸易条款', '下单日期', '交期', '实际开船'];
  const sheet = (due: TestCell, sailed: TestCell = null) =>
    sheetOf('订单', [headers, ['P1', 'ACME', 'FOB Ningbo', day('2026-03-02'), due, sailed]]);
  const LOG = sheetOf('跟单_记录', [
    ['时间', '订单', '节点', '事件', '日期', '内容', '应完成', '记录人', '备注', '规则版本', '当时所见'],
    [day('2026-03-01'), '', '', '备注', null, null, null, null, null, null, null],
  ]);
  const at = (book: Book) => plan(book, moment('2026-05-18 10:00'));
  const written = (book: Book) => applyPatch(book, patchOf(at(book))).book;
  const moved = (book: Book, due: TestCell) => ({
    sheets: book.sheets.map((each) => (each.name === '订单' ? sheet(due) : each)),
  });
  const orderOf = (book: Book) => at(book).tables[0]!.rows[0]!.order;
  const said = (book: Book): string => {
    const planned = at(book);
    const order = orderOf(book);
    const sailing = order.stages.find(({ stage }) => stage.key === 'onboard')!;
    const clocks = planned.clocks.of(order.variant, '')[sailing.stage.index]!;
    return whyOf(order, sailing, clocks, planned.now).deadline.zh;
  };

  test('is remembered by the first run, binds as it stands now, and is said to have been moved', () => {
    const book = moved(written(bookOf(sheet(day('2026-05-01')), LOG)), day('2026-05-30'));
    expect(orderOf(book)).toMatchObject({ late: false, firstPromise: moment('2026-05-01') });
    expect(said(book)).toContain('交期改过，原为2026年5月1日（周五）');
    expect(orderCounts(at(book)).moved).toBe(1);
  });

  test('moved twice, the first is told', () => {
    const once = moved(written(bookOf(sheet(day('2026-05-01')), LOG)), day('2026-05-20'));
    expect(orderOf(moved(written(once), day('2026-05-30'))).firstPromise).toBe(moment('2026-05-01'));
  });

  test('is told by its own cell as well, without a log', () => {
    expect(orderOf(bookOf(sheet('2026-05-01改2026-05-30'))).firstPromise).toBe(moment('2026-05-01'));
  });

  test('is not said of one that stands', () => {
    const book = written(bookOf(sheet(day('2026-05-30')), LOG));
    expect(orderOf(book).firstPromise).toBeUndefined();
    expect(orderCounts(at(book)).moved).toBe(0);
  });

  test('is written once, and not for an order that has sailed', () => {
    const promised = (book: Book) => at(book).config.log.filter(({ event }) => event === 'promised').length;
    const book = written(bookOf(sheet(day('2026-05-30')), LOG));
    expect([promised(book), promised(written(book))]).toEqual([1, 1]);
    expect(promised(written(bookOf(sheet(day('2026-05-30'), day('2026-05-12')), LOG)))).toBe(0);
  });

  test('is not remembered of a book without a log, nor of one edited row', () => {
    const book = bookOf(sheet(day('2026-05-01')), LOG);
    const row = patchOf(onlyRows(at(book), '订单', [2, 2]));
    expect(row.cells.some((cell) => cell.sheet === '跟单_记录')).toBe(false);
    expect(
      orderOf(moved(written(bookOf(sheet(day('2026-05-01')))), day('2026-05-30'))).firstPromise,
    ).toBeUndefined();
  });
});
