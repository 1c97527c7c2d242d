import { EMPTY_PATCH, type Patch } from '../../book/patch';
import { both } from '../../lang';
import type { Plan } from '../../plan/plan';
import type { Proposal } from '../../proposals/proposal';
import { dayOf } from '../../time/moment';
import { FIGURES } from '../definitions.data';
import type { FigureKey, FigureRow } from '../figure';
import { periodAt, periodBefore, periodsUntil } from '../periods';
import { figureRowsOf } from '../rows-of';
import { valueOf } from '../value';
import { MONTHS, type DashboardContent } from './content';
import { lateCounts, openAges, sailingWeeks, shippedIn } from './counted';
import { DASHBOARD_TITLE, dashboardOf } from './names';
import { NOTES, noteOf } from './notes';
import { dashboardSheet } from './sheet';
import { updateOf } from './update';

/** What the team aims at with a figure in a month: a fraction or days; undefined where it has set nothing. */
export type TargetOf = (figure: FigureKey) => number | undefined;

/** Everything that the dashboard tells of a book. */
export function dashboardContent(plan: Plan, targetOf: TargetOf): DashboardContent {
  const month = periodAt('month', dayOf(plan.now));
  const months = periodsUntil(month, MONTHS);
  const before = periodBefore(month);
  const rows = byFigure(figureRowsOf(plan, { from: months[0]!.from, to: month.to }));
  const value = (figure: FigureKey, period = month) => valueOf(rows.get(figure) ?? [], figure, period);
  const shipped = shippedIn(plan, months);
  return {
    now: plan.now,
    figures: FIGURES.map((definition) => ({
      definition,
      value: value(definition.key),
      before: value(definition.key, before),
      target: targetOf(definition.key),
    })),
    months: months.map((period, at) => ({
      period,
      shipped: value('shippedAsPromised', period),
      stages: value('stagesInTime', period),
      target: targetOf('shippedAsPromised'),
      orders: shipped[at]!,
    })),
    ...lateCounts(plan),
    ages: openAges(plan),
    weeks: sailingWeeks(plan),
  };
}

function byFigure(rows: readonly FigureRow[]): ReadonlyMap<FigureKey, readonly FigureRow[]> {
  const found = new Map<FigureKey, FigureRow[]>();
  for (const row of rows) {
    const known = found.get(row.figure);
    if (known) known.push(row);
    else found.set(row.figure, [row]);
  }
  return found;
}

/** What a full run writes into the dashboard, where the book has one: nothing while the figures are the same. */
export function dashboardRun(plan: Plan, targetOf: TargetOf): Patch {
  const sheet = dashboardOf(plan.book);
  return sheet ? updateOf(sheet, dashboardContent(plan, targetOf)).patch : EMPTY_PATCH;
}

/** Brings the dashboard up to date, with what was left alone as notes; a book without one gets it. */
export function proposeDashboard(plan: Plan, targetOf: TargetOf): Proposal {
  const content = dashboardContent(plan, targetOf);
  const sheet = dashboardOf(plan.book);
  const { zh, en } = DASHBOARD_TITLE;
  if (sheet) {
    const { patch, missed } = updateOf(sheet, content);
    const notes = missed.map(({ title, ...each }) => noteOf(title, each));
    return {
      title: both(`更新“${zh}”`, `Bring ${en} up to date`),
      patch,
      notes: sheet.isProtected ? [NOTES.isProtected] : notes,
    };
  }
  return {
    title: both(`新建“${zh}”`, `Add the sheet ${en}`),
    patch: { ...EMPTY_PATCH, sheets: [dashboardSheet(content, plan.language)] },
    notes: [NOTES.begun],
  };
}
