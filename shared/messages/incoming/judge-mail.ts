import { both, type Bilingual } from '../../lang';
import { customerNamed } from '../../orders/customers';
import type { Plan } from '../../plan/plan';
import type { MailAbout } from '../kinds.data';
import { aboutOf } from './about';
import { answerTo } from './answer';
import type { MailContext } from './context';
import { handOffReply } from './hand-off-reply';
import type { IncomingMail, JudgedMail } from './mail';
import { matchOf } from './match';
import { partsOf, type MailParts } from './own-words';
import { proposedCells } from './propose-cells';
import { senderOf, type Sender } from './sender';
import { toldBy, type Told } from './told-by-mail';

/** What Gendan sees in a mail that came in. Deterministic, and never throws, whatever it holds. */
export function judgeMail(plan: Plan, mail: IncomingMail, context: MailContext): JudgedMail {
  const parts = partsOf(mail.subject, mail.text, mail.from.name.slice(0, 100));
  const from = senderOf(plan, mail.from);
  const sender = writerOf(plan, from, parts);
  const { about, why } = aboutOf(mail, parts, context.rules);
  const match = matchOf(plan, mail, parts, sender, about, context);
  const customer = match.entry
    ? (customerNamed(plan, match.entry.customer)?.name ?? match.entry.customer)
    : sender.is === 'customer' && sender.customers.length === 1
      ? sender.customers[0]!.name
      : '';
  const told = toldBy(mail, parts, sender, about);
  const handOff = handOffReply(plan, mail, parts, from, context);
  return {
    file: mail.file,
    order: match.entry?.order ?? null,
    customer: customer === '' ? null : customer,
    about,
    why: sentences([match.why, why, ...notes(about, sender, told)]),
    proposals: match.entry ? proposedCells(plan, match.entry, told, match.numbers) : [],
    draft: answerTo(plan, { mail, parts, sender: from, about, entry: match.entry, customer }),
    ...(handOff && { handOff }),
  };
}

/** Of a mail that a colleague only passes on, who wrote what is passed on. */
function writerOf(plan: Plan, sender: Sender, { passedOn }: MailParts): Sender {
  return sender.is === 'team' && passedOn !== undefined
    ? senderOf(plan, { name: '', address: passedOn })
    : sender;
}

/** What keeps a proposal from being made. */
function notes(about: MailAbout, sender: Sender, { unclear }: Told): Bilingual[] {
  const dates = unclear.slice(0, 3).join(', ');
  return [
    ...(dates === ''
      ? []
      : [
          both(
            `日期 ${dates} 可能是两天，请问清楚再改`,
            `The date ${dates} may be two days: ask before it is changed`,
          ),
        ]),
    ...(about === 'payment' && sender.is === 'customer' ? [NOT_RECEIVED] : []),
  ];
}

const NOT_RECEIVED = both(
  '客户说已付或要付，不等于到账：以银行通知为准',
  'What the customer says about a payment is no receipt: the bank’s advice counts',
);

const sentences = (all: readonly Bilingual[]): Bilingual =>
  both(`${all.map(({ zh }) => zh).join('。')}。`, `${all.map(({ en }) => en).join('. ')}.`);
