import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import type { RecordRow } from '../../records/read';
import { creditFinder } from '../../trade/credits-of-orders';
import { CREDITS } from '../../trade/sheets/credits.sheet';

/** The row of 跟单_信用证 under which some orders are paid: the first that one of them names, or that has their L/C number. */
export function creditOf(
  plan: Plan,
  orders: Iterable<string>,
  number: string,
): RecordRow<typeof CREDITS> | undefined {
  const { rows, records } = recordsOf(plan, CREDITS);
  if (records.length === 0) return undefined;
  const find = creditFinder({ records });
  for (const order of orders) {
    const credit = find(order, number);
    if (credit) return rows.find(({ record }) => record?.credit_number === credit.credit_number);
  }
  return undefined;
}
