import { goalsView, type GoalBranch } from '../../shared/features/figures/goals-view';
import { figureRows } from '../../shared/features/figures/rows';
import { figureLines, type FigureLine } from '../../shared/features/figures/view';
import type { FigureKey, Period } from '../../shared/figures/figure';
import type { Lang } from '../../shared/lang';
import { whyNone } from '../../shared/mapping/why-none';
import type { Plan } from '../../shared/plan/plan';
import { dayOf, isoDay } from '../../shared/time/moment';

export interface FiguresAsked {
  readonly periods: readonly Period[];
  /** Of whom, period by period; the empty name is the team. */
  readonly people: (period: Period) => readonly string[];
  /** The one person that is asked for. */
  readonly person?: string | undefined;
  /** The figure whose rows are listed. */
  readonly rows?: FigureKey | undefined;
}

/** Figures and goals as `gendan figures --json` prints them: shares as fractions, days in ISO form, absent ones null. */
export function figuresJson(plan: Plan, { periods, people, rows }: FiguresAsked, lang: Lang): object {
  if (plan.tables.length === 0) return { figures: [], goals: [], reason: whyNone(plan.book)[lang] };
  const each = periods.flatMap((period) => people(period).map((person) => ({ period, person })));
  return {
    now: isoDay(dayOf(plan.now)),
    figures: each.flatMap(({ period, person }) =>
      figureLines(plan, period, person)
        .filter(({ figure }) => rows === undefined || figure === rows)
        .map((line) => figureJson(line, period, person, lang)),
    ),
    goals: goalsView(plan).goals.map((goal) => goalJson(goal, lang)),
    ...(rows && {
      rows: each.flatMap(({ period, person }) => rowsJson(plan, rows, period, person, lang)),
    }),
  };
}

function figureJson(line: FigureLine, period: Period, person: string, lang: Lang): object {
  const { figure, title, kind, better, value, n, met, excused, target, change, missing, definition } = line;
  return {
    figure,
    title: title[lang],
    period: period.key,
    from: isoDay(period.from),
    to: isoDay(period.to),
    person,
    kind,
    better,
    value: value ?? null,
    n,
    met: kind === 'days' ? null : met,
    excused,
    target: target?.value ?? null,
    reached: target?.isReached ?? null,
    change: change?.value ?? null,
    definition: definition[lang],
    ...(missing && { missing: missing[lang] }),
  };
}

function goalJson(goal: GoalBranch, lang: Lang): object {
  const { number, figure, title, scope, period, kind, n, met, value, target, isReached, owner, parent, state, children } = goal; // prettier-ignore
  return {
    number,
    figure,
    title: title[lang],
    scope: scope[lang],
    period: kind,
    running: period[lang],
    n,
    met,
    value: value ?? null,
    target,
    reached: isReached ?? null,
    owner,
    parent,
    state,
    children: children.map((child) => goalJson(child, lang)),
  };
}

function rowsJson(plan: Plan, figure: FigureKey, period: Period, person: string, lang: Lang): object[] {
  const { rows } = figureRows(plan, { figure, period: period.key, person, limit: Infinity });
  return rows.map(({ order, person: who, stage, day, counts, met, days, excused, place }) => ({
    figure,
    period: period.key,
    order,
    person: who,
    stage: stage[lang],
    day: isoDay(day),
    counts,
    met,
    days,
    ...(excused && { excused }),
    ...(place && { place }),
  }));
}
