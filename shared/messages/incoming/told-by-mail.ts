import { findDates } from '../../cells/dates.find';
import { around } from '../../cells/dates.year';
import { hasHan, plainText } from '../../cells/text';
import { dayOf, wholeDay, type Moment } from '../../time/moment';
import type { MailAbout } from '../kinds.data';
import type { IncomingMail } from './mail';
import type { MailParts } from './own-words';
import type { Sender } from './sender';
import { datesTold, type ToldDate } from './told/dates';
import { approvesSample, moneyCame } from './told/happened';
import { textsTold, type ToldText } from './told/numbers';

/** What a mail tells of an order, of which a cell may be made. */
export interface Told {
  readonly dates: readonly ToldDate[];
  readonly texts: readonly ToldText[];
  /** Dates that may be two days as they are written. */
  readonly unclear: readonly string[];
  /** Days on which something happened: a cell that has one stays as it is. */
  readonly happened: ReadonlySet<string>;
}

const NOTHING: Told = { dates: [], texts: [], unclear: [], happened: new Set() };

/** Fields of a letter of credit, which a customer and banks tell; the others are told by those who ship. */
const OF_CREDIT: ReadonlySet<string> = new Set(['lc_no', 'lc_latest_ship', 'lc_expiry']);
const HAPPENED: ReadonlySet<string> = new Set(['atd', 'ata', 'sample_ok', 'deposit_date', 'balance_date']);

/**
 * What its writer may tell: a customer of their own approval and their letter of credit; who ships of sailings, bookings and
 * B/Ls; the team's own of money that is in the account. That a customer has paid is no receipt, whatever slip is attached.
 */
export function toldBy(
  mail: IncomingMail,
  { own, passedOn }: MailParts,
  sender: Sender,
  about: MailAbout,
): Told {
  if (mail.at === undefined) return NOTHING;
  const day = dayOf(mail.at);
  const text = plainText(own.slice(0, LONGEST));
  const isOfCredit = about === 'lc';
  const isShipping = sender.is !== 'customer' && (about === 'etd' || about === 'booking');
  const wanted = ({ field }: { field: string }): boolean => (OF_CREDIT.has(field) ? isOfCredit : isShipping);
  const read = isOfCredit || isShipping ? datesTold(text, day) : undefined;
  const dates = [
    ...(read?.dates.filter(wanted) ?? []).filter((each) => isPossible(each, day)),
    // The day of what a colleague passes on is not that of the mail.
    ...(passedOn === undefined ? happenedOn(text, day, sender) : []),
  ];
  return {
    dates,
    texts: isOfCredit || isShipping || about === 'approval' ? textsTold(text).filter(wanted) : [],
    unclear: read?.unclear ?? [],
    happened: HAPPENED,
  };
}

const LONGEST = 20_000;
/** Days before and behind the mail that what it tells can lie. */
const REACH = 400;

/** What has happened lies behind the mail, what is planned hardly does. */
const isPossible = ({ field, on }: ToldDate, day: number): boolean =>
  Math.abs(dayOf(on) - day) <= REACH &&
  (HAPPENED.has(field) ? dayOf(on) <= day : dayOf(on) >= day - PLANNED_BEFORE);

/** A plan that lies further back is told of another voyage. */
const PLANNED_BEFORE = 3;

function happenedOn(text: string, day: number, sender: Sender): ToldDate[] {
  if (sender.is === 'customer')
    return !sender.byName && approvesSample(text) ? [{ field: 'sample_ok', on: wholeDay(day) }] : [];
  const came = sender.is === 'team' ? moneyCame(text) : undefined;
  const on = came && dayIn(came.sentence, day);
  return on === undefined ? [] : [{ field: `${came!.part}_date`, on }];
}

/** The one day that a sentence names, today and yesterday included; undefined where it names none or several. */
function dayIn(sentence: string, day: number): Moment | undefined {
  const plain = plainText(sentence);
  const spoken = /今天|今日|\btoday\b/i.test(plain)
    ? day
    : /昨天|昨日|\byesterday\b/i.test(plain)
      ? day - 1
      : undefined;
  const { hits } = findDates(plain, { near: around(day), dayMayBeFirst: !hasHan(plain) });
  if (spoken !== undefined) return hits.length === 0 ? wholeDay(spoken) : undefined;
  const [hit] = hits;
  if (hits.length !== 1 || hit?.is !== 'day' || dayOf(hit.moment) > day) return undefined;
  return wholeDay(dayOf(hit.moment));
}
