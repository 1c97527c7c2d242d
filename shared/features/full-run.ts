import type { Patch } from '../book/patch';
import type { Capability } from '../capability';
import { patchOf } from '../plan/patch-of';
import type { Plan } from '../plan/plan';
import { patchesInTurn } from '../proposals/in-turn';

/** A capability, as far as it may add something. */
type Adding = Pick<Capability, 'additions'> & { readonly key?: string };

/** What a full run writes: the verdicts, and in a book that a person has confirmed what capabilities write down besides. */
export function fullRunPatch(capabilities: readonly Adding[], plan: Plan): Patch {
  const verdicts = patchOf(plan);
  if (!plan.isConfirmed || plan.isPart) return verdicts;
  const steps = capabilities.flatMap(({ additions }) => additions ?? []);
  return patchesInTurn(
    plan.book,
    steps.map((additions) => (book) => additions({ ...plan, book })),
    verdicts,
  );
}
