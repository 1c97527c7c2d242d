import { both } from '../../lang';
import { isWaiting, messagesOf } from '../../messages/placed';
import type { AgendaItem } from '../../orders/agenda-item';
import { customerOf } from '../../orders/order-of';
import type { Plan } from '../../plan/plan';
import { isWholeDay, minuteOf, MINUTES_PER_DAY } from '../../time/moment';
import { waitsFor } from './waits-for';

/** Complaints by mail that nobody has handled for more than 24 hours, the longest first; of a mail whose hour is not known nothing is said. */
export function complaintsToDiscuss(plan: Plan): readonly AgendaItem[] {
  return messagesOf(plan).flatMap((placed): AgendaItem[] => {
    const { id, about, at, order = '', customer = '' } = placed.message;
    if (about !== 'complaint' || !isWaiting(placed) || at === undefined || isWholeDay(at)) return [];
    const minutes = minuteOf(plan.now) - minuteOf(at);
    if (minutes <= MINUTES_PER_DAY) return [];
    const days = Math.floor(minutes / MINUTES_PER_DAY);
    return [
      {
        part: 'other',
        id,
        order,
        customer: customerOf(plan, order) || customer,
        what: both('投诉来信', 'Complaint by mail'),
        why: both(`${days} 天没有人处理`, `not handled for ${days} ${days === 1 ? 'day' : 'days'}`),
        owner: waitsFor(plan, placed).owner,
        weight: minutes,
        place: placed.place('subject'),
      },
    ];
  });
}
