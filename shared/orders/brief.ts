import { both, same, type Bilingual } from '../lang';
import { leftOf, type Left } from '../plan/left';
import type { Plan } from '../plan/plan';
import type { Work } from '../plan/work';
import type { Status } from '../process/status';
import { PARTY_WORDS } from '../templates/vocabulary';
import { civilFromDay, weekdayOf } from '../time/civil';
import { clockOf, dayOf, isWholeDay, minuteOf, type Moment } from '../time/moment';

/**
 * How a piece of work stands, in the width of a few digits: how far past its deadline it is (`12天`, `5工作日`, `2小时`),
 * by when it is due (`14:00`, `今天`, `周四`, `6月3日`), who has to move first (`等客户`), or what has to be looked at first
 * (`日期？`). Empty without a deadline.
 */
export function briefOf({ row: { order }, stage }: Work, plan: Plan): Bilingual {
  const { now } = plan;
  const { status } = stage;
  if (status === 'on hold' && stage.wait) return WAITS(PARTY_WORDS[stage.wait.party]);
  // Of a cell that cannot be read nobody can say how far past it is.
  if (status in UNSURE) return UNSURE[status as keyof typeof UNSURE];
  const clocks = plan.clocks.of(order.variant, order.country)[stage.stage.index]!;
  const left = leftOf(stage, clocks, now);
  if (left && left.amount < 0) return sizeOf({ ...left, amount: -left.amount });
  return stage.due === undefined ? NOTHING : dueOf(stage.due, now);
}

const NOTHING = same('');
const WAITS = ({ zh, en }: Bilingual): Bilingual => both(`等${zh}`, en);

const UNSURE = {
  'data error': both('看不懂', 'unreadable'),
  'date to confirm': both('日期？', 'date?'),
  'to confirm': both('待确认', 'to confirm'),
} satisfies Partial<Record<Status, Bilingual>>;

function sizeOf({ amount, unit }: Left): Bilingual {
  if (unit === 'd') return both(`${amount}天`, `${amount} d`);
  if (unit === 'wd' || unit === 'bd') return both(`${amount}工作日`, `${amount} wd`);
  if (amount < 60) return both(`${amount}分`, `${amount} min`);
  // A wall clock counts days; working hours stay hours.
  if (unit === 'min' && amount >= 2 * 1440) return sizeOf({ amount: Math.floor(amount / 1440), unit: 'd' });
  const hours = Math.floor(amount / 60);
  return both(`${hours}时`, `${hours} h`);
}

function dueOf(due: Moment, now: Moment): Bilingual {
  const [day, today] = [dayOf(due), dayOf(now)];
  if (day === today) return isWholeDay(due) ? TODAY : same(clockOf(minuteOf(due)));
  const { month, day: date } = civilFromDay(day);
  const weekday = weekdayOf(day);
  if (day > today && day <= today + 6 - weekdayOf(today))
    return both(`周${'一二三四五六日'[weekday]!}`, WEEKDAYS[weekday]!);
  return both(`${month}月${date}日`, `${date} ${MONTHS[month - 1]!}`);
}

const TODAY = both('今天', 'today');
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
