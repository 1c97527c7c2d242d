import type { Patch } from '../book/patch';
import type { Plan } from '../plan/plan';
import { mergedPatch } from '../proposals/proposal';
import { dashboardInRun } from './dashboard/dashboard';
import { figuresInRun } from './written';

/** What a full run writes down of figures: their sheets, and the dashboard where the book has one. */
export const figureAdditions = (plan: Plan): Patch => mergedPatch(figuresInRun(plan), dashboardInRun(plan));
