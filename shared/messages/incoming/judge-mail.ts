import { both, type Bilingual } from '../../lang';
import { customerNamed } from '../../orders/customers';
import type { Plan } from '../../plan/plan';
import { aboutOf } from './about';
import type { MailContext } from './context';
import type { IncomingMail, JudgedMail } from './mail';
import { matchOf } from './match';
import { partsOf, type MailParts } from './own-words';
import { senderOf, type Sender } from './sender';

/** What Gendan sees in a mail that came in. Deterministic, and never throws, whatever it holds. */
export function judgeMail(plan: Plan, mail: IncomingMail, context: MailContext): JudgedMail {
  const parts = partsOf(mail.subject, mail.text, mail.from.name.slice(0, 100));
  const sender = writerOf(plan, mail, parts);
  const { about, why } = aboutOf(mail, parts, context.rules);
  const match = matchOf(plan, mail, parts, sender, about, context);
  const customer = match.entry
    ? (customerNamed(plan, match.entry.customer)?.name ?? match.entry.customer)
    : sender.is === 'customer' && sender.customers.length === 1
      ? sender.customers[0]!.name
      : '';
  return {
    file: mail.file,
    order: match.entry?.order ?? null,
    customer: customer === '' ? null : customer,
    about,
    why: sentences([match.why, why]),
    proposals: [],
    draft: null,
  };
}

/** Of a mail that a colleague only passes on, who wrote what is passed on. */
function writerOf(plan: Plan, mail: IncomingMail, { passedOn }: MailParts): Sender {
  const sender = senderOf(plan, mail.from);
  return sender.is === 'team' && passedOn !== undefined
    ? senderOf(plan, { name: '', address: passedOn })
    : sender;
}

const sentences = (all: readonly Bilingual[]): Bilingual =>
  both(`${all.map(({ zh }) => zh).join('。')}。`, `${all.map(({ en }) => en).join('. ')}.`);
