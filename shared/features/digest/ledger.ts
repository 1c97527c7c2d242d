import { GendanError } from '../../errors';
import { both } from '../../lang';
import { dayOf, type Moment } from '../../time/moment';

/**
 * What has been sent of one book, kept outside of it by the host that sends. Plain JSON. Every mail has one key,
 * a person and a day, and goes out at most once.
 */
export interface SentLedger {
  readonly version: 1;
  /** The first day (serial) that mails may still be sent for; what went out on earlier days is forgotten. */
  readonly from: number;
  readonly mails: readonly LedgerMail[];
}

export interface LedgerMail {
  readonly key: string;
  /** Serial day. */
  readonly day: number;
  /** As the team list wrote the name. */
  readonly person: string;
  readonly to: string;
  readonly state: MailState;
  /** How often it was handed over for sending. */
  readonly tries: number;
  /** What came in the way, as the mail service says it. */
  readonly problem?: string;
  /** Fingerprints of what was escalated in it. */
  readonly told: readonly string[];
}

/**
 * `waiting`: to be sent, nothing has been tried. `sending`: handed over, no answer yet. `sent`. `failed`:
 * certainly not sent. `uncertain`: handed over, and the answer was lost; counts as sent.
 */
export type MailState = 'waiting' | 'sending' | 'sent' | 'failed' | 'uncertain';

export const EMPTY_LEDGER: SentLedger = { version: 1, from: 0, mails: [] };

/** Days that a ledger reaches back, today not counted. */
const KEPT_DAYS = 3;

/** Whether a mail in this state must not go out again. */
export function countsAsSent(state: MailState): boolean {
  return state === 'sent' || state === 'sending' || state === 'uncertain';
}

export function mailOf(ledger: SentLedger, key: string): LedgerMail | undefined {
  return ledger.mails.find((mail) => mail.key === key);
}

/** The ledger with one mail as given, in the place of the one of its key. */
export function withMail(ledger: SentLedger, mail: LedgerMail): SentLedger {
  const others = ledger.mails.filter(({ key }) => key !== mail.key);
  return { ...ledger, mails: [...others, mail] };
}

/** The ledger without a mail that has nothing to say any more. */
export function withoutMail(ledger: SentLedger, key: string): SentLedger {
  return { ...ledger, mails: ledger.mails.filter((mail) => mail.key !== key) };
}

/** The ledger without the days that lie too far back to be of use; nothing can be sent for them any more. */
export function pruned(ledger: SentLedger, now: Moment): SentLedger {
  const from = Math.max(ledger.from, dayOf(now) - KEPT_DAYS);
  return { ...ledger, from, mails: ledger.mails.filter(({ day }) => day >= from) };
}

/** Mails that a run handed over without living to see the answer: from now on they count as sent. */
export function settled(ledger: SentLedger): { ledger: SentLedger; interrupted: readonly LedgerMail[] } {
  const interrupted = ledger.mails.filter(({ state }) => state === 'sending');
  if (interrupted.length === 0) return { ledger, interrupted };
  const mails = ledger.mails.map((mail) =>
    mail.state === 'sending' ? { ...mail, state: 'uncertain' as const } : mail,
  );
  return { ledger: { ...ledger, mails }, interrupted };
}

/** Reads what a host stored; an empty ledger where nothing is. Throws `LedgerIsBroken`: without it something might be sent twice. */
export function readLedger(text: string | undefined): SentLedger {
  if (text === undefined || text.trim() === '') return EMPTY_LEDGER;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LedgerIsBroken();
  }
  if (!isLedger(value)) throw new LedgerIsBroken();
  return value;
}

const STATES: readonly unknown[] = [
  'waiting',
  'sending',
  'sent',
  'failed',
  'uncertain',
] satisfies MailState[];

function isLedger(value: unknown): value is SentLedger {
  if (typeof value !== 'object' || value === null) return false;
  const { version, from, mails } = value as Partial<Record<keyof SentLedger, unknown>>;
  return version === 1 && Number.isInteger(from) && Array.isArray(mails) && mails.every(isMail);
}

function isMail(value: unknown): value is LedgerMail {
  if (typeof value !== 'object' || value === null) return false;
  const mail = value as Partial<Record<keyof LedgerMail, unknown>>;
  return (
    [mail.key, mail.person, mail.to].every((text) => typeof text === 'string') &&
    Number.isInteger(mail.day) &&
    Number.isInteger(mail.tries) &&
    STATES.includes(mail.state) &&
    (mail.problem === undefined || typeof mail.problem === 'string') &&
    Array.isArray(mail.told) &&
    mail.told.every((each) => typeof each === 'string')
  );
}

class LedgerIsBroken extends GendanError {
  constructor() {
    super(
      both(
        '记录“今天已经发给谁”的数据读不出来，为避免重复发送，没有发任何邮件。请清除提醒记录后再运行；清除后，今天发过的人可能再收到一次。',
        'The record of who has been written to today cannot be read, so nothing was sent rather than sent twice. Clear the record of reminders and run again; whoever was written to today may then hear once more.',
      ),
    );
  }
}
