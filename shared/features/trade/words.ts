import { both, type Bilingual } from '../../lang';
import { dayText } from '../../time/date-text';
import { civilFromDay } from '../../time/civil';
import type { CardAge } from '../../trade/customer-card';
import type { OpenMoney } from '../../money/open-money';
import { plainSums } from '../../money/sums';

/** Columns that several tables have. */
export const COLUMNS = {
  customer: both('客户', 'Customer'),
  factory: both('工厂', 'Factory'),
  owner: both('负责人', 'Owner'),
  open: both('在做', 'Open'),
  late: both('逾期', 'Late'),
  money: both('待收', 'To come'),
  next: both('下次联系', 'Next contact'),
  shipment: both('订舱 / 提单 / 柜', 'Booking / B/L / container'),
  orders: both('订单', 'Orders'),
  containers: both('柜数', 'Containers'),
  cutoff: both('下一个截止', 'Next cut-off'),
  etd: both('船期', 'ETD'),
  inTime: both('按期', 'In time'),
  median: both('迟的中位天数', 'Median days late'),
  overdue: both('已过未完工', 'Overdue now'),
} as const;

/** What is to come, and of how many orders nobody can tell. */
export function openWords({ sums, unknown }: OpenMoney): Bilingual {
  const known = plainSums(sums);
  if (unknown === 0) return both(known, known);
  const [zh, en] = [`${unknown} 单表里看不出`, `${unknown} that the sheet does not tell`];
  return known === '' ? both(zh, en) : both(`${known}，另 ${zh}`, `${known}, ${en}`);
}

/** How old a card is, where that has to be said: never checked, or longer ago than it holds. */
export function ageWords(age: CardAge): Bilingual | undefined {
  if (age.is === 'never') return both('卡片没核对过', 'card never checked');
  if (age.is === 'fresh') return undefined;
  return both(`卡片 ${age.days} 天没核对`, `card not checked for ${age.days} days`);
}

/** A day with its year where that is another one. */
export function dayWords(day: number | undefined, today: number): Bilingual {
  if (day === undefined) return both('', '');
  const withYear = civilFromDay(day).year !== civilFromDay(today).year;
  return both(dayText(day, 'zh', withYear), dayText(day, 'en', withYear));
}
