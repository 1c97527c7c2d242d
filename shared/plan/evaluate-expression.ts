import type { Expression } from '../process/expression';
import { addLimit, negated, type Clocks } from '../time/limit';
import { civilFromDay, dayFromCivil } from '../time/civil';
import { dayOf, wholeDay, type Moment } from '../time/moment';
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
  finishOf: (stage: string) => Moment | undefined,
): Outcome {
  const base = firstOperand(expression, facts, finishOf);
  if (base === undefined || isTrouble(base)) return base;
  const ruled = expression.rule === 'april' ? endOfNextApril(base) : base;
  if (!expression.offset) return ruled;
  const { sign, field, limit } = expression.offset;
  const amount = field === undefined ? undefined : facts.number(field);
  const counted = amount === undefined || !limit ? limit : { ...limit, amount };
  if (!counted) return undefined;
  return addLimit(ruled, sign > 0 ? counted : negated(counted), clocks);
}

function firstOperand(
  expression: Expression,
  facts: OrderFacts,
  finishOf: (stage: string) => Moment | undefined,
): Outcome {
  for (const operand of expression.operands) {
    if ('stage' in operand) {
      const finish = finishOf(operand.stage);
      if (finish !== undefined) return finish;
      continue;
    }
    const trouble = facts.trouble(operand.field);
    if (trouble) return trouble;
    const date = facts.date(operand.field);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** 30 April of the year after the moment's. */
function endOfNextApril(moment: Moment): Moment {
  return wholeDay(dayFromCivil(civilFromDay(dayOf(moment)).year + 1, 4, 30));
}
