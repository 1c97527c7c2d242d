import { ownerOf } from '../../people/owner';
import { factsOfRow } from '../../plan/facts-of-row';
import { judgedAgain } from '../../plan/judge-again';
import { sharedBy } from '../../plan/ownership';
import { plan as planOf, type Plan } from '../../plan/plan';
import { roleOf } from '../../plan/stage-role';
import { openWork, ownerName, type Work } from '../../plan/work';
import { CLOSED } from '../../process/status';
import { dayOf, laterOf, timed, MINUTES_PER_DAY } from '../../time/moment';
import { idOf } from './moves';
import { needOf } from './need';
import { isHolder, settled, splitBook } from './split';
import type { RoleSplit } from './split-rows';
import { itemOf, type WorkItem } from './view';

/** What a split does on its day to the work that is open now. Plain JSON. */
export interface SplitEffect {
  /** The serial day of which it speaks: that of the split, or today where that has passed. */
  readonly day: number;
  /** Open stages that go to somebody else, and of how many orders. */
  readonly count: number;
  readonly orders: number;
  /** How many each gives and takes; without a name what nobody is found for. */
  readonly from: readonly Share[];
  readonly to: readonly Share[];
  /** Open stages of the role that stay with whoever held it, because the row or the log names them. */
  readonly stays: readonly Share[];
  /** The first of those that move. */
  readonly items: readonly (WorkItem & { readonly to: string })[];
}

export interface Share {
  readonly name: string;
  readonly count: number;
}

const SHOWN = 100;

/** Of the work that is open today and would be on the day: what moves, and to whom. Nothing is written. What `settled` throws, ConfigHeaderLost. */
export function splitEffect(plan: Plan, wanted: RoleSplit, shown = SHOWN): SplitEffect {
  const split = settled(plan, wanted);
  const at = laterOf(plan.now, timed(split.from * MINUTES_PER_DAY));
  const before = at === plan.now ? plan : planOf(plan.book, at, plan.options);
  const after = judgedAgain(before, splitBook(plan, split), ({ order }) => !CLOSED.has(order.status));
  const owners = new Map([...openWork(after)].map((work) => [placeOf(work), work]));
  const moved: { work: Work; from: string; to: string }[] = [];
  const stays: string[] = [];
  for (const work of openWork(before)) {
    const other = owners.get(placeOf(work));
    if (!other) continue;
    const [from, to] = [ownerName(work.stage, before.team), ownerName(other.stage, after.team)];
    if (from !== to) moved.push({ work, from, to });
    else if (roleOf(other.stage) === split.role && isHolder(split, plan, to) && isNamed(after, other)) stays.push(to);
  } // prettier-ignore
  return {
    day: dayOf(at),
    count: moved.length,
    orders: new Set(moved.map(({ work: { table, row } }) => `${table.table.sheet}\0${row.row.order || row.row.key}`)).size, // prettier-ignore
    from: shares(moved.map(({ from }) => from)),
    to: shares(moved.map(({ to }) => to)),
    stays: shares(stays),
    items: moved.slice(0, shown).map(({ work, from, to }) => ({ ...itemOf(before, work, from), to })),
  };
}

const placeOf = ({ table, row, stage }: Work): string =>
  idOf({ sheet: table.table.sheet, row: row.row.row }, stage.stage.key);

/** Whether a stage is somebody's only because its row or the log names them: the team list alone would give it to another. */
function isNamed(plan: Plan, work: Work): boolean {
  const { owner } = work.stage;
  if (owner?.via !== 'named' && owner?.via !== 'held') return false;
  const facts = factsOfRow(work.table, work.row.row, plan.now);
  const need = { ...needOf(plan, work), sharedBy: sharedBy(facts) };
  return ownerOf(need, plan.team).owner !== ownerName(work.stage, plan.team);
}

/** The most first. */
function shares(names: readonly string[]): Share[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)); // prettier-ignore
}
