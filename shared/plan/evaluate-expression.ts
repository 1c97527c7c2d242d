import type { Expression, Offset, Operand } from '../process/expression';
import { addLimit, beforeLimit, type Clocks } from '../time/limit';
import { civilFromDay, dayFromCivil } from '../time/civil';
import { dayOf, isEarlier, wholeDay, type Moment } from '../time/moment';
import type { OrderFacts, Trouble } from './order-facts';

/** What an expression comes to on an order: a moment, nothing (its fields are empty), or trouble with a cell. */
export type Outcome = Moment | undefined | Trouble;

export function isTrouble(outcome: Outcome): outcome is Trouble {
  return typeof outcome === 'string';
}

/** Works out `atd + lc_present_days|21d` and its like; `finishOf` gives the completion of a stage by key. */
export function evaluateExpression(
  expression: Expression,
  facts: OrderFacts,
  clocks: Clocks,
  finishOf: FinishOf,
): Outcome {
  const base = firstOf(expression.operands, facts, clocks, finishOf);
  if (base === undefined || isTrouble(base)) return base;
  const { offset, rule } = expression;
  const shifted = offset ? shiftedBy(offset, base, facts, clocks) : base;
  return rule === 'april' ? endOfNextApril(shifted) : shifted;
}

function shiftedBy({ sign, field, limit }: Offset, base: Moment, facts: OrderFacts, clocks: Clocks): Moment {
  const amount = field === undefined ? undefined : facts.number(field);
  const counted = amount === undefined ? limit : { ...limit, amount };
  return sign > 0 ? addLimit(base, counted, clocks) : beforeLimit(base, counted, clocks);
}

/** When a stage was over, by its key. */
export type FinishOf = (stage: string) => Moment | undefined;

// What an order is looked at with is handed on one by one: these are asked a million times in a large book.
function firstOf(
  operands: readonly Operand[],
  facts: OrderFacts,
  clocks: Clocks,
  finishOf: FinishOf,
): Outcome {
  for (let at = 0; at < operands.length; at++) {
    const outcome = operandOutcome(operands[at]!, facts, clocks, finishOf);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

/** What one operand comes to. */
export function operandOutcome(
  operand: Operand,
  facts: OrderFacts,
  clocks: Clocks,
  finishOf: FinishOf,
): Outcome {
  if ('field' in operand) return facts.dated(operand.field);
  if ('stage' in operand) return finishOf(operand.stage);
  if ('among' in operand) {
    let best: Moment | undefined;
    for (const each of operand.among) {
      const outcome = evaluateExpression(each, facts, clocks, finishOf);
      // A date that cannot be read may be the one that counts.
      if (isTrouble(outcome)) return outcome;
      if (outcome === undefined) continue;
      if (best === undefined || isEarlier(outcome, best) === (operand.pick === 'earliest')) best = outcome;
    }
    return best;
  }
  const from = firstOf(operand.from, facts, clocks, finishOf);
  if (from === undefined || isTrouble(from)) return from;
  const to = firstOf(operand.to, facts, clocks, finishOf);
  if (to === undefined || isTrouble(to)) return to;
  return shareOf(from, to, operand.part);
}

/** Undefined where the second date does not come after the first: there is no way to divide. */
function shareOf(from: Moment, to: Moment, part: number): Moment | undefined {
  const [first, last] = [dayOf(from), dayOf(to)];
  return last > first ? wholeDay(first + Math.round((last - first) * part)) : undefined;
}

/** 30 April of the year after the moment's. */
function endOfNextApril(moment: Moment): Moment {
  return wholeDay(dayFromCivil(civilFromDay(dayOf(moment)).year + 1, 4, 30));
}
