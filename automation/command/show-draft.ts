import { addressOf } from '../../shared/book/address';
import { oneLine } from '../../shared/cells/one-line';
import type { DueDraft } from '../../shared/features/messages/drafts/due';
import type { Draft } from '../../shared/messages/texts/draft';
import { DRAFT_KINDS } from '../../shared/messages/texts/draft-kinds.data';
import { notedWords, type Noted } from '../../shared/messages/texts/noted-words';
import type { Context } from './context';
import { DRAFT_SAY } from './draft-words';
import { textTable } from './text-table';

/** What is to be drafted, a line each. */
export function printDue(due: readonly DueDraft[], { print, say, lang, paint }: Context): void {
  if (due.length === 0) return print(say(DRAFT_SAY.nothing));
  print(paint.bold(say(DRAFT_SAY.due(due.length))));
  print(
    textTable(
      [],
      due.map(({ kind, ref, customer, why }) => [
        ref,
        DRAFT_KINDS[kind][lang],
        ref === customer ? '' : customer,
        say(why),
      ]),
      60,
    ),
  );
}

/** A draft as its reader will see it, then what to know of it. */
export function printDraft(draft: Draft, { print, say, lang, paint }: Context): void {
  const of = [DRAFT_KINDS[draft.kind][lang], draft.order, draft.customer].map(oneLine).filter((part) => part !== '');
  print(paint.bold(of.join(' · ')));
  if (draft.to.length > 0) print(say(DRAFT_SAY.to(draft.to.map(oneLine))));
  print(say(DRAFT_SAY.subject(draft.subject)));
  print();
  print(draft.text);
  print();
  print(paint.dim(say(draft.source)));
  for (const note of draft.notes) print(`· ${say(note)}`);
} // prettier-ignore

export function againWords(draft: Draft, noted: Noted, { say, lang }: Context): string {
  const what = `${draft.order || draft.customer} ${DRAFT_KINDS[draft.kind][lang]}`.trim();
  return say(DRAFT_SAY.again(what, say(notedWords(noted)), addressOf(noted.place)));
}
