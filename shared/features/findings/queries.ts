import type { Capability } from '../../capability';
import type { Plan } from '../../plan/plan';
import { allFindings } from './all';
import { proposeFix, proposeFixAll } from './fix';
import { proposeKeep } from './keep';
import { findingPage, findingsView } from './view';

/**
 * What the pane may ask of findings, by name, over what all capabilities find. Each is a pure function of the plan and of
 * JSON arguments, and answers in JSON.
 */
export function findingQueries(capabilities: readonly Capability[]) {
  type Rest<F> = F extends (plan: Plan, found: never, ...rest: infer R) => unknown ? R : never;
  const all = (plan: Plan) => allFindings(capabilities, plan);
  return {
    view: (plan: Plan) => findingsView(plan, all(plan)),
    page: (plan: Plan, ...rest: Rest<typeof findingPage>) => findingPage(plan, all(plan), ...rest),
    proposeFix: (plan: Plan, ...rest: Rest<typeof proposeFix>) => proposeFix(plan, all(plan), ...rest),
    proposeKeep: (plan: Plan, ...rest: Rest<typeof proposeKeep>) => proposeKeep(plan, all(plan), ...rest),
    proposeFixAll: (plan: Plan, ...rest: Rest<typeof proposeFixAll>) =>
      proposeFixAll(plan, all(plan), ...rest),
  };
}
