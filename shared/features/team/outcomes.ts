import { logOf } from '../../process/log';
import type { Bilingual } from '../../lang';
import { couldAct } from '../../plan/could-act';
import { lateDate } from '../../plan/late-date';
import { isCounted } from '../../plan/next';
import type { OrderPlan, StagePlan } from '../../plan/order-plan';
import type { Plan } from '../../plan/plan';
import { ownerName } from '../../plan/work';

/** How finished work came out. Shares are only given where there are enough cases to say anything. */
export interface Outcomes {
  /** In the order of the process. */
  readonly stages: readonly StageOutcome[];
  /** In the order of the team list, then of the sheets; nobody is ranked. */
  readonly people: readonly PersonOutcome[];
  /** Finished stages that were held against nobody: the clock had run out before it was their turn. */
  readonly excused: number;
}

export interface StageOutcome {
  readonly key: string;
  readonly name: Bilingual;
  readonly onTime: number;
  readonly doneLate: number;
  /** Open and late now. */
  readonly late: number;
  /** So seldom on time that the limit is what wants looking at, not the people. */
  readonly isLimitInDoubt: boolean;
}

export interface PersonOutcome {
  readonly name: string;
  readonly cases: number;
  /** Percent; undefined below five cases. */
  readonly onTime: number | undefined;
}

/** Fewer cases say nothing. */
export const ENOUGH_CASES = 5;
/** A limit that fewer than one in five keep speaks of itself. */
const SELDOM = 0.2;

/**
 * Counts what was done on time and late. A stage counts for its owner only where the sheet or the log shows
 * when it was done and by when it was due, and where they could act: deadlines already leave paused time out,
 * but a hard deadline that had passed before the predecessor was finished, or that ran on through a pause, is
 * not theirs. Nor is a stage that hardly anybody finishes on time: its limit is in doubt.
 */
export function teamOutcomes(plan: Plan): Outcomes {
  const { team } = plan;
  const stages = new Map<string, { key: string; name: Bilingual; index: number; onTime: number; doneLate: number; late: number }>(); // prettier-ignore
  const cases: Case[] = [];
  for (const { rows } of plan.tables)
    for (const { order, row } of rows)
      for (const { stage, isDone, isLate } of outcomesOf(order)) {
        const { key, name, index } = stage.stage;
        let group = stages.get(key);
        if (!group) stages.set(key, (group = { key, name, index, onTime: 0, doneLate: 0, late: 0 }));
        if (!isDone) group.late++;
        else if (isLate) group.doneLate++;
        else group.onTime++;
        const owner = isDone ? ownerName(stage, team) : '';
        if (owner === '') continue;
        const pauses = logOf(plan.log, row)?.get(key)?.pauses.length ?? 0;
        cases.push({ owner, key, isLate, isTheirs: couldAct(stage, pauses) });
      }
  const judged = [...stages.values()]
    .sort((a, b) => a.index - b.index)
    .map(({ index: _, ...stage }): StageOutcome => ({ ...stage, isLimitInDoubt: isInDoubt(stage) }));
  const doubted = new Set(judged.filter(({ isLimitInDoubt }) => isLimitInDoubt).map(({ key }) => key));
  const counted = cases.filter(({ key, isTheirs }) => isTheirs && !doubted.has(key));
  return {
    stages: judged,
    people: sharesOf(
      team.members.map(({ name }) => name),
      counted,
    ),
    excused: cases.length - counted.length,
  };
}

interface Case {
  readonly owner: string;
  readonly key: string;
  readonly isLate: boolean;
  readonly isTheirs: boolean;
}

function isInDoubt({ onTime, doneLate }: { readonly onTime: number; readonly doneLate: number }): boolean {
  const done = onTime + doneLate;
  return done >= ENOUGH_CASES && onTime < done * SELDOM;
}

function sharesOf(members: readonly string[], cases: readonly Case[]): PersonOutcome[] {
  const people = new Map(members.map((name) => [name, { cases: 0, onTime: 0 }]));
  for (const { owner, isLate } of cases) {
    let person = people.get(owner);
    if (!person) people.set(owner, (person = { cases: 0, onTime: 0 }));
    person.cases++;
    if (!isLate) person.onTime++;
  }
  return [...people].map(([name, { cases, onTime }]) => ({
    name,
    cases,
    onTime: cases >= ENOUGH_CASES ? Math.round((100 * onTime) / cases) : undefined,
  }));
}

interface Outcome {
  readonly stage: StagePlan;
  readonly isDone: boolean;
  readonly isLate: boolean;
}

/** Judging an order's stages again is work: an order that has not changed keeps its answer. */
const KNOWN = new WeakMap<OrderPlan, readonly Outcome[]>();

function outcomesOf(order: OrderPlan): readonly Outcome[] {
  let known = KNOWN.get(order);
  if (!known) {
    known = order.stages.flatMap((stage): Outcome[] => {
      if (stage.status === 'overdue') return isCounted(stage) ? [{ stage, isDone: false, isLate: true }] : [];
      if (stage.status !== 'done' && stage.status !== 'done late') return [];
      const isShown = stage.doneBy === 'cell' || stage.doneBy === 'log' || stage.doneBy === 'answer';
      // By a limit that nobody stands by, or counted from an estimate, nothing is on time or late.
      if (!isShown || stage.done === undefined || lateDate(stage) === undefined) return [];
      return [{ stage, isDone: true, isLate: stage.status === 'done late' }];
    });
    KNOWN.set(order, known);
  }
  return known;
}
