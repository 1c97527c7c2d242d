import type { Place } from '../book/address';
import type { Finding } from '../finding';
import { stageWordsOf } from '../config';
import { type Bilingual } from '../lang';
import { customerOf, orderOf } from '../orders/order-of';
import { orderPlace, workPlace } from '../plan/places';
import type { Plan } from '../plan/plan';
import { ownerName } from '../plan/work';
import { onceFor } from '../remembered';
import { orderKey } from '../trade/order-key';
import { dayOf, wholeDay, type Moment } from '../time/moment';
import type { Stage } from '../process/process';
import { clashesOf } from './clashes';
import { goalsOf, type Goals } from './goals';
import { inOrder } from './in-order';
import { addLinks } from './links';
import { milestonesOf } from './milestones';
import { netOf, rowsThatCount, type NamedOrder, type Net } from './net';
import type { Node } from './node';
import type { ProjectOrder, ProjectPlan, ProjectTask } from './project';
import { projectLines, type ProjectLine, type ProjectLines } from './project-rows';
import { backward, forward, settled, type Latest, type Schedule, type Step } from './schedule';
import { reserveOf } from './reserve';
import { taskName } from './task-name';
import { SAYS } from './words';

/** Every project of the book in the order of its sheet, worked out once for a plan; none in a book without 跟单_项目. */
export const projectsOf = (plan: Plan): readonly ProjectPlan[] => worked(plan).map(({ project }) => project);

export const projectOf = (plan: Plan, number: string): ProjectPlan | undefined =>
  workedOut(plan, number)?.project;

/** A project with what it was reckoned from, to reckon it again with something longer. */
export interface Worked {
  readonly project: ProjectPlan;
  readonly steps: readonly Step[];
  readonly goals: Goals;
}

export const workedOut = (plan: Plan, number: string): Worked | undefined => {
  const all = worked(plan);
  const key = orderKey(number);
  return (
    all.find(({ project }) => project.number === number) ??
    all.find(({ project }) => orderKey(project.number) === key)
  );
};

const worked = onceFor((plan: Plan): readonly Worked[] =>
  projectLines(plan).map((lines) => workOut(plan, lines, lines.own ?? standIn(lines))),
);

/** Milestones of a project that has no row are shown as one without orders, so that nobody misses them. */
const standIn = ({ milestones }: ProjectLines): ProjectLine => {
  const { values, from } = milestones[0]!;
  const none = { milestone: undefined, stage: undefined, due: undefined, orders: [], links: [] };
  return { values: { ...values, ...none }, from };
};

function workOut(plan: Plan, lines: ProjectLines, own: ProjectLine): Worked {
  const today = dayOf(plan.now);
  const findings: Finding[] = [...lines.findings];
  const tell = (place: Place, message: Bilingual, severity: Finding['severity'] = 'warning'): void => {
    findings.push({ place, severity, kind: 'project', message });
  };
  const ordersAt = own.from.place('orders');
  const { orders, named } = ordersOf(plan, own.values.orders, (message) => tell(ordersAt, message));
  if (!lines.own) tell(own.from.place('number'), SAYS.noProject(lines.number));
  else if (orders.length === 0) tell(ordersAt, SAYS.noOrders, 'info');
  const gone = named.filter(({ entry }) => rowsThatCount(entry).length === 0).map(({ order }) => order);
  if (gone.length > 0) tell(ordersAt, SAYS.cancelled(gone), 'info');
  const net = netOf(named, today);
  if (own.values.links.length > 0)
    findings.push(...addLinks(net, own, stageWordsOf(plan.config.processRows), gone));
  const sorted = inOrder(net.after)!;
  const position = new Map(sorted.map((from, to) => [from, to]));
  const steps = settled(
    sorted.map((at) => ({
      ...net.nodes[at]!.step,
      after: net.after[at]!.map((before) => position.get(before)!),
    })),
  );
  const goals = goalsOf(net, own.values.stage, position);
  if (goals.lacking.length > 0) tell(ordersAt, SAYS.noWay(goals.lacking));
  if (goals.otherwise.length > 0) tell(own.from.place('stage'), SAYS.otherEnd(goals.otherwise));
  const schedule = forward(steps, goals.tasks);
  const isAsked = sorted.map((at) => isAskedAbout(net.nodes[at]!));
  const answered = forward(
    steps.map((step, at) => (isAsked[at] ? { ...step, is: 'unknown' } : step)),
    goals.tasks,
  );
  const latest = backward(steps, goals.tasks, schedule, 'all days');
  const { slack } = backward(steps, goals.tasks, schedule, 'the end');
  const tasks = sorted.map((from, at) =>
    taskOf(plan, net, from, at, { ...schedule, latest, isCritical: slack[at] === 0 }),
  );
  for (const each of notesOf(net)) tell(ordersAt, each, 'info');
  const planOf = new Map(sorted.map((from, at) => [tasks[at]!, net.nodes[from]!.plan.stage]));
  const stageOf = (task: ProjectTask): Stage => planOf.get(task)!;
  const { name, manager, team, state, due } = own.values;
  const end = momentOf(schedule.end);
  const dueAt = momentOf(due);
  const project: ProjectPlan = {
    number: lines.number,
    name: name ?? '',
    manager: manager ?? '',
    team,
    state,
    orders,
    tasks,
    milestones: milestonesOf(
      plan,
      {
        lines: lines.milestones,
        net,
        tasks,
        position,
        stage: own.values.stage,
        gone,
        isOn: state === 'on',
        isAsked,
        sooner: answered.finish,
      },
      tell,
    ),
    due: dueAt,
    end,
    isOver: goals.tasks.length > 0 && goals.tasks.every((at) => steps[at]!.is === 'over'),
    reserve: isInDoubt(schedule.end, answered.end, due, goals.isUnread)
      ? undefined
      : reserveOf(plan, end, dueAt),
    critical: tasks.filter(({ isCritical }) => isCritical).map(({ id }) => id),
    clashes: clashesOf(tasks, stageOf, plan.team, today),
    findings,
    place: own.from.place('number'),
  };
  return { project, steps, goals };
}

/** Whether a stage is taken as open only because nobody has answered. */
const isAskedAbout = ({ is, plan }: Node): boolean => is === 'open' && plan.question !== undefined;

/** Whether the sheet does not say if the target is kept: an answer could bring it forward, or what cannot be read puts it off. */
function isInDoubt(
  end: number | undefined,
  sooner: number | undefined,
  due: number | undefined,
  isUnread: boolean,
): boolean {
  if (end === undefined || due === undefined) return false;
  return end > due ? sooner === undefined || sooner <= due : isUnread;
}

const momentOf = (day: number | undefined): Moment | undefined =>
  day === undefined ? undefined : wholeDay(day);

/** The orders of a project as its row names them, each once, and those of them that the book has. */
function ordersOf(
  plan: Plan,
  names: readonly string[],
  tell: (message: Bilingual) => void,
): { orders: ProjectOrder[]; named: NamedOrder[] } {
  const orders: ProjectOrder[] = [];
  const named: NamedOrder[] = [];
  const seen = new Set<string>();
  for (const order of names.flatMap((name) => namesIn(plan, name))) {
    const key = orderKey(order);
    if (seen.has(key)) continue;
    seen.add(key);
    const entry = orderOf(plan, order);
    if (!entry) tell(SAYS.unknownOrder(order));
    else named.push({ order, entry });
    const speaks = entry?.whole.speaks;
    orders.push({
      order,
      key: entry?.key,
      customer: customerOf(plan, order),
      place: speaks && orderPlace(speaks.table, speaks.row),
    });
  }
  return { orders, named };
}

/** A slash or a space is part of a number (`NB/26/014`) unless what it parts are orders of the book. */
function namesIn(plan: Plan, name: string): string[] {
  if (orderOf(plan, name) || !APART.test(name)) return [name];
  const parts = name
    .split(APART)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => orderOf(plan, part)) ? parts : [name];
}

const APART = /[/／\s]+/u;

interface Reckoned extends Schedule {
  readonly latest: Latest;
  readonly isCritical: boolean;
}

function taskOf(
  plan: Plan,
  net: Net,
  from: number,
  at: number,
  { latest, isCritical, ...schedule }: Reckoned,
): ProjectTask {
  const node = net.nodes[from]!;
  const { stage, wait, status, due } = node.plan;
  return {
    id: node.id,
    order: node.order,
    shipment: node.shipment,
    stage: stage.key,
    name: stage.name,
    owner: ownerName(node.plan, plan.team),
    role: stage.role,
    after: net.after[from]!.map((before) => net.nodes[before]!.id),
    is: node.is === 'over' ? 'done' : wait ? 'waiting' : 'open',
    waitsFor: node.is === 'over' ? undefined : wait?.party,
    chase: node.is === 'over' ? undefined : wait?.chase,
    start: momentOf(startOf(node, schedule.start[at], schedule.finish[at], dayOf(plan.now))),
    finish: momentOf(schedule.finish[at]),
    lateStart: momentOf(shownDay(node, latest.start[at], schedule.start[at])),
    lateFinish: momentOf(shownDay(node, latest.finish[at], schedule.finish[at])),
    slack: latest.slack[at],
    isCritical,
    isLate: status === 'overdue',
    due,
    place: workPlace({ ...node.placed, stage: node.plan }),
  };
}

/** What has begun did so when its clock began; what is to begin does when what comes before is over, or its window opens. */
function startOf(
  { plan }: Node,
  from: number | undefined,
  finish: number | undefined,
  today: number,
): number | undefined {
  if (finish === undefined) return undefined;
  const own =
    plan.start === undefined || (plan.isEstimated && from !== undefined) ? undefined : dayOf(plan.start);
  const begun = from === undefined ? (own ?? today) : Math.max(from, own ?? from);
  return Math.min(begun, finish);
}

/** A latest day as people mean it: one on which the stage works, unless that is before the earliest. */
const shownDay = (
  { step }: Node,
  latest: number | undefined,
  earliest: number | undefined,
): number | undefined =>
  latest === undefined ? undefined : Math.max(step.workday(latest), earliest ?? -Infinity);

/** What the reckoning took for granted, and what it left out. */
function* notesOf({ nodes }: Net): Generator<Bilingual> {
  const named = ({ order, shipment, plan: { stage } }: Node): Bilingual =>
    taskName({ order, shipment, name: stage.name });
  const asked = nodes.filter(isAskedAbout);
  if (asked.length > 0) yield SAYS.asked(asked.map(named));
  const paused = nodes.filter(({ is, plan }) => is === 'open' && plan.wait && plan.wait.since === undefined);
  if (paused.length > 0) yield SAYS.paused([...new Set(paused.map(({ order }) => order))]);
  const unreadable = nodes.filter(({ is }) => is === 'unknown');
  if (unreadable.length > 0) yield SAYS.unreadable(unreadable.map(named));
}
