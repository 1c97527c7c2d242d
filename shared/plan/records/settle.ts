import type { Money } from '../../records/money';
import { termsOf, wordsOf } from '../../terms/kinds';
import { orderKey } from '../../trade/order-key';
import { factsOfRow } from '../facts-of-row';
import { moneyPartsOf } from '../money-parts';
import type { PlannedOrders } from '../record-reader';
import type { RecordsAfter } from '../record-source';
import { RecordsOfBook } from './book-records';
import type { CreditUsed } from './view';

type Used = { open: Map<string, number>; unknown: string[]; orders: Map<string, boolean> };

/** What each customer with a limit owes, by currency, and which orders need it covered. */
export function settle(plan: PlannedOrders): RecordsAfter | undefined {
  const { records, tables, now } = plan;
  if (!(records instanceof RecordsOfBook) || !records.read.cardOf) return undefined;
  const used = new Map<string, Used>();
  const touched = new Set<string>();
  for (const table of tables)
    for (const row of table.rows) {
      const facts = factsOfRow(table, row.row, now);
      const card = records.read.cardOf(facts.text('customer'));
      if (!card?.creditLimit) continue;
      let sum = used.get(card.customer);
      if (!sum) used.set(card.customer, (sum = { open: new Map(), unknown: [], orders: new Map() }));
      const key = orderKey(row.row.order);
      const parts = moneyPartsOf(plan, { table, row });
      const isOpen = parts.some(({ open, isSettled }) => !isSettled && open?.minor !== 0);
      sum.orders.set(key, isOpen || sum.orders.get(key) === true);
      const onCredit = isOpen && wordsOf(termsOf(facts.text('payment_term'))).includes('open');
      if (onCredit && key !== '') touched.add(key);
      for (const { open, isSettled } of parts)
        if (open) sum.open.set(open.currency, (sum.open.get(open.currency) ?? 0) + open.minor);
        else if (!isSettled && !sum.unknown.includes(row.row.order)) sum.unknown.push(row.row.order);
    }
  if (touched.size === 0) return undefined;
  const told = [...used].map(([customer, { open, unknown, orders }]): [string, CreditUsed] => [
    customer,
    { open: [...open].map(([currency, minor]): Money => ({ currency, minor })).filter(({ minor }) => minor !== 0), unknown, orders },
  ]); // prettier-ignore
  return { records: records.withCredit(new Map(told)), touched };
}
