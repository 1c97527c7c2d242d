import { GendanError } from '../../errors';
import { hasHan } from '../../cells/text';
import type { Lang } from '../../lang';
import type { OrderEntry } from '../../orders/entry';
import type { Plan } from '../../plan/plan';
import { aboutCustomer, aboutOrder, type TextAbout } from '../texts/about';
import { acknowledgementOf } from '../texts/acknowledgement';
import { orderDraft } from '../texts/order-draft';
import type { TagSource } from '../texts/said';
import type { MailAbout } from '../kinds.data';
import type { IncomingMail } from './mail';
import type { MailParts } from './own-words';
import type { Sender } from './sender';
import { hasWord } from './words-in';

/** What an answer to a mail rests on. */
export interface Answered {
  readonly mail: IncomingMail;
  readonly parts: MailParts;
  readonly sender: Sender;
  readonly about: MailAbout;
  readonly entry: OrderEntry | undefined;
  /** As the card writes it; empty for nobody. */
  readonly customer: string;
}

/**
 * The body of an answer for a person to look at, in the writer's language: that an inquiry or a complaint was received, thanks
 * for the notice of a payment, where an order stands by what its cells say for certain. Null where none is due, and for what
 * machines, partners and colleagues write.
 */
export function answerTo(plan: Plan, asked: Answered): string | null {
  const { mail, sender, entry } = asked;
  if (mail.isAutomatic || mail.at === undefined || sender.is === 'team' || sender.is === 'partner')
    return null;
  const lang: Lang = hasHan(`${asked.parts.own}\n${mail.subject}`) ? 'zh' : 'en';
  const signer = signerOf(plan, mail);
  const about = entry ? aboutOrder(plan, entry, signer) : aboutCustomer(plan, asked.customer, signer);
  try {
    return textFor(about, asked, lang);
  } catch (error) {
    // Something that the text has to say stands nowhere: nothing is better than a text with holes.
    if (error instanceof GendanError) return null;
    throw error;
  }
}

function textFor(
  about: TextAbout,
  { mail, parts, sender, about: kind, entry }: Answered,
  lang: Lang,
): string | null {
  const contact = contactOf(mail) || (about.card?.record?.contact ?? about.customer);
  const reference = mail.subject.replace(REPLY, '').trim();
  if (kind === 'inquiry')
    return acknowledgementOf(about, mail.at!, {
      language: lang,
      mail: { ref: mail.messageId, contact: contact || NOBODY[lang], reference },
    }).text;
  // What concerns an order is answered to its customer alone.
  if (sender.is !== 'customer') return null;
  const source: TagSource = contact === '' ? {} : { contact: () => ({ text: contact }) };
  if (kind === 'complaint') return entry ? orderDraft(about, 'claim', lang, { source }).text : null;
  if (kind === 'etd' && asksStatus(parts.own))
    return entry ? orderDraft(about, 'status', lang, { source }).text : null;
  if (kind !== 'payment' || !saysPaid(parts.own, mail.attachments)) return null;
  return thanks(contact, about.sender, lang);
}

const REPLY = /^(?:\s*(?:re|aw|sv|fwd?|回复|答复|转发)\s*[:：])+/i;

/** How somebody is addressed whose name nobody knows. */
const NOBODY: Readonly<Record<Lang, string>> = { zh: '先生/女士', en: 'Sir or Madam' };

/** Thanks until the bank has told: nothing is said to have come in. */
function thanks(contact: string, signer: string, lang: Lang): string | null {
  if (contact === '' || signer === '') return null;
  return lang === 'zh'
    ? `${contact}您好：\n\n谢谢告知付款。等银行通知到账后，我们会再向您确认。\n\n祝好！\n${signer}`
    : `Dear ${contact},\n\nThank you for letting us know about the payment. We will confirm as soon as our bank has advised us of it.\n\nBest regards,\n${signer}`;
}

const PAID = ['paid', 'sent', 'transferred', 'wired', 'remitted', 'made', 'done', 'released', 'slip', 'swift', 'bank copy', '已付', '付了', '汇出', '已汇', '汇了', '打款', '水单', '付款通知', '经付', '转账', '打过去了']; // prettier-ignore
const NOT_PAID =
  /\b(?:not|n't|will|when|next|tomorrow|would|can we|could)\b|n't\b|没|未|下周|明天|会|能不能|[?？]/i;

const saysPaid = (own: string, files: readonly string[]): boolean =>
  !NOT_PAID.test(own) && PAID.some((word) => hasWord(`${own}\n${files.join('\n').replace(/_/g, ' ')}`, word));

const ASKS = /[?？]|吗|请问|什么时候|几号|何时|进度|\b(?:when|where|how is|status|update|any news)\b/i;
const asksStatus = (own: string): boolean => ASKS.test(own);

/** The name beside the address, else what the mail is signed with is not guessed. */
function contactOf({ from: { name } }: IncomingMail): string {
  const bare = name.replace(/[<>"]/g, '').replace(/\s+/g, ' ').trim();
  return bare.length <= 60 && !bare.includes('@') && !DESK.test(bare) ? bare : '';
}

/** Names of desks and not of people. */
const DESK =
  /^(?:purchas\w*|sales|info|office|admin|accounts?|accounting|finance|orders?|buying|buyer|support|service|team|import|export|logistics|docs|documents|采购部?|业务部?|财务部?)$/i;

/** The colleague whom it was written to, where that is one. */
function signerOf(plan: Plan, { to }: IncomingMail): string {
  const named = new Set(to.flatMap(({ address }) => plan.team.find(address)?.name ?? []));
  const [only] = named;
  return named.size === 1 ? only! : '';
}
