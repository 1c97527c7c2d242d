import { addressOf } from '../../shared/book/address';
import type { Lang } from '../../shared/lang';
import type { Plan } from '../../shared/plan/plan';
import type { Candidate } from '../../shared/projects/candidates';
import type { MilestonePlan, ProjectPlan, ProjectTask, Slip } from '../../shared/projects/project';
import { whyOf } from '../../shared/projects/why-of';
import { isoDay, isoOf, type Moment } from '../../shared/time/moment';

/** Projects as `gendan project --json` prints them: days in ISO form, absent ones null. */
export function projectsJson(
  plan: Plan,
  projects: readonly ProjectPlan[],
  slips: readonly Slip[] | undefined,
  candidates: readonly Candidate[],
  lang: Lang,
): object {
  return {
    now: isoOf(plan.now),
    projects: projects.map((project) => projectJson(project, lang)),
    ...(slips && { slips: slips.map((slip) => slipJson(slip, lang)) }),
    proposals: candidates.map((each) => ({
      id: each.id,
      customer: each.customer,
      orders: each.orders,
      why: each.why,
      text: whyOf(each)[lang],
      amount: each.amount ?? null,
      currency: each.currency || null,
      proposed: each.isProposed,
    })),
  };
}

function projectJson(project: ProjectPlan, lang: Lang): object {
  const { number, name, manager, team, state, orders, tasks, milestones, clashes, findings, critical } =
    project;
  return {
    number,
    name,
    manager,
    team,
    state,
    due: day(project.due),
    end: day(project.end),
    over: project.isOver,
    reserve: project.reserve ?? null,
    critical,
    orders: orders.map(({ order, key, customer }) => ({ order, found: key !== undefined, customer })),
    tasks: tasks.map((task) => taskJson(task, lang)),
    milestones: milestones.map(milestoneJson),
    clashes: clashes.map(({ person, from, to, tasks: of, said }) => ({
      person,
      from: isoDay(from),
      to: isoDay(to),
      tasks: of,
      text: said[lang],
    })),
    findings: findings.map(({ place, severity, message }) => ({
      severity,
      cell: addressOf(place),
      text: message[lang],
    })),
    cell: addressOf(project.place),
  };
}

const taskJson = (task: ProjectTask, lang: Lang): object => ({
  id: task.id,
  order: task.order,
  shipment: task.shipment,
  stage: task.stage,
  name: task.name[lang],
  owner: task.owner,
  role: task.role,
  after: task.after,
  is: task.is,
  waitsFor: task.waitsFor ?? null,
  chase: day(task.chase),
  start: day(task.start),
  finish: day(task.finish),
  lateStart: day(task.lateStart),
  lateFinish: day(task.lateFinish),
  slack: task.slack ?? null,
  critical: task.isCritical,
  late: task.isLate,
  due: day(task.due),
  cell: addressOf(task.place),
});

const milestoneJson = ({
  name,
  due,
  expected,
  is,
  isLate,
  reserve,
  tasks,
  place,
}: MilestonePlan): object => ({
  name,
  due: day(due),
  expected: day(expected),
  is,
  late: isLate,
  reserve: reserve ?? null,
  tasks,
  cell: addressOf(place),
});

const slipJson = ({ task, days, endBefore, endAfter, moves, breaks, said }: Slip, lang: Lang): object => ({
  task,
  days,
  endBefore: day(endBefore),
  endAfter: day(endAfter),
  moves,
  breaks,
  text: said[lang],
});

const day = (moment: Moment | undefined): string | null => (moment === undefined ? null : isoOf(moment));
