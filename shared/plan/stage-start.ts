import { GendanError } from '../errors';
import type { Stage } from '../process/process';
import { dayOf, isEarlier, laterOf, wholeDay, type Moment } from '../time/moment';
import { afterLimit } from './after-limit';
import { evaluateExpression, isTrouble } from './evaluate-expression';
import type { StageClocks, StageHandOff, Trouble } from './order-facts';
import type { OrderInHand, StageInput } from './stage-record';

/**
 * Where the owner's clock starts: at a field when the stage has one and it is filled; else when the last of the stages
 * before it was over; else at the order's own start. There is no start where a stage before it is open, or is done and
 * nothing tells when. Several stages before it: the latest binds.
 */
export function setStart(input: StageInput, order: OrderInHand, clocks: StageClocks): Trouble | undefined {
  const trouble = setOwnStart(input, order, clocks);
  waitForAcceptance(input, order);
  return trouble;
}

/** What comes before was handed over: nobody's clock runs before they have taken it, whatever it would start from. */
function waitForAcceptance(input: StageInput, { inputs }: OrderInHand): void {
  const { record, course } = input;
  for (const at of record.stage.after) {
    const before = inputs[at]!;
    const handOff = handOffTo(before, record.stage);
    if (!handOff) continue;
    const { is, accepted } = handOff;
    if (is === 'handed') {
      startAt(input, undefined);
      if (course === 'open') record.waitsFor ??= before.record.stage;
      return;
    }
    if (record.start === undefined || accepted === undefined) continue;
    if (before.handOffs!.startOf(record.start, accepted) !== accepted) continue;
    startAt(input, accepted);
    record.startedBy = before.record.stage;
  }
}

const handOffTo = ({ course, handOffs }: StageInput, stage: Stage): StageHandOff | undefined =>
  course === 'done' ? handOffs?.to(stage) : undefined;

function setOwnStart(input: StageInput, order: OrderInHand, clocks: StageClocks): Trouble | undefined {
  const { record, log } = input;
  const { stage } = record;
  const trouble = stage.after.length === 0 ? fromOrder(input, order) : fromPredecessors(input, order);
  if (log?.reopened !== undefined) {
    startAt(input, log.reopened);
    return undefined;
  }
  if (!stage.startFrom) return trouble;
  const paper = paperOf(input, order);
  if (paper?.course === 'open') return trouble;
  const from = evaluateExpression(stage.startFrom, order.facts, clocks.clocks, order.endOf);
  if (isTrouble(from)) return from;
  if (from === undefined) return trouble;
  startAt(input, from);
  const signed = paper?.record.done;
  if (signed !== undefined && isEarlier(from, signed)) {
    record.start = signed;
    record.startedBy = paper!.record.stage;
  }
  return trouble;
}

/**
 * The paper that a payment rests on, the PI or contract, where the sheet keeps a column for its coming back signed: before
 * that no money is due.
 */
function paperOf({ record: { stage } }: StageInput, { inputs }: OrderInHand): StageInput | undefined {
  if (stage.branch !== 'money') return undefined;
  return stage.gate
    .flat()
    .map((at) => inputs[at]!)
    .find(isKept);
}

const isKept = ({ record, facts, course }: StageInput): boolean =>
  record.isFollowed && facts.followed && (course === 'open' || course === 'done');

function startAt({ record }: StageInput, start: Moment | undefined): void {
  record.start = start;
  record.startedBy = undefined;
  record.isEstimated = false;
  record.isStartExpected = false;
}

function fromOrder({ record }: StageInput, { start }: OrderInHand): Trouble | undefined {
  if (isTrouble(start)) return start;
  record.start = start;
  return undefined;
}

function fromPredecessors(input: StageInput, { inputs }: OrderInHand): undefined {
  const { record } = input;
  let isKnown = true;
  for (const at of record.stage.after) {
    const before = inputs[at]!;
    record.waitsFor ??= blockerOf(before);
    const ended = isShownTooLate(before, input) ? undefined : before.ended;
    // Done on a day that nobody wrote down, and taken on one that somebody did.
    const from = ended ?? handOffTo(before, record.stage)?.accepted;
    if (from === undefined) isKnown &&= isCovered(before, record.stage, inputs);
    else if (record.start === undefined || isEarlier(record.start, from)) {
      const isDated = before.record.done !== undefined || ended === undefined;
      record.start = from;
      record.startedBy = before.record.stage;
      record.isStartExpected = !isDated;
      record.isEstimated = !isDated;
    }
  }
  if (!isKnown) {
    record.start = undefined;
    record.startedBy = undefined;
  }
}

/**
 * Whether all that is known of the stage before is that it was over by a day on which this one was, too: of a contract and
 * its review that the sailing shows, neither was due after the sailing.
 */
function isShownTooLate(before: StageInput, { course, record: { done } }: StageInput): boolean {
  if (course !== 'done' || before.course !== 'done' || before.record.done !== undefined) return false;
  return done === undefined || !isEarlier(before.ended!, done);
}

/** Whether another stage before this one is dated and shows the undated one, which therefore came before it. */
function isCovered({ record, course }: StageInput, stage: Stage, inputs: readonly StageInput[]): boolean {
  if (course !== 'done') return false;
  return stage.after.some((at) => {
    const other = inputs[at]!;
    return other.record.done !== undefined && other.record.stage.shows.includes(record.stage.index);
  });
}

/** The open stage that holds up what comes after `before`: itself when the team follows it, else what it waits for. */
function blockerOf(before: StageInput): Stage | undefined {
  if (before.course === 'done' || before.course === 'cancelled') return undefined;
  if (before.course === 'open' && before.record.isFollowed) return before.record.stage;
  return before.record.waitsFor;
}

/**
 * Third pass over one stage: when it was over, for deadlines, and when it is or will be, for planning. A stage that the
 * team does not follow passes on what it would take from where it began; one that does not count passes on its start.
 */
export function setEnd(input: StageInput, { inputs, now }: OrderInHand, clocks: StageClocks): void {
  const { record, course } = input;
  const { stage, done, start, due } = record;
  const today = wholeDay(dayOf(now));
  if (course === 'done') {
    input.ended = done ?? input.ended;
    input.finish = input.ended ?? (due === undefined ? undefined : isEarlier(due, now) ? due : today);
    return;
  }
  if (course !== 'open') {
    input.ended = start;
    input.finish = start;
    return;
  }
  const begun = start ?? expectedStart(stage, inputs);
  record.expected = due ?? (begun === undefined ? undefined : endOfLimit(begun, stage, clocks));
  input.finish = record.expected ?? begun;
  if (record.isFollowed) {
    if (input.finish !== undefined && isEarlier(input.finish, today)) input.finish = today;
  } else input.ended = start === undefined ? undefined : (due ?? endOfLimit(start, stage, clocks));
}

/** Where its limit ends; undefined past what a spreadsheet can show: a day in a cell or the log that is nobody's. */
function endOfLimit(start: Moment, stage: Stage, clocks: StageClocks): Moment | undefined {
  try {
    return afterLimit(start, stage, clocks);
  } catch (error) {
    if (error instanceof GendanError) return undefined;
    throw error;
  }
}

/** When an open stage can begin, at the limits of those before it. */
function expectedStart({ after }: Stage, inputs: readonly StageInput[]): Moment | undefined {
  let latest: Moment | undefined;
  for (const at of after) {
    const { finish } = inputs[at]!;
    if (finish !== undefined) latest = latest === undefined ? finish : laterOf(latest, finish);
  }
  return latest;
}
