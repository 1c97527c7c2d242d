import type { Place } from '../../book/address';
import { definitionOf } from '../../figures/definitions.data';
import type { FigureKey, PeriodKind } from '../../figures/figure';
import { standingOf } from '../../figures/goal-lines';
import { goalFindings, goalsOf, scopeText, type Goal } from '../../figures/goals';
import type { GoalState } from '../../figures/goals.sheet';
import { periodText } from '../../figures/named';
import { unitText, valueText } from '../../figures/said';
import { both, type Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import { orderKey } from '../../trade/order-key';

/** The goals of the book with how each stands, a goal's children below it. Plain JSON. */
export interface GoalsView {
  readonly goals: readonly GoalBranch[];
  /** Rows that do not count, as something in them is wrong: the findings say what. */
  readonly wrong: number;
}

export interface GoalBranch {
  readonly number: string;
  readonly figure: FigureKey;
  readonly title: Bilingual;
  readonly scope: Bilingual;
  readonly isTeam: boolean;
  readonly kind: PeriodKind;
  readonly period: Bilingual;
  readonly n: number;
  readonly met: number;
  readonly value: number | undefined;
  readonly said: Bilingual;
  readonly target: number;
  readonly targetSaid: Bilingual;
  readonly isReached: boolean | undefined;
  readonly owner: string;
  readonly parent: string;
  readonly state: GoalState;
  /** For changing it over the record engine: `records.proposeRecord` of the kind `goals`. */
  readonly row: { readonly name: string; readonly row: number };
  readonly place: Place;
  readonly children: readonly GoalBranch[];
}

export function goalsView(plan: Plan): GoalsView {
  const goals = goalsOf(plan);
  const numbers = new Set(goals.map(({ number }) => orderKey(number)));
  const under = new Map<string, Goal[]>();
  for (const goal of goals) {
    const key = numbers.has(orderKey(goal.parent)) ? orderKey(goal.parent) : '';
    under.set(key, [...(under.get(key) ?? []), goal]);
  }
  // Goals lead to each other in no circle: what does was told apart when they were read.
  const branches = (key: string): GoalBranch[] =>
    (under.get(key) ?? []).map((goal) => ({
      ...branchOf(plan, goal),
      children: branches(orderKey(goal.number)),
    }));
  return { goals: branches(''), wrong: new Set(goalFindings(plan).map(({ place }) => place.row)).size };
}

function branchOf(plan: Plan, goal: Goal): Omit<GoalBranch, 'children'> {
  const { number, figure, scope, target, owner, parent, state, row, place, period: kind } = goal;
  const standing = standingOf(plan, goal);
  const { title } = definitionOf(figure);
  const { period, n, met, value, isReached } = standing;
  return {
    number, figure, title: both(title.zh, title.en), scope: scopeText(plan, scope), isTeam: scope.is === 'team', kind,
    period: periodText(period), n, met, value, said: valueText(standing), target, targetSaid: unitText(figure, target),
    isReached, owner, parent, state, row, place,
  }; // prettier-ignore
}
