import { absentUntil } from '../../people/absence';
import { deputyFor } from '../../people/deputies';
import { hours } from '../../people/owner-reason';
import { rolesOn } from '../../people/terms';
import { both, same, type Bilingual } from '../../lang';
import type { Place } from '../../book/address';
import { factsOfRow } from '../../plan/facts-of-row';
import { leftOf, leftText } from '../../plan/left';
import { orderName } from '../../plan/late-orders';
import type { Plan } from '../../plan/plan';
import { morePressing } from '../../plan/tasks';
import type { Status } from '../../process/status';
import type { Party } from '../../cells/party';
import { ROLES } from '../../process/row';
import { ROLE_WORDS } from '../../templates/vocabulary';
import { dayText, momentText } from '../../time/date-text';
import { dayOf } from '../../time/moment';
import { toDoText } from '../../templates/vocabulary/to-do';
import { orderPlace } from '../../plan/places';
import { roleOf } from '../../plan/stage-role';
import { AT_RISK, LATE, loadFor, ownerName, WAITING, weekLoad, weekOf, workAtHand, type Work } from '../../plan/work'; // prettier-ignore

/** By what the work is put together. */
export type TeamBy = 'person' | 'role' | 'stage' | 'customer';

/** What the Team view shows first. People stand in the order of the team list: nobody is ranked. */
export interface TeamView {
  readonly groups: readonly WorkGroup[];
  /** Groups beyond the first ones. */
  readonly more: number;
  readonly hasTeam: boolean;
  readonly total: WorkCounts;
}

export interface WorkCounts {
  /** Orders with something late; of an order that is late twice, each group that has to do with it counts it. */
  readonly late: number;
  /** Stages, as are the following. */
  readonly atRisk: number;
  readonly waiting: number;
  /** All that can be acted on, the others included. */
  readonly open: number;
}

export interface WorkGroup extends WorkCounts {
  readonly key: string;
  readonly name: Bilingual;
  readonly load?: PersonLoad;
}

/** Working minutes this week, and why they are so. */
export interface PersonLoad {
  readonly minutes: number;
  readonly week: number;
  readonly reason: Bilingual;
  readonly absence: Bilingual | undefined;
}

/** The most groups that are listed. */
const MOST_GROUPS = 200;

export function teamView(plan: Plan, by: TeamBy): TeamView {
  const { team } = plan;
  const keyed = keysFor(plan, by);
  const groups = new Map<string, Counter>();
  if (by === 'person') for (const { name } of team.members) groups.set(name, new Counter(same(name)));
  const total = new Counter(same(''));
  for (const work of workAtHand(plan)) {
    const { key, name, rank } = keyed(work);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = new Counter(name, rank)));
    group.add(work);
    total.add(work);
  }
  const load = by === 'person' ? weekLoad(plan, team) : undefined;
  const all = [...groups].map(([key, counter]): WorkGroup & { rank: number } => {
    const member = load && team.find(key);
    return {
      key,
      ...counter.counts(),
      name: counter.name,
      rank: counter.rank,
      ...(member && load && { load: loadOfMember(member.name, loadFor(load, member.name)) }),
    };
  });
  all.sort((a, b) => (by === 'customer' ? b.late - a.late || b.atRisk - a.atRisk : a.rank - b.rank));
  const shown = all.slice(0, MOST_GROUPS).map(({ rank: _, ...group }) => group);
  return {
    groups: shown,
    more: all.length - shown.length,
    hasTeam: team.members.length > 0,
    total: total.counts(),
  };

  function loadOfMember(name: string, minutes: number): PersonLoad {
    const member = team.find(name)!;
    const week = weekOf(member, plan, team);
    const today = dayOf(plan.now);
    const until = absentUntil(member, today);
    const usual = member.person.capacity;
    const away = usual - week;
    const need = {
      stage: '',
      role: rolesOn(member, today)[0] ?? 'sales',
      from: today,
      until: until ?? today,
    } as const;
    const deputy = until === undefined ? undefined : deputyFor([member], need, team)?.deputy.name;
    const stands =
      deputy === undefined
        ? both('没有备份人', 'no deputy is free')
        : both(`${deputy}代办`, `${deputy} stands in`);
    return {
      minutes,
      week,
      reason: both(
        `本周要做${hours(minutes)}小时，可用${hours(week)}小时${away > 0 ? `（每周${hours(usual)}小时，请假${hours(away)}小时）` : ''}`,
        `${hours(minutes)} h to do this week, ${hours(week)} h to give${away > 0 ? ` (${hours(usual)} h a week, ${hours(away)} h away)` : ''}`,
      ),
      absence:
        until === undefined
          ? undefined
          : both(
              `请假至${dayText(until, 'zh')}，${stands.zh}`,
              `away until ${dayText(until, 'en')}, ${stands.en}`,
            ),
    };
  }
}

class Counter {
  private readonly late = new Set<string>();
  private atRisk = 0;
  private waiting = 0;
  private open = 0;

  constructor(
    readonly name: Bilingual,
    readonly rank = -1,
  ) {}

  add({ table, row, stage: { status } }: Work): void {
    this.open++;
    if (LATE.has(status)) this.late.add(orderName(table, row));
    else if (AT_RISK.has(status)) this.atRisk++;
    else if (WAITING.has(status)) this.waiting++;
  }

  counts(): WorkCounts {
    const { late, atRisk, waiting, open } = this;
    return { late: late.size, atRisk, waiting, open };
  }
}

const UNASSIGNED = both('未分配', 'Unassigned');
const NO_CUSTOMER = both('（没有写客户）', '(no customer)');

/** To which group a piece of work belongs; those with a higher rank stand lower. */
function keysFor(plan: Plan, by: TeamBy): (work: Work) => { key: string; name: Bilingual; rank: number } {
  const { team } = plan;
  const customers = new Map<unknown, string>();
  return ({ table, row, stage }) => {
    switch (by) {
      case 'person': {
        const name = ownerName(stage, team);
        return name === ''
          ? { key: '', name: UNASSIGNED, rank: 1 }
          : { key: name, name: same(name), rank: 0 };
      }
      case 'role': {
        const role = roleOf(stage);
        return { key: role, name: both(ROLE_WORDS[role].zh, ROLE_WORDS[role].en), rank: ROLES.indexOf(role) };
      }
      case 'stage':
        return { key: stage.stage.key, name: stage.stage.name, rank: stage.stage.index };
      case 'customer': {
        let customer = customers.get(row);
        if (customer === undefined)
          customers.set(row, (customer = factsOfRow(table, row.row, plan.now).text('customer').trim()));
        return { key: customer, name: customer === '' ? NO_CUSTOMER : same(customer), rank: 0 };
      }
    }
  };
}

/** Which of the work of a group is listed. */
export type WorkKind = 'late' | 'atRisk' | 'waiting' | 'open';

export interface WorkPage {
  readonly count: number;
  readonly items: readonly WorkItem[];
}

export interface WorkItem {
  readonly order: string;
  readonly place: Place;
  /** Key of the stage. */
  readonly stage: string;
  readonly name: Bilingual;
  readonly status: Status;
  readonly waitsOn: Party | undefined;
  readonly due: Bilingual | undefined;
  readonly left: Bilingual | undefined;
  readonly owner: string;
}

/** The work of a group from `offset` on, in the order of the sheets. */
export function teamItems(
  plan: Plan,
  by: TeamBy,
  key: string,
  kind: WorkKind,
  offset: number,
  limit: number,
): WorkPage {
  // prettier-ignore
  const keyed = keysFor(plan, by);
  const { team } = plan;
  const wanted = { late: LATE, atRisk: AT_RISK, waiting: WAITING, open: undefined }[kind];
  let found = [...workAtHand(plan)].filter(
    (work) => (!wanted || wanted.has(work.stage.status)) && keyed(work).key === key,
  );
  if (kind === 'late') found = mostOverdueOfEach(found);
  return { count: found.length, items: found.slice(offset, offset + limit).map((work) => itemOf(plan, work, ownerName(work.stage, team))) }; // prettier-ignore
}

/** Each order once, with what is most overdue of it. */
function mostOverdueOfEach(work: readonly Work[]): Work[] {
  const orders = new Map<string, Work>();
  for (const each of work) {
    const name = orderName(each.table, each.row);
    const known = orders.get(name);
    if (!known || morePressing(each, known) < 0) orders.set(name, each);
  }
  return [...orders.values()];
}

export function itemOf(plan: Plan, { table, row, stage }: Work, owner: string): WorkItem {
  const clocks = plan.clocks.of(row.order.variant, row.order.country)[stage.stage.index]!;
  const left = leftOf(stage, clocks, plan.now);
  const { due } = stage;
  return {
    order: row.order.key,
    place: orderPlace(table, row),
    stage: stage.stage.key,
    name: toDoText(stage.stage.name),
    status: stage.status,
    waitsOn: stage.wait?.party,
    due: due === undefined ? undefined : both(momentText(due, 'zh'), momentText(due, 'en')),
    left: left && leftText(left, stage.status),
    owner,
  };
}
