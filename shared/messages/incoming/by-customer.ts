import { both, type Bilingual } from '../../lang';
import { customersOf, isOpenOrder, isOrder, type CustomerOf } from '../../orders/customers';
import type { OrderEntry } from '../../orders/entry';
import { SAILED } from '../../orders/order-dates';
import type { Plan } from '../../plan/plan';
import { factsOfRow } from '../../plan/facts-of-row';
import type { MailAbout } from '../kinds.data';
import type { IncomingMail } from './mail';
import { noMatch, type Match } from './matched';
import type { MailParts } from './own-words';
import type { Sender } from './sender';
import { hasWord } from './words-in';

/** By its customer, who has one order alone that it can be about. */
export function byCustomer(
  plan: Plan,
  parts: MailParts,
  mail: IncomingMail,
  sender: Sender,
  about: MailAbout,
): Match {
  const customer = customerMeant(plan, parts, mail, sender);
  if (customer === undefined) return noMatch(NOTHING);
  if (mail.isAutomatic) return noMatch(AUTOMATIC);
  const text = `${mail.subject}\n${parts.own}`.slice(0, LONGEST);
  if (about === 'inquiry')
    return noMatch(
      both(
        `${customer.name} 的新询盘，还没有订单`,
        `A new inquiry of ${customer.name}, of which there is no order yet`,
      ),
    );
  if (about === 'other' && !ORDER_WORDS.some((word) => hasWord(text, word))) return noMatch(NOTHING);
  const open = customer.entries.filter(isOpenOrder);
  const fits = candidates(customer, open, about, plan, text);
  if (fits.length !== 1) return noMatch(several(customer, fits.length > 1 ? fits : open));
  const [entry] = fits as [OrderEntry];
  const isOnly = open.length === 1;
  return {
    entry,
    numbers: [],
    why: isOnly
      ? both(
          `信里没有编号；客户 ${customer.name} 只有一个在做的订单 ${entry.order}`,
          `No number in it; ${customer.name} has one open order, ${entry.order}`,
        )
      : both(
          `信里没有编号；客户 ${customer.name} 只有订单 ${entry.order} 和这件事对得上`,
          `No number in it; of ${customer.name} only order ${entry.order} can be meant`,
        ),
  };
}

/** Longer mails say in their first part what they are about. */
const LONGEST = 20_000;

/** What a mail that is about nothing in particular says of an order. */
const ORDER_WORDS = [
  'order', 'our order', 'the order', 'shipment', 'goods', 'cargo', 'container', 'production', 'delivery', 'vessel', 'documents',
  '订单', '货', '大货', '出货', '发货', '船', '单据', '提单', '交货',
]; // prettier-ignore

const NOTHING = both(
  '没有编号、会话或客户能说明是哪个订单',
  'No number, thread or customer tells which order',
);
const AUTOMATIC = both('自动邮件，没有编号', 'An automatic mail without a number');

/** The sender, else the one customer whom somebody else's mail names. */
function customerMeant(
  plan: Plan,
  parts: MailParts,
  mail: IncomingMail,
  sender: Sender,
): CustomerOf | undefined {
  if (sender.is === 'customer') return sender.customers.length === 1 ? sender.customers[0] : undefined;
  if (sender.is === 'unknown') return undefined;
  const text = `${mail.subject}\n${parts.own}`.slice(0, LONGEST);
  const named = customersOf(plan).filter(({ name, card }) =>
    [name, ...(card?.aliases ?? []), card?.fullName ?? ''].some(
      (each) => each.trim().length >= 2 && hasWord(text, each.trim()),
    ),
  );
  return named.length === 1 ? named[0] : undefined;
}

function several({ name }: CustomerOf, entries: readonly OrderEntry[]): Bilingual {
  const orders = entries
    .slice(0, 6)
    .map(({ order }) => order)
    .join(' / ');
  if (entries.length === 0)
    return both(`客户 ${name} 没有对得上的订单`, `${name} has no order that it can be about`);
  return both(
    `信里没有编号，客户 ${name} 有几个订单：${orders}`,
    `No number in it, and ${name} has several orders: ${orders}`,
  );
}

const FIRST = ['deposit', 'prepaid'];
const LAST = ['balance', 'balance_before', 'credit_due', 'collection', 'maturity'];
const STAGES: Readonly<Partial<Record<MailAbout, readonly string[]>>> = {
  payment: [...FIRST, ...LAST],
  approval: [
    'pi_back',
    'price_ok',
    'sample_ok',
    'pps_ok',
    'sample_confirm',
    'artwork',
    'bl_check',
    'first_article',
    'insp_release',
  ],
  booking: ['booking', 'nominate', 'si', 'vgm', 'load', 'gate_in'],
  lc: ['lc_open', 'lc_check', 'present', 'bank_exam', 'acceptance', 'maturity'],
};

/** The orders of a customer that something can be about. */
function candidates(
  customer: CustomerOf,
  open: readonly OrderEntry[],
  about: MailAbout,
  plan: Plan,
  text: string,
): readonly OrderEntry[] {
  const sailed = ({ phase }: OrderEntry): boolean => SAILED.has(phase);
  if (about === 'complaint')
    return customer.entries.filter((entry) => isOrder(entry) && entry.phase !== 'cancelled' && sailed(entry));
  if (about === 'lc') {
    const byCredit = open.filter((entry) => isByCredit(plan, entry));
    if (byCredit.length > 0 || open.length > 1) return narrowed(byCredit, STAGES.lc!);
    return [];
  }
  const possible = about === 'booking' || about === 'etd' ? open.filter((entry) => !sailed(entry)) : open;
  const stages = about === 'payment' ? paymentStages(text) : STAGES[about];
  return stages ? narrowed(possible, stages) : possible;
}

function paymentStages(text: string): readonly string[] {
  const isFirst = ['deposit', 'down payment', 'advance payment', '定金', '订金', '预付款'].some((word) =>
    hasWord(text, word),
  );
  const isLast = ['balance', 'final payment', '尾款', '余款'].some((word) => hasWord(text, word));
  if (isFirst === isLast) return STAGES.payment!;
  return isFirst ? FIRST : LAST;
}

/** Those of several for which one of some stages is to be done now. */
function narrowed(entries: readonly OrderEntry[], stages: readonly string[]): readonly OrderEntry[] {
  if (entries.length < 2) return entries;
  return entries.filter(({ work }) => work.some(({ stage }) => stages.includes(stage.stage.key)));
}

const isByCredit = (plan: Plan, { whole }: OrderEntry): boolean =>
  whole.rows.some(({ table, row }) => {
    const facts = factsOfRow(table, row.row, plan.now);
    return facts.text('lc_no') !== '' || /\bl\/?c\b|信用证/i.test(facts.text('payment_term'));
  });
