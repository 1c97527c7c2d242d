import { readState } from '../cells/cells';
import type { OrderWord } from '../cells/cells';
import type { Moment } from '../time/moment';
import type { SaidOfOrder } from './order-facts';
import { hasCome } from './stage-facts';
import type { ReadStatus, StatusSaying } from './status-signs';

/**
 * What is said of an order as a whole has happened: by its status, its colour and the text in the column for the
 * payment's status. `read`: explains a word.
 */
export function saidOf(
  said: StatusSaying | undefined,
  payment: string,
  read: ReadStatus,
  now: Moment,
): SaidOfOrder {
  const isAllPaid = said?.word === 'paid' || isPaid(payment, read);
  if (!said) return isAllPaid ? PAID : NOTHING;
  // A day to come beside a word for what has happened is no day on which it did.
  const past = (day: Moment | undefined): Moment | undefined =>
    day !== undefined && hasCome(day, now) ? day : undefined;
  return {
    sailed: SAILED.has(said.word) ? (past(said.date) ?? 'undated') : undefined,
    paid: isAllPaid,
    ...(said.isToSail && { isToSail: true as const }),
    cancelledOn: said.word === 'cancelled' ? said.date : undefined,
    ...(said.stage && { reached: { stage: said.stage.key, on: past(said.stage.on) } }),
  };
}

const NOTHING: SaidOfOrder = { sailed: undefined, paid: false };
const PAID: SaidOfOrder = { sailed: undefined, paid: true };
/** Words that are said of goods that have left. */
const SAILED: ReadonlySet<OrderWord> = new Set<OrderWord>(['sailed', 'documents']);

function isPaid(text: string, read: ReadStatus): boolean {
  if (text === '') return false;
  if (read(text)?.word === 'paid') return true;
  const state = readState(text);
  return state.is === 'state' && state.state === 'done' && !PART.test(text);
}

/** Words that speak of a part of the money, or of money that went back. */
const PART = /部分|定金|预付|首付|part|deposit|advance|退款|退回|冲红|红冲|refund|revers/i;
