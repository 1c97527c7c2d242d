import { both, joined, type Bilingual } from '../lang';
import { orderKey } from '../trade/order-key';
import { PAPER_KINDS, type PaperKind } from '../trade/paper-kinds';
import { fieldTitle, paperField } from '../trade/paper-fields';
import { SHARED_BY_ORDERS } from './needs.data';
import { isHeld, isOfShipment, registeredFor } from './register';
import { OrderSays } from '../orders/order-says';
import type { Sources } from './values/sources';

/** What a paper says once for all of its orders, and the columns of the order sheet that say it. */
const ONCE = [
  ['trade_term', 'incoterm'],
  ['port_of_loading', 'pol'],
  ['port_of_discharge', 'pod'],
  ['payment', 'payment_term'],
  ['credit_number', 'lc_no'],
] as const;

/** Where orders that share a paper do not agree: it says what the first of them does. */
export function unlikeOrders({ entries, order }: Sources): Bilingual[] {
  if (entries.length < 2) return [];
  return ONCE.flatMap(([key, column]): Bilingual[] => {
    const said = entries.flatMap((entry) => {
      const own = new OrderSays(order.rows.filter((row) => row.entry === entry)).text(column);
      return own ? [{ order: entry.order, text: own.value }] : [];
    });
    if (new Set(said.map(({ text }) => plain(text))).size < 2) return [];
    const { zh, en } = fieldTitle(paperField(key)!);
    const list = said.map(({ order: number, text }) => `${number} ${text}`).join(' / ');
    return [
      both(
        `几张订单的${zh}不一样（${list}），这份单证只写 ${said[0]!.order} 的。不对就分开做。`,
        `${en} differs between the orders (${list}); the paper says that of ${said[0]!.order}. If that is wrong make one for each.`,
      ),
    ];
  });
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}%]/gu, '');

/** Papers of the same kind and shipment that have some of these orders and others, too: goods may be invoiced twice. */
export function alsoOn({ plan, entries, batch }: Sources, kind: PaperKind): Bilingual[] {
  if (!SHARED_BY_ORDERS.has(kind) || kind === 'reminder') return [];
  const own = new Set(entries.map(({ order }) => orderKey(order)));
  const others = registeredFor(plan, entries).filter(
    (row) =>
      row.record.kind === kind &&
      row.record.number &&
      isHeld(row) &&
      isOfShipment(row, batch) &&
      !isSameSet(row.record.orders, own),
  );
  if (others.length === 0) return [];
  const { zh, en } = joined(
    others.map(({ record: { number, orders } }) =>
      both(`${number}（${orders.join('、')}）`, `${number} (${orders.join(', ')})`),
    ),
    both('、', ', '),
  );
  const name = PAPER_KINDS[kind];
  return [
    both(
      `同样的货已经在${name.zh} ${zh} 上：不要重复开。不用的那份请作废。`,
      `The same goods are on ${name.en} ${en} already: do not make them out twice. Void the one that does not count.`,
    ),
  ];
}

const isSameSet = (orders: readonly string[], own: ReadonlySet<string>): boolean =>
  orders.length === own.size && orders.every((order) => own.has(orderKey(order)));
