import { both, type Bilingual } from '../../lang';
import { ledgerNamed, ledgerOf } from '../../money/ledger';
import { orderKey } from '../../trade/order-key';
import { receiptsByOrder } from '../../money/records';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { nameKey } from '../../people/names';
import type { Proposal } from '../../proposals/proposal';
import { proposeRecord } from '../../proposals/records/propose';
import { decimalsOf, majorOf } from '../../records/money';
import type { RecordDraft } from '../../records/draft';
import { dayOf, isoDay } from '../../time/moment';
import { RECEIPTS } from '../../trade/sheets/receipts.sheet';
import { partName } from './lines';

/** What is filled in for a receipt before anybody types. Plain JSON. */
export interface ReceiptForm {
  /** The order that the row will name. */
  readonly order: string;
  readonly parts: readonly { readonly part: number; readonly name: Bilingual; readonly isSettled: boolean }[];
  readonly part: number;
  /** ISO. */
  readonly date: string;
  /** What is open of the part, as a figure; empty where the sheet does not say. */
  readonly amount: string;
  readonly currency: string;
  /** What to know before the first row of an order is written. */
  readonly note: Bilingual | undefined;
}

/** What a receipt for a part begins with; undefined for an order that is gone. `key` as the ledger calls it. */
export function receiptForm(plan: Plan, key: string, part: number): ReceiptForm | undefined {
  const line = ledgerNamed(plan, key);
  const wanted = line?.parts.find((each) => each.part === part);
  if (!line || !wanted) return undefined;
  const { order } = line.entry;
  const lines = ledgerOf(plan).filter(({ entry }) => entry === line.entry);
  const hasRows = receiptsByOrder(plan).has(orderKey(order));
  const isInSheet = lines.some(({ parts }) => parts.some(({ received }) => received && received.minor > 0));
  return {
    order,
    parts: line.parts.map((each) => ({ part: each.part, name: partName(each), isSettled: each.isSettled })),
    part,
    date: isoDay(dayOf(plan.now)),
    amount: wanted.open ? majorOf(wanted.open).toFixed(decimalsOf(wanted.open.currency)) : '',
    currency: line.currency,
    note:
      hasRows || !isInSheet
        ? undefined
        : both(
            '这一单还没有收款行，以前收的记在订单表里。写了收款行就以收款行为准，请把以前收的也各补一行。',
            'This order has no row of receipts yet; what came in before stands in the order sheet. From the first row on the receipts count, so add a row for each earlier one.',
          ),
  };
}

/** A receipt as it is typed: texts as cells would hold them. */
export interface ReceiptTyped {
  readonly order: string;
  readonly part: string;
  readonly number: string;
  readonly date: string;
  readonly amount: string;
  readonly currency: string;
  readonly charges: string;
}

/**
 * One row of 跟单_收款. A number that is there already is one bank credit for several orders: the row gets the next line of
 * it. As `proposeRecord`.
 */
export function proposeReceipt(plan: Plan, typed: ReceiptTyped, by: string): Proposal {
  const same = recordsOf(plan, RECEIPTS).rows.filter(
    (row) => typed.number.trim() !== '' && nameKey(row.text('number')) === nameKey(typed.number),
  );
  const lines = same.map((row) => row.values.line ?? 1);
  const line = same.length === 0 ? '' : String(Math.max(...lines) + 1);
  const draft: RecordDraft = { ...typed, line };
  return proposeRecord([RECEIPTS], plan, RECEIPTS.key, undefined, draft, by);
}
