import { GendanError } from '../errors';
import type { OwnerChoice } from '../people/owner';
import type { Variant } from '../process/process';
import { wholeDay, dayOf, type Moment } from '../time/moment';
import { planBackward } from './backward';
import { completions, type FollowRule } from './completion';
import { answersWith, type OrderAnswers, type Answer } from '../process/answers';
import { ORDER_KINDS } from '../process/question';
import { setDeadline } from './deadline';
import { phaseOf } from './phase';
import type { Phase } from '../process/phase';
import { setEnd } from './stage-start';
import type { StageHabit } from './stage-habits';
import { evaluateExpression, isTrouble, type Outcome } from './evaluate-expression';
import { judge } from './judge';
import { WHOLE_ORDER, type StageLog } from '../process/log';
import { actionableOf, nextOf } from './next';
import type { Gap, StagePlan } from './order-plan';
import type { OrderFacts, StageClocks, Trouble } from './order-facts';
import type { OrderInHand, StageInput, StageRecord } from './stage-record';
import { isDone, type Status } from '../process/status';

/** What one order is judged with, besides its own cells. */
export interface Judging {
  readonly now: Moment;
  readonly log: ReadonlyMap<string, StageLog> | undefined;
  /** What people answered of the order. */
  readonly answers?: OrderAnswers;
  /** What the team answers in all cases like this one; undefined: it is asked. */
  readonly standingOf?: ((stage: StagePlan) => Answer | undefined) | undefined;
  /** By position in the variant's stages. */
  readonly clocks: readonly StageClocks[];
  readonly follow: FollowRule;
  /** How the sheet keeps the columns of the stages, by their position. */
  readonly habits: readonly StageHabit[] | undefined;
  /** Everything that can be said of every stage, or as much as the verdict on the order and what is to be done now rest on. */
  readonly wanted: OrderInHand['wanted'];
  ownerOf(stage: StagePlan, namedInLog: string | undefined): OwnerChoice | undefined;
}

export interface Evaluation {
  readonly stages: readonly StagePlan[];
  readonly next: StagePlan | undefined;
  readonly actionable: readonly StagePlan[];
  readonly status: Status;
  readonly late: boolean;
  readonly behind: boolean;
  readonly phase: Phase;
  readonly isPresumed: boolean;
  readonly gap: Gap | undefined;
}

/** An order whose stages are done or open, and dated, as far as its cells and the log tell; nothing is judged yet. */
export interface WorkedOut {
  readonly order: OrderInHand;
  /** By position of the stage: what its deadline could not be worked out for. */
  readonly troubles: readonly (Trouble | undefined)[];
}

/** Which stages an order is past, and when each is due. */
export function workOut(
  variant: Variant,
  facts: OrderFacts,
  {
    now,
    clocks,
    log,
    answers,
    follow,
    wanted,
  }: Pick<Judging, 'now' | 'clocks' | 'log' | 'answers' | 'follow' | 'wanted'>,
): WorkedOut {
  const start = variant.stages.length === 0 ? undefined : startOf(variant, facts, clocks[0]!);
  const ordered = isTrouble(start) ? undefined : start;
  const { inputs, state } = completions(variant, facts, { log, answers, follow, ordered });
  const order: OrderInHand = {
    variant,
    inputs,
    facts,
    state,
    answers: answers?.get(WHOLE_ORDER) ?? NO_ANSWERS,
    start,
    now,
    wanted,
    endOf: (key) => endOf(key, inputs),
  };
  const troubles: (Trouble | undefined)[] = [];
  for (let at = 0; at < inputs.length; at++) {
    const input = inputs[at]!;
    troubles.push(deadlineOrTrouble(input, order, clocks[at]!));
    setEnd(input, order, clocks[at]!);
  }
  return { order, troubles };
}

const NO_ANSWERS: readonly Answer[] = [];

function endOf(key: string, inputs: readonly StageInput[]): Moment | undefined {
  for (const { record, course, ended } of inputs)
    if (record.stage.key === key) return course === 'done' ? ended : undefined;
  return undefined;
}

/** Judges every stage of one order at one moment. Pure and deterministic; never throws for what a cell holds. */
export function evaluateOrder(variant: Variant, facts: OrderFacts, judging: Judging): Evaluation {
  if (!judging.standingOf) return evaluateOnce(variant, facts, judging);
  let answers = judging.answers;
  // A standing answer may show more, about which there is another one: no more rounds than stages.
  for (const _ of variant.stages) {
    const evaluation = evaluateOnce(variant, facts, { ...judging, answers });
    const presumed = presumedOf(evaluation.stages, judging);
    if (presumed.size === 0) return evaluation;
    answers = answersWith(presumed, answers);
  }
  return evaluateOnce(variant, facts, { ...judging, answers });
}

function presumedOf(stages: readonly StagePlan[], { standingOf }: Judging): OrderAnswers {
  const found = new Map<string, readonly Answer[]>();
  if (!standingOf) return found;
  for (const plan of stages) {
    const answer = plan.question === undefined ? undefined : standingOf(plan);
    if (answer) found.set(ORDER_KINDS.has(plan.question!) ? WHOLE_ORDER : plan.stage.key, [answer]);
  }
  return found;
}

function evaluateOnce(variant: Variant, facts: OrderFacts, judging: Judging): Evaluation {
  const { clocks, habits } = judging;
  const { order, troubles } = workOut(variant, facts, judging);
  const { inputs } = order;
  const stages: StageRecord[] = [];
  for (let at = 0; at < inputs.length; at++) {
    const input = inputs[at]!;
    input.record.status = judge(input, troubles[at], order, clocks[at]!, habits?.[at]);
    stages.push(input.record);
  }
  const gap = gapOf(order, clocks);
  const phase = phaseOf(variant, inputs, facts.said, order.state);
  const actionable = order.state === 'cancelled' ? NOTHING_TO_DO : actionableOf(stages);
  const next = nextOf(actionable);
  giveOwners(
    judging.wanted === 'the verdict' ? spokenOf(actionable, stages) : countedIn(inputs),
    inputs,
    judging,
  );
  return {
    stages,
    next,
    actionable,
    status: next?.status ?? restingStatus(variant, stages, phase),
    late: actionable.some(({ status }) => status === 'overdue'),
    behind: actionable.some(({ status }) => status === 'behind'),
    phase,
    isPresumed: inputs.some(isPresumed),
    gap,
  };
}

const NOTHING_TO_DO: readonly StageRecord[] = [];

const isPresumed = ({ course, record }: StageInput): boolean =>
  course === 'done' && record.doneBy === 'presumed';

function countedIn(inputs: readonly StageInput[]): StageRecord[] {
  return inputs.filter(({ course }) => course === 'open' || course === 'done').map(({ record }) => record);
}

/** What somebody can act on or is asked about. */
function spokenOf(
  actionable: readonly StageRecord[],
  stages: readonly StageRecord[],
): readonly StageRecord[] {
  const asked = stages.filter((each) => each.question !== undefined && !actionable.includes(each));
  return asked.length > 0 ? [...actionable, ...asked] : actionable;
}

/** All stages that count have an owner; for the verdict, those that somebody can act on or is asked about. */
function giveOwners(
  stages: readonly StageRecord[],
  inputs: readonly StageInput[],
  { ownerOf }: Pick<Judging, 'ownerOf'>,
): void {
  for (const record of stages) record.owner = ownerOf(record, inputs[record.stage.index]!.log?.owner);
}

/** The day on which an order's clock begins, as its variant says. */
export function startOf(variant: Variant, facts: OrderFacts, clocks: StageClocks): Outcome {
  const outcome = evaluateExpression(variant.start, facts, clocks.clocks, () => undefined);
  return typeof outcome === 'number' ? wholeDay(dayOf(outcome)) : outcome;
}

/** A deadline that cannot be computed (a period of ten million days in a cell) is the order's data error, not a crash. */
function deadlineOrTrouble(input: StageInput, order: OrderInHand, clocks: StageClocks): Trouble | undefined {
  try {
    return setDeadline(input, order, clocks);
  } catch (error) {
    if (error instanceof GendanError) return 'data error';
    throw error;
  }
}

function gapOf(order: OrderInHand, clocks: readonly StageClocks[]): Gap | undefined {
  try {
    return planBackward(order, clocks);
  } catch (error) {
    if (error instanceof GendanError) return undefined;
    throw error;
  }
}

/** An order of which the sheet shows nothing that is to be done: over, or under way where it has no column. */
function restingStatus(variant: Variant, stages: readonly StagePlan[], phase: Phase): Status {
  if (phase === 'closed' || phase === 'cancelled') return closedStatus(variant, stages);
  return stages.some(({ status }) => isDone(status)) ? 'on track' : 'not started';
}

/** An order with nothing left to do: cancelled, or done; late when its anchor's stage (departure) was. */
function closedStatus({ anchorStage }: Variant, stages: readonly StagePlan[]): Status {
  if (stages.some((stage) => stage.status === 'cancelled')) return 'cancelled';
  const anchor = anchorStage === undefined ? undefined : stages[anchorStage];
  return anchor?.status === 'done late' ? 'done late' : 'done';
}
