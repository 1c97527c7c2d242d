import { factoriesOf, recordOf } from '../../../shared/orders/factories';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { doneRow, orderRow, planned, tradeBook } from '../features/trade/book';

const PARTNERS = sheetOf('跟单_供应商', [
  ['供应商', '类型', '别名', '语言'],
  ['宏达陶瓷', '工厂', '宏达、HD', null],
  ['中远', '货代', null, null],
]);

test('a factory is one whichever way the sheet writes it; a forwarder is none', () => {
  const plan = planned(
    tradeBook([orderRow({ no: 'A-1' }), orderRow({ no: 'A-2', factory: 'hd' }), orderRow({ no: 'A-3', factory: '佳美' })], [], [PARTNERS]),
  ); // prettier-ignore
  expect(factoriesOf(plan).map(({ name, entries }) => [name, entries.length])).toEqual([
    ['宏达陶瓷', 2],
    ['佳美', 1],
  ]);
});

test('a factory is held to its date by the day on which the goods were made', () => {
  const plan = planned(
    tradeBook([
      doneRow({ no: 'A-1', due: '2026-02-10', made: '2026-02-10' }),
      doneRow({ no: 'A-2', due: '2026-02-10', made: '2026-02-16' }),
      doneRow({ no: 'A-3', due: '2026-02-10', made: '' }),
      orderRow({ no: 'A-4', due: '2026-05-10' }),
      orderRow({ no: 'A-5', due: '2026-06-10' }),
    ]),
  );
  const [factory] = factoriesOf(plan);
  expect(recordOf(plan, factory!)).toEqual({ n: 2, of: 1, medianLate: 6, by: ['prod_done'], overdue: 1 });
});

test('where the sheet has no day of being made, the inspection is what counts, for late and in time alike', () => {
  const row = (no: string, due: string, inspected: string): TestCell[] => [
    no, '宏达', day('2026-01-02'), day(due), day(inspected), day('2026-03-20'),
  ]; // prettier-ignore
  const rows = [row('B-1', '2026-02-10', '2026-02-12'), row('B-2', '2026-02-10', '2026-02-09')];
  const headers = ['订单号', '工厂', '下单日期', '工厂交期', '验货日期', '实际开船'];
  const plan = planned(bookOf(sheetOf('出货', [headers, ...rows])));
  const [factory] = factoriesOf(plan);
  expect(recordOf(plan, factory!)).toMatchObject({ n: 2, of: 1, medianLate: 2, by: ['inspection_date'] });
});
