import type { Bilingual } from '../../shared/lang';
import { CAPABILITIES } from '../../shared/features';
import type { Mail } from '../../shared/features/digest/mail';
import { EMPTY_LEDGER } from '../../shared/features/digest/ledger';
import { planMails, type LaterMail, type MailOptions } from '../../shared/features/digest/plan-mails';
import { goalLinesOf, type GoalLine } from '../../shared/figures/goal-line';
import { todayThings } from '../../shared/features/today/things';
import { reportOf } from '../../shared/features/digest/report';
import { sendingSteps, type Sent } from '../../shared/features/digest/sending';
import { GOOGLE_SENDER, sentElsewhere } from '../../shared/messages/sender';
import type { TodayThings } from '../../shared/orders/today-things';
import type { Plan } from '../../shared/plan/plan';
import type { Moment } from '../../shared/time/moment';
import { mailCarrier, mailsLeft } from './digest-mail';
import { storedLedger, storeLedger } from './digest-store';
import { withLock } from './with-lock';

/** What is to be told of: a book as it was just planned, at a moment of the spreadsheet's own clock. */
export interface DigestRequest extends Pick<
  MailOptions,
  'bookUrl' | 'bookName' | 'only' | 'keepHours' | 'isConfirmed'
> {
  readonly plan: Plan;
  readonly now: Moment;
}

/** What is to be done besides the stages of orders. */
const things = (plan: Plan): readonly TodayThings[] => todayThings(CAPABILITIES, plan);
/** How the team stands towards its goals. */
const goals = (plan: Plan): readonly GoalLine[] => goalLinesOf(plan, CAPABILITIES);

export interface DigestRun {
  readonly sent: Sent;
  readonly later: readonly LaterMail[];
  /** What was done and left, a sentence each. */
  readonly report: readonly Bilingual[];
}

/**
 * Sends everybody what is theirs, each at most once a day, as far as the day's quota goes; what is left is
 * recorded for the next run. Keeps the document's lock meanwhile, so that two runs never send at once: to be
 * called without it. A mail that fails stops no other. BookIsBusy, LedgerIsBroken.
 */
export function sendDigest({ plan, now, ...options }: DigestRequest, patienceMs?: number): DigestRun {
  const elsewhere = elsewhereFor(plan);
  if (elsewhere) return { sent: NONE_SENT, later: [], report: [elsewhere] };
  return withLock(() => {
    const ledger = storedLedger();
    const quota = mailsLeft();
    const planned = planMails(plan, now, ledger, quota, { ...options, things, goals });
    const send = mailCarrier();
    const steps = sendingSteps(planned);
    let next = steps.next();
    while (!next.done) {
      const step = next.value;
      if (step.do === 'send') next = steps.next(send(step.mail));
      else {
        storeLedger(step.ledger);
        next = steps.next();
      }
    }
    return { sent: next.value, later: planned.later, report: reportOf(planned, next.value) };
  }, patienceMs);
}

export interface DigestPreview {
  /** What would be sent now. */
  readonly mails: readonly Mail[];
  readonly later: readonly LaterMail[];
  readonly report: readonly Bilingual[];
}

/** What `sendDigest` would do at this moment; sends and records nothing. */
export function previewDigest({ plan, now, ...options }: DigestRequest): DigestPreview {
  const elsewhere = elsewhereFor(plan);
  if (elsewhere) return { mails: [], later: [], report: [elsewhere] };
  const planned = planMails(plan, now, storedLedger(), mailsLeft(), { ...options, things, goals });
  return { mails: planned.send, later: planned.later, report: reportOf(planned) };
}

/** Another one sends for the book, and keeps the record of it. */
const elsewhereFor = ({ config: { settings: { sender } } }: Plan): Bilingual | undefined =>
  sender === undefined || sender === GOOGLE_SENDER ? undefined : sentElsewhere(sender); // prettier-ignore

const NONE_SENT: Sent = { results: [], left: [], ledger: EMPTY_LEDGER };
