import { applyPatch } from '../../book/apply';
import { proposeDashboard as proposed } from '../../figures/dashboard/dashboard';
import { dashboardCharts, type DrawnChart } from '../../figures/dashboard/drawn';
import { dashboardOf } from '../../figures/dashboard/names';
import { monthTargets } from '../../figures/dashboard/run';
import type { Plan } from '../../plan/plan';
import type { Proposal } from '../../proposals/proposal';

/** Brings 跟单_看板 up to date; a book without it gets it. */
export const proposeDashboard = (plan: Plan): Proposal => proposed(plan, monthTargets(plan));

/** The charts of the dashboard as the book has it, or as it would be. Plain JSON. */
export interface DashboardView {
  readonly hasSheet: boolean;
  readonly charts: readonly DrawnChart[];
}

export function dashboardView(plan: Plan): DashboardView {
  const { book } = applyPatch(plan.book, proposeDashboard(plan).patch);
  return {
    hasSheet: dashboardOf(plan.book) !== undefined,
    charts: dashboardCharts(dashboardOf(book)!),
  };
}
