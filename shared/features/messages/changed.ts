import type { Patch } from '../../book/patch';
import { MESSAGES, type MessageRow } from '../../messages/messages.sheet';
import { MAIL_ABOUTS } from '../../messages/kinds.data';
import { messageOfId, type PlacedMessage } from '../../messages/placed';
import { orderOf } from '../../orders/order-of';
import { recordContext } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import type { LogEntry } from '../../proposals/log-patch';
import { changeRecord } from '../../records/change';
import { RecordGone } from '../../records/errors';
import { isoOf } from '../../time/moment';
import type { Lang } from '../../lang';

/** The message of an ID. RecordGone. */
export function messageMeant(plan: Plan, id: string): PlacedMessage {
  const found = messageOfId(plan, id);
  if (!found) throw new RecordGone(id, MESSAGES.title);
  return found;
}

/** Its row says something else. RecordGone, RecordHeaderLost. */
export const messageCells = (plan: Plan, { name, row }: PlacedMessage, changes: Partial<MessageRow>): Patch =>
  changeRecord(plan.book, MESSAGES, { name, row }, changes, recordContext(plan));

/**
 * A message where something else speaks of it: `来信 2026-05-18 09:12 船期`. Sender and subject are kept for some days
 * alone and stand in no other sheet.
 */
export function messageName({ message: { direction, at, about } }: PlacedMessage, lang: Lang): string {
  const kind = lang === 'zh' ? (direction === 'in' ? '来信' : '去信') : direction === 'in' ? 'mail' : 'mail out';
  const parts = [kind, at === undefined ? '' : isoOf(at).replace('T', ' '), about ? MAIL_ABOUTS[about][lang] : ''];
  return parts.filter((part) => part !== '').join(' ');
} // prettier-ignore

/** What the log says of it, at its order; nothing where no order is known. */
export function messageEntries(
  plan: Plan,
  placed: PlacedMessage,
  { by, note, order = placed.message.order ?? '' }: { readonly by: string; readonly note: string; readonly order?: string },
): LogEntry[] {
  const entry = order === '' ? undefined : orderOf(plan, order);
  if (!entry) return [];
  const { language } = plan;
  const said = `${messageName(placed, language)}${language === 'zh' ? '：' : ': '}${note}`;
  return [{ at: plan.now, event: 'note', order: entry.order, by, note: said }];
} // prettier-ignore
