import { promisedBy } from '../../../shared/plan/promise';
import { plan } from '../../../shared/plan/plan';
import type { OrderPlan } from '../../../shared/plan/order-plan';
import { isoOf } from '../../../shared/time/moment';
import { bookOf, day, sheetOf } from '../../tools/book';
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
