import type { Finding } from '../../finding';
import { both } from '../../lang';
import type { ReceiptBook } from '../../trade/receipts-of-orders';
import { unknownOrders, type NamedOrder } from '../../trade/unknown-order';
import type { PlannedOrders, RecordReader } from '../record-reader';
import { RecordsOfBook } from './book-records';
import { differencesIn } from './differences';
import { settle } from './settle';
import { skillFindings } from './skill-findings';
import { skillsIn } from './skills';

/** Reads the record sheets that say something of orders, and tells where they and the order sheets differ. */
export const RECORD_READER: RecordReader = {
  read: (book, config, _, team) => RecordsOfBook.of(book, config, team, differencesIn),
  skills: (...of) => {
    const verified = skillsIn(...of);
    return { verified, findings: skillFindings(verified) };
  },
  settle,
  findings,
};

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
  const orders = new Set(tables.flatMap(({ rows }) => rows.map(({ row }) => row.order)));
  found.push(...unknownOrders(namedBy(receipts), orders, 'receipt'));
  return found;
}

function* namedBy(receipts: ReceiptBook): Iterable<NamedOrder> {
  for (const key of receipts.orders())
    for (const { receipt, row } of receipts.of(key))
      yield { order: receipt.order ?? '', place: receipts.place('order', row) };
}
