import type { GoalLine } from '../../figures/goal-line';
import { nameKey } from '../../people/names';
import type { TodayThings } from '../../orders/today-things';
import type { Plan } from '../../plan/plan';
import { dayOf, lastMinuteOf, type Moment } from '../../time/moment';
import type { Digest, Untold } from './digest';
import { digestsOf } from './digests-of';
import {
  countsAsSent,
  mailOf,
  pruned,
  settled,
  withMail,
  withoutMail,
  type LedgerMail,
  type SentLedger,
} from './ledger';
import { mailFor, type Mail } from './mail';
import { type MailLook } from './mail-look';
import { mailHours } from './mail-hours';

/** What is to be sent now, what later and why, and who cannot be written to. */
export interface PlannedMails {
  /** The most pressing first. */
  readonly send: readonly Mail[];
  readonly later: readonly LaterMail[];
  /** Who has been written to today already, or reads a mailbox that has been told all there is. */
  readonly already: readonly string[];
  readonly unreachable: readonly Untold[];
  /** Mails of a run that ended before it knew whether they went out; they count as sent. */
  readonly interrupted: readonly LedgerMail[];
  /** To be stored before anything is sent. */
  readonly ledger: SentLedger;
  /** The book says that nobody is to be sent anything. */
  readonly isOff: boolean;
}

export interface LaterMail {
  readonly person: string;
  readonly to: string;
  readonly reason: LaterReason;
  /** When mails may go out again, for `hours`. */
  readonly opens?: Moment;
  /** Nobody is written to on this day at all, for `hours`. */
  readonly isDayOff?: boolean;
  /** What the mail service said, for `refused`. */
  readonly problem?: string;
}

/** `unconfirmed`: whoever it is sent for has not agreed to this address yet. `quota`: no more mails today. `hours`: outside of the hours of sending. `refused`: tried often enough today. `past`: an earlier day than the ledger still knows. */
export type LaterReason = 'unconfirmed' | 'quota' | 'hours' | 'refused' | 'past';

export interface MailOptions extends MailLook {
  /** Only this person, by any spelling of the team list. */
  readonly only?: string;
  /** Whether to keep to the hours of sending; true unless somebody who stands in front of it says otherwise. */
  readonly keepHours?: boolean;
  /** Whether the person in whose name it is sent has agreed to an address; to every one unless said. */
  readonly isConfirmed?: (address: string) => boolean;
  /** What is to be done besides the stages of orders, as whoever composes Gendan has it of all capabilities. */
  readonly things?: (plan: Plan) => readonly TodayThings[];
  /** How the team stands towards its goals, likewise. */
  readonly goals?: (plan: Plan) => readonly GoalLine[];
}

/** How often a mail is tried on one day: an address that is refused is not knocked at every hour. */
const MOST_TRIES = 3;

/**
 * Decides what to send. `now` is the moment of sending; the verdicts are the plan's. `quota` is how many mails
 * the service still takes today (Infinity where there is no limit): when it is short, those with the longest
 * overdue work come first and the others are left for the next run.
 *
 * What was not sent is never kept as a text: the next run makes it anew from the book as it then is, under the
 * same key on the same day, and under a new key on another day. So nothing stale goes out.
 */
export function planMails(
  plan: Plan,
  now: Moment,
  before: SentLedger,
  quota: number,
  options: MailOptions = {},
): PlannedMails {
  const { ledger, interrupted } = settled(pruned(before, now));
  if (!plan.config.settings.digest)
    return { send: [], later: [], already: [], unreachable: [], interrupted, ledger, isOff: true };
  const { digests, untold } = digestsOf(plan, options.things?.(plan));
  const told = withGoals(forWhom(digests, plan, options.only), options.goals, plan);
  const sorted = sortOut(told, plan, now, ledger, options);
  const filled = fill(sorted.open, plan, dayOf(now), ledger, quota, options);
  return {
    send: filled.send,
    later: [...sorted.later, ...filled.later],
    already: [...sorted.already, ...filled.already],
    unreachable: untold,
    interrupted,
    ledger: filled.ledger,
    isOff: false,
  };
}

function withGoals(digests: readonly Digest[], goalsOf: MailOptions['goals'], plan: Plan): readonly Digest[] {
  const goals = digests.length > 0 ? (goalsOf?.(plan) ?? []) : [];
  return goals.length === 0 ? digests : digests.map((digest) => ({ ...digest, goals }));
}

function forWhom(digests: readonly Digest[], plan: Plan, only: string | undefined): readonly Digest[] {
  if (only === undefined) return digests;
  const wanted = nameKey(plan.team.find(only)?.name ?? only);
  return digests.filter(({ person }) => nameKey(person) === wanted);
}

/** Who may be written to now, who was already, who is to wait. */
function sortOut(
  digests: readonly Digest[],
  plan: Plan,
  now: Moment,
  ledger: SentLedger,
  { keepHours = true, isConfirmed = () => true }: MailOptions,
): { open: readonly Digest[]; later: readonly LaterMail[]; already: readonly string[] } {
  const { team } = plan;
  const hours = mailHours(plan);
  const [open, later, already] = [[] as Digest[], [] as LaterMail[], [] as string[]];
  for (const digest of digests) {
    const { person, address: to } = digest;
    const entry = mailOf(ledger, keyOf(person, dayOf(now)));
    const at = keepHours ? hours(team.find(person), now) : { isOpen: true as const };
    if (entry && countsAsSent(entry.state)) already.push(person);
    else if (dayOf(now) < ledger.from) later.push({ person, to, reason: 'past' });
    else if (entry && entry.tries >= MOST_TRIES && entry.to === to)
      later.push({ person, to, reason: 'refused', problem: entry.problem });
    else if (!isConfirmed(to)) later.push({ person, to, reason: 'unconfirmed' });
    else if (!at.isOpen) later.push({ person, to, reason: 'hours', opens: at.opens, isDayOff: at.isDayOff });
    else open.push(digest);
  }
  return { open, later, already };
}

/** The mails that the quota allows, the most urgent first; every one of them stands in the ledger as waiting. */
function fill(
  open: readonly Digest[],
  plan: Plan,
  today: number,
  before: SentLedger,
  quota: number,
  look: MailLook,
): Pick<PlannedMails, 'send' | 'later' | 'already' | 'ledger'> {
  const told = new Set(
    before.mails
      .filter(({ day, state }) => day === today && countsAsSent(state))
      .flatMap((mail) => mail.told),
  );
  const [send, later, already] = [[] as Mail[], [] as LaterMail[], [] as string[]];
  let ledger = before;
  for (const digest of [...open].sort((a, b) => urgencyOf(a) - urgencyOf(b))) {
    const { person, address: to } = digest;
    const news = withoutTold(digest, told);
    const key = keyOf(person, today);
    if (!news) {
      ledger = withoutMail(ledger, key);
      already.push(person);
      continue;
    }
    const tries = mailOf(before, key)?.tries ?? 0;
    ledger = withMail(ledger, { key, day: today, person, to, state: 'waiting', tries, told: [] });
    if (send.length >= quota) {
      later.push({ person, to, reason: 'quota' });
      continue;
    }
    const mail = mailFor(news, plan, key, today, look);
    mail.told.forEach((each) => told.add(each));
    send.push(mail);
  }
  return { send, later, already, ledger };
}

/** One key per person and day. */
function keyOf(person: string, day: number): string {
  return `${day} ${nameKey(person)}`;
}

/** The digest without what its mailbox has been told of today as escalated; undefined when nothing is left. */
function withoutTold(digest: Digest, told: ReadonlySet<string>): Digest | undefined {
  const sections = digest.sections
    .map((section) => ({
      ...section,
      lines: section.lines.filter(({ fingerprint }) => fingerprint === undefined || !told.has(fingerprint)),
    }))
    .filter(({ lines, things = [] }) => lines.length + things.length > 0);
  return sections.length === 0 ? undefined : { ...digest, sections };
}

/** The last minute of the earliest deadline told, so that the longest overdue comes first. */
function urgencyOf({ sections }: Digest): number {
  let first = Number.MAX_SAFE_INTEGER;
  for (const { lines, things = [] } of sections)
    for (const { due } of [...lines, ...things])
      if (due !== undefined) first = Math.min(first, lastMinuteOf(due));
  return first;
}
