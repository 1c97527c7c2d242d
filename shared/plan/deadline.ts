import type { Stage } from '../process/process';
import { addLimit, rollMoment, type LimitUnit } from '../time/limit';
import { dayOf, isEarlier, isWholeDay, minuteOf, wholeDay, type Moment } from '../time/moment';
import { evaluateExpression, isTrouble } from './evaluate-expression';
import type { StageClocks, Trouble } from './order-facts';
import { shiftedByPauses, waitOf } from './pause';
import type { OrderInHand, StageInput, StageRecord } from './stage-record';

/** Second pass, stage by stage in process order: start, deadline and what set it. Returns trouble met on the way. */
export function setDeadline(input: StageInput, order: OrderInHand, clocks: StageClocks): Trouble | undefined {
  const { record, log } = input;
  const { now, facts } = order;
  let trouble = setStart(input, order, clocks);
  // What does not count has no deadline; its start is what its successors count from.
  if (input.course !== 'open' && input.course !== 'done') return undefined;

  if (input.facts.planned !== undefined) {
    record.due = input.facts.planned;
    record.by = 'planned';
  } else if (record.start !== undefined && record.stage.limit) {
    const due = addLimit(record.start, record.stage.limit, clocks.clocks);
    record.due = isCalendarUnit(record.stage.limit.unit)
      ? rollMoment(due, record.stage.roll, clocks.calendar)
      : due;
    record.by = 'limit';
  }
  if (log?.due !== undefined) {
    record.due = log.due;
    record.by = 'agreed';
  } else if (record.due !== undefined && log) {
    record.due = shiftedByPauses(record.due, record.start, log.pauses, record.stage.limit, clocks, now);
  }
  trouble ??= setHardDue(record, order, clocks);
  // Of a stage that nobody keeps track of only the outside date counts: its limit could not be met visibly.
  const onlyHard = !record.isFollowed && input.course === 'open';
  if (
    record.hardDue !== undefined &&
    (record.due === undefined || onlyHard || isEarlier(record.hardDue, record.due))
  ) {
    record.due = record.hardDue;
    record.by = 'hard';
  }
  record.wait = waitOf(input, facts, clocks, now);
  record.isUnverified = isUnverified(input, clocks);
  return trouble;
}

/** From a field when the stage has one and it is filled; else from the latest predecessor; else from the order's own start. */
function setStart(
  input: StageInput,
  { inputs, facts, start, finishOf }: OrderInHand,
  clocks: StageClocks,
): Trouble | undefined {
  const { record, log } = input;
  const { stage } = record;
  let trouble: Trouble | undefined;
  for (const at of stage.after) {
    const before = inputs[at]!;
    if (
      before.finish !== undefined &&
      (record.start === undefined || isEarlier(record.start, before.finish))
    ) {
      record.start = before.finish;
      record.startedBy = before.record.stage;
      record.isStartExpected = before.record.done === undefined;
    }
    if (before.record.isEstimated || isEstimate(before)) record.isEstimated = true;
    record.waitsFor ??= blockerOf(before);
  }
  if (stage.after.length === 0) {
    if (isTrouble(start)) trouble = start;
    else record.start = start;
  }
  if (stage.startFrom) {
    const from = evaluateExpression(stage.startFrom, facts, clocks.clocks, finishOf);
    if (isTrouble(from)) trouble = from;
    else if (from !== undefined) {
      record.start = from;
      record.startedBy = undefined;
      record.isEstimated = false;
    }
  }
  if (log?.reopened !== undefined) {
    record.start = log.reopened;
    record.startedBy = undefined;
    record.isEstimated = false;
    trouble = undefined;
  }
  return trouble;
}

function setHardDue(
  record: StageRecord,
  { facts, finishOf }: OrderInHand,
  clocks: StageClocks,
): Trouble | undefined {
  const { notLater, roll } = record.stage;
  let trouble: Trouble | undefined;
  for (let index = 0; index < notLater.length; index++) {
    const outcome = evaluateExpression(notLater[index]!, facts, clocks.clocks, finishOf);
    if (isTrouble(outcome)) trouble ??= outcome;
    else if (outcome !== undefined) {
      const rolled = rollMoment(outcome, roll, clocks.calendar);
      if (record.hardDue === undefined || isEarlier(rolled, record.hardDue)) {
        record.hardDue = rolled;
        record.hardBy = index;
      }
    }
  }
  return trouble;
}

/** The open stage that holds up what comes after `before`: itself when the team follows it, else what it waits for. */
function blockerOf(before: StageInput): Stage | undefined {
  if (before.course === 'done' || before.course === 'cancelled') return undefined;
  if (before.course === 'open' && before.record.isFollowed) return before.record.stage;
  return before.record.waitsFor;
}

function isEstimate(before: StageInput): boolean {
  return before.course === 'done' ? before.record.done === undefined : before.course === 'open';
}

/**
 * Third pass over one stage: when its successors may count from. A stage done without a date, or not followed
 * at all, is taken to have ended at its deadline, but not after now; one that does not count passes on its start.
 */
export function setFinish(input: StageInput, now: Moment): void {
  const { record, course } = input;
  const today = wholeDay(dayOf(now));
  if (course === 'done') {
    input.finish =
      record.done ??
      (record.due !== undefined && isEarlier(record.due, now) ? record.due : earliest(record.due, today));
  } else if (course === 'open') {
    input.finish = record.due ?? record.start;
    if (record.isFollowed && input.finish !== undefined && isEarlier(input.finish, today))
      input.finish = today;
  } else {
    input.finish = record.start;
  }
}

function earliest(due: Moment | undefined, today: Moment): Moment | undefined {
  return due === undefined ? undefined : isEarlier(today, due) ? today : due;
}

function isCalendarUnit(unit: LimitUnit): boolean {
  return unit === 'd' || unit === 'w' || unit === 'mo';
}

/** Whether a working calendar counted over days that its source does not cover. */
function isUnverified({ record }: StageInput, { clocks, calendar }: StageClocks): boolean {
  const { start, due, stage } = record;
  if (start === undefined || due === undefined) return false;
  const unit = record.by === 'limit' ? stage.limit?.unit : undefined;
  const counts =
    unit === 'bd'
      ? clocks.bank
      : unit === 'wd' || unit === 'wh' || unit === 'wmin'
        ? clocks.office
        : undefined;
  const [from, to] = [Math.min(dayOf(start), dayOf(due)), Math.max(dayOf(start), dayOf(due))];
  if (counts && !counts.covers(from, to)) return true;
  return stage.roll !== 'none' && isWholeDay(due) && minuteOf(due) >= 0 && !calendar.covers(dayOf(due));
}
