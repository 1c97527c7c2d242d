import { both, same } from '../../../lang';
import { ratesOf } from '../../../money/records';
import type { AgendaItem } from '../../../orders/agenda-item';
import { amountsOf, sumText } from '../../../orders/amounts';
import { briefOf } from '../../../orders/brief';
import { entriesOf, ownerOf, type OrderEntry } from '../../../orders/entry';
import { lateSince } from '../../../plan/late-date';
import { lateOrders, orderName, type LateOrder } from '../../../plan/late-orders';
import { workPlace } from '../../../plan/places';
import type { Plan } from '../../../plan/plan';
import type { Work } from '../../../plan/work';
import { WAITING_WORDS } from '../../../templates/vocabulary';
import { dayOf, lastMinuteOf, minuteOf, MINUTES_PER_DAY } from '../../../time/moment';
import { rateOn } from '../../../trade/exchange-rate';
import { told } from '../words';

interface Late {
  readonly entry: OrderEntry;
  readonly work: Work;
  readonly days: number;
  /** In one currency for all; undefined where the sheet does not say how much, or nobody wrote a rate. */
  readonly amount: number | undefined;
}

/**
 * The late orders, by the one definition of late: what is late longest and worth most comes first, days by amount.
 * Amounts are compared in one currency, by the rates that the team wrote; what cannot be compared stands by its days.
 */
export function lateItems(plan: Plan): AgendaItem[] {
  const entries = new Map(entriesOf(plan).map((entry) => [entry.key, entry]));
  const found = lateOrders(plan).map((late): Omit<Late, 'amount'> => {
    const entry = entries.get(orderName(late.speaks.table, late.speaks.row))!;
    return { entry, work: worstOf(late), days: daysLate(late, plan) };
  });
  const amount = comparedIn(plan, found.map(({ entry }) => entry)); // prettier-ignore
  const sorted = inTurn(found.map((late) => ({ ...late, amount: amount(late.entry) })));
  return sorted.map(({ entry, work }, at): AgendaItem => {
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
      weight: sorted.length - at,
      place: workPlace(work),
      stage: stage.key,
    };
  });
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

/** Amounts of orders in the currency that most of them have. */
function comparedIn(plan: Plan, entries: readonly OrderEntry[]): (entry: OrderEntry) => number | undefined {
  const main = amountsOf(entries)[0]?.currency;
  const rates = new Map<string, number | undefined>();
  return ({ amount, currency }) => {
    if (amount === undefined || main === undefined) return undefined;
    if (currency === main) return amount;
    if (!rates.has(currency))
      rates.set(currency, rateOn(ratesOf(plan), currency, main, dayOf(plan.now))?.rate);
    const rate = rates.get(currency);
    return rate === undefined ? undefined : amount * rate;
  };
}

/** Those that can be compared by days and amount; the others come between, each before the first that is late for fewer days. */
function inTurn(found: readonly Late[]): Late[] {
  const compared = found.filter(({ amount }) => amount !== undefined);
  const others = found.filter(({ amount }) => amount === undefined);
  compared.sort((a, b) => b.days * b.amount! - a.days * a.amount! || byDays(a, b));
  others.sort(byDays);
  const all: Late[] = [];
  for (const late of compared) {
    while (others[0] && others[0].days > late.days) all.push(others.shift()!);
    all.push(late);
  }
  return [...all, ...others];
}

const byDays = (a: Late, b: Late): number => b.days - a.days || (a.entry.key < b.entry.key ? -1 : 1);
