import type { OwnerChoice } from '../people/owner';
import type { Stage, Variant } from '../process/process';
import type { Moment } from '../time/moment';
import type { MoneySaid } from './money-said';
import type { Answer } from '../process/answers';
import type { QuestionKind } from '../process/question';
import type { DoneBy, DueBy, Rest, StagePlan, Wait } from './order-plan';
import type { Outcome } from './evaluate-expression';
import type { OrderFacts, OrderState, StageFacts, HandOffsNow } from './order-facts';
import type { StageLog } from '../process/log';
import type { Status } from '../process/status';

/** A stage plan while it is worked out; the evaluator's passes fill it in turn. */
export class StageRecord implements StagePlan {
  status: Status = 'not started';
  start: Moment | undefined = undefined;
  due: Moment | undefined = undefined;
  by: DueBy = 'nothing';
  hardDue: Moment | undefined = undefined;
  hardBy = -1;
  hardLate: Moment | undefined = undefined;
  latest: Moment | undefined = undefined;
  done: Moment | undefined = undefined;
  doneBy: DoneBy = 'nothing';
  owner: OwnerChoice | undefined = undefined;
  wait: Wait | undefined = undefined;
  waitsFor: Stage | undefined = undefined;
  startedBy: Stage | undefined = undefined;
  isStartExpected = false;
  isEstimated = false;
  isUnverified = false;
  unpaused: Moment | undefined = undefined;
  isWatched = false;
  question: QuestionKind | undefined = undefined;
  asks: number | string | undefined = undefined;
  early: Moment | undefined = undefined;
  usualDue: Moment | undefined = undefined;
  money: MoneySaid | undefined = undefined;
  expected: Moment | undefined = undefined;
  rest: Rest | undefined = undefined;

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
  /** What people answered when it was asked, as far as it holds; the last counts. */
  readonly answers: readonly Answer[];
  /** To whom it was handed over, as it stands now. */
  readonly handOffs: HandOffsNow | undefined;
  /** `open`, or why the stage does not count. */
  course: 'open' | 'done' | 'not applicable' | 'waived' | 'cancelled';
  /** When the stage was, or at its limits will be, over; what planning counts from. */
  finish: Moment | undefined;
  /** When it was over by the latest, as far as the order's own dates tell; what deadlines count from. */
  ended: Moment | undefined;
}

/** One order while its stages are worked out in turn. */
export interface OrderInHand {
  readonly variant: Variant;
  readonly inputs: readonly StageInput[];
  readonly facts: OrderFacts;
  /** As the order's cells and log say, unless a person said that it was revived. */
  readonly state: OrderState;
  /** Answers about the whole order. */
  readonly answers: readonly Answer[];
  /** What the variant's start comes to on this order. */
  readonly start: Outcome;
  readonly now: Moment;
  /** For the verdict on the order nothing is reckoned that only explains its stages. */
  readonly wanted: 'all stages' | 'the verdict';
  /** When a stage was over, by its key. */
  readonly endOf: (stage: string) => Moment | undefined;
}
