import { isMark } from '../cells/cells';
import type { Stage } from '../process/process';
import { kindOf, termsOf } from '../terms/kinds';
import type { OrderFacts } from './order-facts';
import { MONEY_STAGE } from './price-parts';
import type { StageInput } from './stage-record';

/**
 * Whether nobody can tell from the payment term if and when the money of a stage is paid: the term is undecided (待定,
 * TBD, 另议, ?), leaves a choice, cannot be read, or names the way alone (a bare T/T). No money is due then that the
 * text does not name for certain. An empty cell says nothing: the trade's usual days hold.
 */
export function isTermOpen({ key, branch }: Stage, facts: Pick<OrderFacts, 'text' | 'present'>): boolean {
  if (branch !== 'money') return false;
  const text = facts.text('payment_term');
  if (text === '' || isMark(text)) return false;
  const { parts, question } = termsOf(text);
  if (question === undefined) return false;
  // A deposit's amount in the sheet says that there is one.
  if (key === 'deposit' && facts.present('deposit_amount')) return false;
  return !parts.some((part) => !part.assumed && MONEY_STAGE[kindOf(part)] === key);
}

/** Asked about the money, somebody said that it is due all the same. */
export const isDueAllTheSame = ({ answers }: Pick<StageInput, 'answers'>): boolean =>
  answers.some(
    ({ kind, value }) => (kind === undefined || kind === 'term' || kind === 'passed') && value === 'not-yet',
  );
