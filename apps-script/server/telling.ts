import { addressOf } from '../../shared/book/address';
import { GendanError } from '../../shared/errors';
import type { CommitReport } from '../../shared/book/report';
import { joined, same, type Bilingual } from '../../shared/lang';
import { messageOf, ServiceFailed } from './errors';
import { languageOf } from './person';
import { WORDS } from './words';

/** Does what a menu item is for; whatever goes wrong is said in a sentence. */
export function fromMenu(work: () => Bilingual | undefined): void {
  try {
    const said = work();
    if (said) say(said);
  } catch (error) {
    alertOf(sentenceOf(error));
  }
}

/** A note in the corner that goes away by itself. */
export function say(sentence: Bilingual): void {
  const lang = languageOf();
  SpreadsheetApp.getActive().toast(sentence[lang], WORDS.name[lang], 8);
}

export function alertOf(sentence: Bilingual): void {
  SpreadsheetApp.getUi().alert(sentence[languageOf()]);
}

/** Whether the person agrees. */
export function asks(question: Bilingual): boolean {
  const ui = SpreadsheetApp.getUi();
  const lang = languageOf();
  return ui.alert(WORDS.name[lang], question[lang], ui.ButtonSet.YES_NO) === ui.Button.YES;
}

export function sentenceOf(error: unknown): Bilingual {
  if (error instanceof GendanError) return error.sentence;
  return new ServiceFailed(messageOf(error)).sentence;
}

/** What a commit did, in a sentence or two. */
export function told({ written, refused }: CommitReport): Bilingual {
  const [first] = refused;
  const done = written > 0 ? WORDS.updated(written) : first ? undefined : WORDS.nothingToDo;
  const left = first && WORDS.refused(refused.length, addressOf(first.place), first.reason);
  return joined(
    [done, left].filter((said) => said !== undefined),
    same(' '),
  );
}
