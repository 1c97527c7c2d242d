import { rollMoment } from '../time/limit';
import type { Expression } from '../process/expression';
import type { Stage } from '../process/process';
import { afterLimit } from './after-limit';
import { isEarlier, shiftDays, type Moment } from '../time/moment';
import { carriedIn } from './late-date';
import { keepWithinOwnDates } from './own-time';
import { evaluateExpression, isTrouble } from './evaluate-expression';
import type { StageClocks, Trouble } from './order-facts';
import { shiftedByPauses, waitOf } from './pause';
import { isDueAllTheSame, isTermOpen } from './open-term';
import { isOfOtherVessel } from './other-vessel';
import type { OrderPlan, StagePlan } from './order-plan';
import { StageRecord, type OrderInHand, type StageInput } from './stage-record';
import { setStart } from './stage-start';
import { isUnverified } from './unverified';
import { usuallyInBy } from './usual-due';

/**
 * Second pass, stage by stage in process order: start, deadline and what set it. A deadline comes from events and from
 * planned and outside dates of the order, never from now. Returns trouble met on the way.
 */
export function setDeadline(input: StageInput, order: OrderInHand, clocks: StageClocks): Trouble | undefined {
  const { record } = input;
  const { now, facts, wanted } = order;
  if (wanted === 'the verdict' && isSettled(input, order)) return undefined;
  let trouble = setStart(input, order, clocks);
  // What does not count has no deadline; its start is what its successors count from.
  if (input.course !== 'open' && input.course !== 'done') return undefined;

  setOwnDue(input, order, clocks);
  keepWithinOwnDates(input, order);
  trouble ??= setHardDue(input, order, clocks);
  if (record.stage.branch === 'money') {
    if (isTermOpen(record.stage, facts) && !isDueAllTheSame(input)) leaveOpen(record);
    askByUsual(input, order);
  }
  if (record.hardDue !== undefined) bindByHard(input);
  record.wait = waitOf(input, facts, clocks, now);
  if (wanted === 'all stages') record.isUnverified = isUnverified(record, clocks);
  return trouble;
}

/**
 * The team's own deadline of a stage that has been judged, whatever outside date binds it; undefined where it has none.
 * `isShifted`: waiting for others moved it.
 */
export function ownDueOf(
  order: OrderPlan,
  { stage, start, isFollowed }: StagePlan,
): { readonly due: Moment; readonly isShifted: boolean } | undefined {
  const record = new StageRecord(stage, isFollowed);
  record.start = start;
  const log = order.log?.get(stage.key);
  setOwnDue(
    { record, facts: order.cells.stage(stage), log, answers: [] },
    order.cells,
    order.clocks[stage.index]!,
  );
  const { due, unpaused } = record;
  return due === undefined ? undefined : { due, isShifted: unpaused !== undefined };
}

/** The team's own: its planned date or its limit, another day that was agreed on, moved back by pauses. */
function setOwnDue(
  { record, facts, log, answers }: Pick<StageInput, 'record' | 'facts' | 'log' | 'answers'>,
  { now }: Pick<OrderInHand, 'now'>,
  clocks: StageClocks,
): void {
  const { limit, grace } = record.stage;
  if (facts.planned !== undefined) {
    record.due = shiftDays(facts.planned, grace);
    record.by = 'planned';
  } else if (record.start !== undefined && limit) {
    record.due = afterLimit(record.start, record.stage, clocks);
    record.by = 'limit';
  }
  const agreed = answers.at(-1);
  if (agreed?.value === 'due') {
    record.due = agreed.date;
    record.by = 'agreed';
  } else if (log?.due !== undefined) {
    record.due = log.due;
    record.by = 'agreed';
  } else if (record.due !== undefined && log) {
    const before = record.due;
    record.due = shiftedByPauses(before, record.start, log.pauses, limit, clocks, now);
    if (record.due !== before) record.unpaused = before;
  }
}

/** An outside date binds where it comes first, unless a person who was asked about it named another one. */
function bindByHard({ record, answers }: StageInput): void {
  const hardDue = record.hardDue!;
  const agreed = answers.at(-1);
  if (agreed?.value === 'due' && isEarlier(hardDue, agreed.date!)) {
    record.hardDue = undefined;
    record.hardLate = undefined;
    record.hardBy = -1;
  } else if (record.due === undefined || isEarlier(hardDue, record.due)) {
    record.due = hardDue;
    record.by = 'hard';
  }
}

/**
 * Whether nothing of the verdict on the order rests on when a stage was due: it is over, on which day is known, and
 * nothing is asked of it. How the order ended is told by its anchor's stage (departure); what is left of a part shipment
 * has a due date of its own.
 */
function isSettled({ record, course, ended }: StageInput, { variant, facts }: OrderInHand): boolean {
  if (course !== 'done' || record.question !== undefined) return false;
  if (record.done === undefined && ended === undefined) return false;
  const { after, index } = record.stage;
  return after.length > 0 && index !== variant.anchorStage && facts.part === undefined;
}

/** Money that no term makes due: what the trade's usual days would come to is kept, for asking. */
function leaveOpen(record: StageRecord): void {
  const { hardDue, due, by } = record;
  record.usualDue = by === 'limit' ? due : undefined;
  if (hardDue !== undefined && (record.usualDue === undefined || isEarlier(hardDue, record.usualDue)))
    record.usualDue = hardDue;
  record.hardDue = undefined;
  record.hardBy = -1;
  if (by !== 'limit') return;
  record.due = undefined;
  record.by = 'nothing';
}

/** Money that nothing in the sheet makes due is asked about once it is in as a rule; who says that it is not makes it due. */
function askByUsual(input: StageInput, { facts }: OrderInHand): void {
  const { record } = input;
  if (record.due !== undefined || record.hardDue !== undefined) return;
  record.usualDue ??= usuallyInBy(record.stage.key, facts);
  if (record.usualDue === undefined || !isDueAllTheSame(input)) return;
  record.due = record.usualDue;
  record.by = 'agreed';
}

function setHardDue(input: StageInput, order: OrderInHand, clocks: StageClocks): Trouble | undefined {
  const { facts, endOf } = order;
  const { record } = input;
  const { notLater, roll } = record.stage;
  let trouble: Trouble | undefined;
  let late: Moment | undefined;
  for (let index = 0; index < notLater.length; index++) {
    const outcome = evaluateExpression(notLater[index]!, facts, clocks.clocks, endOf);
    if (isTrouble(outcome)) trouble ??= outcome;
    else if (outcome !== undefined && !isOfOtherVessel(notLater[index]!, input, order)) {
      const rolled = rollMoment(outcome, roll, clocks.calendar);
      late = earlier(late, carriedDate(notLater[index]!, record.stage, order, clocks) ?? rolled);
      if (record.hardDue === undefined || isEarlier(rolled, record.hardDue)) {
        record.hardDue = rolled;
        record.hardBy = index;
      }
    }
  }
  if (late !== record.hardDue) record.hardLate = late;
  return trouble;
}

/**
 * The date that the order carries, where a limit of practice is counted back from it: loading a day before the customs
 * cut-off. Undefined where the team stands by the limit, and for money, which has its own usual days.
 */
function carriedDate(
  rule: Expression,
  { binds, branch }: Stage,
  { facts, endOf }: OrderInHand,
  { clocks }: StageClocks,
): Moment | undefined {
  if (binds || branch === 'money' || rule.offset?.sign !== -1) return undefined;
  const at = evaluateExpression(carriedIn(rule), facts, clocks, endOf);
  return isTrouble(at) ? undefined : at;
}

const earlier = (a: Moment | undefined, b: Moment): Moment => (a !== undefined && !isEarlier(b, a) ? a : b);
