import { customersOf, isOpenOrder } from '../../orders/customers';
import { entriesOf } from '../../orders/entry';
import { datesOf } from '../../orders/order-dates';
import { peopleOf } from '../../orders/people';
import { isAbsentOn } from '../../people/absence';
import { nameKey } from '../../people/names';
import { isOutside } from '../../people/terms';
import { isClosedOutside } from '../../plan/owed';
import type { Plan } from '../../plan/plan';
import { openWork, ownerName } from '../../plan/work';
import { catalogOf } from '../../time/catalog';
import type { Calendar } from '../../time/calendar';
import { countryCode } from '../../time/country-code';
import { dayKindOf } from '../../time/day-kind';
import { dayOf } from '../../time/moment';
import { calendarOf } from '../../time/spec';

/** A day on which a team may do something together. Plain JSON. */
export interface ProposedDay {
  readonly day: number;
  /** Who has a date of the outside world to keep on it. */
  readonly busy: readonly string[];
  /** Who is away. */
  readonly away: readonly string[];
}

/** Of a team, as a share: with more than this many bound a day is not proposed. */
const MOST_BUSY = 0.3;
/** No longer time is looked through. */
const MOST_DAYS = 120;

/**
 * Office days between two serial days on which no more than 30 % of the people keep a date of the outside world (a
 * cut-off, a sailing, a date of an L/C or promised, a deadline set outside), and on which no country of a customer with
 * open orders has a holiday. Those with the fewest people bound or away first.
 */
export function proposeDays(plan: Plan, from: number, to: number): readonly ProposedDay[] {
  const people = peopleOn(plan, from);
  const busy = busyByDay(plan);
  const calendars = calendarsOf(plan);
  const days: ProposedDay[] = [];
  for (let day = from; day <= Math.min(to, from + MOST_DAYS - 1); day++) {
    if (!plan.clocks.office.isWorkday(day) || calendars.some((each) => dayKindOf(each, day) === 'holiday')) continue; // prettier-ignore
    const bound = people.filter((name) => busy.get(day)?.has(nameKey(name)));
    if (bound.length > people.length * MOST_BUSY) continue;
    days.push({ day, busy: bound, away: people.filter((name) => isAway(plan, name, day)) });
  }
  return days.sort((a, b) => weight(a) - weight(b) || a.day - b.day);
}

const weight = ({ busy, away }: ProposedDay): number => busy.length + away.length;

/** The team; without a team list who is named for open work. */
const peopleOn = (plan: Plan, day: number): readonly string[] =>
  peopleOf(plan).filter((name) => {
    const member = plan.team.find(name);
    return !member || !isOutside(member, day, day);
  });

function isAway({ team }: Plan, name: string, day: number): boolean {
  const member = team.find(name);
  return member !== undefined && isAbsentOn(member, day);
}

/** Who keeps a date of the outside world, by serial day: whose stage ends on it, and who works on an order that has it. */
function busyByDay(plan: Plan): ReadonlyMap<number, ReadonlySet<string>> {
  const days = new Map<number, Set<string>>();
  const add = (day: number, name: string): void => {
    if (name === '') return;
    const names = days.get(day);
    if (names) names.add(nameKey(name));
    else days.set(day, new Set([nameKey(name)]));
  };
  for (const { stage } of openWork(plan))
    if (stage.due !== undefined && isClosedOutside(stage)) add(dayOf(stage.due), ownerName(stage, plan.team));
  for (const entry of entriesOf(plan)) {
    const owners = new Set(entry.work.map(({ stage }) => ownerName(stage, plan.team)));
    if (owners.size === 0) continue;
    for (const { on, isOver } of datesOf(plan, entry))
      if (!isOver) for (const owner of owners) add(dayOf(on), owner);
  }
  return days;
}

/** The calendars of the countries of customers with open orders. */
function calendarsOf(plan: Plan): Calendar[] {
  const catalog = catalogOf(plan.config.calendars);
  const codes = new Set<string>();
  for (const { card, entries } of customersOf(plan)) {
    const open = entries.filter(isOpenOrder);
    if (open.length === 0) continue;
    for (const country of [card?.country ?? '', ...open.map(({ whole: { speaks } }) => speaks.row.order.country)]) {
      const code = countryCode(country);
      if (code !== undefined) codes.add(code);
    }
  }
  return [...codes].flatMap((code) => calendarOf(code, catalog) ?? []);
} // prettier-ignore
