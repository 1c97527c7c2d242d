import { joined, same, type Bilingual } from '../../../shared/lang';
import { dropped, sentAgain } from '../../../shared/messages/delivery/by-hand';
import { sentElsewhere } from '../../../shared/messages/sender';
import type { Plan } from '../../../shared/plan/plan';
import { confirm, confirmedBefore } from '../addresses';
import { languageOf } from '../person';
import { digestOf, plannedBook } from '../planned-book';
import { sentenceOf } from '../telling';
import { withLock } from '../with-lock';
import { storedOutbox, storeOutbox } from './outbox-store';
import { messagesPage } from './page';
import { googleSends } from './sender';
import { tellAgain, tellChannels } from './telling';
import { tellingOf, type TellRequest } from './what-to-tell';
import { CHANNEL_WORDS } from './words';

const requestOf = (plan: Plan, isAsked: boolean): TellRequest => {
  const { bookUrl, bookName } = digestOf(plan);
  return { plan, bookUrl, bookName, isConfirmed: confirmedBefore(), isAsked };
};

/** What the timer tells after the mails; nothing where somebody else sends. */
export function tellDue(plan: Plan): readonly Bilingual[] {
  return googleSends(plan) ? tellChannels(requestOf(plan, false), LOCK_MS) : [];
}

const LOCK_MS = 30_000;

/** Shows what each group would be told, with a button that sends. */
export function showMessages(): void {
  const plan = plannedBook();
  const lang = languageOf();
  const telling = tellingOf(requestOf(plan, true), storedOutbox());
  const page = HtmlService.createHtmlOutput(messagesPage(telling, lang, barredFor(plan)));
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(680).setHeight(560), CHANNEL_WORDS.title[lang]);
}

/** Why nothing may be sent from here. */
function barredFor(plan: Plan): Bilingual | undefined {
  if (googleSends(plan)) return undefined;
  return joined([sentElsewhere(plan.config.settings.sender), CHANNEL_WORDS.askFirst], same(' '));
}

/** What the button does, for the mailboxes that the page showed: whoever presses it agrees to them. Gives the sentences that the page shows. */
export function sendMessages(shown: readonly string[]): string {
  return inSentences((plan) => {
    confirm(shown);
    return tellChannels(requestOf(plan, true));
  });
}

/** A person says what becomes of a message that nobody knows of, or that was refused. */
export function decide(id: string, isAgain: boolean): string {
  return inSentences((plan) => {
    if (isAgain) return tellAgain(requestOf(plan, true), (outbox) => sentAgain(outbox, id), id);
    withLock(() => storeOutbox(dropped(storedOutbox(), id)));
    return [CHANNEL_WORDS.dropped];
  });
}

function inSentences(work: (plan: Plan) => readonly Bilingual[]): string {
  const lang = languageOf();
  try {
    const plan = plannedBook();
    const lines = barredFor(plan) ? [barredFor(plan)!] : work(plan);
    return lines.map((line) => line[lang]).join('\n');
  } catch (error) {
    return sentenceOf(error)[lang];
  }
}
