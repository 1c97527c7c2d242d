import { assignAll, type AssignTask, type Assignment } from '../../people/assign';
import type { Need } from '../../people/fit';
import type { Load } from '../../people/load';
import { teamWithout, type Team } from '../../people/team';
import { both, joined, type Bilingual } from '../../lang';
import { effortOf } from '../../plan/effort';
import type { Plan } from '../../plan/plan';
import { isSamePerson, loadFor, openWork, ownerName, weekLoad, type Work } from '../../plan/work';
import { dayOf } from '../../time/moment';
import { keepersOf, type Keepers, type Keeping } from './keepers';
import { needOf } from './need';

/** Which work is to change hands. Plain JSON. */
export interface HandOver {
  /** All open work of this person; empty: nobody's, which finds owners for work without one. */
  readonly from?: string;
  /** Of it, only what is due by this serial day: for the time of an absence. */
  readonly until?: number;
  /** Instead: what no row and no log names anybody for, whoever the team list gives it to now. */
  readonly unnamed?: true;
  /** Only of this sheet. */
  readonly sheet?: string;
  /** Just these, by `idOf`. */
  readonly items?: readonly string[];
}

/** Owners that a person chose instead of the proposed ones, by `idOf`. */
export type Choices = Readonly<Record<string, string>>;

export const idOf = ({ sheet, row }: { sheet: string; row: number }, stage: string): string =>
  `${sheet}!${row}:${stage}`;

/** A piece of work and to whom it would go. */
export interface Move {
  readonly id: string;
  readonly work: Work;
  readonly owner: string;
  readonly need: Need;
  readonly to: string | undefined;
  readonly reason: Bilingual;
}

const CHOSEN = both('由你选定', 'chosen by you');

export interface Moves {
  readonly moves: readonly Move[];
  readonly team: Team;
  /** What everybody has before them now, in working minutes. */
  readonly load: Load;
  /** How many of what was asked about stay with whoever has them. */
  readonly kept: number;
}

/** A piece that looks for somebody. */
interface Open {
  readonly id: string;
  readonly work: Work;
  readonly owner: string;
  readonly need: Need;
}

/** To whom each piece of work goes that is to change hands, by the loads as they are and with whoever looks after its customer. */
export function movesOf(plan: Plan, request: HandOver, choices: Choices): Moves {
  const { team } = plan;
  const load = weekLoad(plan, team);
  const asked = askedOf(plan, request);
  const running = new Map(load);
  const moves: Move[] = [];
  for (const [giver, tasks] of groupsOf(asked, request)) {
    // Whoever gives is not asked; their deputies' chains stay as they are.
    const others = giver === undefined ? team : teamWithout(team, (name) => isSamePerson(name, giver));
    const add = (name: string | undefined, minutes: number): void => {
      if (name !== undefined && name !== '') running.set(name, loadFor(running, name) + minutes);
    };
    if (giver === undefined) for (const { work, owner } of tasks) add(owner, -effortOf(work.stage, plan.now));
    const open = tasks.filter(({ id }) => choices[id] === undefined);
    for (const task of tasks)
      if (choices[task.id] !== undefined) {
        const to = choices[task.id] === '' ? undefined : choices[task.id];
        moves.push({ ...task, to, reason: CHOSEN });
        add(to, effortOf(task.work.stage, plan.now));
      }
    shareOut(plan, open, others, running).forEach(({ owner: to, reason, minutes }, at) => {
      moves.push({ ...open[at]!, to, reason });
      add(to, minutes);
    });
  }
  const place = new Map(asked.map(({ id }, at) => [id, at]));
  moves.sort((a, b) => place.get(a.id)! - place.get(b.id)!);
  const changing = request.unnamed ? moves.filter((move) => isNews(move)) : moves;
  return { moves: changing, team, load, kept: moves.length - changing.length };
}

/** Whether a piece changes hands or has nobody. */
const isNews = ({ owner, to }: Move): boolean => (to === undefined ? owner === '' : !isSamePerson(owner, to));

function askedOf(plan: Plan, { from = '', until, unnamed, sheet, items }: HandOver): Open[] {
  const wanted = items && new Set(items);
  const asked: Open[] = [];
  for (const work of openWork(plan)) {
    const { table, row, stage } = work;
    const owner = ownerName(stage, plan.team);
    const id = idOf({ sheet: table.table.sheet, row: row.row.row }, stage.stage.key);
    const via = stage.owner?.via ?? 'none';
    const isWanted = unnamed ? via === 'none' || via === 'chosen' : isSamePerson(owner, from);
    if (wanted ? !wanted.has(id) : !isWanted) continue;
    if (sheet !== undefined && table.table.sheet !== sheet) continue;
    if (until !== undefined && (stage.due === undefined || dayOf(stage.due) > until)) continue;
    asked.push({ id, work, owner, need: needOf(plan, work) });
  }
  return asked;
}

/** By who gives; all together where nobody does. */
function groupsOf(asked: readonly Open[], { unnamed }: HandOver): Map<string | undefined, Open[]> {
  const groups = new Map<string | undefined, Open[]>();
  for (const task of asked) {
    const giver = unnamed ? undefined : task.owner;
    const group = groups.get(giver);
    if (group) group.push(task);
    else groups.set(giver, [task]);
  }
  return groups;
}

/**
 * Shares work out in two rounds. Work of a customer goes to whoever looks after them; where nobody does yet, the first round
 * shows who would have most of it, and in the second that person goes before the others.
 */
function shareOut(plan: Plan, open: readonly Open[], team: Team, load: Load): Assignment[] {
  if (open.length === 0) return [];
  const keepers = keepersOf(plan);
  const kept = open.map(({ work, need }) => keepers.of(work, need, team));
  const tasks = open.map(({ id, work, need }, at): AssignTask => {
    const names = kept[at]?.names.join('、');
    return {
      ...need,
      ...(names !== undefined && { customerOwner: names }),
      key: id,
      minutes: effortOf(work.stage, plan.now),
    };
  });
  const first = assignAll(tasks, team, load);
  const most = mostOf(open, kept, first, keepers, load);
  const isSpread = most.size > 0;
  const found = isSpread
    ? assignAll(
        tasks.map((task, at): AssignTask => {
          const beside = kept[at] ? undefined : most.get(keepers.groupOf(open[at]!.work, task));
          return beside === undefined ? task : { ...task, beside };
        }),
        team,
        load,
      )
    : first;
  return found.map((each, at) => ({ ...each, reason: withCount(each, kept[at]) }));
}

/** Of customers whom nobody looks after and whose work went to several: who has most of it, by customer and role. */
function mostOf(
  open: readonly Open[],
  kept: readonly (Keeping | undefined)[],
  found: readonly Assignment[],
  keepers: Keepers,
  load: Load,
): ReadonlyMap<string, string> {
  const minutes = new Map<string, Map<string, number>>();
  found.forEach(({ owner, minutes: more }, at) => {
    if (owner === undefined || kept[at]) return;
    const { work, need } = open[at]!;
    const group = keepers.groupOf(work, need);
    if (group === '') return;
    const names = minutes.get(group) ?? new Map<string, number>();
    names.set(owner, (names.get(owner) ?? 0) + Math.max(1, more));
    minutes.set(group, names);
  });
  const most = new Map<string, string>();
  const given = new Map<string, number>();
  const before = (name: string): number => (load.get(name) ?? 0) + (given.get(name) ?? 0);
  for (const [group, names] of [...minutes].sort((a, b) => allOf(b[1]) - allOf(a[1]) || (a[0] < b[0] ? -1 : 1))) {
    const [first] = [...names].sort(([a, x], [b, y]) => y - x || before(a) - before(b) || (a < b ? -1 : 1))[0]!;
    given.set(first, (given.get(first) ?? 0) + allOf(names));
    if (names.size > 1) most.set(group, first);
  }
  return most;
} // prettier-ignore

const allOf = (minutes: ReadonlyMap<string, number>): number =>
  [...minutes.values()].reduce((a, b) => a + b, 0);

function withCount({ owner, reason }: Assignment, kept: Keeping | undefined): Bilingual {
  if (owner === undefined || !kept || kept.count === 0 || !kept.names.includes(owner)) return reason;
  const held = both(`手上有该客户 ${kept.count} 项`, `has ${kept.count} open for this customer`);
  return joined([reason, held], both('，', ', '));
}
