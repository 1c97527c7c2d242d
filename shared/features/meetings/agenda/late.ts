import { both, same } from '../../../lang';
import { byWorth, comparedIn } from '../../../money/compared';
import type { AgendaItem } from '../../../orders/agenda-item';
import { sumText } from '../../../orders/amounts';
import { briefOf } from '../../../orders/brief';
import { entriesOf, ownerOf, type OrderEntry } from '../../../orders/entry';
import { lateSince } from '../../../plan/late-date';
import { lateOrderOf, type LateOrder } from '../../../plan/late-orders';
import { workPlace } from '../../../plan/places';
import type { Plan } from '../../../plan/plan';
import type { Work } from '../../../plan/work';
import { WAITING_WORDS } from '../../../templates/vocabulary';
import { dayOf, lastMinuteOf, minuteOf, MINUTES_PER_DAY } from '../../../time/moment';
import { told } from '../words';
import type { Topic } from './topic';

interface Late {
  readonly entry: OrderEntry;
  readonly late: LateOrder;
  readonly days: number;
}

/**
 * The late orders, by the one definition of late: what is late longest and worth most comes first, days by amount.
 * Amounts are compared in one currency, by the rates that the team wrote; what cannot be compared stands by its days.
 */
export function lateTopics(plan: Plan): Topic[] {
  const found = entriesOf(plan).flatMap((entry): Late[] => {
    const late = lateOrderOf(entry.whole);
    return late ? [{ entry, late, days: daysLate(late, plan) }] : [];
  });
  const amount = comparedIn(plan, found.map(({ entry }) => entry)); // prettier-ignore
  const worth = ({ entry, days }: Late): number | undefined => {
    const compared = amount(entry);
    return compared === undefined ? undefined : compared * days;
  };
  const sorted = byWorth(found, worth, ({ days }) => days, ({ entry }) => entry.key); // prettier-ignore
  return sorted.map(({ entry, late }, at): Topic => {
    const weight = sorted.length - at;
    const { key: id, order } = entry;
    return { part: 'late', id, order, weight, item: () => itemOf(plan, entry, worstOf(late), weight) };
  });
}

function itemOf(plan: Plan, entry: OrderEntry, work: Work, weight: number): AgendaItem {
  const { wait, stage } = work.stage;
  const brief = briefOf(work, plan);
  return {
    part: 'late',
    id: entry.key,
    order: entry.order,
    customer: entry.customer,
    what: stage.name,
    why: told(
      both(`逾期 ${brief.zh}`, `${brief.en} late`),
      wait ? both(WAITING_WORDS[wait.party].zh, WAITING_WORDS[wait.party].en) : same(''),
      same(sumText(entry)),
    ),
    owner: ownerOf(work, plan),
    weight,
    place: workPlace(work),
    stage: stage.key,
  };
}

/** The stage that has been late longest. */
function worstOf({ speaks: { table, row } }: LateOrder): Work {
  const late = row.order.actionable.filter(({ status }) => status === 'overdue');
  const since = late.map((stage) => lastMinute(lateSince(stage)));
  return { table, row, stage: late[since.indexOf(Math.min(...since))] ?? row.order.next! };
}

const lastMinute = (moment: Parameters<typeof lastMinuteOf>[0] | undefined): number =>
  moment === undefined ? Infinity : lastMinuteOf(moment);

/** As people count them; of what is late since this morning the part of a day, so that it weighs something. */
function daysLate({ due }: LateOrder, { now }: Plan): number {
  if (due === undefined) return 0;
  const days = dayOf(now) - dayOf(due);
  return days > 0 ? days : Math.max(0, minuteOf(now) - lastMinuteOf(due)) / MINUTES_PER_DAY;
}
