import type { Sheet } from '../../shared/book/model';
import { day, sheetOf, type TestCell } from './book';

/** An order, who sells it, and its days as ISO text: promised, planned to sail (as promised where left out), sailed. */
export interface Shipment {
  readonly no: string;
  readonly who: string;
  readonly promised: string;
  readonly planned?: string;
  readonly sailed: string | null;
}

/** A sheet of orders that were placed on 2 March 2026, with the deposit in on the 6th. */
export const shipments = (...orders: readonly Shipment[]): Sheet =>
  sheetOf('出货', [
    ['订单号', '客户', '业务员', '贸易条款', '付款方式', '下单日期', '交期', '定金到账', '船期', '实际开船'],
    ...orders.map(({ no, who, promised, planned = promised, sailed }): TestCell[] => [
      no, 'Nordvik', who, 'FOB Ningbo', '30% T/T, 70%见提单副本', day('2026-03-02'), day(promised), day('2026-03-06'), day(planned), sailed === null ? null : day(sailed),
    ]),
  ]); // prettier-ignore
