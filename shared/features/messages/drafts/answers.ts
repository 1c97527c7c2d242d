import type { Place } from '../../../book/address';
import { GendanError } from '../../../errors';
import type { Bilingual } from '../../../lang';
import type { Draft } from '../../../messages/texts/draft';
import { DRAFT_KINDS, type DraftKind } from '../../../messages/texts/draft-kinds.data';
import { problemWords, TextRefused } from '../../../messages/texts/errors';
import { notedOf } from '../../../messages/texts/noted';
import type { Noted } from '../../../messages/texts/noted-words';
import { entryNamed } from '../../../orders/entry';
import { keysOf } from '../../../templates/vocabulary/words';
import type { Plan } from '../../../plan/plan';
import type { Language } from '../../../trade/languages';
import { dueDrafts, type DueDraft } from './due';
import { makeDraft } from './make';

/** What is to be written about an order, and what can be. Plain JSON. */
export interface DraftsOfOrder {
  readonly order: string;
  readonly due: readonly DueDraft[];
  readonly kinds: readonly DraftKind[];
}

/** Undefined where there is no such order any more. */
export function draftsOfOrder(plan: Plan, key: string): DraftsOfOrder | undefined {
  const entry = entryNamed(plan, key);
  if (!entry) return undefined;
  const due = dueDrafts(plan).filter((each) => each.order === entry.order);
  return { order: entry.order, due, kinds: keysOf(DRAFT_KINDS) };
}

/** A draft, or why there is none. Plain JSON. */
export interface DraftAnswer {
  readonly draft: Draft | undefined;
  /** That it was made or sent before. */
  readonly noted: Noted | undefined;
  /** What keeps it from being made, each with the cell to fill or to change. */
  readonly problems: readonly DraftProblem[];
}

export interface DraftProblem {
  readonly text: Bilingual;
  readonly place: Place | undefined;
}

/** The draft that a person looks at; `language` empty: the customer's. */
export function draftAnswer(plan: Plan, ref: string, kind: DraftKind, language: Language | '', sender: string): DraftAnswer {
  try {
    const draft = makeDraft(plan, { ref, kind, language: language === '' ? undefined : language, sender });
    return { draft, noted: notedOf(plan, draft.id), problems: [] };
  } catch (error) {
    if (!(error instanceof GendanError)) throw error;
    const problems = error instanceof TextRefused
      ? error.problems.map((each) => ({ text: problemWords(each), place: each.place ?? each.cell }))
      : [{ text: error.sentence, place: undefined }];
    return { draft: undefined, noted: undefined, problems };
  }
} // prettier-ignore
