import type { Bilingual } from '../lang';
import { both, joined } from '../lang';
import { cheapestAssignment } from './assignment-flow';
import type { Need } from './fit';
import { hindrance, misfit } from './fit';
import type { Load } from './load';
import { weeklyMinutes } from './load';
import { causeOf, clauses, freeTime, merits } from './owner-reason';
import { ROLE_NOUNS } from '../templates/vocabulary';
import type { Member, Team } from './team';

/** One piece of work that has no owner yet. */
export interface AssignTask extends Need {
  /** Names the task; the answers carry it. Two tasks of one list do not share a key. */
  readonly key: string;
  /** Working minutes it takes. */
  readonly minutes: number;
}

export interface Assignment {
  readonly key: string;
  /** Absent when nobody may take it; `reason` then says why of each. */
  readonly owner: string | undefined;
  readonly minutes: number;
  readonly reason: Bilingual;
}

/** Tasks within the same half hour count as equally long. */
const SLOT = 30;
/** How much dearer a minute is beyond a full week. */
const OVERLOAD = 4;

/**
 * Shares out many tasks at once: suited people, even loads, all together instead of first come first served.
 * Nobody is given what they may not take (role, skill below 2, away throughout, no capacity, own work).
 *
 * Long tasks go first. Among tasks equally long (to the half hour) the division is the cheapest there is: a
 * min-cost flow whose costs are the misfit in working time and a load cost that rises with every task, four
 * times as steeply beyond a full week. The same tasks, team and load give the same answer in whatever order
 * the tasks come; the answers come in the order of the tasks. `load` is what people have before them already.
 */
export function assignAll(tasks: readonly AssignTask[], team: Team, load: Load): Assignment[] {
  const inOrder = [...tasks].sort(
    (a, b) => slotsOf(b) - slotsOf(a) || byText(a.key, b.key) || byText(a.stage, b.stage),
  );
  const bearers = bearersOf(tasks, team, load);
  const takers = new Map<AssignTask, Member>();
  for (let start = 0; start < inOrder.length;) {
    let end = start;
    while (end < inOrder.length && slotsOf(inOrder[end]!) === slotsOf(inOrder[start]!)) end++;
    assignEqual(inOrder.slice(start, end), bearers, team, takers);
    start = end;
  }
  const final = new Map(bearers.map((bearer) => [bearer.member.name, bearer.load]));
  return tasks.map((task) => {
    const taker = takers.get(task);
    const reason = taker ? whyThem(taker, task, bearers, team, final) : whyNobody(task, team);
    return { key: task.key, owner: taker?.name, minutes: task.minutes, reason };
  });
}

/** A person with what lies before them, in working minutes, and what a week of theirs holds. */
interface Bearer {
  readonly member: Member;
  readonly capacity: number;
  load: number;
}

const slotsOf = (task: AssignTask): number =>
  Math.max(1, Math.round((task.minutes > 0 ? task.minutes : 0) / SLOT));

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Bearers by name, so that the order of the team list does not decide between equals. */
function bearersOf(tasks: readonly AssignTask[], team: Team, load: Load): Bearer[] {
  let from = Infinity;
  let until = -Infinity;
  for (const task of tasks) {
    from = Math.min(from, task.from);
    until = Math.max(until, task.until, task.from);
  }
  return team.members
    .map((member) => ({
      member,
      capacity: weeklyMinutes(member, from, until, team),
      load: load.get(member.name) ?? 0,
    }))
    .filter((bearer) => bearer.capacity > 0)
    .sort((a, b) => byText(a.member.name, b.member.name) || a.member.index - b.member.index);
}

function assignEqual(
  tasks: readonly AssignTask[],
  bearers: readonly Bearer[],
  team: Team,
  takers: Map<AssignTask, Member>,
): void {
  const minutes = slotsOf(tasks[0]!) * SLOT;
  const costs = tasks.map((task) => bearers.map((bearer) => costOf(task, bearer.member, minutes, team)));
  const owners = cheapestAssignment({
    people: bearers.length,
    costs,
    marginal: (p, count) => {
      const { load, capacity } = bearers[p]!;
      return loadCost(load + (count + 1) * minutes, capacity) - loadCost(load + count * minutes, capacity);
    },
  });
  tasks.forEach((task, i) => {
    const bearer = bearers[owners[i]!];
    if (!bearer) return;
    takers.set(task, bearer.member);
    bearer.load += Math.max(0, task.minutes) || 0;
  });
}

/** Misfit as working time; Infinity where the task must not go. */
function costOf(task: AssignTask, member: Member, minutes: number, team: Team): number {
  return hindrance(member, task, team) === undefined
    ? (misfit(member, task, team) * minutes) / 100
    : Infinity;
}

/**
 * What a load costs, in minutes: each minute costs as much as the share of the week that lies before it, so
 * that a minute more for a full bearer costs one, and four times as steeply from there. Convex.
 */
export function loadCost(load: number, capacity: number): number {
  const within = Math.min(load, capacity);
  const beyond = Math.max(0, load - capacity);
  return (within * within) / (2 * capacity) + beyond + (OVERLOAD * beyond * beyond) / (2 * capacity);
}

function whyThem(
  taker: Member,
  task: AssignTask,
  bearers: readonly Bearer[],
  team: Team,
  load: Load,
): Bilingual {
  const facts = [...merits(taker, task, team), freeTime(taker, load.get(taker.name) ?? 0, task, team)];
  const others = bearers.filter(
    (bearer) => bearer.member !== taker && hindrance(bearer.member, task, team) === undefined,
  );
  if (others.length === 0) return clauses([...facts, both('是唯一合适的人', 'the only one suited')]);
  const own = bearers.find((bearer) => bearer.member === taker)!;
  const rival = others.reduce((best, bearer) =>
    totalFor(bearer, task, team) < totalFor(best, task, team) ? bearer : best,
  );
  return clauses([...facts, comparison(own, rival, task, team)]);
}

/** What the task costs a bearer as things stand at the end. */
function totalFor(bearer: Bearer, task: AssignTask, team: Team): number {
  return costOf(task, bearer.member, task.minutes, team) + (task.minutes * bearer.load) / bearer.capacity;
}

function comparison(own: Bearer, rival: Bearer, task: AssignTask, team: Team): Bilingual {
  const name = rival.member.name;
  const ownFit = misfit(own.member, task, team);
  const rivalFit = misfit(rival.member, task, team);
  if (ownFit < rivalFit) return both(`比${name}更合适`, `better suited than ${name}`);
  if (own.load / own.capacity < rival.load / rival.capacity)
    return both(`比${name}空闲`, `less loaded than ${name}`);
  if (ownFit > rivalFit) return both(`${name}另有更适合的工作`, `${name} is better used on other work`);
  return both(`与${name}均分`, `shared evenly with ${name}`);
}

/** Of everybody who holds the role, what is in the way. */
function whyNobody(task: AssignTask, team: Team): Bilingual {
  const holders = team.holders(task.role);
  const title = ROLE_NOUNS[task.role];
  if (holders.length === 0) return both(`人员表里没有${title.zh}`, `nobody on the team list is ${title.en}`);
  return joined(holders.map((member) => causeOf(member, hindrance(member, task, team), task)), both('；', '; ')); // prettier-ignore
}
