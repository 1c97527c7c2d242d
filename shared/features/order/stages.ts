import type { Place } from '../../book/address';
import { dateIn } from '../../cells/cells';
import type { Bilingual } from '../../lang';
import { leftOf, leftText } from '../../plan/left';
import type { StageLog } from '../../process/log';
import { isGone, isTold } from '../../orders/told-stage';
import type { StageClocks } from '../../plan/order-facts';
import type { DueBy, OrderPlan, StagePlan } from '../../plan/order-plan';
import type { RowFacts } from '../../plan/row-facts';
import { CLOSED, type Status } from '../../process/status';
import type { TableColumns } from '../../plan/table-columns';
import type { Stage } from '../../process/process';
import type { Party } from '../../cells/party';
import { formatLimit } from '../../time/limit-text';
import type { Moment } from '../../time/moment';
import { whyBriefly } from '../../plan/why';
import { both } from '../../lang';
import { roleOf } from '../../plan/stage-role';

/** One stage of an order as a line of a list. Plain JSON; sentences are asked for stage by stage. */
export interface StageLine {
  readonly key: string;
  readonly name: Bilingual;
  readonly status: Status;
  readonly waitsOn: Party | undefined;
  /** Absent: nobody is known; `role` says who it would be. */
  readonly owner: string | undefined;
  readonly role: Stage['role'];
  readonly start: Moment | undefined;
  readonly due: Moment | undefined;
  readonly by: DueBy;
  /** The limit or rule behind the deadline, in a few words; empty where the sheet or the log dates it. */
  readonly rule: Bilingual;
  readonly limit: Bilingual | undefined;
  readonly hardDue: Moment | undefined;
  /** The team's own planned date, also of a stage that is done. */
  readonly planned: Moment | undefined;
  readonly done: Moment | undefined;
  readonly left: Bilingual | undefined;
  readonly isNext: boolean;
  readonly isOpen: boolean;
  /** Whether the team keeps track of it or an outside date binds it; the others stand apart. */
  readonly isShown: boolean;
  readonly isEstimated: boolean;
  readonly isUnverified: boolean;
  readonly pauses: readonly StagePause[];
  /** The cell that shows it done, else its planned date; absent where the sheet has neither. */
  readonly place: Place | undefined;
  /** Which of its dates a person may try to move. */
  readonly canTry: { readonly done: boolean; readonly planned: boolean; readonly limit: boolean };
}

export interface StagePause {
  readonly party: Party;
  readonly from: Moment;
  /** Absent while it lasts. */
  readonly to: Moment | undefined;
}

/** Everything that a stage's line is made of. */
export interface StageContext {
  readonly order: OrderPlan;
  readonly facts: RowFacts;
  readonly columns: TableColumns;
  readonly log: ReadonlyMap<string, StageLog> | undefined;
  readonly clocks: readonly StageClocks[];
  readonly now: Moment;
}

export function stageLines(context: StageContext): StageLine[] {
  return context.order.stages.map((stage) => stageLine(stage, context));
}

function stageLine(plan: StagePlan, { order, facts, columns, log, clocks, now }: StageContext): StageLine {
  const { stage, status } = plan;
  const isOpen = !CLOSED.has(status);
  const left = isOpen ? leftOf(plan, clocks[stage.index]!, now) : undefined;
  const cells = columns.ofStage(stage);
  const place = cells.done[0] ?? cells.planned[0];
  return {
    key: stage.key,
    name: stage.name,
    status,
    waitsOn: plan.wait?.party,
    owner: plan.owner?.owner,
    role: roleOf(plan),
    start: plan.start,
    due: plan.due,
    by: plan.by,
    rule: ruleOf(order, plan),
    limit: stage.limit && both(formatLimit(stage.limit, 'zh'), formatLimit(stage.limit, 'en')),
    hardDue: plan.hardDue,
    planned: plannedOf(stage, facts, columns),
    done: plan.done,
    left: left && leftText(left, status),
    isNext: order.next?.stage === stage,
    isOpen,
    isShown: isTold(plan),
    isEstimated: isOpen && plan.isEstimated,
    isUnverified: isOpen && plan.isUnverified,
    pauses: (log?.get(stage.key)?.pauses ?? []).map(({ party, from, to }) => ({ party, from, to })),
    place: place && { sheet: order.sheet, row: order.row, column: place.column },
    canTry: {
      done: !isGone(plan) && status !== 'waived',
      planned: isOpen && cells.planned.length > 0,
      limit: isOpen,
    },
  };
}

/** The planned date that the sheet holds for a stage, whether or not it is done. */
function plannedOf(stage: Stage, facts: RowFacts, columns: TableColumns): Moment | undefined {
  for (const column of columns.ofStage(stage).planned) {
    const date = column.isDate ? dateIn(facts.read(column)) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

const NOTHING = both('', '');

function ruleOf(order: OrderPlan, plan: StagePlan): Bilingual {
  const { by, stage } = plan;
  if (by === 'hard') return whyBriefly(order, plan);
  if (by !== 'limit' || !stage.limit) return NOTHING;
  return both(formatLimit(stage.limit, 'zh'), formatLimit(stage.limit, 'en'));
}
