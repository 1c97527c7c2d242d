import { both, same, type Bilingual } from '../lang';
import { lateSince } from '../plan/late-date';
import type { Plan } from '../plan/plan';
import type { Work } from '../plan/work';
import type { Status } from '../process/status';
import { PARTY_WORDS } from '../templates/vocabulary';
import { civilFromDay, weekdayOf } from '../time/civil';
import { clockOf, dayOf, isPast, isWholeDay, minuteOf, type Moment } from '../time/moment';
import { MONTHS, weekdayText } from '../time/date-text';

/**
 * How a piece of work stands, in the width of a few digits: how far past its deadline it is (`12天`, `2时`),
 * by when it is due (`14:00`, `今天`, `周四`, `6月3日`), who has to move first (`等客户`), or what has to be looked at first
 * (`日期？`). Empty without a deadline.
 */
export function briefOf({ stage }: Work, { now }: Plan): Bilingual {
  const { status } = stage;
  if (status === 'on hold' && stage.wait) return WAITS(PARTY_WORDS[stage.wait.party]);
  // Of a cell that cannot be read nobody can say how far past it is.
  if (status in UNSURE) return UNSURE[status as keyof typeof UNSURE];
  const due = status === 'overdue' ? lateSince(stage) : stage.due;
  return due === undefined ? NOTHING : dueBrief(due, now);
}

/** The same of any due time. */
export const dueBrief = (due: Moment, now: Moment): Bilingual =>
  isPast(due, now) ? pastOf(due, now) : dueOf(due, now);

const NOTHING = same('');
const WAITS = ({ zh, en }: Bilingual): Bilingual => both(`等${zh}`, en);

const UNSURE = {
  'data error': both('看不懂', 'unreadable'),
  'date to confirm': both('日期？', 'date?'),
  'to confirm': both('待确认', 'to confirm'),
} satisfies Partial<Record<Status, Bilingual>>;

/** In days of the calendar whatever the limit counts in, so that a list of them can be compared; within a day in hours. */
function pastOf(due: Moment, now: Moment): Bilingual {
  const days = dayOf(now) - dayOf(due);
  if (isWholeDay(due) || days > 1) return both(`${days}天`, `${days} d`);
  const minutes = minuteOf(now) - minuteOf(due);
  if (minutes < 60) return both(`${minutes}分`, `${minutes} min`);
  return both(`${Math.floor(minutes / 60)}时`, `${Math.floor(minutes / 60)} h`);
}

function dueOf(due: Moment, now: Moment): Bilingual {
  const [day, today] = [dayOf(due), dayOf(now)];
  if (day === today) return isWholeDay(due) ? TODAY : same(clockOf(minuteOf(due)));
  const { month, day: date } = civilFromDay(day);
  if (day > today && day <= today + 6 - weekdayOf(today))
    return both(weekdayText(day, 'zh'), weekdayText(day, 'en'));
  return both(`${month}月${date}日`, `${date} ${MONTHS[month - 1]!}`);
}

const TODAY = both('今天', 'today');
