import { holds } from '../process/condition';
import type { Variant } from '../process/process';
import { lastMinuteOf } from '../time/moment';
import { WHOLE_ORDER, type StageLog } from '../process/log';
import type { OrderFacts } from './order-facts';
import { StageRecord, type StageInput } from './stage-record';

/** Which stages count although nobody keeps track of them: all, or those named. */
export interface FollowRule {
  readonly all: boolean;
  readonly also: ReadonlySet<string>;
}

/** First pass: which stages count for the order, and which are done, by cell, log or implication. */
export function completions(
  variant: Variant,
  facts: OrderFacts,
  log: ReadonlyMap<string, StageLog> | undefined,
  follow: FollowRule,
): StageInput[] {
  const whole = log?.get(WHOLE_ORDER);
  const inputs = variant.stages.map((stage): StageInput => {
    const cell = facts.stage(stage);
    const stageLog = log?.get(stage.key);
    const record = new StageRecord(
      stage,
      follow.all || cell.followed || follow.also.has(stage.key) || stageLog !== undefined,
    );
    const input: StageInput = {
      record,
      facts: cell,
      log: stageLog,
      course: 'open',
      finish: undefined,
    };
    if (stageLog?.cancelled) input.course = 'cancelled';
    else if (cell.state === 'not applicable' || !holds(stage.applies, facts)) input.course = 'not applicable';
    else if (stageLog?.waived) input.course = 'waived';
    else complete(input);
    return input;
  });
  implyEarlier(inputs);
  if (facts.state === 'cancelled' || whole?.cancelled) cancelOpen(inputs);
  else if (facts.state === 'closed') closeOpen(inputs);
  return inputs;
}

/** A cell wins over the log, except that what was reopened needs a date after the reopening. */
function complete(input: StageInput): void {
  const { facts, log, record } = input;
  const reopened = log?.reopened;
  const cell = facts.done;
  const counts =
    cell !== undefined &&
    (reopened === undefined || (cell !== 'undated' && lastMinuteOf(cell) >= lastMinuteOf(reopened)));
  const done = counts ? cell : log?.done;
  if (done === undefined) return;
  input.course = 'done';
  record.doneBy = !counts ? 'log' : facts.isAssumed ? 'planned' : 'cell';
  if (done !== 'undated') record.done = done;
}

/**
 * What lies before a stage that is done must have happened, whether or not somebody filled the cell. Not so
 * for a gate that the team keeps a column for: shipping before the deposit is in happens, and is a finding.
 * A planned date that has come shows nothing about what lies before it.
 */
function implyEarlier(inputs: StageInput[]): void {
  const gates = new Set<number>();
  for (let i = inputs.length - 1; i >= 0; i--) {
    const { course, record } = inputs[i]!;
    if (course !== 'done' || record.doneBy === 'planned') continue;
    for (const at of record.stage.gate) gates.add(at);
    for (const at of record.stage.after) imply(inputs, at, gates);
  }
}

function imply(inputs: StageInput[], at: number, gates: ReadonlySet<number>): void {
  const input = inputs[at]!;
  const isClosed = input.course === 'not applicable' || input.course === 'waived';
  if (isClosed || (input.course === 'done' && input.record.doneBy === 'planned')) {
    for (const before of input.record.stage.after) imply(inputs, before, gates);
    return;
  }
  if (input.course !== 'open' || mustBeSeen(input, gates.has(at))) return;
  input.course = 'done';
  input.record.doneBy = 'implied';
}

/** Stages that only their own cell or log row can close. */
function mustBeSeen({ facts, log, record }: StageInput, isGate: boolean): boolean {
  if (log?.reopened !== undefined || facts.state !== undefined) return true;
  return isGate && record.isFollowed;
}

function cancelOpen(inputs: StageInput[]): void {
  for (const input of inputs) if (input.course === 'open') input.course = 'cancelled';
}

function closeOpen(inputs: StageInput[]): void {
  for (const input of inputs) {
    if (input.course !== 'open') continue;
    input.course = 'done';
    input.record.doneBy = 'closed';
  }
}
