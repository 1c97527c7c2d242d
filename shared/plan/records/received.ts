import { decimalsOf, majorOf, type Money } from '../../records/money';
import { dayOf, wholeDay } from '../../time/moment';
import { allotReceipts, CHARGES_KEPT, type Allotment, type Payment } from '../../trade/allot-receipts';
import type { PlacedReceipt } from '../../trade/receipts-of-orders';
import type { MoneySaid } from '../money-said';
import { amountsOfParts, numberedPartsOf, type NumberedPart } from '../numbered-parts';
import type { StageFacts } from '../order-facts';
import { currencyOf, depositIn } from '../order-price';
import { payRank } from '../price-parts';
import type { ReceivedMoney, ReceivedPart, RecordCells } from '../record-source';

/** What the receipts of an order come to, and what of them cannot be taken as they stand. */
export interface Received extends ReceivedMoney {
  readonly price: Money | undefined;
  /** Beyond the price, and the receipt with which it came. */
  readonly over: Money | undefined;
  readonly overBy: PlacedReceipt | undefined;
  /** In other currencies than the order's: not counted. */
  readonly foreign: readonly PlacedReceipt[];
  /** Naming a part that the term has not: they fill the earliest open one. */
  readonly noSuchPart: readonly PlacedReceipt[];
}

/**
 * Shares out the receipts of an order that have come by now over the parts of its term; undefined where none has. `price`:
 * of the whole order, whatever rows it has. An order whose currency nobody says is in that of its first receipt.
 */
export function receivedOf(
  receipts: readonly PlacedReceipt[],
  cells: RecordCells,
  price: Money | undefined,
  chargesKept = CHARGES_KEPT,
): Received | undefined {
  const came = receipts.filter(({ receipt }) => receipt.date <= dayOf(cells.now));
  const parts = [...numberedPartsOf(cells.text('payment_term'))];
  const [first] = came;
  if (!first || parts.length === 0) return undefined;
  const currency = price?.currency || currencyOf(cells) || first.receipt.amount.currency;
  const whole = price && { ...price, currency };
  const amounts = amountsOfParts(parts, whole, depositIn(cells, parts, whole));
  const inTurn = [...parts].sort((a, b) => payRank(a.stage) - payRank(b.stage) || a.part - b.part);
  const counted = came.filter(({ receipt }) => receipt.amount.currency === currency);
  const foreign = came.filter(({ receipt }) => receipt.amount.currency !== currency);
  const has = (part: number | undefined): boolean => part === undefined || part <= parts.length;
  const allotment = allotReceipts(
    inTurn.map(({ part }) => ({ part, due: amounts[part - 1] })),
    counted.map(({ receipt }) => paymentOf(receipt, has(receipt.part))),
    { kept: chargesKept * 10 ** decimalsOf(currency), price: whole?.minor },
  );
  return {
    currency,
    price: whole,
    parts: receivedParts(parts, allotment, foreign.length > 0),
    over: allotment.over > 0 ? { minor: allotment.over, currency } : undefined,
    overBy: allotment.overBy === undefined ? undefined : counted[allotment.overBy],
    foreign,
    noSuchPart: came.filter(({ receipt }) => !has(receipt.part)),
  };
}

/** What the payer sent: what was credited and what banks kept of it. What went back, went back as it stands. */
function paymentOf({ part, date, amount, charges }: PlacedReceipt['receipt'], isPart: boolean): Payment {
  const kept = amount.minor > 0 && charges?.currency === amount.currency ? Math.max(0, charges.minor) : undefined;
  return {
    part: isPart ? part : undefined,
    on: date,
    minor: amount.minor + (kept ?? 0),
    hasCharges: kept !== undefined && kept > 0,
  };
} // prettier-ignore

function receivedParts(
  parts: readonly NumberedPart[],
  { parts: paid }: Allotment,
  isForeign: boolean,
): readonly ReceivedPart[] {
  // Money of another currency may pay what is open first: whether it does is asked.
  const asked = isForeign ? paid.find(({ isSettled }) => !isSettled)?.part : undefined;
  return parts.map(({ part, stage, percent }): ReceivedPart => {
    const { due, received, isSettled, settledOn, on, isUnclear } = paid.find((each) => each.part === part)!;
    return {
      part,
      stage,
      percent,
      amount: due,
      received,
      isSettled,
      settledOn,
      lastReceived: on,
      isUnclear: isUnclear || part === asked,
    };
  });
}

/** What holds of a stage of money by the receipts of its parts; undefined where the term has none for it. */
export function factsByReceipts(
  stage: string,
  base: StageFacts,
  { parts, currency }: ReceivedMoney,
): StageFacts | undefined {
  const own = parts.filter((part) => part.stage === stage);
  if (own.length === 0) return undefined;
  const received = own.reduce((sum, part) => sum + part.received, 0);
  if ((base.state === 'not applicable' || base.state === 'hold') && received === 0) return base;
  const said = saidOf(own, received, currency);
  return {
    done: said.done,
    by: said.done === undefined ? undefined : 'event',
    column: base.column,
    planned: base.done === undefined ? base.planned : undefined,
    isOpenPlan: false,
    state: said.isOpen ? 'not yet' : undefined,
    party: undefined,
    trouble: undefined,
    followed: true,
    isRecorded: true,
    ...((said.ask !== undefined || said.short !== undefined) && { money: said }),
  };
}

function saidOf(parts: readonly ReceivedPart[], received: number, currency: string): MoneySaid {
  if (parts.every(({ isSettled }) => isSettled)) {
    const days = parts.flatMap(({ settledOn }) => settledOn ?? []);
    return { done: days.length > 0 ? wholeDay(Math.max(...days)) : 'undated' };
  }
  const unclear = parts.find(({ isUnclear }) => isUnclear);
  if (unclear) {
    const on = unclear.lastReceived;
    return { ask: 'part', isAskedOnceDue: true, ...(on !== undefined && { on: wholeDay(on) }) };
  }
  const open = parts.filter(({ isSettled }) => !isSettled);
  const missing = open.reduce<number | undefined>(
    (sum, { amount, received: came }) =>
      sum === undefined || amount === undefined ? undefined : sum + amount - came,
    0,
  );
  if (received <= 0 || missing === undefined) return { isOpen: true };
  const major = (minor: number): number => majorOf({ minor, currency });
  return { isOpen: true, short: { is: 'amount', received: major(received), missing: major(missing) } };
}
