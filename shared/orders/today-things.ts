import type { Place } from '../book/address';
import type { Bilingual } from '../lang';
import type { Plan } from '../plan/plan';
import type { Role } from '../process/row';
import type { Moment } from '../time/moment';
import { plainText } from './entry';
import { FILTER_KEYS, type OrderFilter } from './filter';
import { nameTest, rolesOf } from './person';

/** Something to be done today that is no stage of an order: a customer to be in touch with. Plain JSON. */
export interface TodayThing {
  /** Names it within its capability. */
  readonly id: string;
  /** Whom or what it is about, as the sheet writes it. */
  readonly name: string;
  /** What it is called where the sheet has no word for it, in the language of whoever reads. */
  readonly called?: Bilingual;
  /** Under which a filter of customers picks it; empty for none. */
  readonly customer: string;
  /** More to know, in a few words; may be empty. */
  readonly note: Bilingual;
  readonly due: Moment;
  /** `今天`, `3天`: how far past. */
  readonly brief: Bilingual;
  /** As the sheet writes it; empty where nobody is named. */
  readonly owner: string;
  /** Whose it is where nobody is named. */
  readonly role: Role;
  readonly place: Place;
  /** What the view of its group opens for it. */
  readonly opens?: string;
  /** What the button that goes there says of it, where the group's would say too little. */
  readonly opensBy?: Bilingual;
  /** Nothing is to be said of it with the group's `done`: it goes when what it opens is seen to. */
  readonly isNeverDone?: true;
  /** Concerns nobody but whom it names: not listed where everybody's things are. */
  readonly isPersonal?: true;
}

/** Things of one kind, a short group of Today and of the daily mail. */
export interface TodayThings {
  readonly key: string;
  readonly title: Bilingual;
  /** What its button says, and the day that has to be typed for it; without one a press is enough. */
  readonly done?: { readonly verb: Bilingual; readonly next?: Bilingual };
  /** The view where more may be done about one than to say that it is done, by its key, and what the button says that goes there. */
  readonly opens?: { readonly view: string; readonly verb: Bilingual };
  /** Whether the mail of those who hold the role tells what names nobody; else such things stay in Today alone. */
  readonly tellsRole?: true;
  readonly things: readonly TodayThing[];
}

/** Whether a thing is a person's: by name, else by the role that nobody was named for. Everything is everybody's. */
export function thingTest(plan: Plan, me: string): (thing: TodayThing) => boolean {
  if (me.trim() === '') return () => true;
  const isMe = nameTest(plan, me);
  const roles = new Set(rolesOf(plan, me));
  return ({ owner, role }) => (owner.trim() === '' ? roles.has(role) : isMe(owner));
}

/** Whether a filter of orders picks a thing: by customer, owner or text. What is filtered by anything else is orders alone. */
export function filterThings(plan: Plan, filter: OrderFilter): (thing: TodayThing) => boolean {
  const { customer = [], owner = [], text = '', mine = '', orders } = filter;
  const isOther = FILTER_KEYS.some(
    (key) => key !== 'customer' && key !== 'owner' && (filter[key]?.length ?? 0) > 0,
  );
  if (isOther || orders) return () => false;
  const customers = new Set(customer.map(plainText));
  const areThey = owner.map((name) => nameTest(plan, name));
  const words = plainText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const isMine = thingTest(plan, mine);
  const ofSomebody = areThey.length > 0 || mine.trim() !== '';
  return (thing) =>
    (ofSomebody || !thing.isPersonal) &&
    (customers.size === 0 || customers.has(plainText(thing.customer))) &&
    (areThey.length === 0 || areThey.some((isThem) => isThem(thing.owner))) &&
    words.every((word) => plainText(`${thing.name} ${thing.owner}`).includes(word)) &&
    isMine(thing);
}
