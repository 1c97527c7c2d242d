import { both, type Bilingual } from '../../lang';
import { customerNamed } from '../../orders/customers';
import type { OrderEntry } from '../../orders/entry';
import { orderOf } from '../../orders/order-of';
import type { Plan } from '../../plan/plan';
import type { MailAbout } from '../kinds.data';
import { byCustomer } from './by-customer';
import type { MailContext } from './context';
import { findNumbers } from './numbers/find';
import type { NumberHit, NumbersIn } from './numbers/hit';
import { numberIndex } from './numbers/index-of-book';
import type { UnknownNumber } from './numbers/unknown';
import type { IncomingMail } from './mail';
import { noMatch, type Match } from './matched';
import type { MailParts } from './own-words';
import type { Sender } from './sender';

/** By its numbers, else its thread, else what it quotes, else its sender. What leaves a doubt is no order. */
export function matchOf(
  plan: Plan,
  mail: IncomingMail,
  parts: MailParts,
  sender: Sender,
  about: MailAbout,
  context: MailContext,
): Match {
  const index = numberIndex(plan);
  const own = trusted(sender, isOfTrade(mail, about), [
    findNumbers(index, mail.subject, true),
    findNumbers(index, parts.own),
    findNumbers(index, parts.signature),
    ...mail.attachments.slice(0, MOST_FILES).map((name) => findNumbers(index, name, true)),
  ]);
  if (own.hits.length > 0) return byNumbers(plan, own, sender);
  const unknown = own.unknown.find(({ of }) => of === 'order');
  if (unknown) return byEnd(unknown, sender) ?? noMatch(notKnown(unknown));
  return (
    byThread(plan, mail, findNumbers(index, parts.quoted), sender, context) ??
    (own.unknown[0] ? noMatch(notKnown(own.unknown[0])) : byCustomer(plan, parts, mail, sender, about))
  );
}

const MOST_FILES = 50;

/** Whether a person writes of a matter that orders have. */
const isOfTrade = ({ isAutomatic }: IncomingMail, about: MailAbout): boolean =>
  !isAutomatic && about !== 'other' && about !== 'inquiry';

/** What a mail names. In the mail of somebody whom the book does not know, bare figures alone tell nothing unless it is of a matter that orders have. */
function trusted(sender: Sender, isOfTrade: boolean, all: readonly NumbersIn[]): NumbersIn {
  const hits = all.flatMap((each) => each.hits);
  const isSure = sender.is !== 'unknown' || hits.some(({ isBare }) => !isBare);
  const told = isSure ? hits : isOfTrade ? hits.filter(({ isPapers }) => !isPapers) : [];
  return { hits: told, unknown: all.flatMap(({ unknown }) => unknown) };
}

/** A number may belong to several orders (a container, a B/L): what all numbers have in common is meant. */
function common(hits: readonly NumberHit[]): readonly OrderEntry[] {
  let left = hits[0]!.entries;
  for (const { entries } of hits) left = left.filter((entry) => entries.includes(entry));
  return left;
}

const namesOf = (entries: readonly OrderEntry[]): string =>
  [...new Set(entries.map(({ order }) => order))].slice(0, 6).join(' / ');
const textsOf = (hits: readonly { readonly text: string }[]): string =>
  [...new Set(hits.map(({ text }) => text))].slice(0, 6).join(' / ');

function byNumbers(plan: Plan, { hits, unknown }: NumbersIn, sender: Sender): Match {
  const left = common(hits);
  if (left.length !== 1) {
    const all = left.length > 1 ? left : [...new Set(hits.flatMap(({ entries }) => entries))];
    return noMatch(severalOrders(namesOf(all), textsOf(hits)));
  }
  const [entry] = left as [OrderEntry];
  const other = unknown.find(({ isAlike, digits }) => isAlike && !isNamedBy(hits, digits));
  if (other) return noMatch(severalOrders(`${entry.order} / ${other.text}`, textsOf([...hits, other])));
  return (
    contradiction(plan, entry, sender) ?? {
      entry,
      numbers: textsIn(hits),
      why: withSender(
        both(
          `按编号 ${textsOf(hits)} 认出订单 ${entry.order}`,
          `By number ${textsOf(hits)}: order ${entry.order}`,
        ),
        sender,
      ),
    }
  );
}

const textsIn = (hits: readonly NumberHit[]): string[] => [...new Set(hits.map(({ text }) => text))];

/** `081` beside `FY26-081` is the same once more. */
const isNamedBy = (hits: readonly NumberHit[], digits: string | undefined): boolean =>
  digits !== undefined && hits.some(({ text }) => text.replace(/[^A-Z0-9]/g, '').endsWith(digits));

function severalOrders(orders: string, numbers: string): Bilingual {
  return orders === numbers
    ? both(`提到几个订单，不能确定是哪个：${orders}`, `Names several orders, so none is certain: ${orders}`)
    : both(
        `提到几个订单，不能确定是哪个：${orders}（信里写的是 ${numbers}）`,
        `Names several orders, so none is certain: ${orders} (as the mail writes them: ${numbers})`,
      );
}

const notKnown = ({ text }: UnknownNumber): Bilingual =>
  both(`信里的编号 ${text} 在订单表里找不到`, `The number ${text} in the mail is in no order sheet`);

/** A customer does not write about the orders of another one: then the number or the sender is not what it seems. */
function contradiction(plan: Plan, entry: OrderEntry, sender: Sender): Match | undefined {
  if (sender.is !== 'customer' || entry.customer === '') return undefined;
  const owner = customerNamed(plan, entry.customer);
  if (owner === undefined || sender.customers.some(({ key }) => key === owner.key)) return undefined;
  const names = sender.customers.map(({ name }) => name).join(' / ');
  return noMatch(
    both(
      `信里的编号是订单 ${entry.order}，客户是 ${entry.customer}，发件人却是 ${names}：不能确定`,
      `The number is of order ${entry.order} of ${entry.customer}, but the sender is ${names}: not certain`,
    ),
  );
}

function withSender(why: Bilingual, sender: Sender): Bilingual {
  if (sender.is === 'customer' && sender.byName)
    return both(
      `${why.zh}；发件人只有名字对得上客户，请核对邮箱`,
      `${why.en}; the sender is the customer by name alone: check the address`,
    );
  if (sender.is !== 'unknown') return why;
  return both(
    `${why.zh}；发件人不在客户、供应商和人员表里，请核对`,
    `${why.en}; the sender is on no card of a customer, partner or person: check who it is`,
  );
}

/** `your order 081`: the end of a number, certain only where the sender has one such order. */
function byEnd({ digits }: UnknownNumber, sender: Sender): Match | undefined {
  if (digits === undefined || digits.length < 2 || sender.is !== 'customer' || sender.customers.length !== 1)
    return undefined;
  const [customer] = sender.customers as [(typeof sender.customers)[number]];
  const ends = customer.entries.filter(({ order }) => new RegExp(`(?<!\\d)${digits}$`).test(order));
  if (ends.length !== 1) return undefined;
  const [entry] = ends as [OrderEntry];
  return {
    entry,
    numbers: [digits],
    why: both(
      `信里写的是 ${digits}，客户 ${customer.name} 只有订单 ${entry.order} 以它结尾`,
      `The mail writes ${digits}; of ${customer.name} only order ${entry.order} ends so`,
    ),
  };
}

/** By the mail that it answers, else by what it quotes; undefined where neither tells. */
function byThread(
  plan: Plan,
  mail: IncomingMail,
  quoted: NumbersIn,
  sender: Sender,
  context: MailContext,
): Match | undefined {
  const thread = threadOrders(plan, mail, context);
  const named = quoted.hits.length > 0 ? common(quoted.hits) : [];
  if (thread.length > 1)
    return noMatch(
      both(
        `这个会话里有几个订单：${namesOf(thread)}`,
        `The thread is about several orders: ${namesOf(thread)}`,
      ),
    );
  const [entry] = thread;
  if (entry) {
    const all = quoted.hits.flatMap(({ entries }) => entries);
    if (all.length > 0 && !all.includes(entry))
      return noMatch(
        both(
          `会话属于订单 ${entry.order}，引用的旧信却是 ${namesOf(all)}：不能确定`,
          `The thread is about order ${entry.order}, but it quotes ${namesOf(all)}: not certain`,
        ),
      );
    return (
      contradiction(plan, entry, sender) ?? {
        entry,
        numbers: [],
        why: withSender(
          both(`按会话（回复的那封信）认出订单 ${entry.order}`, `By its thread: order ${entry.order}`),
          sender,
        ),
      }
    );
  }
  if (quoted.hits.length === 0) return undefined;
  const [only] = named;
  if (named.length !== 1 || !only) {
    const all = named.length > 1 ? named : [...new Set(quoted.hits.flatMap(({ entries }) => entries))];
    return noMatch(severalOrders(namesOf(all), textsOf(quoted.hits)));
  }
  return (
    contradiction(plan, only, sender) ?? {
      entry: only,
      numbers: textsIn(quoted.hits),
      why: withSender(
        both(
          `只有引用的旧信里有编号 ${textsOf(quoted.hits)}：订单 ${only.order}`,
          `By number ${textsOf(quoted.hits)}, which stands in the quoted mail alone: order ${only.order}`,
        ),
        sender,
      ),
    }
  );
}

/** The orders of the nearest earlier mail of its thread that is known to be of one. */
function threadOrders(plan: Plan, mail: IncomingMail, context: MailContext): readonly OrderEntry[] {
  const ids = [mail.inReplyTo, ...mail.references.slice(-MOST_REFERENCES).reverse()].filter(
    (id) => id !== '',
  );
  const found = new Set<OrderEntry>();
  for (const id of ids) {
    const order = context.thread(id)?.order ?? '';
    const entry = order === '' ? undefined : orderOf(plan, order);
    if (entry) found.add(entry);
  }
  return [...found];
}

const MOST_REFERENCES = 50;
