import { plannedCell } from './dated-cell';
import { both, type Bilingual } from '../lang';
import { dayOf, isEarlier, type Moment } from '../time/moment';
import type { Expression } from '../process/expression';
import type { Stage } from '../process/process';
import { CLOSED, isDone } from '../process/status';
import type { OrderPlan, StagePlan } from './order-plan';
import { traceExpression, type Trace } from './trace';
import { dateText, usedCell, usedNamed, usedStage, usedTexts, type UsedDate } from './used-date';

/** What a stage's clock counts from: the dates that gave its start, and how. */
export interface Origin {
  readonly used: readonly UsedDate[];
  /** What stands before the count, which begins with the start's date; a bare date is told there and not here. */
  text(withYear: boolean): Bilingual;
  /** The same with its date or result, for where no count follows. */
  whole(withYear: boolean): Bilingual;
  /** With its date and without its result. */
  brief(): Bilingual;
}

/**
 * The predecessor that finished last, the field or stage that the stage starts from, or the order's date; undefined
 * without a start. A start that is estimated is told as such, with the date of the order behind the estimate.
 */
export function originOf(order: OrderPlan, plan: StagePlan): Origin | undefined {
  const { stage, start, startedBy } = plan;
  if (start === undefined) return undefined;
  const taken = startedBy && acceptedAt(order, startedBy, stage, start);
  if (taken) return taken;
  if (startedBy) return plan.isStartExpected ? estimated(order, startedBy, start) : done(startedBy, start);
  if (order.log?.get(stage.key)?.reopened === start) return event(usedNamed(REOPENED, start), REOPENED);
  const own = stage.startFrom && tracedOn(order, stage, stage.startFrom);
  if (own?.at === start) return traced(own);
  const first = tracedOn(order, stage, order.variant.start);
  return first && dayOf(first.at) === dayOf(start) ? traced(first) : undefined;
}

/** The acceptance of what was handed over, where that is what the clock counts from. */
function acceptedAt(order: OrderPlan, from: Stage, stage: Stage, start: Moment): Origin | undefined {
  const taken = order.cells
    .stage(from)
    .handOffs?.all.find(({ accepted, covers }) => accepted === start && covers(stage));
  if (!taken) return undefined;
  const { zh, en } = from.name;
  const told = both(`${taken.receiver}接受“${zh}”`, `${taken.receiver} accepted ${en}`.trim());
  return event(usedNamed(told, start), told);
}

/** The dates of the order that the end of a stage rests on: what it is counted, or estimated, from. */
export function rootsOf(order: OrderPlan, plan: StagePlan): readonly UsedDate[] {
  const { stage, by, due, hardBy } = plan;
  if (by === 'planned') {
    const cell = plannedCell(order.cells, stage);
    return cell ? [usedCell(cell)] : [];
  }
  if (by === 'agreed') return [agreed(due!)];
  if (by === 'hard') return tracedOn(order, stage, stage.notLater[hardBy]!)?.used ?? [];
  return originOf(order, plan)?.used ?? [];
}

const REOPENED = both('重新打开', 'reopened');

export const agreed = (at: Moment): UsedDate => usedNamed(both('约定日期', 'agreed date'), at);

/** An expression on an order, with the ends of its stages. */
export function tracedOn(order: OrderPlan, { index }: Stage, expression: Expression): Trace | undefined {
  const stageOf = (key: string): UsedDate | undefined => {
    const { stages } = order;
    const plan = stages.find((each) => each.stage.key === key);
    return plan && isDone(plan.status) ? endOf(plan, stages) : undefined;
  };
  const facts = order.cells;
  const { clocks } = order.clocks[index]!;
  return traceExpression(expression, { facts, clocks, stageOf, finishOf: (key) => stageOf(key)?.at });
}

/**
 * When a stage that is done was over: its own date, else that of the event by which it must have been; of several the one
 * on the day that was counted from, since not every one shows every stage.
 */
function endOf(
  { stage, done, doneBy }: StagePlan,
  stages: readonly StagePlan[],
  counted?: Moment,
): UsedDate | undefined {
  if (done !== undefined) return usedStage(stage, done);
  if (doneBy !== 'implied' && doneBy !== 'arranged') return undefined;
  const shown = stage.shownBy.map((at) => stages[at]!).filter((each) => each.done !== undefined);
  if (shown.length === 0) return undefined;
  const by =
    shown.find((each) => each.done === counted) ??
    shown.reduce((best, each) => (isEarlier(each.done!, best.done!) ? each : best));
  return usedStage(by.stage, by.done!);
}

const done = (stage: Stage, start: Moment): Origin =>
  event(usedStage(stage, start), both(`${stage.name.zh}完成`, `after ${stage.name.en}`));

function event(used: UsedDate, text: Bilingual): Origin {
  const whole = (withYear: boolean): Bilingual => usedTexts([used], withYear);
  return { used: [used], text: () => text, whole, brief: () => whole(false) };
}

function traced(trace: Trace): Origin {
  const [first] = trace.used;
  return {
    used: trace.used,
    text: trace.isBare ? () => first!.alone : (withYear) => trace.text(withYear),
    whole: (withYear) => {
      const text = trace.text(withYear);
      return trace.isBare ? text : equals(text, trace.at, withYear);
    },
    brief: () => trace.text(false),
  };
}

/** `… = 6月14日（周日）`. */
export function equals(text: Bilingual, at: Moment, withYear: boolean): Bilingual {
  const date = dateText(at, withYear);
  return both(`${text.zh} = ${date.zh}`, `${text.en} = ${date.en}`);
}

/** A predecessor that no cell dates: by the event that shows it, or at the limits of the process from what is known. */
function estimated(order: OrderPlan, stage: Stage, start: Moment): Origin | undefined {
  const before = order.stages[stage.index]!;
  // What does not count passes on where it would have begun.
  if (CLOSED.has(before.status) && !isDone(before.status)) return originOf(order, before);
  const end = isDone(before.status) ? endOf(before, order.stages, start) : undefined;
  if (end?.at === start)
    return event(
      end,
      both(
        `${stage.name.zh}没有写日期，最晚是${end.alone.zh}那天`,
        `${stage.name.en} has no date and was over by ${end.alone.en}`,
      ),
    );
  const used = rootsOf(order, before);
  const text = (withYear: boolean): Bilingual => {
    const roots = usedTexts(used, withYear);
    return both(
      `${stage.name.zh}没有完成记录，按${roots.zh}估计`,
      `${stage.name.en} is not recorded, estimated from ${roots.en}`,
    );
  };
  const whole = (withYear: boolean): Bilingual => equals(text(withYear), start, withYear);
  return { used, text, whole, brief: () => text(false) };
}
