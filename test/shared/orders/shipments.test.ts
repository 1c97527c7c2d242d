import { entriesOf } from '../../../shared/orders/entry';
import { ordersIn, shipmentsOf, shipmentsOfOrder } from '../../../shared/orders/shipments';
import { isoDay, dayOf } from '../../../shared/time/moment';
import { orderRow, planned, tradeBook } from '../features/trade/book';

const shipped = (rows: Parameters<typeof tradeBook>[0]) => {
  const plan = planned(tradeBook(rows, []));
  return { plan, orders: shipmentsOf(plan).map((each) => ordersIn(each).map(({ order }) => order)) };
};

test('orders of one booking are one shipment, whatever the spelling', () => {
  const { orders } = shipped([
    orderRow({ no: 'A-1', booking: 'ONEY-SH26001', etd: '2026-06-01' }),
    orderRow({ no: 'A-2', booking: 'ONEYSH26002' }),
    orderRow({ no: 'A-3', booking: 'oneysh26001' }),
  ]);
  expect(orders).toEqual([['A-1', 'A-3'], ['A-2']]);
});

test('a container joins orders of two bookings, and the B/L a third', () => {
  const { plan, orders } = shipped([
    orderRow({ no: 'A-1', booking: 'ONEYSH26001', container: 'MSKU1234567', etd: '2026-06-01' }),
    orderRow({
      no: 'A-2',
      booking: 'ONEYSH26002',
      container: 'MSKU 123456-7',
      bl: 'COSU6300001',
      etd: '2026-06-02',
    }),
    orderRow({ no: 'A-3', bl: 'COSU6300001' }),
    orderRow({ no: 'A-4', booking: '待定' }),
  ]);
  expect(orders).toEqual([['A-1', 'A-2', 'A-3']]);
  const [shipment] = shipmentsOf(plan);
  expect(shipment!.numbers.container).toEqual(['MSKU1234567']);
  expect(shipment!.etd.map((at) => isoDay(dayOf(at)))).toEqual(['2026-06-01', '2026-06-02']);
  const alone = entriesOf(plan).find(({ order }) => order === 'A-4')!;
  expect(shipmentsOfOrder(plan, alone)).toEqual([]);
});

test('a container that comes round again months later is another shipment', () => {
  const { orders } = shipped([
    orderRow({ no: 'A-1', container: 'MSKU1234567', etd: '2026-01-10' }),
    orderRow({ no: 'A-2', container: 'MSKU1234567', etd: '2026-05-20' }),
    orderRow({ no: 'A-3', container: 'MSKU1234567', etd: '2026-05-21' }),
  ]);
  expect(orders).toEqual([['A-1'], ['A-2', 'A-3']]);
});
