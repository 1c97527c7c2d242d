import type { Bilingual } from '../../../shared/lang';
import { CHANNEL_KINDS } from '../../../shared/messages/kinds.data';
import { channelsOf } from '../../../shared/messages/channels-of';
import { allTold } from '../../../shared/messages/delivery/prepare';
import { planMessages } from '../../../shared/messages/planned';
import { GOOGLE_SENDER, senderPatch } from '../../../shared/messages/sender';
import type { Plan } from '../../../shared/plan/plan';
import { dayOf } from '../../../shared/time/moment';
import { commitPatch } from '../commit';
import { twice } from '../kept-text';
import { openSpreadsheet } from '../open-spreadsheet';
import { languageOf } from '../person';
import { plannedBook } from '../planned-book';
import { asks } from '../telling';
import { withLock } from '../with-lock';
import { happeningsIn } from './what-to-tell';
import { storedOutbox, storeOutbox } from './outbox-store';
import { CHANNEL_WORDS } from './words';

/** Names the spreadsheet for which somebody agreed: a copy has the setting and not the consent. */
const AGREED = 'gendan.sends';

/** Whether Google sends for this very spreadsheet. */
export function googleSends({ config }: Plan): boolean {
  if (config.settings.sender !== GOOGLE_SENDER) return false;
  const agreed = twice(() => PropertiesService.getDocumentProperties().getProperty(AGREED));
  return agreed === SpreadsheetApp.getActive().getId();
}

/** From the menu: Google sends for this book, once the person agrees. What another sender may have told counts as told. */
export function letGoogleSend(): Bilingual {
  const plan = plannedBook();
  const channels = channelsOf(plan);
  if (channels.length === 0) return CHANNEL_WORDS.noChannels;
  const { sender } = plan.config.settings;
  const lang = languageOf();
  const named = channels.map(({ channel: { name, kind } }) => `${name} (${CHANNEL_KINDS[kind][lang]})`);
  const before = sender === GOOGLE_SENDER ? undefined : sender;
  if (!asks(CHANNEL_WORDS.mayTell(named, before))) return CHANNEL_WORDS.notAgreed;
  return withLock(() => {
    if (before !== undefined) storeOutbox(allToldIn(plan));
    const { report } = commitPatch(openSpreadsheet(), senderPatch(plan, GOOGLE_SENDER));
    if (report.refused.length > 0) return CHANNEL_WORDS.notWritten;
    PropertiesService.getDocumentProperties().setProperty(AGREED, SpreadsheetApp.getActive().getId());
    return CHANNEL_WORDS.nowGoogle;
  });
}

function allToldIn(plan: Plan) {
  const nothing = { isTold: () => false, isSent: () => false, keepHours: false };
  const { send } = planMessages(plan, plan.now, { ...nothing, happenings: happeningsIn(plan) });
  const messages = send.map(({ channel, message }) => ({ channel: channel.name, message }));
  return allTold(storedOutbox(), messages, dayOf(plan.now));
}
