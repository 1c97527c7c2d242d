import type { Place } from '../../book/address';
import { both, type Bilingual } from '../../lang';
import { orderOf } from '../../orders/order-of';
import { orderPlace } from '../../plan/places';
import type { PlacedRow } from '../../plan/late-orders';
import type { Plan } from '../../plan/plan';
import { OVER_PHASES } from '../../process/phase';
import { isDone } from '../../process/status';
import { onceFor } from '../../remembered';
import { STAGE_WORDS } from '../../templates/vocabulary';
import { orderKey } from '../../trade/order-key';

/** A claim that nobody has closed. */
export interface OpenClaim {
  readonly said: Bilingual;
  readonly place: Place;
}

/** What shows a claim, on its own sheet or in the row of its order. */
const SHOWS: readonly string[] = ['claim_no', 'claim_date', 'claim_reply'];
/** By which a sheet of claims may name the order. */
const NAMES: readonly string[] = ['order_no', 'contract_no', 'pi_no', 'customer_po', 'ci_no'];
/** The stage that ends a claim. */
const CLOSING = 'claim_close';
/** As the log names it, also in a book whose own process has no claims. */
const CLOSING_NAMES = [CLOSING, STAGE_WORDS[CLOSING]?.zh, STAGE_WORDS[CLOSING]?.en];

/** The open claims of a book by all that may name their orders; a claim without a word of its end is open. */
const claimsIn = onceFor((plan: Plan): ReadonlyMap<string, PlacedRow> => {
  const found = new Map<string, PlacedRow>();
  for (const table of plan.tables) {
    if (!SHOWS.some((field) => table.columns.byField(field).length > 0)) continue;
    for (const row of table.rows) {
      if (!isOpenClaim({ table, row })) continue;
      for (const name of namesOf({ table, row })) if (!found.has(name)) found.set(name, { table, row });
    }
  }
  return found;
});

/** The claim on an order that is open. */
export function openClaim(plan: Plan, order: string): OpenClaim | undefined {
  const claims = order === '' ? undefined : claimsIn(plan);
  if (!claims || claims.size === 0) return undefined;
  const names = new Set([orderKey(order), ...(orderOf(plan, order)?.whole.rows ?? []).flatMap(namesOf)]);
  const found = [...names].map((name) => claims.get(name)).find((claim) => claim !== undefined);
  if (!found) return undefined;
  const name = found.row.order.cells.text('claim_no');
  return {
    said: both(
      `${order} 的客诉${name && ` ${name} `}没有关闭`,
      `claim ${name ? `${name} ` : ''}on ${order} is not closed`,
    ),
    place: orderPlace(found.table, found.row),
  };
}

function namesOf({ row: { row, order } }: PlacedRow): string[] {
  const names = [row.order, row.key, ...NAMES.map((field) => order.cells.text(field))];
  return [...new Set(names.map(orderKey))].filter((name) => name !== '');
}

function isOpenClaim({ row: { order } }: PlacedRow): boolean {
  const { cells } = order;
  if (order.carriedOn || !SHOWS.some((field) => cells.present(field))) return false;
  if (cells.happened('claim_closed') !== undefined || isClosedInLog(order)) return false;
  if (order.variant.key !== 'claim') return true;
  const close = order.stages.find(({ stage }) => stage.key === CLOSING);
  return !OVER_PHASES.has(order.phase) && !(close && isDone(close.status));
} // prettier-ignore

const isClosedInLog = ({ log }: PlacedRow['row']['order']): boolean =>
  CLOSING_NAMES.some((name) => name !== undefined && log?.get(name)?.done !== undefined);
