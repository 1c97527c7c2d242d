import { addressOf } from '../../shared/book/address';
import type { DueDraft } from '../../shared/features/messages/drafts/due';
import type { Lang } from '../../shared/lang';
import type { Draft } from '../../shared/messages/texts/draft';
import type { Noted } from '../../shared/messages/texts/noted-words';
import { isoOf } from '../../shared/time/moment';

/** What became of a draft. */
export interface MadeDraft {
  readonly draft: Draft;
  /** It was made or sent before, so that it was not made now. */
  readonly noted?: Noted | undefined;
  readonly file?: string | undefined;
  /** The folder of the mailbox that it lies in. */
  readonly mailbox?: string | undefined;
  readonly attached?: readonly string[];
  readonly missing?: readonly string[];
}

/** A draft that could not be made, and why. */
export interface RefusedDraft {
  readonly due: DueDraft;
  readonly why: string;
}

export const dueJson = (due: readonly DueDraft[], lang: Lang): object => ({
  due: due.map(({ kind, ref, order, customer, why, place }) => ({
    ref,
    kind,
    order: order || null,
    customer: customer || null,
    why: why[lang],
    cell: place ? addressOf(place) : null,
  })),
});

export const madeJson = (made: readonly MadeDraft[], refused: readonly RefusedDraft[], isNoted: boolean, lang: Lang): object => ({
  drafts: made.map(({ draft, noted, file, mailbox, attached = [], missing = [] }) => ({
    kind: draft.kind,
    order: draft.order || null,
    customer: draft.customer || null,
    to: draft.to,
    language: draft.language,
    ...(noted
      ? { made: false, before: { state: noted.state, at: noted.at === undefined ? null : isoOf(noted.at), cell: addressOf(noted.place) } }
      : { made: true, subject: draft.subject, text: draft.text, noted: isNoted }),
    id: draft.id,
    source: draft.source[lang],
    notes: draft.notes.map((note) => note[lang]),
    ...(file !== undefined && { file }),
    ...(mailbox !== undefined && { mailbox }),
    attachments: attached,
    notAttached: missing,
  })),
  refused: refused.map(({ due, why }) => ({ ref: due.ref, kind: due.kind, why })),
}); // prettier-ignore
