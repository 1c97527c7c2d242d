import type { Bilingual } from '../../lang';
import { FIGURES } from '../../figures/definitions.data';
import { dashboardOf } from '../../figures/dashboard/names';
import type { FigureKey, FigureKind, Period, PeriodKind } from '../../figures/figure';
import { isReached } from '../../figures/goal-lines';
import { FIGURE_SHEET } from '../../figures/figures.sheet';
import { periodAfter, periodAt, periodBefore, periodsUntil } from '../../figures/periods';
import { periodNamed, periodText } from '../../figures/named';
import { missingFor } from '../../figures/missing';
import { allFigureRows } from '../../figures/rows-of';
import { targetFor } from '../../figures/sheet-values';
import { changeText, unitText, valueText } from '../../figures/said';
import { byFigure, changeOf, peopleIn, rowsWithin, valueOf } from '../../figures/value';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { dayOf } from '../../time/moment';

/** What a person wants to look at. */
export interface FiguresWanted {
  /** A period by its key, `2026-05`; the running one of `kind` where it is empty. */
  readonly period?: string;
  /** Of the running period: month when left out. */
  readonly kind?: PeriodKind;
  /** Only this person's; empty or left out: the team's. */
  readonly person?: string;
}

/** All figures over one period. Plain JSON. */
export interface FiguresView {
  readonly period: PeriodLine;
  readonly before: string;
  /** Empty where the period has not ended. */
  readonly after: string;
  readonly person: string;
  /** Everybody who has a figure in the period, by name. */
  readonly people: readonly string[];
  readonly figures: readonly FigureLine[];
  /** Whether the book has 跟单_指标 already. */
  readonly hasSheet: boolean;
  /** And 跟单_看板. */
  readonly hasDashboard: boolean;
}

export interface PeriodLine extends Period {
  readonly title: Bilingual;
  /** It runs still: what it comes to may change. */
  readonly isRunning: boolean;
}

export interface FigureLine {
  readonly figure: FigureKey;
  readonly title: Bilingual;
  readonly definition: Bilingual;
  readonly kind: FigureKind;
  readonly better: 'more' | 'less';
  readonly n: number;
  readonly met: number;
  /** A fraction or days; undefined where it is not told: of a share of fewer than five, and of none. */
  readonly value: number | undefined;
  /** `41/46 = 89.1%`; of few `3/4`; empty of none. */
  readonly said: Bilingual;
  /** So many things of the period that happened and do not count: excused, or not certain. */
  readonly excused: number;
  readonly target?: {
    readonly value: number;
    readonly said: Bilingual;
    readonly isReached: boolean | undefined;
  };
  /** Against the period before. */
  readonly change?: { readonly value: number; readonly said: Bilingual; readonly isBetter: boolean };
  /** What the book lacks so that nothing can be counted. */
  readonly missing?: Bilingual;
  /** The last twelve months, the running one last. */
  readonly series: readonly SeriesPoint[];
}

export interface SeriesPoint {
  readonly period: string;
  readonly n: number;
  readonly met: number;
  readonly value: number | undefined;
}

const SERIES = 12;

/** The figures of a period, of the team or of one person. NoSuchPeriod. */
export function figuresView(plan: Plan, { period: key = '', kind = 'month', person = '' }: FiguresWanted): FiguresView {
  const today = dayOf(plan.now);
  const period = key === '' ? periodAt(kind, today) : periodNamed(key, today, undefined);
  return {
    period: { ...period, title: periodText(period), isRunning: period.to >= today },
    before: periodBefore(period).key,
    after: period.to >= today ? '' : periodAfter(period).key,
    person,
    people: peopleIn(allFigureRows(plan), period),
    figures: figureLines(plan, period, person),
    hasSheet: recordsOf(plan, FIGURE_SHEET).table !== undefined,
    hasDashboard: dashboardOf(plan.book) !== undefined,
  };
} // prettier-ignore

export function figureLines(plan: Plan, period: Period, person = ''): FigureLine[] {
  const rows = byFigure(allFigureRows(plan));
  const months = periodsUntil(periodAt('month', Math.min(dayOf(plan.now), period.to)), SERIES);
  return FIGURES.map(({ key, title, definition, kind, better }): FigureLine => {
    const own = rows.get(key) ?? [];
    const found = valueOf(own, key, period, person);
    const change = changeOf(own, found);
    const goal = targetFor(plan, key, period.kind, person);
    const missing = missingFor(plan, key);
    return {
      figure: key,
      title,
      definition,
      kind,
      better,
      n: found.n,
      met: found.met,
      value: found.value,
      said: valueText(found),
      excused: rowsWithin(own, key, period, person).filter(({ counts }) => counts === 0).length,
      ...(goal !== undefined && {
        target: { value: goal, said: unitText(key, goal), isReached: isReached(key, found.value, goal) },
      }),
      ...(change !== undefined && {
        change: { value: change, said: changeText(key, change), isBetter: better === 'more' ? change > 0 : change < 0 },
      }),
      ...(missing && { missing }),
      series: months.map((month) => {
        const { n, met, value } = valueOf(own, key, month, person);
        return { period: month.key, n, met, value };
      }),
    };
  });
} // prettier-ignore
