import { both } from '../lang';
import { isAbsentOn } from '../people/absence';
import type { Member, Team } from '../people/team';
import { fullEffort } from '../plan/effort';
import type { Stage } from '../process/process';
import { runText } from '../time/date-text';
import { dayOf } from '../time/moment';
import type { Clash, ProjectTask } from './project';

/** Of one person so many tasks are looked at, and so many days; what is beyond is far off. */
const MOST_TASKS = 60;
const MOST_DAYS = 400;

/** A critical task with what its owner has to do of it. */
interface Duty {
  readonly id: string;
  /** Serial days, both included, between which all of it has to be done. */
  readonly from: number;
  readonly to: number;
  /** Working minutes. */
  readonly minutes: number;
}

/** How the stage of a task is done, by its id. */
type StageOf = (task: ProjectTask) => Pick<Stage, 'limit' | 'waitsOn'>;

/**
 * Where the critical tasks of one person of the team ask more of some days than that person has: by the hours of the team
 * list and the absences, and the least that a stage asks of its owner (half an hour to chase others, two hours at most for
 * own work). Only what cannot be otherwise: each task by itself within its days, on days on which the office works. The
 * shortest such run of days first, each task in one clash.
 */
export function clashesOf(
  tasks: readonly ProjectTask[],
  stageOf: StageOf,
  team: Team,
  today: number,
): Clash[] {
  const byPerson = new Map<Member, Duty[]>();
  for (const task of tasks) {
    const member = task.isCritical && task.is === 'open' ? team.find(task.owner) : undefined;
    const { start, finish, lateFinish } = task;
    if (!member || start === undefined || finish === undefined || lateFinish === undefined) continue;
    const from = Math.max(today, dayOf(start));
    const duty = {
      id: task.id,
      from,
      to: Math.max(from, dayOf(lateFinish)),
      minutes: fullEffort(stageOf(task)),
    };
    const known = byPerson.get(member);
    if (known) known.push(duty);
    else byPerson.set(member, [duty]);
  }
  return [...byPerson].flatMap(([member, duties]) => clashesWith(member, duties.slice(0, MOST_TASKS), team));
}

function clashesWith(member: Member, duties: readonly Duty[], team: Team): Clash[] {
  const found: Clash[] = [];
  let left = duties.filter(({ from, to }) => to - from <= MOST_DAYS);
  for (;;) {
    const run = tightest(member, left, team);
    if (!run) return found;
    found.push({
      person: member.name,
      from: run.from,
      to: run.to,
      tasks: run.within.map(({ id }) => id),
      said: said(member, run),
    });
    left = left.filter((duty) => !run.within.includes(duty));
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly within: readonly Duty[];
  /** Minutes that the person has on these days. */
  readonly has: number;
}

function tightest(member: Member, duties: readonly Duty[], team: Team): Run | undefined {
  let best: Run | undefined;
  for (const { from } of duties)
    for (const { to } of duties) {
      if (to < from || to - from > MOST_DAYS || (best && to - from >= best.to - best.from)) continue;
      const within = duties.filter((duty) => duty.from >= from && duty.to <= to);
      const days = workdays(from, to, team);
      if (within.length === 0 || days.length === 0) continue;
      const has = days.filter((day) => !isAbsentOn(member, day)).length * perDay(member, team);
      const asked = within.reduce((sum, { minutes }) => sum + minutes, 0);
      if (asked > has) best = { from, to, within, has };
    }
  return best;
}

const perDay = ({ person }: Member, { days }: Team): number => Math.max(0, person.capacity) / days.perWeek;

function workdays(from: number, to: number, { days }: Team): number[] {
  const found: number[] = [];
  for (let day = from; day <= to; day++) if (days.isWorkday(day)) found.push(day);
  return found;
}

function said({ name }: Member, { from, to, within, has }: Run) {
  const [zh, en] = [runText(from, to, 'zh'), runText(from, to, 'en')];
  const n = within.length;
  if (has === 0)
    return both(
      `${name}在${zh}没有工时（请假或不在岗），关键路径上却有 ${n} 件事。请换人或改期。`,
      `${name} has no hours on ${en} (away), and ${n} critical ${n === 1 ? 'task falls' : 'tasks fall'} there. Hand over or move.`,
    );
  return both(
    `${name}在${zh}有 ${n} 件关键的事，工时不够。请分给别人或改期。`,
    `${name} has ${n} critical tasks on ${en}, more than the hours of those days. Share them or move.`,
  );
}
