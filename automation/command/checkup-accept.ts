import { isEmptyPatch } from '../../shared/book/patch';
import { proposeAdvice } from '../../shared/features/checkup/propose';
import type { Host } from '../../shared/host';
import type { Plan } from '../../shared/plan/plan';
import { ADVICE_SAY } from './checkup-advice-words';
import type { BookFlags } from './book-flags';
import type { Context } from './context';
import { EXIT } from './io';
import { printPreview } from './show-preview';
import { writeOnConsent } from './write-on-consent';

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
  const { say, remark } = context;
  const named = ids.split(/[,，、;；]/).filter((id) => id.trim() !== '');
  const proposal = proposeAdvice(plan, named.length > 0 ? named : [''], flags.as, since);
  if (isEmptyPatch(proposal.patch)) {
    remark(say(ADVICE_SAY.nothing));
    return EXIT.ok;
  }
  remark(say(proposal.title));
  for (const note of proposal.notes) remark(say(note));
  printPreview(plan, proposal.patch, context);
  return writeOnConsent(host, proposal.patch, flags, context, ADVICE_SAY.mayWrite);
}
