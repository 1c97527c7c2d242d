import type { Capability } from '../../capability';
import type { Finding } from '../../finding';
import type { Plan } from '../../plan/plan';
import { desksSheet } from './desks.sheet';
import { sectionsIn } from './sections-known';
import { teamDesks } from './team-desks';

/** What is wrong in the sheet of desks. */
export const deskFindings = (plan: Plan, all: readonly Capability[]): readonly Finding[] =>
  teamDesks(plan, desksSheet(sectionsIn(all))).findings;
