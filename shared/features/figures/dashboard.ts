import { applyPatch } from '../../book/apply';
import { proposeDashboard } from '../../figures/dashboard/dashboard';
import { dashboardCharts, type DrawnChart } from '../../figures/dashboard/drawn';
import { dashboardOf } from '../../figures/dashboard/names';
import type { Plan } from '../../plan/plan';

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
