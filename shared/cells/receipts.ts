import type { Moment } from '../time/moment';
import { findDates, type DateHit } from './dates.find';
import { clausesIn, type Piece } from './receipts.words';
import type { DateContext } from './reading';
import { plainText } from './text';

/** One payment that a cell tells of: `定金3/5 3000`, `已收30%`, `refund 500`. */
export interface Receipt {
  /** The part of the price that is named. */
  readonly of?: 'first' | 'last' | 'all';
  readonly amount?: number;
  /** Of the price, 0 to 100. */
  readonly percent?: number;
  readonly date?: Moment;
  /** Money that went back to the customer, or a booking that was reversed. */
  readonly isBack?: true;
  /** Said to be outstanding, or to come. */
  readonly isOpen?: true;
  /** A share or amount, and nothing that says whether it came in: `30%`. */
  readonly isBare?: true;
  /** Said to be a part, not how much. */
  readonly isSome?: true;
}

/** Longer texts are letters. */
const LONGEST = 120;

/**
 * The payments that a text tells of, in its order; none where it tells of no part, share or amount of the money and of
 * nothing that went back: a plain date or word is read as in any other column.
 */
export function readReceipts(raw: string, context: DateContext): readonly Receipt[] {
  const text = plainText(raw);
  if (text === '' || text.length > LONGEST || /^\d{4,8}(?:\.\d+)?$/.test(text)) return NONE;
  const receipts = clausesIn(piecesOf(text, context)).map(receiptOf).filter(saysMore);
  return receipts.some(isOfMoney) || receipts.filter(({ date }) => date !== undefined).length > 1
    ? receipts
    : NONE;
}

const NONE: readonly Receipt[] = [];

/** The dates of a text and what stands between them. */
function piecesOf(text: string, context: DateContext): Piece[] {
  const { hits, before, after } = findDates(text, context);
  const pieces: Piece[] = [];
  hits.forEach((hit, at) => {
    pieces.push({ text: before[at]! }, { date: momentOf(hit) });
  });
  return [...pieces, { text: after }];
}

const momentOf = (hit: DateHit): Moment | undefined => (hit.is === 'day' ? hit.moment : undefined);

function receiptOf(clause: ReturnType<typeof clausesIn>[number]): Receipt {
  const { of, amount, percent, date, isBack, isOpen, isIn, isSome } = clause;
  const isNegative = amount !== undefined && amount < 0;
  const isBare =
    !isIn &&
    !isOpen &&
    !isBack &&
    !isNegative &&
    date === undefined &&
    (amount !== undefined || percent !== undefined);
  return {
    ...(of && { of }),
    ...(amount !== undefined && { amount: isBack && amount > 0 ? -amount : amount }),
    ...(percent !== undefined && { percent }),
    ...(date !== undefined && { date }),
    ...((isBack || isNegative) && { isBack: true as const }),
    ...(isOpen && { isOpen: true as const }),
    ...(isBare && { isBare: true as const }),
    ...(isSome && { isSome: true as const }),
  };
}

/** Whether a receipt tells of more than a day. */
const isOfMoney = ({ of, amount, percent, isBack, isSome }: Receipt): boolean =>
  of !== undefined || amount !== undefined || percent !== undefined || isBack === true || isSome === true;

const saysMore = (receipt: Receipt): boolean => isOfMoney(receipt) || receipt.date !== undefined;
