import { both } from '../lang';
import { addressOf } from '../book/address';
import { entriesOf, ownerOf } from '../orders/entry';
import { lateSince } from '../plan/late-date';
import { lateOrderOf, type LateOrder } from '../plan/late-orders';
import { workPlace } from '../plan/places';
import type { Plan } from '../plan/plan';
import { ownerText } from '../plan/result-patch';
import { whyOf, whyText } from '../plan/why';
import type { Work } from '../plan/work';
import { toDoText } from '../templates/vocabulary/to-do';
import { dayOf, isoDay, lastMinuteOf } from '../time/moment';
import type { LateOrderAnswer } from './answers';

/** A late order as its own book knows it; which book and group it is of, the server adds. */
export type LateInBook = Omit<LateOrderAnswer, 'book' | 'group' | 'title'>;

/** The late orders of a book, by the one definition of late, the most overdue first. */
export function lateInBook(plan: Plan): LateInBook[] {
  return entriesOf(plan)
    .flatMap(({ whole, order, customer }) => {
      const late = lateOrderOf(whole);
      const work = late && worstOf(late);
      return work ? [{ order, customer, work, since: lastMinute(lateSince(work.stage)) }] : [];
    })
    .sort((a, b) => a.since - b.since)
    .map(({ order, customer, work }) => answerOf(plan, work, { order, customer }));
}

function answerOf(plan: Plan, work: Work, named: Pick<LateInBook, 'order' | 'customer'>): LateInBook {
  const { stage, row } = work;
  const { order } = row;
  const day = dayOf(lateSince(stage) ?? plan.now);
  const person = ownerOf(work, plan);
  const clocks = plan.clocks.of(order.variant, order.country)[stage.stage.index]!;
  return {
    ...named,
    team: order.cells.text('department').trim(),
    person,
    ...(person === '' && { role: both(ownerText(stage, 'zh'), ownerText(stage, 'en')) }),
    stage: toDoText(stage.stage.name),
    due: isoDay(day),
    daysLate: plan.clocks.office.countWorkdays(day + 1, Math.max(day + 1, dayOf(plan.now))),
    why: whyText(whyOf(order, stage, clocks, plan.now)),
    cell: addressOf(workPlace(work)),
  };
}

/** The stage that has been late longest. */
function worstOf({ speaks: { table, row } }: LateOrder): Work | undefined {
  let worst: Work | undefined;
  for (const stage of row.order.actionable) {
    if (stage.status !== 'overdue') continue;
    if (!worst || lastMinute(lateSince(stage)) < lastMinute(lateSince(worst.stage)))
      worst = { table, row, stage };
  }
  return worst ?? (row.order.next && { table, row, stage: row.order.next });
}

const lastMinute = (moment: Parameters<typeof lastMinuteOf>[0] | undefined): number =>
  moment === undefined ? Infinity : lastMinuteOf(moment);
