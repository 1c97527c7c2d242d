import { workbookBytes } from '../ooxml/workbook';
import { Random } from '../random';
import { COMPANY } from './companies';
import { customersSheet, listsSheet, STATUSES } from './lookup-sheets';
import { monthSheet } from './month-sheet';
import type { Order } from './order';
import { ordersOf } from './order';
import { summarySheet } from './summary-sheet';

/** Orders of each month by when they sail. */
const PLAN = [
  { month: 3, orders: 21 },
  { month: 4, orders: 24 },
  { month: 5, orders: 27 },
  { month: 6, orders: 18 },
] as const;

/** 出货跟踪表-2026.xlsx: a year's shipments as a small exporter tracks them. */
export function trackerBytes(): Uint8Array {
  const random = new Random(20260518);
  let next = 11;
  const months = PLAN.map(({ month, orders }) => {
    const list = ordersOf(month, orders, next, random);
    next += orders;
    return monthSheet(month, month === 5 ? withPartialShipment(list) : list, random);
  });
  return workbookBytes({
    sheets: [
      summarySheet(months),
      ...months.map((m) => m.spec),
      customersSheet(),
      listsSheet(),
      { name: 'Sheet3', cells: new Map() },
    ],
    names: [{ name: '状态名单', refersTo: `数据!$A$2:$A$${STATUSES.length + 1}` }],
    font: '等线',
    fontSize: 10,
    title: '出货跟踪表 2026',
    author: COMPANY,
    created: '2026-05-18T01:00:00Z',
  });
}

/** One order of the month leaves in two shipments, a row each. */
function withPartialShipment(orders: readonly Order[]): Order[] {
  const at = orders.length - 6;
  return orders.flatMap((order, i) => {
    if (i !== at) return [order];
    const half = { ...order, quantity: order.quantity / 2, amount: Math.round(order.amount * 50) / 100 };
    return [
      { ...half, number: `${order.number}-1` },
      { ...half, number: `${order.number}-2`, containers: order.containers.slice(0, 1) },
    ];
  });
}
