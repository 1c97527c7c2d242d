import { lateSince } from '../plan/late-date';
import { comesBefore } from '../plan/next';
import { groupOf } from '../plan/tasks';
import type { Work } from '../plan/work';
import { lastMinuteOf, type Moment } from '../time/moment';
import type { OrderEntry } from './entry';

/**
 * When an order asks for something, the most pressing first. `late`: by the one definition of late; `behind`: past a
 * limit that nobody has confirmed; `waiting`: somebody outside has to move first; `asked`: nothing but a question;
 * `idle`: nothing that the sheet keeps track of.
 */
export const LINE_GROUPS = ['late', 'behind', 'today', 'week', 'waiting', 'later', 'asked', 'idle'] as const;
export type LineGroup = (typeof LINE_GROUPS)[number];

/** The group of one piece of work. */
export function lineGroupOf({ stage }: Work, now: Moment): LineGroup {
  if (stage.status === 'behind') return 'behind';
  if (stage.status === 'to confirm') return 'asked';
  return groupOf(stage, now);
}

/** The group of the most pressing of an order's work. */
export function groupOfWork(work: readonly Work[], entry: Pick<OrderEntry, 'whole'>, now: Moment): LineGroup {
  let best = LINE_GROUPS.length - 1;
  for (const each of work) best = Math.min(best, LINE_GROUPS.indexOf(lineGroupOf(each, now)));
  const group = LINE_GROUPS[best]!;
  return group === 'idle' && entry.whole.rows.some(({ row }) => row.order.isAsked) ? 'asked' : group;
}

/** What to do first of an order's work, then the rest of it, the most pressing first. */
export function byUrgency(work: readonly Work[], now: Moment): Work[] {
  const group = new Map(work.map((each) => [each, LINE_GROUPS.indexOf(lineGroupOf(each, now))]));
  return [...work].sort((a, b) => {
    const apart = group.get(a)! - group.get(b)!;
    if (apart !== 0) return apart;
    const since = pressingSince(a) - pressingSince(b);
    if (since !== 0 && !Number.isNaN(since)) return since;
    return comesBefore(a.stage, b.stage) ? -1 : comesBefore(b.stage, a.stage) ? 1 : 0;
  });
}

/** The minute by which it is judged: of what is late the date that makes it so, else its deadline; the end of time where it has none. */
export function pressingSince({ stage }: Work): number {
  const due = stage.status === 'overdue' ? lateSince(stage) : stage.due;
  return due === undefined ? Number.MAX_SAFE_INTEGER : lastMinuteOf(due);
}
