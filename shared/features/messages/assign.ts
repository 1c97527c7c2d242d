import { both } from '../../lang';
import { orderOf } from '../../orders/order-of';
import type { Plan } from '../../plan/plan';
import { logPatch } from '../../proposals/log-patch';
import { actorOf } from '../../proposals/matters';
import { mergedPatch, type Proposal } from '../../proposals/proposal';
import { messageCells, messageEntries, messageMeant } from './changed';
import { MessageRefused, REFUSED } from './refusals';

/** A person says which order a mail is about; the logs of that order and of the one that it stood with say so. RecordGone, MessageRefused, MatterRefused. */
export function proposeAssigned(plan: Plan, id: string, order: string, by: string): Proposal {
  const actor = actorOf(by);
  const placed = messageMeant(plan, id);
  const before = placed.message.order ?? '';
  const entry = orderOf(plan, order);
  if (!entry) throw new MessageRefused(REFUSED.noSuchOrder(order.trim()));
  if (before !== '' && orderOf(plan, before) === entry) throw new MessageRefused(REFUSED.sameOrder);
  const note = both(`归到 ${entry.order}${before && `（原 ${before}）`}`, `given to ${entry.order}${before && ` (was ${before})`}`);
  const said = { by: actor, note: note[plan.language] };
  const isZh = plan.language === 'zh';
  return {
    title: both(`消息${note.zh}`, `Message ${note.en}`),
    patch: mergedPatch(
      messageCells(plan, placed, {
        order: entry.order,
        customer: entry.customer === '' ? placed.message.customer : entry.customer,
        why: isZh ? `由 ${actor} 指定` : `said by ${actor}`,
      }),
      logPatch(plan, [
        ...messageEntries(plan, placed, { ...said, order: entry.order }),
        ...messageEntries(plan, placed, said),
      ]),
    ),
    notes: [],
  };
} // prettier-ignore
