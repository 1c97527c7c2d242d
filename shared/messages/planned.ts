import type { Finding } from '../finding';
import type { Plan } from '../plan/plan';
import { dayOf, type Moment } from '../time/moment';
import { audienceOf, concerns } from './audience';
import { shutBy } from './channel-findings';
import { channelHours } from './channel-hours';
import { channelsOf, languageIn, toldIn } from './channels-of';
import type { Channel } from './channels.sheet';
import { digestKey, digestMessage, type MessageLook } from './digest-message';
import type { Happening } from './happening';
import type { Message } from './message';
import { newsMessage } from './news-message';

/** What the messages of a run rest on, besides the plan. */
export interface MessageOptions {
  readonly happenings: readonly Happening[];
  /** Whether a channel has been told of a happening, by the ledger; what is not certain counts as told. */
  readonly isTold: (channel: string, happening: string) => boolean;
  /** Whether a channel has had a message, likewise. */
  readonly isSent: (channel: string, message: string) => boolean;
  /** Whether to keep to the hours of channels; true unless somebody who stands in front of it says otherwise. */
  readonly keepHours?: boolean;
  /** Where the book opens. */
  readonly link?: string;
  /** What people call it. */
  readonly bookName?: string;
}

/** What channels are to be told now, what later, and which cells keep one from being told. */
export interface PlannedMessages {
  /** Channels in the order of the sheet; of each what happened before the digest. */
  readonly send: readonly ChannelMessage[];
  readonly later: readonly LaterMessage[];
  readonly findings: readonly Finding[];
}

export interface ChannelMessage {
  readonly channel: Channel;
  readonly message: Message;
}

/** A channel that has something coming once its hours are on. */
export interface LaterMessage {
  readonly channel: Channel;
  readonly opens?: Moment;
  readonly isDayOff: boolean;
}

/**
 * Decides what each channel is told. `now` is the moment of sending; the verdicts are the plan's. What is not told now is
 * kept nowhere: the next run makes it anew from the book as it then is, so nothing stale goes out.
 */
export function planMessages(plan: Plan, now: Moment, options: MessageOptions): PlannedMessages {
  const { keepHours = true } = options;
  const send: ChannelMessage[] = [];
  const later: LaterMessage[] = [];
  const findings: Finding[] = [];
  for (const placed of channelsOf(plan)) {
    const { channel } = placed;
    const shut = shutBy(plan, placed);
    findings.push(...shut);
    if (shut.length > 0) continue;
    const messages = messagesFor(plan, channel, now, options);
    if (messages.length === 0) continue;
    const hours = keepHours ? channelHours(plan, channel, now) : { isOpen: true as const };
    if (hours.isOpen) send.push(...messages.map((message) => ({ channel, message })));
    else later.push({ channel, opens: hours.opens, isDayOff: hours.isDayOff });
  }
  return { send, later, findings };
}

function messagesFor(plan: Plan, channel: Channel, now: Moment, options: MessageOptions): Message[] {
  const { happenings, isTold, isSent, link, bookName } = options;
  const { team, config } = plan;
  const day = dayOf(now);
  const [what, audience] = [toldIn(channel), audienceOf(channel.audience, team, day)];
  const theirs = onceEach(
    happenings.filter((each) => what.has(each.what) && concerns(each, audience, team, day)),
  );
  const look: MessageLook = { lang: languageIn(channel, plan), day, link, bookName };
  const hasDigest = config.settings.digest && !isSent(channel.name, digestKey(day));
  const news = theirs.filter((each) => each.what !== 'digest' && !isTold(channel.name, each.key));
  const planned = [newsMessage(news, look), hasDigest ? digestMessage(theirs, look) : undefined];
  return planned.flatMap((message) => (message && !isSent(channel.name, message.key) ? [message] : []));
}

/** Of two rows that say the same of one order, one. */
function onceEach(happenings: readonly Happening[]): Happening[] {
  const seen = new Set<string>();
  return happenings.filter(({ key }) => !seen.has(key) && seen.add(key));
}
