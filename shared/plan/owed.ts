import type { Stage } from '../process/process';
import type { StagePlan } from './order-plan';

/** Dates on which money falls due by the payment term. */
const OWED: ReadonlySet<string> = new Set(['credit_due', 'maturity_due', 'balance_due']);

/** Whether an outside date of a stage is money's due date: it can be paid late, where a cut-off is missed. */
export const isOwed = ({ notLater }: Stage, hardBy: number): boolean =>
  notLater[hardBy]?.operands.some((operand) => 'field' in operand && OWED.has(operand.field)) ?? false;

/** Whether the deadline is one that the outside world closes. */
export const isClosedOutside = ({ by, stage, hardBy }: StagePlan): boolean =>
  by === 'hard' && !isOwed(stage, hardBy);
