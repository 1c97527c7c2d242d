import type { Book } from '../../shared/book/model';
import type { Patch } from '../../shared/book/patch';
import { mailbox } from '../../shared/cells/mail-address';
import { GendanError } from '../../shared/errors';
import { proposeAccepted, proposeRejected, receiverOf } from '../../shared/features/matters/hand-offs/act';
import { both, type Bilingual } from '../../shared/lang';
import { customerNamed } from '../../shared/orders/customers';
import { recordsOf } from '../../shared/orders/records';
import { nameKey } from '../../shared/people/names';
import type { Plan } from '../../shared/plan/plan';
import { PARTNERS } from '../../shared/trade/sheets/partners.sheet';
import type { InboxItem } from './judge-all';

/** A reply to a hand-off, as it is written once a person agrees. */
export interface HandOffStep {
  readonly file: string;
  readonly title: Bilingual;
  readonly step: (book: Book) => Patch;
}

export interface HandOffReplies {
  readonly steps: readonly HandOffStep[];
  /** Those that are left to a person, and why. */
  readonly left: readonly { readonly file: string; readonly why: Bilingual }[];
}

/**
 * What replies to hand-offs say: accepted, or given back with a reason, in the receiver's name by whoever agrees. A mail counts
 * only where its sender is an address of the receiver, as the card or the team list has it.
 */
export function handOffReplies(plan: Plan, items: readonly InboxItem[], by: string): HandOffReplies {
  const steps: HandOffStep[] = [];
  const left: { file: string; why: Bilingual }[] = [];
  const answered = new Set<string>();
  for (const { file, mail, judged, sameAs } of items) {
    const reply = judged.handOff;
    if (!mail || !reply || sameAs !== undefined) continue;
    const { number, answer, note } = reply;
    const receiver = receiverOf(plan, number);
    const address = mailbox(mail.from.address);
    if (mail.isAutomatic) left.push({ file, why: automatic(number) });
    else if (!receiver) left.push({ file, why: gone(number) });
    else if (!addressesOf(plan, receiver.name).has(address))
      left.push({ file, why: stranger(number, receiver.name, address) }); // prettier-ignore
    else if (by.trim() === '') left.push({ file, why: nobody(number) });
    else if (answered.has(number)) left.push({ file, why: twice(number) });
    else {
      const said = { by, for: receiver.name, note };
      const propose = answer === 'accepted' ? proposeAccepted : proposeRejected;
      try {
        const { title } = propose(plan, number, said);
        answered.add(number);
        steps.push({ file, title, step: (book) => propose({ ...plan, book }, number, said).patch });
      } catch (error) {
        if (!(error instanceof GendanError)) throw error;
        left.push({ file, why: both(error.say('zh'), error.say('en')) });
      }
    }
  }
  return { steps, left };
}

/** Where somebody writes from, by their card or the team list. */
function addressesOf(plan: Plan, name: string): ReadonlySet<string> {
  const key = nameKey(name);
  const is = (...names: readonly (string | undefined)[]): boolean =>
    names.some((each) => each !== undefined && each !== '' && nameKey(each) === key);
  const partners = recordsOf(plan, PARTNERS).records.filter(({ partner, aliases, fullName }) => is(partner, ...aliases, fullName)); // prettier-ignore
  const people = plan.config.people.filter((each) => is(each.name));
  return new Set(
    [
      ...partners.flatMap(({ email }) => email),
      ...people.flatMap(({ email, aliases }) => [email, ...aliases]),
      ...(customerNamed(plan, name)?.card?.email ?? []),
    ].map((text) => mailbox(text.trim())),
  );
}

const ways = (number: string): Bilingual =>
  both(`由人决定：gendan matters 工作簿 --accept ${number}（或 --reject）。`, `A person decides: gendan matters BOOK --accept ${number} (or --reject).`); // prettier-ignore
const told = (zh: string, en: string, number: string): Bilingual =>
  both(`${zh}${ways(number).zh}`, `${en} ${ways(number).en}`);
const automatic = (number: string): Bilingual =>
  told(`这封信是机器发的，不算对 ${number} 的答复。`, `A machine sent this mail; it is no answer to ${number}.`, number); // prettier-ignore
const gone = (number: string): Bilingual =>
  both(`没有 ${number} 这个交接了。`, `There is no hand-off ${number} any more.`);
const stranger = (number: string, name: string, address: string): Bilingual =>
  told(`${number} 的接手人是“${name}”，资料里没有 ${address} 这个邮箱，不能算他的答复。`, `${number} is for ${name}, and no card has the address ${address}: it may not be theirs.`, number); // prettier-ignore
const nobody = (number: string): Bilingual =>
  both(`对 ${number} 的答复要有人经手：请加 --as 姓名。`, `Somebody has to take in the answer to ${number}: add --as NAME.`); // prettier-ignore
const twice = (number: string): Bilingual =>
  told(`这一批里有几封信都答复了 ${number}，只算第一封。`, `Several mails answer ${number}; only the first counts.`, number); // prettier-ignore
