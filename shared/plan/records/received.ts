import { decimalsOf, majorOf, type Money } from '../../records/money';
import { dayOf, wholeDay } from '../../time/moment';
import { allotReceipts, type Allotment, type PartPaid, type Payment } from '../../trade/allot-receipts';
import { chargesKeptIn } from '../../trade/charges-kept.data';
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

/** A row of an order, and the price for which it speaks. */
export interface PricedRow {
  readonly cells: RecordCells;
  readonly price: Money | undefined;
}

/** `chargesKept`: see `Settings`. `unread`: how many receipts of the order lack what counts. */
export interface Beside {
  readonly chargesKept: number | undefined;
  readonly unread: number;
}

/** A part of the price of one of the rows. */
interface RowPart extends NumberedPart {
  readonly of: number;
  readonly due: number | undefined;
}

/**
 * Shares out the receipts of an order that have come by now over the parts of its term; undefined where none has. `rows`:
 * the one that speaks for the whole order, or those that have a price of their own, each with its own shipment: what is
 * paid for the one that sailed is not missing for the others. `cells`: the row that is asked, one of them. An order whose
 * currency nobody says is in that of its first receipt.
 */
export function receivedOf(
  receipts: readonly PlacedReceipt[],
  cells: RecordCells,
  rows: readonly PricedRow[],
  { chargesKept, unread }: Beside,
): Omit<Received, 'isTold'> | undefined {
  const came = receipts.filter(({ receipt }) => receipt.date <= dayOf(cells.now));
  const parts = numberedPartsOf(cells.text('payment_term'));
  // Money that went back alone does not say that none came in: the cells do.
  const first = came.find(({ receipt }) => receipt.amount.minor > 0);
  if (!first || parts.length === 0) return undefined;
  const price = wholeOf(rows);
  const currency = price?.currency || currencyOf(cells) || first.receipt.amount.currency;
  const whole = price && { ...price, currency };
  const inTurn = partsInTurn(rows, cells, currency);
  const counted = came.filter(({ receipt }) => receipt.amount.currency === currency);
  const foreign = came.filter(({ receipt }) => receipt.amount.currency !== currency);
  const has = (part: number | undefined): boolean => part === undefined || part <= parts.length;
  const allotment = allotReceipts(
    inTurn,
    counted.map(({ receipt }) => paymentOf(receipt, has(receipt.part))),
    { kept: (chargesKept ?? chargesKeptIn(currency)) * 10 ** decimalsOf(currency), price: whole?.minor },
  );
  const unseen = unread + datesWithoutReceipt(cells, came);
  const asked = askedBy([...foreign.map(({ receipt }) => receipt), ...Array<undefined>(unseen)], allotment);
  const own = rows.findIndex((row) => row.cells.row === cells.row);
  return {
    currency,
    price: whole,
    parts: allotment.parts
      .map((paid, at) => receivedPart(inTurn[at]!, paid, asked.has(at)))
      .filter((_, at) => inTurn[at]!.of === own)
      .sort((a, b) => a.part - b.part),
    over: allotment.over > 0 ? { minor: allotment.over, currency } : undefined,
    overBy: allotment.overBy === undefined ? undefined : counted[allotment.overBy],
    foreign,
    noSuchPart: came.filter(({ receipt }) => !has(receipt.part)),
  };
}

/** The columns in which the order sheet tells of money by its day, and how far a receipt's day may lie from that. */
const TOLD = ['deposit_date', 'balance_date'] as const;
const APART_DAYS = 10;

/** Days on which money came in by the order's own cells and that no receipt is near: nobody has entered it, or it is another's. */
function datesWithoutReceipt(cells: RecordCells, came: readonly PlacedReceipt[]): number {
  const today = dayOf(cells.now);
  return TOLD.filter((field) => {
    const date = cells.date(field);
    const day = date === undefined ? undefined : dayOf(date);
    return (
      day !== undefined &&
      day <= today &&
      !came.some(({ receipt }) => Math.abs(receipt.date - day) <= APART_DAYS)
    );
  }).length;
}

function wholeOf(rows: readonly PricedRow[]): Money | undefined {
  const prices = rows.flatMap(({ price }) => price ?? []);
  const [first] = prices;
  return first && { minor: prices.reduce((sum, { minor }) => sum + minor, 0), currency: first.currency };
}

/** The parts of all rows in the order in which they are paid: of one kind those of the shipment that sails first. */
function partsInTurn(rows: readonly PricedRow[], asked: RecordCells, currency: string): readonly RowPart[] {
  const sails = rows.map(({ cells }) => cells.date('atd') ?? cells.date('bl_date') ?? cells.date('etd') ?? Infinity);
  const all = rows.flatMap(({ cells, price }, of) => {
    const parts = numberedPartsOf(cells.text('payment_term') || asked.text('payment_term'));
    const whole = price && { ...price, currency };
    const amounts = amountsOfParts(parts, whole, depositIn(cells, parts, whole));
    return parts.map((each, at): RowPart => ({ ...each, of, due: amounts[at] }));
  });
  return all.sort(
    (a, b) => payRank(a.stage) - payRank(b.stage) || (sails[a.of] === sails[b.of] ? a.of - b.of : sails[a.of]! - sails[b.of]!) || a.part - b.part,
  );
} // prettier-ignore

/**
 * Money of another currency, or of a row that cannot be read, may pay what it is for, else what is open first, each receipt a part: whether it does is
 * asked. Positions of the parts.
 */
function askedBy(
  others: readonly (PlacedReceipt['receipt'] | undefined)[],
  { parts }: Allotment,
): ReadonlySet<number> {
  const asked = new Set<number>();
  const isLeft = (at: number): boolean => !parts[at]!.isSettled && !asked.has(at);
  for (const receipt of others) {
    if (receipt && receipt.amount.minor <= 0) continue;
    const named = parts.findIndex(({ part }, at) => part === receipt?.part && isLeft(at));
    const at = named >= 0 ? named : parts.findIndex((_, each) => isLeft(each));
    if (at >= 0) asked.add(at);
  }
  return asked;
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

function receivedPart({ part, stage, percent }: NumberedPart, paid: PartPaid, isAsked: boolean): ReceivedPart {
  const { due, received, isSettled, settledOn, on, isUnclear } = paid;
  return {
    part,
    stage,
    percent,
    amount: due,
    received,
    isSettled,
    settledOn,
    lastReceived: on,
    isUnclear: isUnclear || isAsked,
  };
} // prettier-ignore

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
