import type { Lang } from '../../../shared/lang';
import { entriesOf, type OrderEntry } from '../../../shared/orders/entry';
import { factsOfRow } from '../../../shared/plan/facts-of-row';
import type { Plan } from '../../../shared/plan/plan';
import type { RecordDraft } from '../../../shared/records/draft';
import { dayOf, isoDay } from '../../../shared/time/moment';
import { in2026, officeDay, TODAY } from '../days';
import { newestRate } from './rates';

/** Of the orders that sail in these days finance has entered what they cost. */
const [FROM, UNTIL] = [in2026(5, 11), in2026(5, 24)];
const MOST = 8;
/** What a factory gets of the price, and how much of that beforehand. */
const [COST, DEPOSIT] = [0.78, 0.3];
const FREIGHT_USD = 1850;
/** Who makes the goods where the order sheet does not say, and who ships them. */
const FACTORIES = ['Linhe Forge Works', 'Qinshan Handles Co'] as const;
const FORWARDERS: Readonly<Record<Lang, string>> = { zh: '甬舟货代', en: 'Harbourline Forwarding' };

/** What a few orders make us owe: the factory's deposit and balance, and the freight where we pay it. */
export function paymentsOf(plan: Plan, lang: Lang): RecordDraft[] {
  const costed = entriesOf(plan).filter(({ ships, amount, phase }) => {
    const day = ships === undefined ? NaN : dayOf(ships);
    return phase !== 'cancelled' && amount !== undefined && FROM <= day && day <= UNTIL;
  });
  return costed.slice(0, MOST).flatMap((entry, at) => owedFor(plan, entry, lang, FACTORIES[at % FACTORIES.length]!));
} // prettier-ignore

function owedFor(plan: Plan, entry: OrderEntry, lang: Lang, maker: string): RecordDraft[] {
  const { table, row } = entry.whole.speaks;
  const facts = factsOfRow(table, row.row, plan.now);
  const ships = dayOf(entry.ships!);
  const ordered = facts.date('order_date');
  const cost = Math.round((entry.amount! * newestRate(entry.currency) * COST) / 100) * 100;
  const deposit = Math.round((cost * DEPOSIT) / 100) * 100;
  const factory = { order: entry.order, payee: entry.factory || maker, currency: 'CNY' };
  const owed: RecordDraft[] = [
    { ...factory, kind: 'factory_deposit', amount: String(deposit), ...dueOn(officeDay((ordered === undefined ? ships - 55 : dayOf(ordered)) + 5)) },
    { ...factory, kind: 'factory_balance', amount: String(cost - deposit), ...dueOn(officeDay(ships - 2)) },
  ];
  if (/^[CD]/i.test(facts.text('incoterm')))
    owed.push({ order: entry.order, kind: 'freight', payee: FORWARDERS[lang], amount: String(FREIGHT_USD), currency: 'USD', ...dueOn(officeDay(ships + 7)) });
  return owed;
} // prettier-ignore

/** Paid on the day if that was before last Thursday: finance is behind with the last ones. */
const dueOn = (day: number): RecordDraft => ({
  due: isoDay(day),
  ...(day < TODAY - 4 && { paidOn: isoDay(day) }),
});
