import { GendanError } from '../../shared/errors';
import { both, type Bilingual } from '../../shared/lang';
import type { IncomingMail } from '../../shared/messages/incoming/mail';
import { senderOf } from '../../shared/messages/incoming/sender';
import { messageOfId } from '../../shared/messages/placed';
import { aboutCustomer, aboutOrder, type TextAbout } from '../../shared/messages/texts/about';
import { acknowledgementOf } from '../../shared/messages/texts/acknowledgement';
import { chosenText } from '../../shared/messages/texts/choose';
import type { Draft } from '../../shared/messages/texts/draft';
import { isOpen } from '../../shared/messages/texts/office-hours';
import { orderOf } from '../../shared/orders/order-of';
import type { Plan } from '../../shared/plan/plan';
import { dayOf, type Moment } from '../../shared/time/moment';
import type { Language } from '../../shared/trade/languages';
import type { InboxItem } from './judge-all';
import type { OwnAddresses } from './own-addresses';
import { hashOf, idHash, type InboxState } from './state';

/** An acknowledgement that is to go out. */
export interface Wanted {
  readonly file: string;
  readonly mail: IncomingMail;
  readonly to: string;
  readonly draft: Draft;
  /** What the record calls mail, conversation and address. */
  readonly keys: { readonly id: string; readonly thread: string; readonly to: string };
}

export interface PlannedAcknowledgements {
  readonly send: readonly Wanted[];
  /** Inquiries that get none by themselves, and why, where a person should know. */
  readonly left: readonly { readonly file: string; readonly why: Bilingual }[];
}

/** A later answer would be stale; a clock that is a little ahead is none of our business. */
const FRESH_DAYS = 3;
/** Sent in one run. */
const MOST = 20;
/** How often a server may refuse one. */
const MOST_TRIES = 3;

/**
 * Which inquiries get the approved acknowledgement. Never one that a machine sent, that is not addressed to the team or
 * comes from it, or that a person has handled; one for a conversation and for a sender a day, each mail once (RFC 3834).
 */
export function plannedAcknowledgements(
  plan: Plan,
  items: readonly InboxItem[],
  state: InboxState,
  own: OwnAddresses,
): PlannedAcknowledgements {
  const day = dayOf(plan.now);
  const answered = state.acknowledged.filter((each) => each.state !== 'failed');
  const ids = new Set(answered.map(({ id }) => id));
  const today = answered.filter((each) => each.day === day);
  const threads = new Set(today.map(({ thread }) => thread));
  const senders = new Set(today.map(({ to }) => to));
  const send: Wanted[] = [];
  const left: { file: string; why: Bilingual }[] = [];
  for (const item of items) {
    const { file, mail } = item;
    if (!mail || item.judged.about !== 'inquiry' || item.sameAs !== undefined) continue;
    if (mail.isAutomatic || own.has(mail.from.address) || isColleague(plan, mail)) continue;
    if (!own.hasOneOf([...mail.to, ...mail.cc]) || !isFresh(plan, mail.at) || isHandled(plan, mail)) continue;
    if (dayOf(mail.at!) < (state.from ?? 0)) {
      left.push({ file, why: RESTORED });
      continue;
    }
    const keys = keysOf(mail);
    const before = state.acknowledged.find(({ id }) => id === keys.id);
    if (ids.has(keys.id) || threads.has(keys.thread) || senders.has(keys.to)) continue;
    if ((before?.tries ?? 0) >= MOST_TRIES) continue;
    if (item.answerTo === '') left.push({ file, why: ELSEWHERE });
    else if (send.length >= MOST) left.push({ file, why: NEXT_RUN });
    else {
      const draft = draftFor(plan, item, mail);
      if ('why' in draft) left.push({ file, why: draft.why });
      else {
        for (const [all, key] of [[ids, keys.id], [threads, keys.thread], [senders, keys.to]] as const) all.add(key);
        send.push({ file, mail, to: item.answerTo, draft, keys });
      }
    }
  } // prettier-ignore
  return { send, left };
}

/** A conversation is named by its first mail. */
function keysOf(mail: IncomingMail): Wanted['keys'] {
  const first = mail.references[0] ?? (mail.inReplyTo || mail.messageId);
  return { id: idHash(mail.messageId), thread: hashOf('thread', first), to: hashOf('address', mail.from.address) }; // prettier-ignore
}

const isColleague = (plan: Plan, { from }: IncomingMail): boolean =>
  ['team', 'partner'].includes(senderOf(plan, from).is);

const isFresh = ({ now }: Plan, at: Moment | undefined): boolean =>
  at !== undefined && dayOf(at) >= dayOf(now) - FRESH_DAYS && dayOf(at) <= dayOf(now) + 1;

function isHandled(plan: Plan, { messageId }: IncomingMail): boolean {
  const placed = messageOfId(plan, messageId);
  return placed !== undefined && placed.state !== 'new';
}

/** The team's own approved text, filled in; what Gendan brings is sent by a person alone. */
function draftFor(
  plan: Plan,
  { judged }: InboxItem,
  mail: IncomingMail,
): Draft | { readonly why: Bilingual } {
  const entry = judged.order === null ? undefined : orderOf(plan, judged.order);
  const about = entry ? aboutOrder(plan, entry) : aboutCustomer(plan, judged.customer ?? '');
  const at = mail.at!;
  const kind = isOpen(plan.clocks.office, at) ? 'acknowledgement' : 'acknowledgement_closed';
  const language = languageOf(about, mail);
  if (!chosenText(plan, kind, undefined, about.customer, language)) return { why: NO_TEXT };
  try {
    const asked = { ref: mail.messageId, contact: mail.from.name, reference: mail.subject };
    return acknowledgementOf(about, at, { language, mail: asked });
  } catch (error) {
    if (error instanceof GendanError) return { why: both(error.say('zh'), error.say('en')) };
    throw error;
  }
}

/** The card's, else that of the mail. */
function languageOf({ card }: TextAbout, { subject, text }: IncomingMail): Language {
  const own = card?.record?.language;
  if (own) return own;
  return /\p{Script=Han}{4}/u.test(`${subject}\n${text}`) ? 'zh' : 'en';
}

const NO_TEXT = both(
  '“跟单_文案”里没有核准过的收信回复（“收到回复”和“下班回复”各一篇），没有自动确认。',
  'Gendan Texts has no approved acknowledgement (one for office hours, one for outside of them), so it was not acknowledged.',
);
const ELSEWHERE = both(
  '这封信要求回复到别的地址，没有自动确认。',
  'The mail wants its answer elsewhere, so it was not acknowledged.',
);
const RESTORED = both(
  '记录是从备份恢复的，不知道这封信有没有确认过，没有自动确认。',
  'The record was restored from a backup and does not say whether this mail was acknowledged, so it was not.',
);
const NEXT_RUN = both(
  '这次自动确认的已经够多，下次再发。',
  'Enough were acknowledged in this run; it is the next one’s.',
);
