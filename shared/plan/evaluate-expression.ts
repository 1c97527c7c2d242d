import type { Expression, Offset, Operand } from '../process/expression';
import { addLimit, negated, type Clocks } from '../time/limit';
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
  const base = firstOf(expression.operands, { facts, clocks, finishOf });
  if (base === undefined || isTrouble(base)) return base;
  const { sign, field, limit } = expression.offset ?? NO_OFFSET;
  const amount = field === undefined ? undefined : facts.number(field);
  const counted = amount === undefined || !limit ? limit : { ...limit, amount };
  const shifted = counted ? addLimit(base, sign > 0 ? counted : negated(counted), clocks) : base;
  return expression.rule === 'april' ? endOfNextApril(shifted) : shifted;
}

type FinishOf = (stage: string) => Moment | undefined;

/** What the operands of an expression are looked up in. */
export interface Order {
  readonly facts: OrderFacts;
  readonly clocks: Clocks;
  readonly finishOf: FinishOf;
}

const NO_OFFSET: Offset = { sign: 1, limit: undefined };

function firstOf(operands: readonly Operand[], order: Order): Outcome {
  for (const operand of operands) {
    const outcome = operandOutcome(operand, order);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

/** What one operand comes to. */
export function operandOutcome(operand: Operand, order: Order): Outcome {
  const { facts, clocks, finishOf } = order;
  if ('field' in operand) return facts.trouble(operand.field) ?? facts.date(operand.field);
  if ('stage' in operand) return finishOf(operand.stage);
  if ('among' in operand) {
    const outcomes = operand.among.map((each) => evaluateExpression(each, facts, clocks, finishOf));
    return picked(outcomes, operand.pick);
  }
  const from = firstOf(operand.from, order);
  if (from === undefined || isTrouble(from)) return from;
  const to = firstOf(operand.to, order);
  if (to === undefined || isTrouble(to)) return to;
  return shareOf(from, to, operand.part);
}

/** The earliest or latest of those that there are; a date that cannot be read may be the one that counts. */
export function picked(outcomes: readonly Outcome[], pick: 'earliest' | 'latest'): Outcome {
  let best: Moment | undefined;
  for (const outcome of outcomes) {
    if (isTrouble(outcome)) return outcome;
    if (outcome === undefined) continue;
    const isBetter = best === undefined || isEarlier(outcome, best) === (pick === 'earliest');
    if (isBetter) best = outcome;
  }
  return best;
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
