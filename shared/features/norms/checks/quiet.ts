import { both } from '../../../lang';
import { QUIET_DAYS } from '../../../matters/norm-checks.data';
import { workdaysPresent } from '../../../people/absence';
import type { Member } from '../../../people/team';
import { rolesOn } from '../../../people/terms';
import { lateSince } from '../../../plan/late-date';
import { workPlace } from '../../../plan/places';
import type { Plan } from '../../../plan/plan';
import { staleSince } from '../../../plan/stale';
import type { Work } from '../../../plan/work';
import { hourWords } from '../../../orders/section-parts';
import { dayOf, isoDay, wholeDay } from '../../../time/moment';
import type { Fact, Look } from './fact';
import { countedRows } from './rows';

/** What is known of somebody's open orders. */
interface Desk {
  readonly member: Member;
  /** The newest serial day on which anything was entered for one of them. */
  newest: number;
  /** Since when something of theirs is late that waits for nobody, and how much is. */
  lateSince: number;
  late: number;
  first: Work | undefined;
}

/**
 * People with something late in whose open orders nothing is dated and the log has nothing for so many of their own
 * working days. What waits for others or stands still is held against nobody, and in a book that nobody keeps up any
 * more nobody is named.
 */
export const quietPeople: Look = (plan, { from, days = QUIET_DAYS }) => {
  if (staleSince(plan) !== undefined) return [];
  const today = dayOf(plan.now);
  return [...desksOf(plan)].flatMap(([name, desk]): Fact[] => {
    const { member, newest, first } = desk;
    if (!first) return [];
    const since = Math.max(newest, desk.lateSince, from - 1);
    // Today is not over yet.
    const quiet = workdaysPresent(member.absences, since + 1, today - 1, plan.team.days);
    if (quiet < days) return [];
    const begun = newest > 0 ? newest : desk.lateSince;
    const day = hourWords(wholeDay(begun), plan.now);
    return [
      {
        key: [name, isoDay(begun)],
        on: since + 1,
        tell: () => ({
          order: '',
          stage: '',
          owner: name,
          role: rolesOn(member, today)[0] ?? first.stage.stage.role,
          text: both(
            `${name}有 ${desk.late} 件逾期，在手订单里最新的日期还是${day.zh}（已 ${quiet} 个工作日）`,
            `${name} has ${desk.late} late, and the newest date in their open orders is still ${day.en} (${quiet} working days)`,
          ),
          place: workPlace(first),
        }),
      },
    ];
  });
};

function desksOf(plan: Plan): ReadonlyMap<string, Desk> {
  const desks = new Map<string, Desk>();
  const deskOf = (member: Member): Desk => {
    let desk = desks.get(member.name);
    if (!desk)
      desks.set(member.name, (desk = { member, newest: 0, lateSince: Infinity, late: 0, first: undefined }));
    return desk;
  };
  const find = finderOf(plan);
  const written = writtenOn(plan, find);
  for (const placed of countedRows(plan)) {
    const { row } = placed;
    const { key, order } = row.row;
    const on = row.order.newest === undefined ? 0 : dayOf(row.order.newest);
    const newest = Math.max(on, written.orders.get(key) ?? 0, written.orders.get(order) ?? 0);
    for (const stage of row.order.actionable) {
      const member = find(stage.owner?.owner ?? '');
      if (!member) continue;
      const desk = deskOf(member);
      desk.newest = Math.max(desk.newest, newest, written.people.get(member.name) ?? 0);
      const since = stage.status === 'overdue' && stage.isFollowed && !stage.wait ? lateSince(stage) : undefined; // prettier-ignore
      if (since === undefined) continue;
      desk.late++;
      if (dayOf(since) >= desk.lateSince) continue;
      desk.lateSince = dayOf(since);
      desk.first = { ...placed, stage };
    }
  }
  return desks;
}

/** The newest day on which the log speaks of an order, and on which somebody wrote into it. */
function writtenOn(
  { config }: Plan,
  find: (name: string) => Member | undefined,
): {
  readonly orders: ReadonlyMap<string, number>;
  readonly people: ReadonlyMap<string, number>;
} {
  const [orders, people] = [new Map<string, number>(), new Map<string, number>()];
  const put = (map: Map<string, number>, key: string, day: number): void => {
    if (key !== '' && day > (map.get(key) ?? 0)) map.set(key, day);
  };
  for (const { order, event, at, by } of config.log) {
    // What a run wrote down by itself is nobody's entry.
    if (event === 'judged') continue;
    put(orders, order, dayOf(at));
    if (by !== '') put(people, find(by)?.name ?? by, dayOf(at));
  }
  return { orders, people };
}

/** Tens of thousands of rows name the same few people. */
function finderOf({ team }: Plan): (name: string) => Member | undefined {
  const known = new Map<string, Member | undefined>([['', undefined]]);
  return (name) => {
    if (!known.has(name)) known.set(name, team.find(name));
    return known.get(name);
  };
}
