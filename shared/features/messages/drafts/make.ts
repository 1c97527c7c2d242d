import { addressOf } from '../../../book/address';
import { both, type Bilingual } from '../../../lang';
import { aboutCustomer, aboutOrder, languageFor, type TextAbout } from '../../../messages/texts/about';
import { isWaiting, messagesOf } from '../../../messages/placed';
import { draftOf, type Draft } from '../../../messages/texts/draft';
import type { DraftKind } from '../../../messages/texts/draft-kinds.data';
import { orderDraft } from '../../../messages/texts/order-draft';
import { orderTags } from '../../../messages/texts/order-tags';
import { debtorOf, debtorsOf, type Debtor } from '../../../money/debtors';
import { ledgerOf } from '../../../money/ledger';
import { receivablesOf } from '../../../money/receivables';
import { customersOf as cardsOf } from '../../../money/records';
import { bankNotes, reminderParts } from '../../../money/reminder';
import { customerNamed, hasOpenClaim } from '../../../orders/customers';
import { entryNamed, type OrderEntry } from '../../../orders/entry';
import { orderOf } from '../../../orders/order-of';
import { nameKey } from '../../../people/names';
import type { Plan } from '../../../plan/plan';
import type { Language } from '../../../trade/languages';
import { NoSuchRef, NothingOpen } from './errors';
import { dispatchOf } from './papers';

/** What somebody wants to write. Plain JSON. */
export interface DraftWanted {
  /** An order as people or lists name it, or for a reminder a customer. */
  readonly ref: string;
  readonly kind: DraftKind;
  /** The customer's where nobody says. */
  readonly language?: Language | undefined;
  /** Who signs. */
  readonly sender?: string | undefined;
}

/** The draft that is wanted. NoSuchRef, NothingOpen, TextRefused, PriceInAnswer. */
export function makeDraft(plan: Plan, { ref, kind, language, sender }: DraftWanted): Draft {
  const about = aboutRef(plan, ref, kind, sender ?? '');
  if (kind === 'reminder') return reminderDraft(plan, about, language);
  const lang = (language ?? languageFor(about)) === 'zh' ? 'zh' : 'en';
  const more = kind === 'dispatch' ? dispatchOf(about, lang) : { source: {} };
  const notes = [
    ...(more.notes ?? []),
    ...notesOn(about.entry!, kind),
    ...changesWaiting(plan, about.entry!, kind),
  ];
  return orderDraft(about, kind, language, { ...more, notes });
}

/** What a text is about: an order, for a reminder also a customer. NoSuchRef. */
export function aboutRef(plan: Plan, ref: string, kind: DraftKind | undefined, sender: string): TextAbout {
  const entry = orderOf(plan, ref) ?? entryNamed(plan, ref);
  if (entry) return aboutOrder(plan, entry, sender);
  if ((kind === undefined || kind === 'reminder') && customerNamed(plan, ref)) return aboutCustomer(plan, ref, sender);
  throw new NoSuchRef(ref, kind === undefined || kind === 'reminder');
} // prettier-ignore

function reminderDraft(plan: Plan, about: TextAbout, language: Language | undefined): Draft {
  const debtor = debtorFor(plan, about);
  if (debtor.receivables.length === 0) throw new NothingOpen(about.entry?.order ?? about.customer);
  const { chosen, source } = reminderParts(plan, debtor, about, language);
  return draftOf(about, 'reminder', chosen, {
    source: { ...orderTags(about, chosen.lang), ...source },
    notes: bankNotes(debtor),
  });
}

/** What is open of the order, or of all that the customer has. */
function debtorFor(plan: Plan, { entry, customer, card }: TextAbout): Debtor {
  if (entry) return debtorOf(customer, card?.record, receivablesOf(ledgerOf(plan).filter((line) => line.entry === entry))); // prettier-ignore
  const debtors = debtorsOf(receivablesOf(ledgerOf(plan)), cardsOf(plan));
  return debtors.find((each) => nameKey(each.customer) === nameKey(customer)) ?? debtorOf(customer, card?.record, []);
} // prettier-ignore

/** That the sheet knows nothing of what the text answers. */
function notesOn(entry: OrderEntry, kind: DraftKind): Bilingual[] {
  if (kind === 'acknowledgement' && entry.phase !== 'inquiry')
    return [both(`表里 ${entry.order} 已经不是询盘了`, `The sheet has ${entry.order} as more than an inquiry by now`)];
  if (kind === 'claim' && !hasOpenClaim(entry))
    return [both(`表里没有 ${entry.order} 的未结客诉`, `The sheet has no open claim of ${entry.order}`)];
  return [];
} // prettier-ignore

/** What a progress note says may be old: a mail suggests other days, and nobody has looked at it. */
function changesWaiting(plan: Plan, { order }: OrderEntry, kind: DraftKind): Bilingual[] {
  if (kind !== 'status' && kind !== 'shipping_advice') return [];
  const of = messagesOf(plan).find((each) => isWaiting(each) && each.message.suggests && orderOf(plan, each.message.order ?? '')?.order === order); // prettier-ignore
  if (!of) return [];
  const cell = addressOf(of.place('suggests'));
  return [both(`有来信建议改这张订单，还没处理（${cell}）：先看它，再发这封`, `A mail suggests changes to this order and is not handled yet (${cell}): look at it before you send this`)]; // prettier-ignore
}
