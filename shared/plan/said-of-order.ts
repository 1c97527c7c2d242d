import { readState } from '../cells/cells';
import type { SaidOfOrder } from './order-facts';

/** What the words in the columns for the order's and the payment's status say has happened. */
export function saidIn(status: string, payment: string): SaidOfOrder {
  if (status === '' && payment === '') return NOTHING;
  const sailed = SAILED.test(status) && !NOT.test(status) ? 'undated' : undefined;
  return { sailed, paid: isPaid(payment) || (PAID.test(status) && !NOT.test(status)) };
}

const NOTHING: SaidOfOrder = { sailed: undefined, paid: false };
const SAILED = /^(?:已(?:经)?(?:出运|出货|发货|开船|装船|离港)|shipped|sailed|in transit|on board|departed|dispatched)/i;
const PAID = /^(?:已(?:付清|收清|结清|收齐)|(?:fully )?paid|paid in full|payment received)$/i;
const NOT = /未|没|not|un/i;

function isPaid(text: string): boolean {
  if (text === '') return false;
  if (PAID.test(text)) return true;
  const state = readState(text);
  return state.is === 'state' && state.state === 'done' && !/部分|定金|part|deposit/i.test(text);
}
