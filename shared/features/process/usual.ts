import { both, type Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import type { Proposal } from '../../proposals/proposal';
import { formatLimit } from '../../time/limit-text';
import { hasOwnProcess } from '../../proposals/process/edit';
import { openLimits, proposeAdopt, type OpenLimit } from './limits';

/** What a book's own orders usually take, where nobody has been asked yet whether that is to count. Plain JSON. */
export interface UsualOffer {
  /** Whether there are rows of the process to write it into; a book that is not set up has none yet. */
  readonly isReady: boolean;
  readonly stages: readonly {
    readonly name: Bilingual;
    /** How many completions tell. */
    readonly n: number;
    readonly usual: Bilingual;
    readonly was: Bilingual;
  }[];
}

/** The usual times that the team can adopt at once, each stage once. */
export function usualOffer(plan: Plan): UsualOffer {
  const stages = toAdopt(plan).map(({ stage, usual }) => {
    const { amount, unit } = stage.limit!;
    const text = (days: number): Bilingual =>
      both(formatLimit({ amount: days, unit }, 'zh'), formatLimit({ amount: days, unit }, 'en'));
    return { name: stage.name, n: usual!.n, usual: text(usual!.p95), was: text(amount) };
  });
  return { isReady: hasOwnProcess(plan), stages };
}

/** Adopts all of them. NoProcessYet, ConfigHeaderLost. */
export const proposeUsual = (plan: Plan, by = ''): Proposal =>
  proposeAdopt(
    plan,
    toAdopt(plan).map(({ stage }) => stage.key),
    by,
  );

function toAdopt(plan: Plan): OpenLimit[] {
  const known = new Map<string, OpenLimit>();
  for (const open of openLimits(plan))
    if (open.usual && !known.has(open.stage.key)) known.set(open.stage.key, open);
  return [...known.values()];
}
