import { both, joined, same, type Bilingual } from '../lang';
import { factsOfRow } from '../plan/facts-of-row';
import type { PlacedRow } from '../plan/late-orders';
import { shortText } from '../plan/short-text';
import type { Plan } from '../plan/plan';
import { termsOf } from '../terms/kinds';
import { partText } from '../terms/part-text';
import { sumText } from './amounts';
import { cellsOf } from './order-cells';
import { partAmountOf } from './part-amount';
import { strandLine, type StrandLine } from './strand-lines';
import { isTold } from './told-stage';

/** The money of a row of an order, as far as the sheet and the plan know it. Plain JSON. */
export interface OrderMoney {
  /** `USD 82,500`; empty where the sheet does not say. */
  readonly amount: string;
  /** How it is paid, in the trade's words; as the sheet writes it where it cannot be read. */
  readonly term: Bilingual;
  /** Part by part, in the order of the process. */
  readonly parts: readonly MoneyLine[];
}

export interface MoneyLine extends StrandLine {
  /** Of this part: what is still to come of it, or what came in; empty where nobody can tell. */
  readonly amount: string;
  /** What came in of it and what is missing; empty where it is not in parts. */
  readonly short: Bilingual;
}

export function orderMoney(plan: Plan, placed: PlacedRow): OrderMoney {
  const { table, row } = placed;
  const told = row.order.stages.filter((stage) => stage.stage.branch === 'money' && isTold(stage));
  return {
    amount: sumText(cellsOf(table, row, plan.now)),
    term: termWords(factsOfRow(table, row.row, plan.now).text('payment_term')),
    parts: told.map((stage) => {
      const line = strandLine(plan, placed, stage);
      const short = line.isOpen ? stage.money?.short : undefined;
      return {
        ...line,
        amount: sumText(partAmountOf(plan, { ...placed, stage })),
        short: short ? shortText(short) : same(''),
      };
    }),
  };
}

/** `30% T/T 预付 + 70% T/T 见提单副本`. */
function termWords(text: string): Bilingual {
  const { parts } = termsOf(text);
  return parts.length === 0 ? same(text) : joined(parts.map(partText), both(' + ', ' + '));
}
