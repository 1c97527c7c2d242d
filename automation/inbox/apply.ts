import type { Book } from '../../shared/book/model';
import { proposeTaken } from '../../shared/features/messages/take';
import { offeredOf } from '../../shared/features/messages/suggestions';
import { both } from '../../shared/lang';
import { mailsNoted, notedIds } from '../../shared/messages/incoming/mail-rows';
import { bareId } from '../../shared/messages/incoming/context';
import { messageOfId } from '../../shared/messages/placed';
import type { Plan } from '../../shared/plan/plan';
import { actorOf } from '../../shared/proposals/matters';
import { patchesInTurn } from '../../shared/proposals/in-turn';
import { isEmptyPatch } from '../../shared/book/patch';
import type { Proposal } from '../../shared/proposals/proposal';
import { NoSuchMail, NothingToApply } from './errors';
import type { InboxItem } from './judge-all';

/**
 * What one mail suggests, written into the cells of its order, each only while it shows what it showed when the mail was
 * judged. A mail without a row gets one, so that it is known who took it over. NoSuchMail, NothingToApply, MatterRefused.
 */
export function proposeApplied(plan: Plan, items: readonly InboxItem[], named: string, by: string): Proposal {
  const actor = actorOf(by);
  const item = itemNamed(items, named);
  const id = item?.mail ? item.mail.messageId : idOfRow(plan, named);
  const noted = item?.mail && !notedIds(plan).has(bareId(id)) ? mailsNoted(plan, [{ mail: item.mail, judged: item.judged }]) : undefined; // prettier-ignore
  const steps: ((book: Book) => Proposal['patch'])[] = noted ? [() => noted] : [];
  let title = both('', '');
  steps.push((book) => {
    const now = { ...plan, book };
    const { message } = messageOfId(now, id)!;
    const offered = offeredOf(now, message.order ?? '', message.suggests ?? '');
    if (offered.length === 0) throw new NothingToApply(named);
    const taken = proposeTaken(now, message.id, offered.map(({ suggestion: { at } }) => at), actor); // prettier-ignore
    title = taken.title;
    return taken.patch;
  });
  const patch = patchesInTurn(plan.book, steps);
  if (isEmptyPatch(patch)) throw new NothingToApply(named);
  return { title, patch, notes: [] };
}

/** By the name in the list, or the Message-ID. NoSuchMail. */
function itemNamed(items: readonly InboxItem[], named: string): InboxItem | undefined {
  const wanted = bareId(named);
  const found = items.filter(({ file, mail, sameAs }) => file === named || (sameAs === undefined && mail?.messageId === wanted)); // prettier-ignore
  if (found.length > 1) throw new NoSuchMail(named);
  return found[0];
}

function idOfRow(plan: Plan, named: string): string {
  const wanted = bareId(named);
  const found = [...notedIds(plan)].filter((id) => id === wanted);
  if (found.length !== 1) throw new NoSuchMail(named);
  return found[0]!;
}
