import { both, type Bilingual } from '../../shared/lang';
import type { Candidate } from '../../shared/projects/candidates';
import { reserveWords } from '../../shared/features/projects/said';
import type { MilestonePlan, ProjectPlan, ProjectTask } from '../../shared/projects/project';
import { PROJECTS } from '../../shared/projects/projects.sheet';
import { whyOf } from '../../shared/projects/why-of';
import { columnOf } from '../../shared/records/sheet';
import { PARTY_WORDS, ROLE_NOUNS } from '../../shared/templates/vocabulary';
import { isoOf, type Moment } from '../../shared/time/moment';
import type { Context } from './context';
import { PROJECT_SAY as SAY } from './project-words';
import { textTable } from './text-table';

/** Every project in a line, and what could be one. */
export function printProjects(
  projects: readonly ProjectPlan[],
  candidates: readonly Candidate[],
  context: Context,
): void {
  const { print, say } = context;
  if (projects.length === 0) print(say(SAY.none));
  else {
    const head = [
      SAY.project,
      SAY.name,
      SAY.orders,
      SAY.manager,
      SAY.end,
      SAY.due,
      SAY.reserve,
      SAY.state,
    ].map(say);
    print(textTable(head, projects.map((project) => [
      project.number,
      project.name,
      String(project.orders.length),
      project.manager,
      say(endOf(project)),
      dayOf(project.due),
      say(reserveWords(project)),
      stateOf(project, context),
    ]))); // prettier-ignore
    for (const { number, findings } of projects)
      for (const { message } of findings) context.remark(`${number}: ${say(message)}`);
  }
  printCandidates(candidates, context);
}

/** One project: its end, what that hangs on, its open stages, milestones and clashes. */
export function printProject(project: ProjectPlan, context: Context): void {
  const { print, say, paint } = context;
  const { number, name, manager, orders, due, critical, tasks } = project;
  const count = both(`${orders.length} 单`, `${orders.length} ${orders.length === 1 ? 'order' : 'orders'}`);
  print(paint.bold([number, name, manager, say(count)].filter((part) => part !== '').join(' · ')));
  const parts = [
    `${say(SAY.end)} ${say(endOf(project))}`,
    due === undefined ? '' : `${say(SAY.due)} ${dayOf(due)}`,
    say(reserveWords(project)),
  ];
  print(parts.filter((part) => part !== '').join(' · '));
  print();
  const path = tasks.filter(({ isCritical }) => isCritical);
  const ahead = tasks.filter(isAhead);
  if (critical.length === 0) print(say(SAY.noPath));
  else {
    print(paint.bold(say(SAY.path)));
    for (const task of path)
      print(
        `  ${dayOf(task.finish)}  ${labelOf(task, context)}  ${ownerOf(task, context)}  ${noteOf(task, context)}`.trimEnd(),
      );
  }
  printTightest(
    ahead.filter(({ isCritical }) => !isCritical),
    context,
  );
  printOpen(ahead, context);
  const later = tasks.filter((task) => task.is !== 'done' && !isAhead(task)).length;
  if (later > 0) print(paint.dim(say(SAY.later(later))));
  if (later > 0 && project.milestones.length + project.clashes.length > 0) print();
  printMilestones(project.milestones, context);
  if (project.clashes.length > 0) {
    print(paint.bold(say(SAY.clashes)));
    const label = new Map(tasks.map((task) => [task.id, labelOf(task, context)]));
    for (const { said, tasks: of } of project.clashes)
      print(`  ${say(said)} (${of.map((id) => label.get(id)).join(say(both('、', ', ')))})`);
    print();
  }
  print(paint.dim(say(SAY.basis)));
  for (const { message } of project.findings) context.remark(say(message));
}

/** What is open and leads to the end, and what cannot be dated. */
const isAhead = ({ is, slack, finish }: ProjectTask): boolean =>
  is !== 'done' && (slack !== undefined || finish === undefined);

/** What would be next on the path: where the sailing waits for its ETD, that alone is critical. */
function printTightest(tasks: readonly ProjectTask[], context: Context): void {
  const { print, say } = context;
  const close = tasks
    .filter(({ slack }) => slack !== undefined)
    .sort((a, b) => a.slack! - b.slack!)
    .slice(0, TIGHTEST)
    .map((task) => `${labelOf(task, context)} ${task.slack!}`);
  if (close.length > 0) print(`${say(SAY.tightest)}${close.join(say(both('、', ', ')))}`);
}

/** So many are named. */
const TIGHTEST = 3;

/** `A-1 装柜`, with the shipment where the order has several. */
export const labelOf = ({ order, shipment, name }: ProjectTask, { say }: Pick<Context, 'say'>): string =>
  [order, shipment, say(name)].filter((part) => part !== '').join(' ');

function printOpen(tasks: readonly ProjectTask[], context: Context): void {
  const { print, say, paint, io } = context;
  print();
  if (tasks.length === 0) return;
  print(paint.bold(say(SAY.open)));
  const head = [SAY.order, SAY.stage, SAY.owner, SAY.start, SAY.finish, SAY.latest, SAY.slack, SAY.note].map(
    say,
  );
  const rows = tasks.map((task) => [
    [task.order, task.shipment].filter((part) => part !== '').join(' '),
    say(task.name),
    ownerOf(task, context),
    dayOf(task.start),
    dayOf(task.finish),
    dayOf(task.lateFinish),
    task.slack === undefined ? '' : String(task.slack),
    noteOf(task, context),
  ]);
  print(textTable(head, rows, 40, { columns: io.stdout.columns }));
  print();
}

function printMilestones(milestones: readonly MilestonePlan[], { print, say, paint }: Context): void {
  if (milestones.length === 0) return;
  print(paint.bold(say(SAY.milestones)));
  const head = [SAY.milestone, SAY.due, SAY.expected, SAY.reserve, SAY.state].map(say);
  const rows = milestones.map((each) => [
    each.name,
    dayOf(each.due),
    dayOf(each.expected),
    each.is === 'reached' ? '' : say(reserveWords({ ...each, end: each.expected })),
    each.isLate ? paint.red(say(milestoneState(each))) : say(milestoneState(each)),
  ]);
  print(textTable(head, rows, 40));
  print();
}

function milestoneState({ is, isLate }: MilestonePlan): Bilingual {
  if (is === 'reached') return isLate ? SAY.lateReached : SAY.reached;
  if (is === 'unknown') return SAY.notKept;
  return isLate ? SAY.isLate : SAY.notYet;
}

function printCandidates(candidates: readonly Candidate[], { print, say, paint }: Context): void {
  if (candidates.length === 0) return;
  print();
  print(paint.bold(say(SAY.candidates)));
  for (const each of candidates) {
    const orders = each.orders.slice(0, 6).join(', ') + (each.orders.length > 6 ? ' …' : '');
    const how = each.isProposed ? `  ${paint.dim(say(SAY.acceptWith(each.id)))}` : '';
    print(`  ${say(whyOf(each))}${each.orders.length > 1 ? ` (${orders})` : ''}${how}`);
  }
  if (candidates.some(({ isProposed }) => !isProposed)) print(paint.dim(say(SAY.setFrom)));
}

const endOf = ({ end, isOver }: ProjectPlan): Bilingual => {
  if (isOver) return SAY.isDone(dayOf(end));
  return end === undefined ? SAY.unknown : both(dayOf(end), dayOf(end));
};

const ownerOf = ({ owner, role }: ProjectTask, { say }: Context): string =>
  owner || `(${say(ROLE_NOUNS[role])})`;

function noteOf({ isLate, waitsFor, chase, finish }: ProjectTask, { say, paint }: Context): string {
  const parts = [
    isLate ? paint.red(say(SAY.late)) : '',
    waitsFor ? say(SAY.waits(say(PARTY_WORDS[waitsFor]), dayOf(chase))) : '',
    finish === undefined ? say(SAY.unknown) : '',
  ];
  return parts.filter((part) => part !== '').join(say(both('，', ', ')));
}

const stateOf = ({ state }: ProjectPlan, { say }: Context): string =>
  say(columnOf(PROJECTS, 'state')!.choices![state]!);

const dayOf = (moment: Moment | undefined): string =>
  moment === undefined ? '' : isoOf(moment).slice(0, 10);
