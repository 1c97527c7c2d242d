import { holds } from '../process/condition';
import type { Variant } from '../process/process';
import { lastMinuteOf } from '../time/moment';
import { WHOLE_ORDER, type StageLog } from '../process/log';
import { hasCome } from './stage-facts';
import { showEarlier } from './frontier';
import type { OrderFacts } from './order-facts';
import { StageRecord, type StageInput } from './stage-record';

/** Whether blanks of a stage are held against anybody. */
export type FollowRule = (stage: number) => Keeping;

/**
 * How the team keeps a stage's column. `all`: counts whether or not there is a column; `kept`: it is filled in the
 * orders that are past it; `lost`: it is not, so a blank says nothing.
 */
export type Keeping = 'all' | 'kept' | 'lost';

/** First pass: which stages count for the order, and which are done, by cell, log, or because a later event shows it. */
export function completions(
  variant: Variant,
  facts: OrderFacts,
  log: ReadonlyMap<string, StageLog> | undefined,
  follow: FollowRule,
): StageInput[] {
  const whole = log?.get(WHOLE_ORDER);
  const inputs = variant.stages.map((stage, at): StageInput => {
    const cell = facts.stage(stage);
    const stageLog = log?.get(stage.key);
    const keeping = follow(at);
    const isSeen =
      cell.followed || (stage.seenIn.length > 0 && stage.seenIn.some((field) => facts.hasColumn(field)));
    const isFollowed = keeping === 'all' || stageLog !== undefined || (isSeen && keeping === 'kept');
    const record = new StageRecord(stage, isFollowed);
    const input: StageInput = {
      record,
      facts: cell,
      log: stageLog,
      course: 'open',
      finish: undefined,
      ended: undefined,
    };
    if (stageLog?.cancelled) input.course = 'cancelled';
    else if (cell.state === 'not applicable' || !holds(stage.applies, facts)) input.course = 'not applicable';
    else if (stageLog?.waived) input.course = 'waived';
    else complete(input);
    return input;
  });
  sayDone(inputs, facts);
  showEarlier(inputs, facts);
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
  record.doneBy = !counts ? 'log' : facts.by === 'description' ? 'arranged' : 'cell';
  if (done !== 'undated') record.done = done;
}

/** What the team's status words say, where no column or log row says it: that the goods sailed, that all is paid. */
function sayDone(inputs: readonly StageInput[], facts: OrderFacts): void {
  const { paid, sailed: said } = facts.said;
  // Shipped before the ETD: asked, not taken for granted.
  const etd = said === undefined ? undefined : facts.date('etd');
  const sailed = etd !== undefined && !hasCome(etd, facts.now) ? undefined : said;
  for (const input of inputs) {
    const { record, course, log } = input;
    const isSaid =
      (sailed !== undefined && record.stage.key === SAILING) || (paid && record.stage.branch === 'money');
    if (course !== 'open' || !isSaid || log?.reopened !== undefined || input.facts.state === 'not yet')
      continue;
    input.course = 'done';
    record.doneBy = 'word';
    if (record.stage.key === SAILING && sailed !== 'undated') record.done = sailed;
  }
}

/** The stage of the vessel's departure. */
export const SAILING = 'onboard';

/** What ends with the order's closing: nothing that is open is asked for any more. */
function closeOpen(inputs: StageInput[]): void {
  for (const input of inputs) {
    if (input.course !== 'open') continue;
    input.course = 'done';
    input.record.doneBy = 'closed';
  }
}

function cancelOpen(inputs: StageInput[]): void {
  for (const input of inputs) if (input.course === 'open') input.course = 'cancelled';
}
