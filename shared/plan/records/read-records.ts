import type { Book } from '../../book/model';
import type { Config } from '../../config';
import type { Finding } from '../../finding';
import { both } from '../../lang';
import { termsOf, wordsOf } from '../../terms/kinds';
import type { Money } from '../../records/money';
import { orderKey } from '../../trade/order-key';
import { factsOfRow } from '../facts-of-row';
import { moneyPartsOf } from '../money-parts';
import type { PlannedOrders, RecordReader } from '../record-reader';
import type { RecordsAfter } from '../record-source';
import { RecordsOfBook } from './book-records';
import type { CreditUsed } from './view';

/** Reads the record sheets that say something of orders. */
export const RECORD_READER: RecordReader = {
  read: (book: Book, config: Config) => RecordsOfBook.of(book, config),
  settle,
  findings,
};

type Used = { open: Map<string, number>; unknown: string[]; orders: Set<string> };

/** What each customer with a limit owes, by currency, and which orders need it covered. */
function settle(plan: PlannedOrders): RecordsAfter | undefined {
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
      if (!sum) used.set(card.customer, (sum = { open: new Map(), unknown: [], orders: new Set() }));
      const key = orderKey(row.row.order);
      if (wordsOf(termsOf(facts.text('payment_term'))).includes('open') && key !== '') touched.add(key);
      sum.orders.add(key);
      const parts = moneyPartsOf(plan, { table, row });
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

/** Cells that cannot be read, and receipts of no order. */
function findings({ records, tables }: PlannedOrders): readonly Finding[] {
  if (!(records instanceof RecordsOfBook)) return [];
  const { receipts } = records.read;
  const found = records.lists.flatMap((list) => list.findings);
  if (!receipts) return found;
  found.push(...receipts.findings());
  for (const { row } of receipts.of(''))
    found.push({
      kind: 'receipt',
      severity: 'warning',
      place: receipts.place('order', row),
      message: both('这笔收款没写订单号：是哪一单的？', 'This receipt names no order: whose money is it?'),
    });
  const known = new Set(tables.flatMap(({ rows }) => rows.map(({ row }) => orderKey(row.order))));
  for (const order of receipts.orders()) {
    if (known.has(order)) continue;
    for (const { receipt, row } of receipts.of(order))
      found.push({
        kind: 'receipt',
        severity: 'warning',
        place: receipts.place('order', row),
        message: both(
          `订单表里没有“${receipt.order}”：请核对订单号`,
          `No order sheet has ${receipt.order}: check the order number`,
        ),
      });
  }
  return found;
}
