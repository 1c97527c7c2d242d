import { addLimit, negated } from '../time/limit';
import { isPast, lastMinuteOf, minuteOf, type Moment } from '../time/moment';
import type { Judged } from '../process/log';
import { isWatched } from './watched';
import { SAILING } from './completion';
import { isOld, type StageHabit } from './stage-habits';
import type { Stage } from '../process/process';
import type { StageClocks, Trouble } from './order-facts';
import type { QuestionKind } from './order-plan';
import type { OrderInHand, StageInput } from './stage-record';
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
  const { now } = order;
  if (course === 'cancelled' || course === 'not applicable' || course === 'waived') return course;
  if (course === 'done') return doneVerdict(input);
  record.question = questionOf(input, order, habit);
  if (record.question) return 'to confirm';
  record.isWatched = !record.isFollowed && isWatched(record, input.facts);
  if (!record.isFollowed && !record.isWatched) return 'not started';
  if (input.facts.trouble) return input.facts.trouble;
  if (isPastCarried(input, now)) return 'overdue';
  if (trouble) return trouble;
  if (record.waitsFor && (record.stage.branch !== 'money' || record.due === undefined)) return 'waiting for predecessor';
  if (record.wait && !isPastLimit(input, now)) return 'on hold';
  if (isPastLimit(input, now)) return pastLimit(input);
  if (record.due !== undefined && isSoon(input, clocks, now)) return 'due soon';
  return record.start !== undefined && minuteOf(record.start) <= minuteOf(now) ? 'on track' : 'not started';
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
  if (record.hardDue !== undefined && isPast(record.hardDue, now)) return true;
  if (record.due === undefined || !isPast(record.due, now)) return false;
  if (record.by === 'limit') return isMoneyDue(record) && !stopped(input);
  return !stopped(input);
}

/** Money waits for nothing but what makes it due: for what is paid against papers, the sailing. */
const isMoneyDue = ({ stage, start, waitsFor, isEstimated }: StageInput['record']): boolean =>
  stage.branch === 'money' && start !== undefined && !isEstimated && waitsFor?.key !== SAILING;

/** On hold by a cell that does not say since when: the owner's clock cannot be held against them. */
const stopped = ({ record: { wait } }: StageInput): boolean => wait !== undefined && wait.since === undefined;

/** What only a person can say of an open stage. */
function questionOf(
  input: StageInput,
  order: OrderInHand,
  habit: StageHabit | undefined,
): QuestionKind | undefined {
  const { record, facts: cell, log } = input;
  const { now } = order;
  if (log?.reopened !== undefined || log?.due !== undefined) return undefined;
  if (isContradicted(input, order)) return 'contradiction';
  if (cell.isOpenPlan) return 'passed';
  if (!record.isFollowed)
    return isWatched(record, cell) &&
      (hasPassed(record.hardDue, now) || (cell.planned !== undefined && hasPassed(record.due, now)))
      ? 'passed'
      : undefined;
  const isBlank = cell.state === undefined && cell.trouble === undefined && cell.planned === undefined;
  if (
    isBlank &&
    record.stage.branch !== 'money' &&
    hasPassed(record.due, now) &&
    habit &&
    isOld(habit, record.due!, now)
  )
    return 'old';
  return undefined;
}

const hasPassed = (date: Moment | undefined, now: Moment): boolean => date !== undefined && isPast(date, now);

/** What comes after it has happened, while its cell says that it has not, or money is missing that should have come first. */
function isContradicted({ record, facts: cell }: StageInput, { inputs, facts }: OrderInHand): boolean {
  const { stage } = record;
  // Shipped, says the status, and the vessel is yet to come.
  if (stage.key === SAILING && facts.said.sailed !== undefined) return true;
  if (cell.state === 'not yet')
    return stage.shownBy.some((at) => inputs[at]!.course === 'done' && inputs[at]!.record.doneBy === 'cell');
  // A deposit that is blank beside production or sailing; what is owed since stays owed.
  if (!FIRST_MONEY.has(stage.key) || !record.isFollowed) return false;
  return stage.gates.some((at) => {
    const later = inputs[at]!;
    return later.course === 'done' && isEvent(later) && isGate(stage, later.record.stage, inputs);
  });
}

/** Money that comes before the goods are made. */
const FIRST_MONEY: ReadonlySet<string> = new Set(['deposit', 'prepaid']);

/** Whether `later` needed the stage: no alternative to it was done instead. */
function isGate({ index }: Stage, later: Stage, inputs: readonly StageInput[]): boolean {
  return later.gate.some(
    (alternatives) =>
      alternatives.includes(index) &&
      !alternatives.some((at) => at !== index && ['done', 'waived'].includes(inputs[at]!.course)),
  );
}

const isEvent = ({ record, facts }: StageInput): boolean =>
  record.doneBy === 'implied' ||
  record.doneBy === 'word' ||
  (record.doneBy === 'cell' && facts.by === 'event');

/** Whether a frozen verdict still speaks of the completion that the sheet shows. */
export function stillHolds(judged: Judged, done: Moment | undefined): boolean {
  return judged.done === done;
}

function doneVerdict({ record, log }: StageInput): Status {
  const frozen = log?.judged;
  if (frozen && stillHolds(frozen, record.done)) {
    record.due = frozen.due ?? record.due;
    return frozen.late ? 'done late' : 'done';
  }
  const { done, due } = record;
  return done !== undefined && due !== undefined && minuteOf(done) > lastMinuteOf(due) ? 'done late' : 'done';
}

function isSoon({ record }: StageInput, { clocks }: StageClocks, now: Moment): boolean {
  const warnFrom = addLimit(record.due!, negated(record.stage.warn), clocks);
  return minuteOf(now) >= minuteOf(warnFrom);
}
