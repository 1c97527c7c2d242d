import { EMPTY_PATCH, type Patch } from '../../book/patch';
import { both } from '../../lang';
import type { Plan } from '../../plan/plan';
import type { Proposal } from '../../proposals/proposal';
import { dayOf } from '../../time/moment';
import { FIGURES } from '../definitions.data';
import type { FigureKey } from '../figure';
import { periodAt, periodBefore, periodsUntil } from '../periods';
import { sheetFigureRows } from '../sheet-rows';
import { targetFor } from '../sheet-values';
import { byFigure, valueOf } from '../value';
import { MONTHS, type DashboardContent } from './content';
import { lateCounts, openAges, sailingWeeks, shippedIn } from './counted';
import { DASHBOARD_TITLE, dashboardOf } from './names';
import { NOTES, noteOf } from './notes';
import { dashboardSheet } from './sheet';
import { updateOf } from './update';

/** Everything that the dashboard tells of a book. */
export function dashboardContent(plan: Plan): DashboardContent {
  const month = periodAt('month', dayOf(plan.now));
  const months = periodsUntil(month, MONTHS);
  const before = periodBefore(month);
  const rows = byFigure(sheetFigureRows(plan));
  const value = (figure: FigureKey, period = month) => valueOf(rows.get(figure) ?? [], figure, period);
  const targetOf = (figure: FigureKey): number | undefined => targetFor(plan, figure, 'month');
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

/** What a full run writes into the dashboard, where the book has one: nothing while the figures are the same. */
export function dashboardInRun(plan: Plan): Patch {
  const sheet = dashboardOf(plan.book);
  return sheet ? updateOf(sheet, dashboardContent(plan)).patch : EMPTY_PATCH;
}

/** Brings the dashboard up to date, with what was left alone as notes; a book without one gets it. */
export function proposeDashboard(plan: Plan): Proposal {
  const content = dashboardContent(plan);
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
