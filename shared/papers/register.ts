import { orderKey } from '../trade/order-key';
import type { OrderEntry } from '../orders/entry';
import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import type { RecordRow } from '../records/read';
import { civilFromDay } from '../time/civil';
import { PAPERS, type PaperRow } from '../trade/sheets/papers.sheet';
import type { PaperKind } from '../trade/paper-kinds';
import type { GivenNumber } from './number-series';

export type RegisterRow = RecordRow<typeof PAPERS> & { readonly record: PaperRow };

/** Every row of the register that counts. */
export const registerOf = (plan: Plan): RegisterRow[] =>
  recordsOf(plan, PAPERS).rows.filter((row): row is RegisterRow => row.record !== undefined);

const known = new WeakMap<object, ReadonlyMap<string, readonly RegisterRow[]>>();

/** The rows by the orders that they name: made once for as long as the sheet stays as it is. */
function registerByOrder(plan: Plan): ReadonlyMap<string, readonly RegisterRow[]> {
  const { rows } = recordsOf(plan, PAPERS);
  let index = known.get(rows);
  if (!index) {
    const made = new Map<string, RegisterRow[]>();
    for (const row of registerOf(plan))
      for (const key of new Set(row.record.orders.map(orderKey))) {
        const rowsOf = made.get(key);
        if (rowsOf) rowsOf.push(row);
        else made.set(key, [row]);
      }
    known.set(rows, (index = made));
  }
  return index;
}

/** Rows of some orders, in the order of the sheet. */
export function registeredFor(plan: Plan, entries: readonly Pick<OrderEntry, 'order'>[]): RegisterRow[] {
  const index = registerByOrder(plan);
  const keys = new Set(entries.map(({ order }) => orderKey(order)));
  const rows = new Set([...keys].flatMap((key) => index.get(key) ?? []));
  return [...rows].sort((a, b) => a.row - b.row);
}

/** Whether a paper counts: neither void nor replaced by a later version. */
export const isHeld = ({ record: { status } }: RegisterRow): boolean =>
  status !== 'void' && status !== 'superseded';

/** Whether a row is of a shipment; an empty name: of the whole order. */
export const isOfShipment = ({ record: { batch = '' } }: RegisterRow, wanted: string): boolean =>
  orderKey(batch) === orderKey(wanted);

/** The row that a new version of a paper takes the place of: of the same orders together, kind and shipment. */
export function standingRow(
  plan: Plan,
  entries: readonly OrderEntry[],
  kind: PaperKind,
  batch: string,
): RegisterRow | undefined {
  const wanted = keyOf(entries.map(({ order }) => order));
  return registeredFor(plan, entries)
    .filter((row) => row.record.kind === kind && isHeld(row) && isOfShipment(row, batch))
    .filter(({ record }) => keyOf(record.orders) === wanted)
    .at(-1);
}

const keyOf = (orders: readonly string[]): string => orders.map(orderKey).sort().join('\n');

/** Numbers of a kind that were given, of void papers as well. */
export function givenNumbers(plan: Plan, kind: PaperKind): GivenNumber[] {
  return registerOf(plan).flatMap(({ record }) =>
    record.kind === kind && record.number
      ? [
          {
            number: record.number,
            year: record.date === undefined ? undefined : civilFromDay(record.date).year,
          },
        ]
      : [],
  );
}
