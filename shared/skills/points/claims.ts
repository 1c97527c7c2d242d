import type { Place } from '../../book/address';
import { both, type Bilingual } from '../../lang';
import { orderOf } from '../../orders/order-of';
import { orderPlace } from '../../plan/places';
import type { PlacedRow } from '../../plan/late-orders';
import type { Plan } from '../../plan/plan';
import { OVER_PHASES } from '../../process/phase';
import { isDone } from '../../process/status';
import { orderKey } from '../../trade/order-key';

/** A claim that nobody has closed. */
export interface OpenClaim {
  readonly said: Bilingual;
  readonly place: Place;
}

/** Of a row that shows a claim. */
const SHOWS: readonly string[] = ['claim_no', 'claim_date', 'claim_reply'];
const CLOSING = 'claim_close';

/** The claim on an order that is open, in whichever row of it; a claim without a word of its end is open. */
export function openClaim(plan: Plan, order: string): OpenClaim | undefined {
  const entry = order === '' ? undefined : orderOf(plan, order);
  const open = entry?.whole.rows.find((row) => isOpenClaim(row));
  if (!open) return undefined;
  const name = open.row.order.cells.text('claim_no');
  return {
    said: both(`${order} 的客诉${name && ` ${name} `}没有关闭`, `claim ${name ? `${name} ` : ''}on ${order} is not closed`),
    place: orderPlace(open.table, open.row),
  };
} // prettier-ignore

function isOpenClaim({ row: { order } }: PlacedRow): boolean {
  const { cells } = order;
  if (!SHOWS.some((field) => cells.text(field).trim() !== '')) return false;
  if (cells.happened('claim_closed') !== undefined || order.log?.get(CLOSING)?.done !== undefined)
    return false;
  if (order.variant.key !== 'claim') return true;
  const close = order.stages.find(({ stage }) => stage.key === CLOSING);
  return !OVER_PHASES.has(order.phase) && !(close && isDone(close.status));
}

/** `openClaim`, looked up once an order. */
export function claimsOf(plan: Plan): (order: string) => OpenClaim | undefined {
  const known = new Map<string, OpenClaim | undefined>();
  return (order) => {
    const key = orderKey(order);
    if (!known.has(key)) known.set(key, openClaim(plan, order));
    return known.get(key);
  };
}
