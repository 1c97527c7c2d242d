import type { Book } from '../../shared/book/model';
import { isEmptyPatch, type Patch } from '../../shared/book/patch';
import { bareId } from '../../shared/messages/incoming/context';
import {
  mailsNoted,
  mailState,
  namesForgotten,
  notedIds,
  type SeenMail,
} from '../../shared/messages/incoming/mail-rows';
import type { MessageRow } from '../../shared/messages/messages.sheet';
import { MESSAGES } from '../../shared/messages/messages.sheet';
import { recordContext } from '../../shared/orders/records';
import type { Plan } from '../../shared/plan/plan';
import { patchesInTurn } from '../../shared/proposals/in-turn';
import { addRecords } from '../../shared/records/change';
import type { AcknowledgedMail } from './acknowledge';
import type { HandOffStep } from './hand-off-replies';
import type { InboxItem } from './judge-all';
import { idHash, type InboxState } from './state';

/** What a written run changes in the book. */
export interface InboxChange {
  readonly patch: Patch;
  /** Mails that get a row. */
  readonly noted: number;
  /** Mails that an earlier run handled and that have no row any more: somebody took it away. */
  readonly handledBefore: number;
  /** Cells of older rows that are blanked. */
  readonly forgotten: number;
}

/**
 * Rows for the mails that have none, the state of those that were acknowledged, answers to hand-offs, and older rows without
 * their senders: one patch, taken back in one go. `again`: also mails whose row somebody took away.
 */
export function inboxChange(
  plan: Plan,
  items: readonly InboxItem[],
  { state, done = [], steps = [], again }: {
    readonly state: InboxState;
    readonly done?: readonly AcknowledgedMail[];
    readonly steps?: readonly HandOffStep[];
    readonly again: boolean;
  },
): InboxChange {
  const seen = new Set(state.seen.map(({ id }) => id));
  const noted = notedIds(plan);
  const readable = items.flatMap(({ mail, judged, sameAs }): SeenMail[] => (mail && sameAs === undefined ? [{ mail, judged }] : []));
  const without = readable.filter(({ mail }) => !noted.has(bareId(mail.messageId)));
  const fresh = again ? without : without.filter(({ mail }) => !seen.has(idHash(mail.messageId)));
  const sent = new Set([
    ...done.filter((each) => each.state === 'sent').map(({ wanted }) => wanted.keys.id),
    ...state.acknowledged.filter((each) => each.state === 'sent').map(({ id }) => id),
  ]);
  const isSent = (id: string): boolean => sent.has(idHash(id));
  const answered = readable.filter(({ mail }) => noted.has(bareId(mail.messageId)) && done.some(({ wanted, state: is }) => is === 'sent' && wanted.mail === mail));
  const at = (book: Book): Plan => ({ ...plan, book });
  const forgotten = namesForgotten(plan);
  const patch = patchesInTurn(plan.book, [
    (book) => mailsNoted(at(book), fresh, (id) => (isSent(id) ? 'auto' : 'new')),
    (book) => outgoing(at(book), done),
    ...answered.map(({ mail }) => (book: Book) => mailState(at(book), mail.messageId, { state: 'auto' })),
    (book) => namesForgotten(at(book)),
    ...steps.map(({ step }) => step),
  ]);
  const ids = new Set(fresh.map(({ mail }) => mail.messageId));
  return { patch, noted: ids.size, handledBefore: without.length - fresh.length, forgotten: isEmptyPatch(forgotten) ? 0 : forgotten.cells.length };
} // prettier-ignore

/** An answer to an acknowledgement finds its order by this row. */
function outgoing(plan: Plan, done: readonly AcknowledgedMail[]): Patch {
  const noted = notedIds(plan);
  const rows = done
    .filter(({ state, wanted }) => state !== 'failed' && !noted.has(wanted.draft.id))
    .map(({ wanted: { draft, mail, to }, state }): Partial<MessageRow> => ({
      id: draft.id,
      direction: 'out',
      at: plan.now,
      to,
      subject: draft.subject,
      ...(draft.order !== '' && { order: draft.order }),
      ...(draft.customer !== '' && { customer: draft.customer }),
      about: 'inquiry',
      thread: mail.references[0] ?? (mail.inReplyTo || mail.messageId),
      state: state === 'sent' ? 'sent' : 'uncertain',
      by: 'Gendan',
    }));
  return rows.length === 0 ? { sheets: [], columns: [], cells: [] } : addRecords(plan.book, MESSAGES, rows, recordContext(plan));
} // prettier-ignore
