import { variantsInUse } from '../../plan/initial-config';
import type { Plan } from '../../plan/plan';
import type { Checkup } from '../checkup';
import type { Advice, Effect } from '../proposal';
import { CHASES } from './chase';
import { doneStages } from './done-stages';
import { DROPS } from './drop';
import { effectOn } from './effect';
import type { Finder, Look } from './idea';
import { LIMITS } from './limit';
import { MERGES } from './merge';
import { SPLITS } from './split';

/** In the order in which they are told. #add-an-advice */
const FINDERS: readonly Finder[] = [LIMITS, DROPS, CHASES, MERGES, SPLITS];

/**
 * What a team could change about its process, by what its own orders say; each with the figures, the orders that show it
 * and what it would do. Nothing is said from fewer than twenty.
 */
export function adviceOf(plan: Plan, checkup: Checkup): Advice[] {
  const asking = askingOf(plan, checkup);
  const keys = new Set(FINDERS.flatMap(({ asks }) => asks(asking)));
  const look: Look = { ...asking, done: doneStages(plan, keys, checkup.since) };
  return FINDERS.flatMap(({ find }) => find(look)).flatMap(({ isWorth, ...idea }): Advice[] => {
    const effect = effectOn(look, idea.stages, idea.edits);
    return effect && (isWorth?.(effect) ?? true) ? [{ ...idea, effect }] : [];
  });
}

/** What several of them would do together, which is not the sum of what each would. Undefined where they cannot be saved. */
export function effectTogether(
  plan: Plan,
  checkup: Checkup,
  chosen: readonly Pick<Advice, 'stages' | 'edits'>[],
): Effect | undefined {
  const stages = [...new Set(chosen.flatMap((each) => each.stages))];
  const done = doneStages(plan, new Set(stages), checkup.since);
  const edits = chosen.flatMap((each) => each.edits);
  return effectOn({ ...askingOf(plan, checkup), done }, stages, edits);
}

const askingOf = (plan: Plan, checkup: Checkup): Omit<Look, 'done'> => ({
  plan,
  checkup,
  inUse: new Set(variantsInUse(plan)),
});
