import type { Patch } from '../../shared/book/patch';
import { CAPABILITIES } from '../../shared/features';
import { fullRunPatch } from '../../shared/features/full-run';
import type { Plan } from '../../shared/plan/plan';

/** What a full run of all that is composed writes. */
export const fullRun = (plan: Plan): Patch => fullRunPatch(CAPABILITIES, plan);
