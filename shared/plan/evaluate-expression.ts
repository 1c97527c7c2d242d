import type { Expression, Operand } from '../process/expression';
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
  const base = firstOf(expression.operands, facts, finishOf);
  if (base === undefined || isTrouble(base)) return base;
  const ruled = expression.rule === 'april' ? endOfNextApril(base) : base;
  if (!expression.offset) return ruled;
  const { sign, field, limit } = expression.offset;
  const amount = field === undefined ? undefined : facts.number(field);
  const counted = amount === undefined || !limit ? limit : { ...limit, amount };
  if (!counted) return undefined;
  return addLimit(ruled, sign > 0 ? counted : negated(counted), clocks);
}

type FinishOf = (stage: string) => Moment | undefined;

function firstOf(operands: readonly Operand[], facts: OrderFacts, finishOf: FinishOf): Outcome {
  for (const operand of operands) {
    const outcome = outcomeOf(operand, facts, finishOf);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

function outcomeOf(operand: Operand, facts: OrderFacts, finishOf: FinishOf): Outcome {
  if ('field' in operand) return facts.trouble(operand.field) ?? facts.date(operand.field);
  if ('stage' in operand) return finishOf(operand.stage);
  if ('earliest' in operand) return earliestOf(operand.earliest, facts, finishOf);
  const from = firstOf(operand.from, facts, finishOf);
  if (from === undefined || isTrouble(from)) return from;
  const to = firstOf(operand.to, facts, finishOf);
  if (to === undefined || isTrouble(to)) return to;
  return shareOf(from, to, operand.part);
}

/** The earliest of those that are filled; a date that cannot be read may be the one that counts. */
function earliestOf(operands: readonly Operand[], facts: OrderFacts, finishOf: FinishOf): Outcome {
  let earliest: Moment | undefined;
  for (const operand of operands) {
    const outcome = outcomeOf(operand, facts, finishOf);
    if (isTrouble(outcome)) return outcome;
    if (outcome !== undefined && (earliest === undefined || isEarlier(outcome, earliest))) earliest = outcome;
  }
  return earliest;
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
