import { addLimit, negated } from '../time/limit';
import { isPast, lastMinuteOf, minuteOf, type Moment } from '../time/moment';
import type { Judged } from '../process/log';
import { isCounted } from './next';
import type { StageClocks, Trouble } from './order-facts';
import type { StageInput } from './stage-record';
import type { Status } from '../process/status';

/** The verdict of a stage whose dates are worked out; the first rule that fits, in the order of `STATUSES`. */
export function judge(
  input: StageInput,
  trouble: Trouble | undefined,
  clocks: StageClocks,
  now: Moment,
): Status {
  const { course, record } = input;
  if (course === 'cancelled' || course === 'not applicable' || course === 'waived') return course;
  if (course === 'done') return doneVerdict(input);
  if (input.facts.trouble ?? trouble) return (input.facts.trouble ?? trouble)!;
  if (record.waitsFor) return 'waiting for predecessor';

  // A stage that nobody keeps track of is not held against anybody, unless the outside world set its date.
  const isHeld = isCounted(record);
  const passedHard = record.hardDue !== undefined && isPast(record.hardDue, now);
  if (passedHard || (isHeld && record.due !== undefined && !stoppedInTime(input) && isPast(record.due, now)))
    return 'overdue';
  if (record.wait) return 'on hold';
  if (!isHeld) return 'not started';
  if (record.due !== undefined && isSoon(input, clocks, now)) return 'due soon';
  return record.start !== undefined && minuteOf(record.start) <= minuteOf(now) ? 'on track' : 'not started';
}

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

/** On hold by a cell that does not say since when: the owner's clock cannot be held against them. */
function stoppedInTime({ record }: StageInput): boolean {
  return record.wait !== undefined && record.wait.since === undefined;
}

function isSoon({ record }: StageInput, { clocks }: StageClocks, now: Moment): boolean {
  const warnFrom = addLimit(record.due!, negated(record.stage.warn), clocks);
  return minuteOf(now) >= minuteOf(warnFrom);
}
