import { goalsView, type GoalBranch } from '../../shared/features/figures/goals-view';
import { figureRows } from '../../shared/features/figures/rows';
import { figureLines, type FigureLine } from '../../shared/features/figures/view';
import type { Period } from '../../shared/figures/figure';
import { periodText } from '../../shared/figures/named';
import { allFigureRows } from '../../shared/figures/rows-of';
import { peopleIn } from '../../shared/figures/value';
import type { Plan } from '../../shared/plan/plan';
import { isoDay } from '../../shared/time/moment';
import type { Context } from './context';
import type { FiguresAsked } from './figures-json';
import { FIGURES_SAY } from './figures-words';
import { textTable } from './text-table';

/** Figures by period, what they lack, and the goals; or the rows of one figure. */
export function printFigures(plan: Plan, asked: FiguresAsked, context: Context): void {
  const { print, say, paint } = context;
  const lacking = new Set<string>();
  let isAnybody = false;
  for (const period of asked.periods) {
    print(paint.bold(say(periodText(period))));
    if (asked.rows) {
      for (const person of asked.people(period)) printRows(plan, asked.rows, period.key, person, context);
      continue;
    }
    const lines = asked.people(period).flatMap((person) => {
      const found = figureLines(plan, period, person).filter(({ n }) => n > 0 || person === '');
      isAnybody ||= found.length > 0;
      return found.map((line) => ({ line, person }));
    });
    print(textTable(head(context), lines.map(({ line, person }) => cells(line, person, context)))); // prettier-ignore
    for (const { title, missing } of lines.map(({ line }) => line))
      if (missing) lacking.add(`${say(title)}: ${say(missing)}`);
  }
  if (asked.person !== undefined && !isAnybody)
    context.remark(say(FIGURES_SAY.nobody(asked.person, namesIn(plan, asked.periods))));
  for (const each of lacking) context.remark(each);
  if (!asked.rows) printGoals(plan, context);
}

/** Everybody for whom a figure of some periods counts, by name. */
export function namesIn(plan: Plan, periods: readonly Period[]): string[] {
  const rows = allFigureRows(plan);
  const names = periods.flatMap((period) => peopleIn(rows, period));
  return [...new Set(names)].sort();
}

const head = ({ say }: Context): string[] =>
  [FIGURES_SAY.figure, FIGURES_SAY.person, FIGURES_SAY.value, FIGURES_SAY.target, FIGURES_SAY.change, FIGURES_SAY.excused].map(say); // prettier-ignore

const cells = ({ title, said, target, change, excused, n }: FigureLine, person: string, { say }: Context): string[] => [
  say(title),
  person || say(FIGURES_SAY.team),
  n === 0 ? say(FIGURES_SAY.none) : say(said),
  target ? say(target.said) : '',
  change ? say(change.said) : '',
  excused > 0 ? String(excused) : '',
]; // prettier-ignore

function printRows(
  plan: Plan,
  figure: FigureLine['figure'],
  period: string,
  person: string,
  { print, say }: Context,
): void {
  const found = figureRows(plan, { figure, period, person, limit: Infinity });
  const who = person === '' ? '' : ` · ${person}`;
  print(`${say(found.title)}${who}  ${found.n === 0 ? say(FIGURES_SAY.none) : say(found.said)}`);
  if (found.total === 0) return;
  const titles = [FIGURES_SAY.order, FIGURES_SAY.stage, FIGURES_SAY.person, FIGURES_SAY.day, FIGURES_SAY.result].map(say); // prettier-ignore
  print(textTable(titles, found.rows.map((row) => [row.order, say(row.stage), row.person, isoDay(row.day), say(row.said)]))); // prettier-ignore
}

function printGoals(plan: Plan, { print, say, paint, remark }: Context): void {
  const { goals, wrong } = goalsView(plan);
  if (wrong > 0) remark(say(FIGURES_SAY.wrongGoals(wrong)));
  if (goals.length === 0) return wrong > 0 ? undefined : remark(say(FIGURES_SAY.noGoals));
  print(paint.bold(say(FIGURES_SAY.goals)));
  const rowsOf = (goal: GoalBranch, depth: number): string[][] => [
    [`${'  '.repeat(depth)}${goal.number}`, say(goal.title), say(goal.scope), say(goal.period), goal.n === 0 ? say(FIGURES_SAY.none) : say(goal.said), say(goal.targetSaid), reached(goal)],
    ...goal.children.flatMap((child) => rowsOf(child, depth + 1)),
  ]; // prettier-ignore
  const reached = ({ isReached, n }: GoalBranch): string => {
    if (isReached === undefined) return n > 0 ? say(FIGURES_SAY.tooFew) : '';
    return say(isReached ? FIGURES_SAY.reached : FIGURES_SAY.notReached);
  };
  const titles = [FIGURES_SAY.figure, FIGURES_SAY.person, FIGURES_SAY.period, FIGURES_SAY.value, FIGURES_SAY.target, FIGURES_SAY.result].map(say); // prettier-ignore
  print(textTable(['', ...titles], goals.flatMap((goal) => rowsOf(goal, 0)))); // prettier-ignore
}
