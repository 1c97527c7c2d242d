import { TODAY } from '../days';
import type { CellContent } from '../ooxml/sheet';
import type { Random } from '../random';
import { CLERK } from './companies';
import type { ColumnKey } from './columns';
import { cutoffCell, dateCell, hasCome, moneyIn, nameCell, paymentCell, quantityCell } from './habits';
import type { Order } from './order';

export type RowCells = Partial<Record<ColumnKey, CellContent>>;

/** What the sheet shows of an order on the morning of 18 May, if all goes as it should. */
export function rowOf(order: Order, month: number, random: Random): RowCells {
  const { days, customer } = order;
  const cells: RowCells = {
    customer: customer.name,
    country: customer.country,
    order: order.number,
    po: order.customerPo,
    sku: order.skus.join(random.chance(0.5) ? '/' : '\n'),
    product: order.product.name,
    quantity: quantityCell(order, random),
    amount: order.amount,
    incoterm: customer.incoterm === 'FOB' ? random.pick(['FOB', 'FOB', 'FOB宁波']) : customer.incoterm,
    payment: paymentCell(order, random),
    sales: nameCell(order.sales, random),
    follower: nameCell(order.follower, random),
    clerk: CLERK,
    factory: order.product.factory,
    factoryDue: dateCell(days.factoryDue, 'factoryDue', order, month, random),
    etd: dateCell(days.etd, 'etd', order, month, random),
  };
  const when = (column: ColumnKey, day: number, content: () => CellContent): void => {
    if (hasCome(day)) cells[column] = content();
  };
  const date = (column: ColumnKey, day: number): void =>
    when(column, day, () => dateCell(day, column, order, month, random));

  date('ordered', days.ordered);
  if (customer.payment === 'T/T') when('deposit', days.deposit, () => moneyIn(days.deposit, 'deposit', order, month, random));
  else cells.deposit = customer.payment === 'L/C' ? 'L/C' : '/';
  when('sample', days.sample, () =>
    random.chance(0.15) ? 'OK' : dateCell(days.sample, 'sample', order, month, random),
  );
  date('inspection', days.inspection);
  date('booked', days.booked);
  if (customer.payment === 'L/C') {
    cells.latestShipment = days.latestShipment;
    cells.expiry = days.expiry;
  }
  if (hasCome(days.booked + 2)) {
    cells.booking = order.booking;
    cells.vessel = order.vessel;
    cells.containerType = order.containerType;
    cells.release = customer.payment === 'L/C' ? '正本' : random.pick(['电放', '电放', 'SWB']); // how, not whether
    for (const column of ['si', 'vgm', 'cy', 'customs'] as const) cells[column] = cutoffCell(days[column], random);
    cells.eta = dateCell(days.eta, 'eta', order, month, random);
  }
  when('containers', days.cy, () => order.containers.join(random.chance(0.6) ? '\n' : '、'));
  date('atd', days.atd);
  when('bl', days.atd + 1, () => order.billOfLading);
  const paid = customer.payment === 'O/A' ? days.atd + 60 : days.balance;
  when('balance', paid, () => moneyIn(paid, 'balance', order, month, random));
  date('docs', customer.payment === 'L/C' ? days.atd + 9 : customer.payment === 'O/A' ? days.atd + 5 : days.docs);
  when('refund', days.refund, () => random.pick(['√', '已退', '√', '已申报']));
  cells.status = statusOf(order);
  return cells;
} // prettier-ignore

/** What the team writes under 状态. */
function statusOf({ days, customer }: Order): string {
  const paid = customer.payment === 'O/A' ? days.atd + 60 : days.balance;
  if (hasCome(paid) && hasCome(days.docs)) return '完结';
  if (hasCome(days.atd)) return customer.payment === 'L/C' ? '已开船' : '待尾款';
  if (hasCome(days.booked)) return '已订舱';
  if (hasCome(days.deposit)) return '在产';
  return TODAY - days.ordered > 3 && customer.payment === 'T/T' ? '待定金' : '新单';
}
