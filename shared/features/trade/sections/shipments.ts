import { both, same } from '../../../lang';
import { entriesOf } from '../../../orders/entry';
import { pickOrders } from '../../../orders/filter';
import { ofMine } from '../../../orders/mine';
import { SAILED } from '../../../orders/order-dates';
import type { SectionView, SectionWanted } from '../../../orders/section';
import { figure, hourWords, named, placeOfField, tableOf } from '../../../orders/section-parts';
import { ordersIn, shipmentsOf, type Shipment } from '../../../orders/shipments';
import type { Plan } from '../../../plan/plan';
import { dayOf, lastMinuteOf } from '../../../time/moment';
import { isAtOdds, nextCutoff, nextCutoffWords, shipmentName } from '../shipment-view';
import { AHEAD_DAYS } from '../sections.data';
import { COLUMNS } from '../words';

/** Orders named in a row; the others are counted. */
const NAMED = 3;

/** Shipments of several orders or containers that have not sailed, the next cut-off or sailing first. */
export function shipments(plan: Plan, wanted: SectionWanted): SectionView {
  const picked = new Set(
    pickOrders(plan, entriesOf(plan), ofMine(wanted.filter, wanted.me)).map(({ entry }) => entry),
  );
  const until = dayOf(plan.now) + AHEAD_DAYS;
  const found = shipmentsOf(plan)
    .filter(
      (each) =>
        isToSail(each) &&
        (ordersIn(each).length > 1 || each.numbers.container.length > 1) &&
        (each.etd[0] === undefined || dayOf(each.etd[0]) <= until) &&
        each.rows.some(({ entry }) => picked.has(entry)),
    )
    .map((shipment) => ({ shipment, next: nextCutoff(plan, shipment) }))
    .sort((a, b) => pressing(a) - pressing(b));
  const columns = [
    { title: COLUMNS.shipment },
    { title: COLUMNS.orders },
    { title: COLUMNS.containers, isNumber: true as const },
    { title: COLUMNS.cutoff },
    { title: COLUMNS.etd },
  ];
  return {
    total: found.length,
    table: tableOf(columns, found, wanted, ({ shipment, next }) => {
      const orders = ordersIn(shipment);
      const list = orders.slice(0, NAMED).map(({ order }) => order);
      const more = orders.length > NAMED ? ` +${orders.length - NAMED}` : '';
      const at = next?.row ?? shipment.rows[0]!;
      const days = shipment.etd.map((day) => hourWords(day, plan.now));
      const odds = isAtOdds(shipment) ? both('（不一致）', ' (at odds)') : same('');
      return {
        cells: [
          same([shipmentName(shipment), shipment.vessel].filter((text) => text !== '').join(' · ')),
          both(list.join('、') + more, list.join(', ') + more),
          same(shipment.numbers.container.length > 0 ? figure(shipment.numbers.container.length) : ''),
          nextCutoffWords(plan, shipment),
          both(days.map(({ zh }) => zh).join('、') + odds.zh, days.map(({ en }) => en).join(', ') + odds.en),
        ],
        tone: next && dayOf(next.date.on) === dayOf(plan.now) ? 'today' : 'plain',
        place: placeOfField(at.table, at.row, next ? [next.date.field] : ['etd']),
        opens: named(orders),
      };
    }),
    ...(found.length === 0 && {
      note: both('没有几单同船、还没开的', 'No shipment of several orders is still to sail'),
    }),
  };
}

const isToSail = ({ rows }: Shipment): boolean => rows.some(({ row }) => !SAILED.has(row.order.phase));

function pressing({ shipment, next }: { shipment: Shipment; next: ReturnType<typeof nextCutoff> }): number {
  const first = next?.date.on ?? shipment.etd[0];
  return first === undefined ? Number.MAX_SAFE_INTEGER : lastMinuteOf(first);
}
