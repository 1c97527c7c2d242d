import { both, type Bilingual } from '../../lang';
import { customerNamed } from '../../orders/customers';
import type { Plan } from '../../plan/plan';
import { aboutOf } from './about';
import type { MailContext } from './context';
import type { IncomingMail, JudgedMail } from './mail';
import { matchOf } from './match';
import { partsOf } from './own-words';
import { senderOf } from './sender';

/** What Gendan sees in a mail that came in. Deterministic, and never throws, whatever it holds. */
export function judgeMail(plan: Plan, mail: IncomingMail, context: MailContext): JudgedMail {
  const parts = partsOf(mail.subject, mail.text);
  const sender = senderOf(plan, mail.from);
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

const sentences = (all: readonly Bilingual[]): Bilingual =>
  both(`${all.map(({ zh }) => zh).join('。')}。`, `${all.map(({ en }) => en).join('. ')}.`);
