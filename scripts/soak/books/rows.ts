import { dayFromCivil } from '../../../shared/time/civil';
import { officeDay } from '../../samples/days';
import type { Random } from '../../samples/random';
import { CUSTOMERS, FOLLOWERS } from '../../samples/tracker/companies';
import { CODE } from './code';

export const HEADERS = [
  '订单号',
  '客户',
  '国家',
  '业务员',
  '跟单',
  '贸易术语',
  '付款方式',
  '金额',
  '币种',
  '下单日期',
  '定金到账',
  '产前样确认',
  '工厂交期',
  '验货日期',
  'ETD',
  'ATD',
  '尾款到账',
  '状态',
] as const;

/** The columns of dates, from 1. */
export const DATES: ReadonlySet<number> = new Set([10, 11, 12, 13, 14, 15, 16, 17]);

/** Up to when the books have been kept: the eve of the Friday on which a soak begins. */
const KEPT_UNTIL = dayFromCivil(2026, 5, 7);

/** Of a hundred orders so many sail within the last weeks and the next: the rest is over. */
const OPEN_OF_100 = 24;

/** The cells of order `n` of `of`: the older ones are done, of those that are open a few are late. */
export function orderRow(n: number, of: number, random: Random): (string | number | null)[] {
  const customer = random.pick(CUSTOMERS);
  const isOver = n <= of - (of * OPEN_OF_100) / 100;
  const etd = isOver ? KEPT_UNTIL - random.between(25, 90) : KEPT_UNTIL + random.between(-4, 40);
  const ordered = officeDay(etd - random.between(45, 60));
  const sample = officeDay(ordered + random.between(14, 20));
  const ready = officeDay(etd - random.between(8, 12));
  const come = (day: number): number | null =>
    day <= KEPT_UNTIL && (isOver || !random.chance(0.08)) ? day : null;
  return [
    `${CODE.order}-${String(n).padStart(3, '0')}`,
    customer.name,
    customer.country,
    customer.sales,
    FOLLOWERS[customer.sales],
    customer.incoterm,
    '30% T/T, 70%见提单副本',
    random.between(40, 900) * 100,
    'USD',
    ordered,
    come(officeDay(ordered + random.between(2, 4))),
    come(sample),
    ready,
    come(officeDay(ready + random.between(0, 1))),
    etd,
    come(etd + random.between(0, 1)),
    isOver ? officeDay(etd + random.between(5, 10)) : null,
    isOver ? '已完成' : null,
  ];
}
