import { isEmptyPatch } from '../../shared/book/patch';
import type { Host } from '../../shared/host';
import type { Bilingual } from '../../shared/lang';
import type { Plan } from '../../shared/plan/plan';
import type { Proposal } from '../../shared/proposals/proposal';
import { WRITE_NOW } from './ask';
import type { BookFlags } from './book-flags';
import type { Context } from './context';
import { EXIT } from './io';
import { printPreview } from './show-preview';
import { writeOnConsent } from './write-on-consent';

interface WriteFlags extends BookFlags {
  readonly yes?: boolean;
}

/** Shows what a proposal would change, and writes it once a person agrees; gives the exit code. `nothing`: what is said where it changes nothing. */
export async function writeProposal(
  plan: Plan,
  host: Host,
  proposal: Proposal | undefined,
  nothing: Bilingual,
  flags: WriteFlags,
  context: Context,
): Promise<number> {
  const { say, remark } = context;
  if (!proposal || isEmptyPatch(proposal.patch)) {
    remark(say(nothing));
    return EXIT.ok;
  }
  const { title, notes, patch } = proposal;
  for (const each of [title, ...notes]) remark(say(each));
  printPreview(plan, patch, context);
  return writeOnConsent(host, patch, flags, context, WRITE_NOW);
}
