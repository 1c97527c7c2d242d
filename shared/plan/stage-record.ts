import type { OwnerChoice } from '../people/owner';
import type { Stage } from '../process/process';
import type { Moment } from '../time/moment';
import type { DoneBy, DueBy, StagePlan, Wait } from './order-plan';
import type { StageFacts } from './order-facts';
import type { StageLog } from './log';
import type { Status } from './status';

/** A stage plan while it is worked out; the evaluator's passes fill it in turn. */
export class StageRecord implements StagePlan {
  status: Status = 'not started';
  start: Moment | undefined = undefined;
  due: Moment | undefined = undefined;
  by: DueBy = 'nothing';
  hardDue: Moment | undefined = undefined;
  hardBy = -1;
  latest: Moment | undefined = undefined;
  done: Moment | undefined = undefined;
  doneBy: DoneBy = 'nothing';
  owner: OwnerChoice | undefined = undefined;
  wait: Wait | undefined = undefined;
  waitsFor: Stage | undefined = undefined;
  isEstimated = false;
  isUnverified = false;

  constructor(
    readonly stage: Stage,
    readonly isFollowed: boolean,
  ) {}
}

/** What the passes share about one stage besides its record. */
export interface StageInput {
  readonly record: StageRecord;
  readonly facts: StageFacts;
  readonly log: StageLog | undefined;
  /** `open`, or why the stage does not count. */
  course: 'open' | 'done' | 'not applicable' | 'waived' | 'cancelled';
  /** When the stage was, or at its limits will be, over; what its successors count from. */
  finish: Moment | undefined;
  /** The same, but never before now: what the order can still reach. */
  reach: Moment | undefined;
}
