import type { Expression } from '../process/expression';
import { dayOf } from '../time/moment';
import type { OrderFacts } from './order-facts';
import type { OrderInHand, StageInput } from './stage-record';

/** A cut-off lies at most so many days before the vessel leaves. */
const DAYS_BEFORE = 10;

/**
 * Whether an outside date is that of another sailing: a cut-off after the ETD, or long before it. It does not bind and
 * is asked about, once for the order, unless a person said that it is right.
 */
export function isOfOtherVessel(
  rule: Expression,
  { record, course }: StageInput,
  order: OrderInHand,
): boolean {
  const { facts, answers, inputs } = order;
  const field = cutOffIn(rule, facts);
  if (field === undefined || !isFar(field, facts)) return false;
  const said = answers.filter(({ kind }) => kind === 'vessel').at(-1);
  if (said?.value === 'done') return false;
  if (!said && course === 'open' && !inputs.some((each) => each.record.question === 'vessel')) {
    record.question = 'vessel';
    record.asks = field;
  }
  return true;
}

/** The cut-off that gives a rule its date. */
function cutOffIn({ operands }: Expression, facts: OrderFacts): string | undefined {
  for (const operand of operands)
    if ('field' in operand && facts.date(operand.field) !== undefined)
      return operand.field.endsWith('_cutoff') ? operand.field : undefined;
  return undefined;
}

function isFar(field: string, facts: OrderFacts): boolean {
  const etd = facts.date('etd');
  if (etd === undefined) return false;
  const before = dayOf(etd) - dayOf(facts.date(field)!);
  return before < 0 || before > DAYS_BEFORE;
}
