import { both, joined, type Bilingual } from '../../lang';
import { MAIL_ABOUTS, type MailAbout } from '../../messages/kinds.data';
import { isWaiting, messagesOf, type PlacedMessage } from '../../messages/placed';
import { customerOf, orderOf } from '../../orders/order-of';
import { daysUntil } from '../../orders/section-parts';
import type { TodayThing, TodayThings } from '../../orders/today-things';
import type { Plan } from '../../plan/plan';
import { dayOf, wholeDay } from '../../time/moment';
import { newest } from './sorting';
import { waitsFor } from './waits-for';

/** Lines for one person at most; what goes beyond is one more line. */
const MOST = 4;

/** Mails that wait for a person, one line an order whatever mails it has, a customer where no order is known, and one for those of whom nothing is; complaints first, then the oldest. */
export function messagesToday(plan: Plan): TodayThings {
  const piles = new Map<string, Pile>();
  for (const placed of messagesOf(plan)) {
    if (!isWaiting(placed)) continue;
    const { owner, role } = waitsFor(plan, placed);
    const { order: said = '', customer = '' } = placed.message;
    const order = orderOf(plan, said)?.order ?? said.trim();
    const name = order || customer.trim();
    const key = [owner, role, name].join('\0');
    const pile = piles.get(key);
    if (pile) pile.mails.push(placed);
    else
      piles.set(key, { owner, role, name, customer: customerOf(plan, order) || customer, mails: [placed] });
  }
  return {
    key: 'messages',
    title: both('来信', 'Mails'),
    opens: { view: 'messages', verb: both('打开', 'Open') },
    tellsRole: true,
    things: shortened([...piles.values()].sort(pressingFirst)).map((pile) => thingOf(plan, pile)),
  };
}

interface Pile extends Pick<TodayThing, 'owner' | 'role' | 'customer'> {
  /** The order, else the customer; empty where neither is known, undefined for what is left of several. */
  readonly name: string | undefined;
  readonly mails: PlacedMessage[];
}

/** Of everybody the first few. */
function shortened(piles: readonly Pile[]): Pile[] {
  const seen = new Map<string, Pile[]>();
  for (const pile of piles) {
    const key = `${pile.owner}\0${pile.role}`;
    seen.set(key, [...(seen.get(key) ?? []), pile]);
  }
  return [...seen.values()].flatMap((own) => {
    if (own.length <= MOST + 1) return own;
    const [{ owner, role }] = own as [Pile];
    return [...own.slice(0, MOST), { owner, role, name: undefined, customer: '', mails: own.slice(MOST).flatMap(({ mails }) => mails) }];
  });
} // prettier-ignore

function thingOf(plan: Plan, { owner, role, name, customer, mails }: Pile): TodayThing {
  const [last] = [...mails].sort(newest) as [PlacedMessage];
  const first = oldest(mails);
  const due = first === Infinity ? dayOf(plan.now) : first;
  const days = Math.max(0, -daysUntil(wholeDay(due), plan.now));
  const called = name === undefined ? OTHERS : NO_ORDER;
  const count = both(`${mails.length} 封`, `${mails.length} ${mails.length === 1 ? 'mail' : 'mails'}`);
  return {
    id: `${owner}\0${role}\0${name ?? '\0'}`,
    name: name || called[plan.language],
    ...(!name && { called }),
    customer,
    note: joined([count, ...aboutsOf(mails)], both(' · ', ' · ')),
    due: wholeDay(due),
    brief: days === 0 ? both('今天', 'today') : both(`${days}天`, `${days} d`),
    owner,
    role,
    place: last.place('subject'),
    opens: last.message.id,
  };
}

const NO_ORDER = both('看不出订单', 'No order known');
const OTHERS = both('其他订单', 'Other orders');

const aboutsOf = (mails: readonly PlacedMessage[]): Bilingual[] =>
  [...new Set(mails.map(({ message }) => message.about ?? 'other'))]
    .sort((a, b) => Number(b === 'complaint') - Number(a === 'complaint'))
    .map((about: MailAbout) => both(MAIL_ABOUTS[about].zh, MAIL_ABOUTS[about].en));

const pressingFirst = (a: Pile, b: Pile): number =>
  complaints(b) - complaints(a) || oldest(a.mails) - oldest(b.mails);
const complaints = ({ mails }: Pile): number =>
  Number(mails.some(({ message }) => message.about === 'complaint'));
const oldest = (mails: readonly PlacedMessage[]): number =>
  mails.reduce((day, { message: { at } }) => (at === undefined ? day : Math.min(day, dayOf(at))), Infinity);
// prettier-ignore
