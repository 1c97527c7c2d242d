import { isPast, lastMinuteOf, minuteOf, type Moment } from '../time/moment';
import type { Judged } from '../process/log';
import type { QuestionKind } from '../process/question';
import { isWatched } from './watched';
import { SAILING } from './sailing';
import { lateByHard, lateDate } from './late-date';
import { restVerdict } from './rest';
import { isSoon } from './soon';
import { questionOf } from './question-of';
import type { StageHabit } from './stage-habits';
import type { StageClocks, Trouble } from './order-facts';
import type { OrderInHand, StageInput } from './stage-record';
import type { Stage } from '../process/process';
import type { Status } from '../process/status';

/** The verdict of a stage whose dates are worked out; the first rule that fits. */
export function judge(
  input: StageInput,
  trouble: Trouble | undefined,
  order: OrderInHand,
  clocks: StageClocks,
  habit: StageHabit | undefined,
): Status {
  const { course, record } = input;
  if (course === 'cancelled' || course === 'not applicable' || course === 'waived') return course;
  if (course === 'done') return restVerdict(input, order, clocks) ?? doneVerdict(input);
  const isOfVessel = record.question === 'vessel';
  const question = questionOf(input, order, habit);
  if (question) {
    record.question = question;
    if (question !== 'early') record.asks = askedOf(question, input);
    return 'to confirm';
  }
  const status = openVerdict(input, trouble, order, clocks);
  // A cut-off that does not fit hides nothing that is late by another date.
  return isOfVessel && status !== 'overdue' ? 'to confirm' : status;
}

/** The column of a question that is not about the stage's own. */
function askedOf(question: QuestionKind, { facts }: StageInput): number | string | undefined {
  if (question === 'term') return 'payment_term';
  return question === 'part' || question === 'refund' ? facts.column : undefined;
}

function openVerdict(
  input: StageInput,
  trouble: Trouble | undefined,
  order: OrderInHand,
  clocks: StageClocks,
): Status {
  const { record } = input;
  const { now } = order;
  record.isWatched = !record.isFollowed && isWatched(record, input.facts);
  if (!record.isFollowed && !record.isWatched) return 'not started';
  if (input.facts.trouble) return input.facts.trouble;
  if (isPastCarried(input, now)) return 'overdue';
  if (record.stage.branch === 'papers') record.waitsFor ??= unsailed(input, order);
  if (record.waitsFor && (record.stage.branch !== 'money' || record.due === undefined))
    return 'waiting for predecessor';
  // An unusable date that it counts from: it matters once its turn has come.
  if (trouble) return trouble;
  if (record.wait && !isPastLimit(input, now)) return 'on hold';
  if (isPastLimit(input, now)) return pastLimit(input);
  if (record.due !== undefined && isSoon(input, clocks, now)) return 'due soon';
  return record.start !== undefined && minuteOf(record.start) <= minuteOf(now) ? 'on track' : 'not started';
}

/**
 * The sailing, of papers that follow it, where no column keeps it and nothing shows it: that they could be due by now is a
 * guess from the order's day, and to release the documents of goods that are still being made is nobody's next step.
 */
function unsailed({ record, facts }: StageInput, { inputs }: OrderInHand): Stage | undefined {
  if (facts.planned !== undefined || (record.start !== undefined && !record.isEstimated)) return undefined;
  const sailing = record.stage.shows.find((at) => inputs[at]!.record.stage.key === SAILING);
  return sailing !== undefined && inputs[sailing]!.course === 'open'
    ? inputs[sailing]!.record.stage
    : undefined;
}

/** Past a limit: late where the team, a law or a contract stands by it, and the start is no estimate. */
function pastLimit({ record }: StageInput): Status {
  if (record.wait && record.wait.since === undefined) return 'on hold';
  return record.stage.binds && !record.isEstimated ? 'overdue' : record.wait ? 'on hold' : 'behind';
}

function isPastLimit({ record }: StageInput, now: Moment): boolean {
  return record.due !== undefined && isPast(record.due, now);
}

/**
 * Past a date that the order carries, a law, a contract or money due: late whatever it waits for. Only an order that
 * stands still without anybody saying since when is not held to its own planned dates.
 */
function isPastCarried(input: StageInput, now: Moment): boolean {
  const { record } = input;
  const hard = lateByHard(record);
  if (hard !== undefined && isPast(hard, now)) return true;
  if (record.by === 'hard' || record.due === undefined || !isPast(record.due, now)) return false;
  if (record.by === 'limit') return isMoneyDue(record) && !stopped(input);
  return !stopped(input);
}

/** Money waits for nothing but what makes it due: for what is paid against papers, the sailing. */
const isMoneyDue = ({ stage, start, waitsFor, isEstimated }: StageInput['record']): boolean =>
  stage.branch === 'money' && stage.binds && start !== undefined && !isEstimated && waitsFor?.key !== SAILING;

/** On hold by a cell that does not say since when: the owner's clock cannot be held against them. */
const stopped = ({ record: { wait } }: StageInput): boolean => wait !== undefined && wait.since === undefined;

/** Whether a frozen verdict still speaks of the completion that the sheet shows. */
export function stillHolds(judged: Judged, done: Moment | undefined): boolean {
  return judged.done === done;
}

/** Late only past a date that counts: what was done after a limit of practice, or after an estimate, is done. */
function doneVerdict({ record, log }: StageInput): Status {
  const frozen = log?.judged;
  if (frozen && stillHolds(frozen, record.done)) {
    record.due = frozen.due ?? record.due;
    return frozen.late ? 'done late' : 'done';
  }
  const due = lateDate(record);
  const { done } = record;
  return done !== undefined && due !== undefined && minuteOf(done) > lastMinuteOf(due) ? 'done late' : 'done';
}
