import type { Patch } from '../../book/patch';
import type { Plan } from '../../plan/plan';
import { targetFor } from '../sheet-values';
import { dashboardRun, type TargetOf } from './dashboard';

/** The team's goals for a month, as the dashboard shows them. */
export const monthTargets =
  (plan: Plan): TargetOf =>
  (figure) =>
    targetFor(plan, figure, 'month');

/** What a full run writes down in the dashboard, where the book has one. */
export const dashboardInRun = (plan: Plan): Patch => dashboardRun(plan, monthTargets(plan));
