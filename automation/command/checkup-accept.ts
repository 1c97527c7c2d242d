import { proposeAdvice } from '../../shared/features/checkup/propose';
import type { Host } from '../../shared/host';
import type { Plan } from '../../shared/plan/plan';
import { ADVICE_SAY } from './checkup-advice-words';
import type { BookFlags } from './book-flags';
import type { Context } from './context';
import { namesIn } from './names-in';
import { writeProposal } from './write-proposal';

interface AcceptFlags extends BookFlags {
  readonly as?: string;
  readonly yes?: boolean;
}

/** Shows what accepting would change, and writes it once a person agrees; gives the exit code. */
export async function acceptAdvice(
  plan: Plan,
  host: Host,
  ids: string,
  since: number | undefined,
  flags: AcceptFlags,
  context: Context,
): Promise<number> {
  const named = namesIn(ids);
  const proposal = proposeAdvice(plan, named.length > 0 ? named : [''], flags.as, since);
  return writeProposal(plan, host, proposal, ADVICE_SAY.nothing, flags, context);
}
