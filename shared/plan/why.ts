import { both, joined, type Bilingual } from '../lang';
import { CLOSED, type Status } from '../process/status';
import { statusWords } from '../templates/vocabulary';
import { dayOf, type Moment } from '../time/moment';
import { uncoveredNote } from '../time/uncovered';
import { dueReason } from './due-reason';
import { ASKED, leftOf, leftText } from './left';
import type { StageClocks } from './order-facts';
import type { OrderPlan, StagePlan } from './order-plan';
import { restText } from './rest-text';
import { SAILING } from './sailing';
import { shortText } from './short-text';
import { dateText as datedText } from './used-date';

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
    status: withRecords(withShort(whyStatus(stage, clocks, now), stage), order, stage),
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

/** What set the deadline, in a few words and without its result: for a list that shows the date beside it. */
export function whyBriefly(order: OrderPlan, plan: StagePlan): Bilingual {
  return dueReason(order, plan)?.brief ?? NOTHING;
}

const NOTHING = both('', '');

function whyDeadline(order: OrderPlan, plan: StagePlan, clocks: StageClocks): Bilingual {
  const reason = dueReason(order, plan);
  if (!reason)
    return CLOSED.has(plan.status)
      ? NOTHING
      : both('没有起算日期，算不出截止', 'nothing to count from yet, so no deadline');
  const notes = [reason.text];
  const moved = movedNote(order, plan);
  if (moved) notes.push(moved);
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

/** Of money that came in in part: how much, and what is missing. */
function withShort(status: Bilingual, { status: is, money }: StagePlan): Bilingual {
  const short = money?.short;
  return !short || CLOSED.has(is) ? status : joined([status, shortText(short)], both('，', ', '));
}

/** What of it rests on record sheets: receipts, a card's term, a credit limit, hand-offs. */
function withRecords(status: Bilingual, order: OrderPlan, plan: StagePlan): Bilingual {
  const told = order.cells.records?.why(order, plan);
  return told ? joined([status, told], both('，', ', ')) : status;
}

function whyStatus(plan: StagePlan, clocks: StageClocks, now: Moment): Bilingual {
  const status = verdictOf(plan, clocks, now);
  return plan.rest ? joined([status, restText(plan.rest)], both('，', ', ')) : status;
}

function verdictOf(plan: StagePlan, clocks: StageClocks, now: Moment): Bilingual {
  const status = statusWords(plan.status, plan.wait?.party);
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
      return left ? standing(plan.status, status, leftText(left, plan.status)) : status;
  }
}

/** What is asked says so with the time that has passed. */
function standing(status: Status, word: Bilingual, left: Bilingual): Bilingual {
  if (!ASKED.has(status)) return joined([word, left], both('，', ', '));
  return both(left.zh, `${word.en}${left.en.slice(word.en.length)}`);
}

/** `done`, the day where one is known, and who or what says so. */
function doneOn({ done }: StagePlan, status: Bilingual, by: Bilingual): Bilingual {
  const at = done === undefined ? undefined : dateText(done);
  return both(
    `${at?.zh ?? ''}${status.zh}（${by.zh}）`,
    `${status.en}${at ? ` on ${at.en}` : ''} (${by.en})`,
  );
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
      return doneOn(plan, status, both('按状态', 'by its status'));
    case 'answer':
      return doneOn(plan, status, both('问过，已答复', 'asked and answered'));
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

const dateText = (moment: Moment): Bilingual => datedText(moment, true);
