import type { Place } from '../../book/address';
import { both, same, type Bilingual } from '../../lang';
import { amountsOf, amountsWords } from '../../orders/amounts';
import type { OrderEntry } from '../../orders/entry';
import { placeOf } from '../../orders/lines';
import { datesOfRow, type OrderDate } from '../../orders/order-dates';
import { hourWords } from '../../orders/section-parts';
import { ordersIn, type Shipment } from '../../orders/shipments';
import { fieldName } from '../../mapping/questions';
import type { Plan } from '../../plan/plan';
import { isEarlier, isPast } from '../../time/moment';

/** Goods that travel together, as an order's file tells them. Plain JSON. */
export interface ShipmentView {
  readonly key: string;
  /** Its booking, B/L and containers, as far as they are known. */
  readonly name: string;
  readonly containers: readonly string[];
  readonly vessel: string;
  /** Its sailing: done, else planned; more than one day is at odds, and said so. */
  readonly sails: Bilingual;
  readonly isAtOdds: boolean;
  /** The next date that somebody outside closes; empty for none. */
  readonly cutoff: Bilingual;
  /** The other orders in it. */
  readonly others: readonly { readonly order: string; readonly customer: string; readonly place: Place }[];
  /** What all of its orders come to, by currency. */
  readonly amounts: string;
}

/** Undefined where an order travels alone in one container at most: its own row says all. */
export function shipmentBeside(plan: Plan, shipment: Shipment, entry: OrderEntry): ShipmentView | undefined {
  const orders = ordersIn(shipment);
  const others = orders.filter((each) => each !== entry);
  if (others.length === 0 && shipment.numbers.container.length < 2) return undefined;
  return {
    key: shipment.key,
    name: shipmentName(shipment),
    containers: shipment.numbers.container,
    vessel: shipment.vessel,
    sails: sailsWords(plan, shipment),
    isAtOdds: isAtOdds(shipment),
    cutoff: nextCutoffWords(plan, shipment),
    others: others.map((each) => ({ order: each.order, customer: each.customer, place: placeOf(each) })),
    amounts: amountsWords(amountsOf(orders)),
  };
}

/** By the booking, else the B/L, else the shipment's own number, else its first container. */
export function shipmentName({ numbers }: Shipment): string {
  const [best] = [numbers.booking, numbers.bl, numbers.shipment, numbers.container].flatMap(
    ([first]) => first ?? [],
  );
  return best ?? '';
}

/** Rows of one shipment that name several days sail on one of them: which, somebody has to say. */
export const isAtOdds = ({ atd, etd }: Shipment): boolean => (atd.length > 0 ? atd : etd).length > 1;

export function sailsWords({ now }: Plan, { atd, etd }: Shipment): Bilingual {
  const days = atd.length > 0 ? atd : etd;
  const said = days.map((day) => hourWords(day, now));
  if (said.length === 0) return same('');
  const list = both(said.map(({ zh }) => zh).join('、'), said.map(({ en }) => en).join(', '));
  const word = atd.length > 0 ? both('开船', 'sailed') : both('船期', 'ETD');
  return both(`${word.zh} ${list.zh}`, `${word.en} ${list.en}`);
}

/** The next cut-off of its rows that is still to be met, with where it stands. */
export function nextCutoff(
  plan: Plan,
  { rows }: Shipment,
): { readonly date: OrderDate; readonly row: Shipment['rows'][number] } | undefined {
  const open = rows.flatMap((row) =>
    datesOfRow(plan, row).flatMap((date) =>
      date.kind === 'cutoff' && !date.isOver && !isPast(date.on, plan.now) ? [{ date, row }] : [],
    ),
  );
  return open.reduce<(typeof open)[number] | undefined>(
    (first, each) => (!first || isEarlier(each.date.on, first.date.on) ? each : first),
    undefined,
  );
}

export function nextCutoffWords(plan: Plan, shipment: Shipment): Bilingual {
  const next = nextCutoff(plan, shipment);
  if (!next) return same('');
  const [name, on] = [fieldName(next.date.field), hourWords(next.date.on, plan.now)];
  return both(`${name.zh} ${on.zh}`, `${name.en} ${on.en}`);
}
