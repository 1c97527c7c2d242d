import { entriesOf } from '../../../shared/orders/entry';
import { keyDatesOf } from '../../../shared/orders/key-dates';
import { plan as planOf } from '../../../shared/plan/plan';
import { a1 } from '../../../shared/book/address';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';

const HEADERS = [
  '订单号',
  '客户',
  '付款方式',
  '下单日期',
  '最迟装运期',
  '信用证效期',
  '交单期',
  '船期',
  '实际开船',
  '交单日期',
  '截关',
];
const at = (text: string | undefined): TestCell => (text === undefined ? null : day(text));

/** `dates`: latest shipment, L/C expiry, ETD, ATD, presentation, customs cut-off. */
function chips(dates: readonly (string | undefined)[], now = '2026-05-18 10:00'): string[] {
  const [ship, expiry, etd, atd, presented, cutoff] = dates;
  const row = ['A-1', 'ACME', 'L/C at sight', day('2026-02-02'), at(ship), at(expiry), 21, at(etd), at(atd), at(presented), at(cutoff)];
  const plan = planOf(bookOf(sheetOf('出货', [HEADERS, row])), moment(now));
  const [entry] = entriesOf(plan);
  return keyDatesOf(plan, entry!.whole.speaks).map(
    ({ name, said, left, tone, isOver, place }) =>
      `${name.zh} ${said.zh} ${left.zh}${isOver ? '过了' : ''} ${tone} ${a1(place.row, place.column)}`,
  );
} // prettier-ignore

test('dates that bind come first, the next one before the others; what is within three working days is close', () => {
  expect(chips(['2026-06-05', '2026-06-20', '2026-05-21', undefined, undefined, '2026-05-20'])).toEqual([
    '截关 5月20日 还有 2 天 today K2',
    'ETD 5月21日 还有 3 天 today H2',
    '最迟装运 6月5日 还有 18 天 plain E2',
    '信用证效期 6月20日 还有 33 天 plain F2',
  ]);
});

test('a weekend between makes a date no less close', () => {
  // Friday to Wednesday: Monday, Tuesday, Wednesday.
  const [first] = chips([undefined, undefined, '2026-05-20'], '2026-05-15 10:00');
  expect(first).toBe('ETD 5月20日 还有 5 天 today H2');
});

test('what has happened binds nobody: the dates are calm, cut-offs are gone, and the last day to present is told', () => {
  expect(chips(['2026-05-05', '2026-06-20', '2026-05-02', '2026-05-03', undefined, '2026-05-01'])).toEqual([
    '最迟交单 5月25日 还有 7 天 plain J2',
    '信用证效期 6月20日 还有 33 天 plain F2',
    '已开船 5月3日 过了 plain I2',
    '最迟装运 5月5日 过了 plain E2',
  ]);
});

test('after the presentation its last day is told no more', () => {
  const told = chips(['2026-05-05', '2026-06-20', '2026-05-02', '2026-05-03', '2026-05-12']);
  expect(told.join()).not.toContain('最迟交单');
});

test('a date that passed is red on a late order; the day after its ETD a vessel may still sail', () => {
  expect(chips([undefined, undefined, '2026-05-11'])[0]).toBe('ETD 5月11日 已过 7 天 late H2');
  expect(chips([undefined, undefined, '2026-05-17'])[0]).toBe('ETD 5月17日 已过 1 天 today H2');
});

test('what is unknown is not told', () => {
  expect(chips([])).toEqual([]);
});
