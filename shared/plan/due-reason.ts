import { both, joined, type Bilingual } from '../lang';
import { CLOSED } from '../process/status';
import { civilFromDay } from '../time/civil';
import { explainDue } from '../time/explain';
import { addLimit, rollMoment } from '../time/limit';
import { formatLimit } from '../time/limit-text';
import { dayOf, isEarlier, shiftDays, type Moment } from '../time/moment';
import { afterLimit } from './after-limit';
import { carriedIn, lateSince } from './late-date';
import { sizeText, timeBetween } from './left';
import type { OrderPlan, StagePlan } from './order-plan';
import { isOwed } from './owed';
import { isOwnTime } from './own-time';
import { agreed, equals, originOf, tracedOn, type Origin } from './origin';
import { plannedCell, type DatedCell } from './dated-cell';
import type { Trace } from './trace';
import { dateText, usedCell, usedNamed, usedText, type UsedDate } from './used-date';

/** Why a deadline is what it is. */
export interface DueReason {
  /** What the reckoning comes to: the deadline. */
  readonly at: Moment;
  /** Each date of the order that it rests on, once; nothing else of the order is named. */
  readonly used: readonly UsedDate[];
  readonly text: Bilingual;
  /** The same without its result, for a list that shows the deadline beside it. */
  readonly brief: Bilingual;
}

/** What set the deadline of a stage; undefined without one. */
export function dueReason(order: OrderPlan, plan: StagePlan): DueReason | undefined {
  const { due } = plan;
  if (due === undefined) return undefined;
  const reason = reasonBy(order, plan, due);
  // What was recorded when the stage was done stays as it was, whatever the rules say by now.
  if (reason?.at !== due) return reasonFor(usedNamed(CLOSED.has(plan.status) ? RECORDED : DUE, due));
  const late = lateByOther(order, plan);
  return late ? withLate(reason, late, plan) : reason;
}

const RECORDED = both('当时记下的截止日', 'deadline as recorded');
const DUE = both('截止', 'due');

function reasonBy(order: OrderPlan, plan: StagePlan, due: Moment): DueReason | undefined {
  switch (plan.by) {
    case 'planned':
      return plannedReason(order, plan);
    case 'agreed':
      return reasonFor(agreed(due));
    case 'hard':
      return hardReason(order, plan, due);
    default:
      return ownNextReason(order, plan) ?? countedReason(order, plan);
  }
}

function reasonFor(used: UsedDate, more: readonly Bilingual[] = [], at = used.at): DueReason {
  return { at, used: [used], text: withMore(usedText(used, true), more), brief: withMore(used.alone, more) };
}

const withMore = (text: Bilingual, more: readonly Bilingual[]): Bilingual =>
  joined([text, ...more], both('，', ', '));

/** The planned date as its cell has it; days of grace and pauses that follow it are told beside it. */
function plannedReason(order: OrderPlan, plan: StagePlan): DueReason | undefined {
  const { grace } = plan.stage;
  const cell = plannedCell(order.cells, plan.stage);
  if (!cell) return undefined;
  const more: Bilingual[] = [];
  if (grace > 0) more.push(both(`宽限${grace}天`, `and ${grace} ${grace === 1 ? 'day' : 'days'} of grace`));
  const pause = pauseText(plan, order);
  if (pause) more.push(pause);
  const reason = reasonFor(usedCell(cell), more, paused(shiftDays(cell.at, grace), plan));
  return { ...reason, text: both(`按表中${reason.text.zh}`, `the sheet's ${reason.text.en}`) };
}

/** A reckoned end with its pauses. */
const paused = (end: Moment, { unpaused, due }: StagePlan): Moment => (end === unpaused ? due! : end);

/** How long the pauses were by which the deadline moved, in the unit of its limit. */
function pauseText(plan: StagePlan, order: OrderPlan): Bilingual | undefined {
  const size = pauseSize(plan, order);
  if (!size) return undefined;
  const { due } = plan;
  const at = dateText(due!, false);
  return both(`等待的${size.zh}不计，顺延到${at.zh}`, `${size.en} of waiting not counted, so ${at.en}`);
}

function pauseSize({ stage, unpaused, due }: StagePlan, { clocks }: OrderPlan): Bilingual | undefined {
  if (unpaused === undefined) return undefined;
  return sizeText(timeBetween(unpaused, due!, stage.limit?.unit, clocks[stage.index]!));
}

function hardReason(order: OrderPlan, plan: StagePlan, due: Moment): DueReason | undefined {
  const { stage, hardBy } = plan;
  const rule = stage.notLater[hardBy];
  const trace = rule && tracedOn(order, stage, rule);
  if (!trace) return undefined;
  const at = rollMoment(trace.at, stage.roll, order.clocks[stage.index]!.calendar);
  const text = wholeText(trace, yearsIn(trace.used, due));
  const told = trace.at === at ? text : rolled(text, at);
  return {
    at,
    used: trace.used,
    text: joined([kindOf(plan), told], both('：', ': ')),
    brief: trace.isBare ? trace.used[0]!.alone : trace.text(false),
  };
}

/** What kind of outside date it is: of goods left behind, of money, or any other. */
function kindOf({ stage, hardBy, rest }: StagePlan): Bilingual {
  if (rest) return both('余数的交期', 'the rest is due by the promised date');
  return isOwed(stage, hardBy) ? both('到期日', 'due') : both('硬性期限', 'hard deadline');
}

function wholeText(trace: Trace, withYear: boolean): Bilingual {
  const text = trace.text(withYear);
  return trace.isBare ? text : equals(text, trace.at, withYear);
}

/** A closed day on which no deadline of the stage may fall. */
function rolled(text: Bilingual, at: Moment): Bilingual {
  const moved = dateText(at, false);
  return both(`${text.zh}，遇休息日改到${moved.zh}`, `${text.en}, a day off, so ${moved.en}`);
}

/** `“下单日期”：2月13日（周五） + 2个工作日：…，所以是2月24日（周二）`, with what pauses added. */
function countedReason(order: OrderPlan, plan: StagePlan): DueReason | undefined {
  const { stage, start } = plan;
  const { limit } = stage;
  const clocks = order.clocks[stage.index]!;
  const origin = originOf(order, plan);
  if (start === undefined || !limit || !origin) return undefined;
  const withYear = yearsIn(origin.used, start, plan.due!);
  const pause = pauseText(plan, order);
  let text =
    limit.amount === 0
      ? origin.whole(withYear)
      : joined([origin.text(withYear), explainDue(start, limit, clocks.clocks, withYear)], both('：', ': '));
  const [plain, end] = [addLimit(start, limit, clocks.clocks), afterLimit(start, stage, clocks)];
  if (plain !== end) text = rolled(text, end);
  if (pause) text = joined([text, pause], both('；', '; '));
  return {
    at: paused(end, plan),
    used: origin.used,
    text,
    brief: briefCount(origin, plan, pauseSize(plan, order)),
  };
}

/** `“下单日期”2月13日（周五） + 2个工作日`. */
function briefCount(
  origin: Origin,
  { stage: { limit } }: StagePlan,
  pause: Bilingual | undefined,
): Bilingual {
  const from = origin.brief();
  if (!limit || limit.amount === 0) return from;
  const sign = limit.amount < 0 ? '-' : '+';
  const size = { amount: Math.abs(limit.amount), unit: limit.unit };
  const counted = both(
    `${from.zh} ${sign} ${formatLimit(size, 'zh')}`,
    `${from.en} ${sign} ${formatLimit(size, 'en')}`,
  );
  return pause ? both(`${counted.zh} + 等待${pause.zh}`, `${counted.en} + ${pause.en} of waiting`) : counted;
}

/** A usual time that was adopted ends at the order's own next date, which then is what was used. */
function ownNextReason(order: OrderPlan, plan: StagePlan): DueReason | undefined {
  const cell = ownNextCell(order, plan);
  if (!cell) return undefined;
  const used = usedCell(cell);
  return reasonFor(used, [both('惯用时不超过这一天', 'where the usual time ends')]);
}

function ownNextCell(order: OrderPlan, { stage, start, due }: StagePlan): DatedCell | undefined {
  if (!isOwnTime(stage.row) || start === undefined) return undefined;
  if (!isEarlier(due!, afterLimit(start, stage, order.clocks[stage.index]!))) return undefined;
  for (const at of stage.shownBy) {
    const cell = plannedCell(order.cells, order.variant.stages[at]!);
    if (cell?.at === due) return cell;
  }
  return undefined;
}

/** What is past a limit of practice is late by an outside date behind it, and by that alone. */
function lateByOther(order: OrderPlan, plan: StagePlan): DueReason | undefined {
  const since = plan.status === 'overdue' ? lateSince(plan) : plan.due;
  if (since === undefined || since === plan.due) return undefined;
  return since === plan.hardLate ? carriedReason(order, plan) : hardReason(order, plan, since);
}

/** The carried date itself, from which the deadline is counted back. */
function carriedReason(order: OrderPlan, { stage, hardLate }: StagePlan): DueReason | undefined {
  for (const rule of stage.notLater) {
    const trace = tracedOn(order, stage, carriedIn(rule));
    if (trace?.at === hardLate && trace?.isBare) return reasonFor(trace.used[0]!);
  }
  return undefined;
}

/** Both dates, as long as they are not the same cell counted in two ways: then the one that makes it late. */
function withLate(reason: DueReason, late: DueReason, { by }: StagePlan): DueReason {
  const isSame = late.used.some(({ name, at }) =>
    reason.used.some((each) => each.at === at && each.name.en === name.en),
  );
  if (isSame && by !== 'hard') return late;
  // A date that has been named already is told by its day alone.
  const day = dateText(late.at, false);
  const [zh, en] = isSame ? [day.zh, day.en] : [late.text.zh, `the ${late.text.en}`];
  return {
    at: reason.at,
    used: isSame ? reason.used : [...reason.used, ...late.used],
    text: both(`${reason.text.zh}；已过${zh}`, `${reason.text.en}; late by ${en}`),
    brief: late.brief,
  };
}

function yearsIn(used: readonly UsedDate[], ...more: readonly Moment[]): boolean {
  const years = [...used.map(({ at }) => at), ...more].map((at) => civilFromDay(dayOf(at)).year);
  return new Set(years).size > 1;
}
