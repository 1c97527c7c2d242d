import { wallClock, wallClockIn } from '../../clock/wall-clock';
import type { Plan } from '../../shared/plan/plan';
import { dayOf, wholeDay, type Moment } from '../../shared/time/moment';
import { folderSource } from './folder';
import { fetchMails, type Fetched } from './imap-fetch';
import type { ImapSettings } from './imap-settings';
import { judgeAll, type InboxItem } from './judge-all';
import type { MailSource } from './source';
import { hashOf, type InboxState, type KnownMailbox } from './state';

/** Where mails come from. */
export type Place = { readonly folder: string } | { readonly mailbox: ImapSettings };

export interface ReadInbox {
  readonly items: readonly InboxItem[];
  /** How far a mailbox was read; kept once what was read is written. */
  readonly upTo?: KnownMailbox;
  /** Mails that wait for the next run. */
  readonly left: number;
}

/** Days that the first run over a mailbox reaches back. */
const FIRST_DAYS = 7;

/** Reads and judges what is new; `since`: from that day on, whatever was read before. `zone`: that of the book's clock, the machine's where it has none. */
export async function readInbox(
  plan: Plan,
  place: Place,
  state: InboxState,
  { since, zone }: { readonly since?: number | undefined; readonly zone?: string | undefined },
): Promise<ReadInbox> {
  const clock = (date: Date): Moment => (zone === undefined ? wallClock(date) : wallClockIn(zone, date));
  if ('folder' in place) {
    const all = await judgeAll(plan, folderSource(place.folder), clock);
    const isMeant = ({ mail }: InboxItem): boolean =>
      since === undefined || mail?.at === undefined || dayOf(mail.at) >= since;
    return { items: all.filter(isMeant), left: 0 };
  }
  const { mailbox } = place;
  const key = hashOf('mailbox', `${mailbox.user}@${mailbox.host}:${mailbox.port}/${mailbox.folder}`);
  const known = since === undefined ? state.mailboxes.find((each) => each.key === key) : undefined;
  const from = since ?? dayOf(plan.now) - FIRST_DAYS;
  const done: { fetched?: Fetched } = {};
  const source: MailSource = async (each) => {
    done.fetched = await fetchMails(mailbox, known, dateOf(wholeDay(from)), each);
  };
  const items = await judgeAll(plan, source, clock);
  const { upTo, left } = done.fetched!;
  return { items, left, upTo: { key, ...upTo } };
}

/** Serial day 0 is 30 December 1899. */
const dateOf = (day: Moment): Date => new Date(Date.UTC(1899, 11, 30 + dayOf(day)));
