import { both, same } from '../../lang';
import type { AgendaItem } from '../../orders/agenda-item';
import { mattersOf } from '../../orders/matters';
import { customerOf } from '../../orders/order-of';
import type { Plan } from '../../plan/plan';
import { dayOf } from '../../time/moment';

/** So many days a breach may stand unread before the meeting speaks of it. */
const WEEK = 7;

/** Breaches that nobody has acknowledged for more than a week, the longest ago first. */
export function breachesToDiscuss(plan: Plan): readonly AgendaItem[] {
  const today = dayOf(plan.now);
  return mattersOf(plan).flatMap(({ matter, turn, place }): AgendaItem[] => {
    const { kind, number, handed, order = '', text = '', source = '' } = matter;
    if (kind !== 'breach' || !turn || handed === undefined) return [];
    const days = today - dayOf(handed);
    if (days <= WEEK) return [];
    return [
      {
        part: 'other',
        id: number,
        order,
        customer: customerOf(plan, order),
        what: same(text || number),
        why: both(`违反规范 ${source}，${days} 天没人知悉`, `breach of ${source || 'a norm'}, unacknowledged for ${days} days`), // prettier-ignore
        owner: turn.owner,
        weight: days,
        place: place('number'),
      },
    ];
  });
}
