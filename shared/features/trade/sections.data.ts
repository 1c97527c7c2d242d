import type { DeskSection } from '../../capability';
import { both } from '../../lang';

/** How far ahead shipments are looked at that have a day of sailing. */
export const AHEAD_DAYS = 30;

/** What customers, shipments and factories bring to desks. */
export const SECTIONS = [
  {
    key: 'key',
    title: both('A类客户', 'Key customers'),
    short: both('A类客户', 'Key'),
    about: both(
      '等级 A 的客户：在做的单、逾期的单、待收款、下次联系',
      'Customers of grade A: open and late orders, open money, next contact',
    ),
  },
  {
    key: 'shipments',
    title: both('同船货物', 'Shipments'),
    short: both('同船货物', 'Cargo'),
    about: both(
      '还没开船的，同一订舱、提单或柜的订单一行，和下一个截止',
      'Not sailed yet: one row for the orders of one booking, B/L or container, with the next cut-off',
    ),
  },
  {
    key: 'factories',
    title: both('工厂守期', 'Factory record'),
    short: both('工厂守期', 'Kept'),
    about: both(
      '每家工厂按期完工的比例和迟的天数，按表里自己的日期',
      'How each factory keeps its dates, by the dates of your own sheet',
    ),
  },
] as const satisfies readonly DeskSection[];
