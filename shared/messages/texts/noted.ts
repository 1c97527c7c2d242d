import { both, type Bilingual } from '../../lang';
import { recordContext } from '../../orders/records';
import { onceFor } from '../../remembered';
import type { Plan } from '../../plan/plan';
import { logPatch } from '../../proposals/log-patch';
import { mergedPatch, type Proposal } from '../../proposals/proposal';
import { addRecords, changeRecord } from '../../records/change';
import type { MessageState } from '../kinds.data';
import { MESSAGES } from '../messages.sheet';
import { messagesOf, type PlacedMessage } from '../placed';
import type { Draft } from './draft';
import { DRAFT_KINDS } from './draft-kinds.data';
import type { Noted } from './noted-words';

const byId = onceFor(
  (messages: readonly PlacedMessage[]): ReadonlyMap<string, PlacedMessage> =>
    new Map(messages.map((each) => [bare(each.message.id), each] as const).reverse()),
);

/** A Message-ID compares without its brackets. */
const bare = (id: string): string => id.trim().replace(/^<|>$/g, '').toLowerCase();

const rowOf = (plan: Plan, id: string): PlacedMessage | undefined => byId(messagesOf(plan)).get(bare(id));

/** What 跟单_消息 says of a draft; undefined where it was never noted. */
export function notedOf(plan: Plan, id: string): Noted | undefined {
  const row = rowOf(plan, id);
  return row && { state: row.state, at: row.message.at, place: row.place('state') };
}

/** What of a draft is written down; never its body. */
export type NotedDraft = Pick<
  Draft,
  'kind' | 'id' | 'order' | 'customer' | 'to' | 'subject' | 'about' | 'source'
>;

/** A draft was made, and not again by the next run. RecordHeaderLost. */
export function proposeDrafted(plan: Plan, drafts: readonly NotedDraft[], by: string): Proposal {
  const fresh = drafts.filter(({ id }) => !rowOf(plan, id));
  const patch = addRecords(plan.book, MESSAGES, fresh.map((draft) => rowFor(plan, draft, 'draft', by)), recordContext(plan)); // prettier-ignore
  const [first] = drafts;
  const title =
    drafts.length === 1 && first
      ? both(`${titleOf(first).zh}：记为已起草`, `${titleOf(first).en}: noted as drafted`)
      : both(`${drafts.length} 封草稿：记为已起草`, `${drafts.length} drafts: noted`);
  return { title, patch, notes: [] };
}

/** A person sent it: its row, and the order's log. RecordHeaderLost. */
export function proposeSent(plan: Plan, draft: NotedDraft, by: string): Proposal {
  const row = rowOf(plan, draft.id);
  const context = recordContext(plan);
  const { at, ...said } = rowFor(plan, draft, 'sent', by);
  const patch = row
    ? changeRecord(plan.book, MESSAGES, { name: row.name, row: row.row }, { at, state: 'sent', to: said.to, subject: said.subject, by: said.by }, context)
    : addRecords(plan.book, MESSAGES, [{ at, ...said }], context);
  const { zh, en } = titleOf(draft);
  const to = draft.to.join(', ');
  const word = DRAFT_KINDS[draft.kind][plan.language];
  const note = plan.language === 'zh' ? `已发出${word}${to && `给 ${to}`}：${draft.subject}` : `Sent ${word}${to && ` to ${to}`}: ${draft.subject}`;
  const log = draft.order === '' ? [] : [{ at: plan.now, event: 'note' as const, order: draft.order, note, by: by.trim() }];
  return { title: both(`${zh}：已发出`, `${en}: sent`), patch: mergedPatch(patch, logPatch(plan, log)), notes: [] };
} // prettier-ignore

function rowFor(plan: Plan, draft: NotedDraft, state: MessageState, by: string) {
  const { id, to, subject, order, customer, about, source } = draft;
  return {
    id,
    direction: 'out' as const,
    at: plan.now,
    to: to.join(', ') || undefined,
    subject,
    order: order || undefined,
    customer: customer || undefined,
    about,
    why: source[plan.language],
    state,
    by: by.trim() || undefined,
    channel: plan.language === 'zh' ? '邮件' : 'Mail',
  };
}

const titleOf = ({ kind, order, customer }: NotedDraft): Bilingual => {
  const { zh, en } = DRAFT_KINDS[kind];
  const of = order || customer;
  return both(`${of} ${zh}`.trim(), `${of} ${en.toLowerCase()}`.trim());
};
