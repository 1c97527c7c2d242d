import { both, type Bilingual } from '../../lang';
import type { MessageState } from '../../messages/kinds.data';
import type { Plan } from '../../plan/plan';
import { logPatch } from '../../proposals/log-patch';
import { actorOf } from '../../proposals/matters';
import { mergedPatch, type Proposal } from '../../proposals/proposal';
import { messageCells, messageEntries, messageMeant } from './changed';
import { MessageRefused, REFUSED } from './refusals';

/** What a person says of a message: of one that came in the first three, of one whose sending is uncertain the others. */
export type SaidState = 'done' | 'ignored' | 'new' | 'sent' | 'draft';

const OF_INCOMING: ReadonlySet<MessageState> = new Set<MessageState>(['done', 'ignored', 'new']);

/** Somebody has handled a mail, leaves it, or takes that back; who is kept in the row, and in the log of its order. RecordGone, MessageRefused, MatterRefused. */
export function proposeState(plan: Plan, id: string, state: SaidState, by: string): Proposal {
  const actor = actorOf(by);
  const placed = messageMeant(plan, id);
  const { direction } = placed.message;
  if (OF_INCOMING.has(state) !== (direction === 'in'))
    throw new MessageRefused(direction === 'in' ? REFUSED.incoming : REFUSED.outgoing);
  const word = SAID_WORDS[state];
  const entries = messageEntries(plan, placed, { by: actor, note: word[plan.language] });
  return {
    title: both(`消息：${word.zh}`, `Message: ${word.en}`),
    patch: mergedPatch(
      messageCells(plan, placed, { state, by: state === 'new' ? undefined : actor }),
      logPatch(plan, entries),
    ),
    notes: [],
  };
}

const SAID_WORDS: Readonly<Record<SaidState, Bilingual>> = {
  done: both('已处理', 'done'),
  ignored: both('忽略', 'ignored'),
  new: both('改回待处理', 'back to new'),
  sent: both('已发出', 'was sent'),
  draft: both('没有发出', 'was not sent'),
};
