import { both, type Bilingual } from '../../lang';
import { customerNamed } from '../../orders/customers';
import { factsOfRow } from '../../plan/facts-of-row';
import type { Plan } from '../../plan/plan';
import type { MailAbout } from '../kinds.data';
import { aboutOf, type About } from './about';
import { answerTo } from './answer';
import type { MailContext } from './context';
import { handOffReply } from './hand-off-reply';
import type { IncomingMail, JudgedMail } from './mail';
import { matchOf } from './match';
import type { Match } from './matched';
import { compactOf, written } from './numbers/written';
import { partsOf, type MailParts } from './own-words';
import { proposedCells } from './propose-cells';
import { senderOf, type Sender } from './sender';
import { toldBy, type Told } from './told-by-mail';

/** What Gendan sees in a mail that came in. Deterministic, and never throws, whatever it holds. */
export function judgeMail(plan: Plan, mail: IncomingMail, context: MailContext): JudgedMail {
  const parts = partsOf(mail.subject, mail.text, mail.from.name.slice(0, 100));
  const from = senderOf(plan, mail.from);
  const sender = writerOf(plan, from, parts);
  const said = aboutOf(mail, parts, context.rules);
  const match = matchOf(plan, mail, parts, sender, said.about, context);
  const { about, why } = said.isNone && isByCredit(plan, match) ? OF_CREDIT : said;
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

/** A mail of which no rule tells what it is about, and that names its order by the number of the letter of credit. */
const isByCredit = (plan: Plan, { entry, numbers }: Match): boolean =>
  numbers.length > 0 &&
  (entry?.whole.rows ?? []).some(({ table, row }) => {
    const credit = compactOf(written(factsOfRow(table, row.row, plan.now).text('lc_no')));
    return credit !== '' && numbers.some((number) => compactOf(written(number)) === credit);
  });

const OF_CREDIT: Pick<About, 'about' | 'why'> = {
  about: 'lc',
  why: both('关于信用证：信里写的是信用证号', 'About l/c: the mail writes the number of the L/C'),
};

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
