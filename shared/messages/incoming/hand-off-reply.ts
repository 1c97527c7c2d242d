import { mattersOf } from '../../orders/matters';
import type { Plan } from '../../plan/plan';
import { isEarlier } from '../../time/moment';
import type { MailContext } from './context';
import type { HandOffReply, IncomingMail } from './mail';
import type { MailParts } from './own-words';
import type { Sender } from './sender';

const YES =
  /^(?:ok(?:ay)?|yes|yep|accept(?:ed)?|i accept(?: it)?|we accept(?: it)?|received and accepted|confirmed and accepted|taken over|agreed|好的?|可以|接受|同意|没问题|收到并接受|已接受|我接受|我们接受|确认接受|收到[,，]?\s?(?:接受|没问题|可以)|行)(?:\s*(?:[,，]\s*)?(?:thanks?|thank you|thx|谢谢|感谢|received|收到了?|done|i will start|we will start))?[\s.!,，。！~]*$/i;
const NO =
  /^(?:no\b|not accepted|rejected?|i reject|we reject|i (?:can ?not|can't|do not|don't) accept|(?:we )?(?:can ?not|can't|do not|don't) accept|不接受|不同意|不行|退回|拒绝|无法接受|不能接受|没法接受|先不接)/i;
const REASON = /[\p{L}\p{N}]{2,}/gu;

/** The answer to a hand-off that a mail gives: a clear yes, or a no that says why. What is unclear answers nothing. */
export function handOffReply(
  plan: Plan,
  mail: IncomingMail,
  { own, passedOn }: MailParts,
  sender: Sender,
  context: MailContext,
): HandOffReply | undefined {
  if (mail.isAutomatic || passedOn !== undefined) return undefined;
  const number = numberMeant(plan, mail, sender, context);
  const said = own.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !GREETING.test(line)).join(' ').slice(0, LONGEST); // prettier-ignore
  if (number === undefined || said === '') return undefined;
  if (YES.test(said)) return { number, answer: 'accepted', note: said };
  const no = NO.exec(said);
  if (!no || /[?？]/.test(said)) return undefined;
  const reason = said.slice(no[0].length);
  const words = reason.match(REASON)?.join('') ?? '';
  return words.length >= SHORTEST_REASON ? { number, answer: 'rejected', note: said } : undefined;
}

const GREETING = /^(?:(?:dear|hi|hello|hey)\b.{0,40}|.{0,12}(?:您好|你好|好)[,，:：!！。]?|.{1,8}[:：])$/i;
const LONGEST = 600;
/** Fewer letters give no reason: `no thanks`. */
const SHORTEST_REASON = 4;

/** The open hand-off that the subject names, or that the mail before told of; nobody answers what they handed over themselves. */
function numberMeant(
  plan: Plan,
  mail: IncomingMail,
  sender: Sender,
  context: MailContext,
): string | undefined {
  const open = mattersOf(plan).filter(({ matter }) => matter.kind === 'handoff' && matter.state === 'handed');
  const subject = mail.subject.normalize('NFKC').toLowerCase();
  const named = open.filter(({ matter }) => stands(subject, matter.number.normalize('NFKC').toLowerCase()));
  const ids = [mail.inReplyTo, ...mail.references.slice(-MOST_REFERENCES)];
  const told = new Set(ids.flatMap((id) => context.thread(id)?.handOff ?? []));
  const inThread = open.filter(({ matter }) => told.has(matter.number));
  const meant = named.length > 0 ? named : inThread;
  if (meant.length !== 1) return undefined;
  const [{ matter }] = meant as [(typeof meant)[number]];
  // A number can be guessed; who is not known has to answer the mail that was sent to them.
  if (sender.is === 'unknown' && inThread.length === 0) return undefined;
  if (sender.is === 'customer' || (sender.is === 'team' && sender.name === matter.raisedBy)) return undefined;
  if (mail.at !== undefined && matter.handed !== undefined && isEarlier(mail.at, matter.handed))
    return undefined;
  return matter.number;
}

const MOST_REFERENCES = 50;

/** Whether a number stands in a text and is not part of a longer one: `PO-1/prod_done/1` is not in `PO-1/prod_done/12`. */
function stands(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + number.length] ?? ' '))
      return true;
  return false;
}
