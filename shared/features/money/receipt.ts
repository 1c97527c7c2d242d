import { both, type Bilingual } from '../../lang';
import { ledgerNamed, ledgerOf, type LedgerOrder } from '../../money/ledger';
import { orderKey } from '../../trade/order-key';
import { recordContext, recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { nameKey } from '../../people/names';
import type { Proposal } from '../../proposals/proposal';
import { proposeRecord } from '../../proposals/records/propose';
import { addRecords } from '../../records/change';
import { recordFrom, type RecordDraft } from '../../records/draft';
import { decimalsOf, majorOf, type Money } from '../../records/money';
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
  /** What the order sheet says came in before, which needs rows of its own once receipts decide. */
  readonly earlier: readonly EarlierReceipt[];
  /** What to know before the first row of an order is written. */
  readonly note: Bilingual | undefined;
}

/** Money that a cell of the order sheet tells of. */
export interface EarlierReceipt {
  readonly part: number;
  readonly name: Bilingual;
  /** ISO. */
  readonly date: string;
  readonly amount: string;
}

/** What a receipt for a part begins with; undefined for an order that is gone. `key` as the ledger calls it. */
export function receiptForm(plan: Plan, key: string, part: number): ReceiptForm | undefined {
  const line = ledgerNamed(plan, key);
  const wanted = line?.parts.find((each) => each.part === part);
  if (!line || !wanted) return undefined;
  const { order } = line.entry;
  const { earlier, isUndated } = earlierOf(plan, line);
  return {
    order,
    parts: line.parts.map((each) => ({ part: each.part, name: partName(each), isSettled: each.isSettled })),
    part,
    date: isoDay(dayOf(plan.now)),
    amount: wanted.open ? figureOf(wanted.open) : '',
    currency: line.currency,
    earlier,
    note: isUndated ? UNDATED : undefined,
  };
}

const UNDATED = both(
  '订单表里还有收了但没有日期的款，没法带过来。写了收款行就以收款行为准，请自己补一行。',
  'The order sheet tells of money without a day, which cannot be carried over. From the first row on the receipts count: add a row for it.',
);

/** What an order without receipts has from its cells, and whether some of it has no day. */
function earlierOf(
  plan: Plan,
  { entry }: LedgerOrder,
): { readonly earlier: readonly EarlierReceipt[]; readonly isUndated: boolean } {
  const isThere = (plan.records?.receipts?.of(orderKey(entry.order)) ?? []).length > 0;
  if (isThere) return { earlier: [], isUndated: false };
  const lines = ledgerOf(plan).filter((each) => each.entry === entry);
  const came = lines.flatMap(({ parts }) => parts.filter(({ received }) => received && received.minor > 0));
  const earlier = came.flatMap((part): EarlierReceipt[] => {
    const { received, lastReceived } = part;
    if (!received || lastReceived === undefined) return [];
    return [
      { part: part.part, name: partName(part), date: isoDay(lastReceived), amount: figureOf(received) },
    ];
  });
  return { earlier, isUndated: earlier.length < came.length };
}

const figureOf = (money: Money): string => majorOf(money).toFixed(decimalsOf(money.currency));

/** A receipt as it is typed: texts as cells would hold them. */
export interface ReceiptTyped {
  readonly order: string;
  readonly part: string;
  readonly number: string;
  readonly date: string;
  readonly amount: string;
  readonly currency: string;
  readonly charges: string;
  /** Whether what the order sheet says came in before gets rows as well. */
  readonly carriesOver: boolean;
}

/**
 * One row of 跟单_收款. A number that is there already is one bank credit for several orders: the row gets the next line of
 * it. On request what the order's cells tell of goes before it, by the order's number and the part's. As `proposeRecord`.
 */
export function proposeReceipt(plan: Plan, typed: ReceiptTyped, by: string): Proposal {
  const same = recordsOf(plan, RECEIPTS).rows.filter(
    (row) => typed.number.trim() !== '' && nameKey(row.text('number')) === nameKey(typed.number),
  );
  const lines = same.map((row) => row.values.line ?? 1);
  const line = same.length === 0 ? '' : String(Math.max(...lines) + 1);
  const { carriesOver, ...texts } = typed;
  const draft: RecordDraft = { ...texts, line };
  const proposal = proposeRecord([RECEIPTS], plan, RECEIPTS.key, undefined, draft, by);
  const ledger = carriesOver ? ledgerNamed(plan, typed.order) : undefined;
  const { earlier } = ledger ? earlierOf(plan, ledger) : { earlier: [] };
  if (!ledger || earlier.length === 0) return proposal;
  const context = recordContext(plan);
  const { order } = typed;
  const { currency } = ledger;
  const drafts = earlier.map(({ part, date, amount }) => ({
    order, currency, date, amount, part: String(part), number: `${order}-${part}`,
  })); // prettier-ignore
  const records = [...drafts, draft].map((each) => recordFrom(RECEIPTS, each, context));
  return { ...proposal, patch: addRecords(plan.book, RECEIPTS, records, context) };
}
