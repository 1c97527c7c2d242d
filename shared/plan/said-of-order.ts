import { orderWordOf, readState, type DateContext, type OrderWord } from '../cells/cells';
import { remembered } from '../remembered';
import type { SaidOfOrder } from './order-facts';

/**
 * What the words in the columns for the order's and the payment's status say has happened. `context`: tells the year of
 * the day beside the word for a cancellation.
 */
export function saidIn(status: string, payment: string, context: DateContext): SaidOfOrder {
  if (status === '' && payment === '') return NOTHING;
  const said = wordOf(status);
  const sailed = said && SAILED.has(said.word) ? (said.date ?? 'undated') : undefined;
  const cancelledOn = said?.word === 'cancelled' ? orderWordOf(status, context)?.date : undefined;
  return { sailed, paid: said?.word === 'paid' || isPaid(payment), cancelledOn };
}

/** What a status says of the order; undefined for one that is blank, or that nobody taught us. A table has a few dozen. */
export const wordOf = remembered((status) => (status === '' ? undefined : orderWordOf(status)), 2000);

const NOTHING: SaidOfOrder = { sailed: undefined, paid: false };
/** Words that are said of goods that have left. */
const SAILED: ReadonlySet<OrderWord> = new Set<OrderWord>(['sailed', 'documents']);

function isPaid(text: string): boolean {
  if (text === '') return false;
  if (wordOf(text)?.word === 'paid') return true;
  const state = readState(text);
  return state.is === 'state' && state.state === 'done' && !PART.test(text);
}

/** Words that speak of a part of the money, or of money that went back. */
const PART = /部分|定金|预付|首付|part|deposit|advance|退款|退回|冲红|红冲|refund|revers/i;
