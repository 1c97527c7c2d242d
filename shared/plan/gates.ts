import type { Stage } from '../process/process';
import { CLOSED, isDone } from '../process/status';
import { isEarlier, type Moment } from '../time/moment';
import type { OrderFacts, StageFacts } from './order-facts';
import type { StagePlan } from './order-plan';

/**
 * What a stage needs first and does not have: for each gate the alternatives that are open. One that is done settles its
 * gate; those that do not apply to the order are passed over, and settle it only where no other does.
 */
export function missingGates({ gate }: Stage, stages: readonly StagePlan[]): StagePlan[][] {
  return gate.flatMap((alternatives) => {
    const plans = alternatives.map((at) => stages[at]!);
    // Of one that the sheet has no column for nobody knows.
    // What has sailed in part has sailed: the rest holds up nothing of it.
    const isSettled = plans.some(({ status, isFollowed, rest }) =>
      CLOSED.has(status) ? status !== 'not applicable' : !isFollowed || rest !== undefined,
    );
    const open = plans.filter(({ status }) => !CLOSED.has(status));
    return isSettled || open.length === 0 ? [] : [open];
  });
}

/** A stage that was done before what had to be done first. */
export interface EarlyPass {
  readonly stage: StagePlan;
  readonly gate: StagePlan;
  /** The gate is open still; else it was done on a later day. */
  readonly isOpen: boolean;
}

/** The gates that a stage that is done passed early. */
export function passedEarly(stage: StagePlan, stages: readonly StagePlan[]): readonly EarlyPass[] {
  if (stage.stage.gate.length === 0 || !isDone(stage.status)) return NONE;
  const found: EarlyPass[] = [];
  for (const alternatives of stage.stage.gate) {
    const gate =
      alternatives.length === 1 ? stages[alternatives[0]!]! : missingOf(alternatives, stage, stages);
    if (!gate) continue;
    const isOpen = !CLOSED.has(gate.status) && gate.isFollowed;
    const wasLater = gate.done !== undefined && stage.done !== undefined && isEarlier(stage.done, gate.done);
    if (isOpen || wasLater) found.push({ stage, gate, isOpen });
  }
  return found;
}

const NONE: readonly EarlyPass[] = [];

/**
 * Whether the book says of the gate, too, that it was passed: a later day, or `未`. A blank may be what nobody wrote
 * down, money above all.
 */
export function isProven({ stage, gate, isOpen }: EarlyPass, cells: Pick<OrderFacts, 'stage'>): boolean {
  const [done, after] = [writtenOf(stage), writtenOf(gate)];
  if (done === undefined) return false;
  return isOpen ? saysNotYet(cells.stage(gate.stage)) : after !== undefined && isEarlier(done, after);
}

/** The day that somebody wrote down for a stage, in its cell or the log. */
export const writtenOf = ({ done, doneBy }: StagePlan): Moment | undefined =>
  doneBy === 'cell' || doneBy === 'log' ? done : undefined;

/** Whether the gate’s own cell says that it has not happened. */
const saysNotYet = ({ done, state }: StageFacts): boolean => done === undefined && state === 'not yet';

/** Of several alternatives the one that is missing, where none settles the gate. */
function missingOf(
  alternatives: readonly number[],
  { stage }: StagePlan,
  stages: readonly StagePlan[],
): StagePlan | undefined {
  const missing = missingGates(stage, stages).flat();
  return alternatives.map((at) => stages[at]!).find((each) => missing.includes(each));
}
