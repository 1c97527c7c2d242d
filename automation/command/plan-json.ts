import { addressOf } from '../../shared/book/address';
import { CAPABILITIES } from '../../shared/features';
import { allFindings } from '../../shared/features/findings/all';
import type { Lang } from '../../shared/lang';
import { whyNone } from '../../shared/mapping/why-none';
import { allQuestions } from './all-questions';
import { questionJson } from './map-json';
import { lateOrders, orderCounts } from '../../shared/plan/late-orders';
import { leftCode, leftOf } from '../../shared/plan/left';
import type { OrderPlan, OrderQuestion, StagePlan } from '../../shared/plan/order-plan';
import type { Plan } from '../../shared/plan/plan';
import { CLOSED, STATUSES, type Status } from '../../shared/process/status';
import { unverifiedNote, whyOf, whyText } from '../../shared/plan/why';
import { isoOf, type Moment } from '../../shared/time/moment';

/** The plan as `gendan plan --json` prints it; dates in ISO form, absent ones null. */
export function planJson(plan: Plan, lang: Lang): object {
  if (plan.tables.length === 0) return { orders: [], reason: whyNone(plan.book)[lang] };
  const orders = plan.tables.flatMap(({ rows }) => rows.map(({ order }) => order));
  const counted = orderCounts(plan);
  return {
    summary: {
      now: isoOf(plan.now),
      orders: counted.orders,
      rows: orders.length,
      ...statusCounts(plan),
      late: lateOrders(plan).length,
      behind: counted.behind,
      moved: counted.moved,
      confirmed: plan.isConfirmed,
    },
    orders: orders.map((order) => orderJson(order, plan, lang)),
    findings: allFindings(CAPABILITIES, plan).map(({ place, severity, kind, message }) => ({
      cell: addressOf(place),
      severity,
      kind,
      message: message[lang],
    })),
    questions: allQuestions(plan).map((question) => questionJson(question, lang)),
  };
}

/** How many orders stand at each status. */
export function statusCounts(plan: Plan): Partial<Record<Status, number>> {
  const { counts } = orderCounts(plan);
  return Object.fromEntries(STATUSES.flatMap((status) => (counts[status] ? [[status, counts[status]]] : [])));
}

function orderJson(order: OrderPlan, plan: Plan, lang: Lang): object {
  const { key, sheet, row, variant, status, next, gap, late, behind, phase, isPresumed } = order;
  const stages = order.stages.map((stage) => stageJson(order, stage, plan, lang));
  const at = next && stages[next.stage.index]!;
  return {
    key,
    sheet,
    row,
    variant: variant.key,
    status,
    late,
    behind,
    phase,
    presumed: isPresumed,
    firstPromise: order.firstPromise === undefined ? null : isoOf(order.firstPromise),
    questions: order.questions.map((question) => orderQuestionJson(question, lang)),
    next: at
      ? {
          stage: at.key,
          name: at.name,
          owner: at.owner,
          due: at.due,
          status: at.status,
          left: at.left,
          why: at.why,
        }
      : null,
    gap: gap
      ? { days: gap.days, stage: gap.stage.key, anchor: isoOf(gap.anchor), expected: isoOf(gap.expected) }
      : null,
    stages,
  };
}

/** A question of one order, as a program answers it. */
export function orderQuestionJson({ id, stage, cell, kind, text }: OrderQuestion, lang: Lang) {
  return { id, stage, cell, kind, text: text[lang] };
}

function stageJson(order: OrderPlan, stage: StagePlan, plan: Plan, lang: Lang) {
  const clocks = plan.clocks.of(order.variant, order.country)[stage.stage.index]!;
  const left = CLOSED.has(stage.status) ? undefined : leftOf(stage, clocks, plan.now);
  const { wait } = stage;
  return {
    key: stage.stage.key,
    name: stage.stage.name[lang],
    status: stage.status,
    start: iso(stage.start),
    due: iso(stage.due),
    hardDue: iso(stage.hardDue),
    by: dueBy(stage),
    latest: iso(stage.latest),
    owner: stage.owner?.owner ?? null,
    role: stage.owner?.role ?? stage.stage.role,
    done: iso(stage.done),
    left: left ? leftCode(left) : null,
    waiting: wait ? { party: wait.party, since: iso(wait.since), chase: iso(wait.chase) } : null,
    followed: stage.isFollowed,
    unverified: stage.isUnverified,
    unverifiedBecause: unverifiedNote(stage, clocks)?.[lang] ?? null,
    why: whyText(whyOf(order, stage, clocks, plan.now))[lang],
  };
}

/** `limit: 3wd`, `hard: lc_expiry`, `planned`, `agreed`; null without a deadline. */
function dueBy({ by, stage, hardBy }: StagePlan): string | null {
  if (by === 'nothing') return null;
  if (by === 'limit') return `limit: ${stage.limit!.amount}${stage.limit!.unit}`;
  return by === 'hard' ? `hard: ${stage.notLater[hardBy]?.text ?? ''}` : by;
}

function iso(moment: Moment | undefined): string | null {
  return moment === undefined ? null : isoOf(moment);
}
