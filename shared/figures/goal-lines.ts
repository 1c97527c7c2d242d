import { both, type Bilingual } from '../lang';
import type { Plan } from '../plan/plan';
import { dayOf } from '../time/moment';
import { FEW } from '../trade/share';
import { definitionOf } from './definitions.data';
import type { FigureKey, FigureValue } from './figure';
import type { GoalLine } from './goal-line';
import { goalsOf, scopeTest, type Goal } from './goals';
import { helpersOf } from './helpers';
import { periodAt, RUNNING } from './periods';
import { sheetFigureRows } from './sheet-rows';
import { unitText, valueText } from './said';
import { valueOf } from './value';

/** Open orders that are named. */
const NAMED = 5;

/** How the team stands towards its own goals of the running periods; nothing without goals, and no row is looked at. */
export function goalLines(plan: Plan): readonly GoalLine[] {
  const goals = goalsOf(plan).filter(({ state, scope }) => state === 'on' && scope.is === 'team');
  return goals.map((goal): GoalLine => {
    const standing = standingOf(plan, goal);
    return { figure: goal.figure, ...toldOf(plan, goal, standing), opens: 'figures' };
  });
}

/** How a goal stands in the period that runs. */
export interface GoalStanding extends FigureValue {
  /** Undefined while there is no value to compare. */
  readonly isReached: boolean | undefined;
}

export function standingOf(plan: Plan, { figure, scope, period: kind, target }: Goal): GoalStanding {
  const period = periodAt(kind, dayOf(plan.now));
  const test = scopeTest(plan, scope);
  const value = valueOf(sheetFigureRows(plan).filter((row) => row.figure === figure && test(row)), figure, period); // prettier-ignore
  return { ...value, isReached: isReached(figure, value.value, target) };
}

/** Whether a value is as good as a target; undefined without a value. */
export function isReached(figure: FigureKey, value: number | undefined, target: number): boolean | undefined {
  if (value === undefined) return undefined;
  return definitionOf(figure).better === 'more' ? value >= target - 1e-9 : value <= target + 1e-9;
}

function toldOf(plan: Plan, goal: Goal, standing: GoalStanding): Pick<GoalLine, 'line' | 'isReached' | 'orders'> {
  const { figure, target } = goal;
  const helpers = helpersOf(plan, figure, { ...standing.period, target });
  const { title, kind } = definitionOf(figure);
  const said = valueText(standing);
  const aim = kind === 'days' ? both('目标不超过 ', 'target at most ') : both('目标 ', 'target ');
  const [now, wanted] = [RUNNING[goal.period], unitText(figure, target)];
  const told = standing.n === 0 ? both('还没有可数的', 'nothing to count yet') : said;
  const more = kind === 'days' ? undefined : missingText(standing, target, helpers.length);
  const isMet = standing.isReached === true;
  return {
    line: both(
      `${now.zh}${title.zh} ${told.zh}，${aim.zh}${wanted.zh}${isMet ? '，已达到' : (more?.zh ?? '')}`,
      `${title.en} ${now.en}: ${told.en}, ${aim.en}${wanted.en}${isMet ? ', reached' : (more?.en ?? '')}`,
    ),
    isReached: isMet,
    orders: isMet ? [] : [...new Set(helpers.map(({ order }) => order))].slice(0, NAMED),
  };
} // prettier-ignore

/** How many more have to be met by the end of the period, with those that are still to come counted in. */
function missingText({ n, met, figure, period }: GoalStanding, target: number, open: number): Bilingual | undefined {
  const all = n + open;
  if (all === 0) return undefined;
  if (n < FEW && open === 0) return both(`，不足${FEW}件不给百分比`, `, under ${FEW}: no percentage`);
  const short = Math.max(0, Math.ceil(target * all - 1e-9) - met);
  const unit = figure === 'stagesInTime' ? '个' : '单';
  if (short <= open) return both(`，还差 ${short} ${unit}`, `, ${short} more to go`);
  const best = unitText(figure, (met + open) / all);
  const left = RUNNING[period.kind];
  return open === 0
    ? both(`，还差 ${short} ${unit}`, `, ${short} short`)
    : both(`，还差 ${short} ${unit}，${left.zh}剩下的 ${open} ${unit}都做到是 ${best.zh}`, `, ${short} short; with all ${open} that are left ${left.en} it would be ${best.en}`);
} // prettier-ignore
