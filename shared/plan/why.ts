import { both, joined, same, type Bilingual } from '../lang';
import { momentText } from '../time/date-text';
import { explainDue } from '../time/explain';
import { formatLimit } from '../time/limit-text';
import { dayOf, isEarlier, shiftDays, type Moment } from '../time/moment';
import { uncoveredNote } from '../time/uncovered';
import { afterLimit } from './after-limit';
import { SAILING } from './completion';
import { leftOf, leftText } from './left';
import { restText } from './rest-text';
import { isOwnTime } from './own-time';
import type { StageClocks } from './order-facts';
import type { OrderPlan, StagePlan } from './order-plan';
import { CLOSED, type Status } from '../process/status';
import { statusText } from '../templates/vocabulary';
import { fieldsOf } from '../process/expression';
import { expressionText } from '../process/expression-text';
import type { Stage } from '../process/process';
import type { Party } from '../cells/party';

/** Why a stage is judged as it is: what set its deadline, what its status rests on, why it is whose. */
export interface Why {
  readonly deadline: Bilingual;
  readonly status: Bilingual;
  readonly owner: Bilingual;
}

/** Built on demand: a plan of a hundred thousand orders holds verdicts, not sentences. */
export function whyOf(order: OrderPlan, stage: StagePlan, clocks: StageClocks, now: Moment): Why {
  return {
    deadline: whyDeadline(order, stage, clocks),
    status: whyStatus(stage, clocks, now),
    owner: stage.owner?.reason() ?? NOTHING,
  };
}

/** The three answers in one text, for a cell or a line. */
export function whyText({ deadline, status, owner }: Why): Bilingual {
  return joined(
    [status, deadline, owner].filter((text) => text.zh !== ''),
    both('；', '; '),
  );
}

/** What set the deadline, in a few words and without its date: for a list that shows the date beside it. */
export function whyBriefly(order: OrderPlan, plan: StagePlan): Bilingual {
  switch (plan.by) {
    case 'nothing':
      return NOTHING;
    case 'planned':
      return both('表中的计划日期', 'planned in the sheet');
    case 'agreed':
      return both('约定的延期', 'extended by agreement');
    case 'hard':
      return plan.rest ? both('余数按交期', 'the rest by the promised date') : hardRule(order, plan);
    case 'limit': {
      const parts = [originOf(order, plan)];
      const { limit } = plan.stage;
      if (limit && limit.amount !== 0) parts.push(both(formatLimit(limit, 'zh'), formatLimit(limit, 'en')));
      return joined(
        parts.filter((text) => text.zh !== ''),
        same(' + '),
      );
    }
  }
}

const NOTHING = both('', '');

function whyDeadline(order: OrderPlan, plan: StagePlan, clocks: StageClocks): Bilingual {
  if (plan.due === undefined)
    return CLOSED.has(plan.status)
      ? NOTHING
      : both('没有起算日期，算不出截止', 'nothing to count from yet, so no deadline');
  const notes = [mainReason(order, plan, clocks)];
  if (plan.by !== 'hard' && plan.hardDue !== undefined) notes.push(hardNote(order, plan, plan.hardDue));
  const moved = movedNote(order, plan);
  if (moved) notes.push(moved);
  if (plan.isEstimated && plan.by === 'limit')
    notes.push(both('前置没有填日期，起点为估计', 'a predecessor has no date, so the start is an estimate'));
  const unknown = unverifiedNote(plan, clocks);
  if (unknown) {
    const isSaid = notes.some(({ zh }) => zh.includes(unknown.zh));
    notes.push(isSaid ? UNVERIFIED : joined([unknown, UNVERIFIED], both('，', ': ')));
  }
  return joined(notes, both('；', '; '));
}

/** What was promised first, beside the sailing: a person moved it, so it is told and does not bind. */
function movedNote({ firstPromise }: OrderPlan, { stage }: StagePlan): Bilingual | undefined {
  if (firstPromise === undefined || stage.key !== SAILING) return undefined;
  const at = dateText(firstPromise);
  return both(`交期改过，原为${at.zh}`, `the promised date was moved, from ${at.en}`);
}

const UNVERIFIED = both('待核实', 'unverified');

/**
 * Which days of a deadline the calendar does not know for certain, by the year whose notice is missing or the feast;
 * undefined when the verdict is verified.
 */
export function unverifiedNote(plan: StagePlan, { clocks, calendar }: StageClocks): Bilingual | undefined {
  if (!plan.isUnverified) return undefined;
  const counted = plan.stage.limit?.unit === 'bd' ? clocks.bank : calendar;
  const [start, due] = [dayOf(plan.start ?? plan.due!), dayOf(plan.due!)];
  const missing = uncoveredNote(counted, Math.min(start, due), Math.max(start, due));
  return missing ?? both('所用日历没有覆盖这些日子', 'the calendar does not cover these days');
}

function mainReason(order: OrderPlan, plan: StagePlan, clocks: StageClocks): Bilingual {
  const due = dateText(plan.due!);
  switch (plan.by) {
    case 'planned':
      return plannedReason(plan);
    case 'agreed':
      return both(`按约定延到${due.zh}`, `extended by agreement to ${due.en}`);
    case 'hard':
      if (plan.rest) return both(`余数按交期${due.zh}`, `the rest is due by the promised date, ${due.en}`);
      return hardReason(hardRule(order, plan), due);
    default:
      return counted(order, plan, clocks);
  }
}

/** The planned date as its cell has it; the days of grace that follow it are told beside it. */
function plannedReason({ stage: { grace }, due }: StagePlan): Bilingual {
  const at = dateText(shiftDays(due!, -grace));
  const planned = both(`按表中的计划日期${at.zh}`, `the sheet's own planned date, ${at.en}`);
  if (grace === 0) return planned;
  return both(
    `${planned.zh}，再宽限${grace}天`,
    `${planned.en}, and ${grace} ${grace === 1 ? 'day' : 'days'} of grace`,
  );
}

/** `收定金完成：2月13日(周五) + 2个工作日：…，所以是2月24日`, with what pauses added. */
function counted(order: OrderPlan, plan: StagePlan, stageClocks: StageClocks): Bilingual {
  const { stage, start } = plan;
  const { clocks } = stageClocks;
  if (start === undefined || !stage.limit) return NOTHING;
  const origin = originOf(order, plan);
  if (stage.limit.amount === 0 && origin.zh !== '')
    return both(`${origin.zh} = ${dateText(start).zh}`, `${origin.en} = ${dateText(start).en}`);
  const count = explainDue(start, stage.limit, clocks);
  const parts = [origin, count].filter((text) => text.zh !== '');
  const text = joined(parts, both('：', ': '));
  if (isOwnTime(stage.row) && isEarlier(plan.due!, afterLimit(start, stage, stageClocks))) {
    const next = dateText(plan.due!);
    return both(
      `${text.zh}；但不晚于本单后面的日期${next.zh}`,
      `${text.en}; but not past the order's own next date, ${next.en}`,
    );
  }
  const paused = plan.waited;
  if (paused === 0) return text;
  const due = dateText(plan.due!);
  return both(
    `${text.zh}；等待${paused}个工作日不计，顺延到${due.zh}`,
    `${text.en}; ${paused} working days of waiting do not count, so ${due.en}`,
  );
}

/**
 * What the clock counts from: the predecessor that finished last (also where the stage has a field to start from, which
 * the order leaves blank), the field, or the order's date.
 */
function originOf(order: OrderPlan, { stage, start, startedBy, isStartExpected }: StagePlan): Bilingual {
  if (startedBy)
    return isStartExpected
      ? both(`预计在${startedBy.name.zh}之后`, `expected after ${startedBy.name.en}`)
      : both(`${startedBy.name.zh}完成`, `after ${startedBy.name.en}`);
  if (stage.startFrom && start !== undefined && fieldsOf(stage.startFrom).length > 0)
    return startText(order, stage);
  return stage.after.length === 0 ? expressionText(order.variant.start) : NOTHING;
}

function hardReason(rule: Bilingual, due: Bilingual): Bilingual {
  return both(`硬性期限：${rule.zh} = ${due.zh}`, `hard deadline: ${rule.en} = ${due.en}`);
}

function hardNote(order: OrderPlan, plan: StagePlan, hardDue: Moment): Bilingual {
  const at = dateText(hardDue);
  const rule = hardRule(order, plan);
  return both(`硬性期限${at.zh}（${rule.zh}）`, `hard deadline ${at.en} (${rule.en})`);
}

/** Several predecessors or dates may start a stage; the one that did is named. */
function startText(order: OrderPlan, stage: Stage): Bilingual {
  return expressionText(stage.startFrom!, nameOfStage(order));
}

function nameOfStage(order: OrderPlan): (key: string) => Bilingual {
  return (key) => order.variant.stages.find((stage) => stage.key === key)?.name ?? same(key);
}

function hardRule(order: OrderPlan, { stage, hardBy }: StagePlan): Bilingual {
  const rule = stage.notLater[hardBy];
  return rule ? expressionText(rule, nameOfStage(order)) : NOTHING;
}

function whyStatus(plan: StagePlan, clocks: StageClocks, now: Moment): Bilingual {
  const status = verdictOf(plan, clocks, now);
  return plan.rest ? joined([status, restText(plan.rest)], both('，', ', ')) : status;
}

function verdictOf(plan: StagePlan, clocks: StageClocks, now: Moment): Bilingual {
  const status = statusIn(plan.status, plan.wait?.party);
  const left = CLOSED.has(plan.status) ? undefined : leftOf(plan, clocks, now);
  switch (plan.status) {
    case 'done':
    case 'done late':
      return doneNote(plan, status);
    case 'waiting for predecessor':
      return both(`${status.zh}：${plan.waitsFor!.name.zh}`, `${status.en}: ${plan.waitsFor!.name.en}`);
    case 'on hold': {
      const since = plan.wait?.since === undefined ? undefined : dateText(plan.wait.since);
      return since ? both(`${status.zh}，自${since.zh}`, `${status.en} since ${since.en}`) : status;
    }
    case 'not started':
      return plan.isFollowed || plan.hardDue !== undefined
        ? status
        : both(
            `${status.zh}（表里没有这一列，不催办）`,
            `${status.en} (the sheet has no column for it, so it is not chased)`,
          );
    default:
      return left ? both(`${status.zh}，${leftText(left).zh}`, `${status.en}, ${leftText(left).en}`) : status;
  }
}

function doneNote(plan: StagePlan, status: Bilingual): Bilingual {
  switch (plan.doneBy) {
    case 'implied':
      return both(
        `${status.zh}，没有记录（后面的事已发生）`,
        `${status.en}, not recorded (what comes later has happened)`,
      );
    case 'closed':
      return both(`${status.zh}（整单已完结）`, `${status.en} (the whole order is)`);
    case 'word':
      return both(`${status.zh}（按状态列）`, `${status.en} (by the status column)`);
    case 'answer': {
      const at = plan.done === undefined ? both('', '') : dateText(plan.done);
      return both(
        `${at.zh}${status.zh}（问过，已答复）`,
        `${status.en}${at.en === '' ? '' : ` on ${at.en}`} (asked and answered)`,
      );
    }
    case 'presumed':
      return both(
        `推定${status.zh}（按“一律答复”，没有记录）`,
        `${status.en}, presumed (by a standing answer; nobody recorded it)`,
      );
    case 'arranged':
      return both(
        `已安排（表里写了“${plan.stage.name.zh}”的内容，没有日期）`,
        `Arranged (the sheet says what or who, and no date)`,
      );
    default: {
      if (plan.done === undefined) return both(`${status.zh}（没有日期）`, `${status.en} (no date given)`);
      const at = dateText(plan.done);
      return both(`${at.zh}${status.zh}`, `${status.en} on ${at.en}`);
    }
  }
}

function dateText(moment: Moment): Bilingual {
  return both(momentText(moment, 'zh', true), momentText(moment, 'en', true));
}

function statusIn(status: Status, party: Party | undefined): Bilingual {
  return both(statusText(status, 'zh', party), statusText(status, 'en', party));
}
