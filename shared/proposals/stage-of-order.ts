import { GendanError } from '../errors';
import { both, type Bilingual } from '../lang';
import { factsOfRow } from '../plan/facts-of-row';
import { rowAt, type FoundRow } from '../plan/find-row';
import type { OrderPlan, StagePlan } from '../plan/order-plan';
import type { Plan } from '../plan/plan';
import type { RowFacts } from '../plan/row-facts';

/** Names one stage of the order in one row. Plain JSON. */
export interface StageRef {
  readonly sheet: string;
  readonly row: number;
  /** Key of the stage. */
  readonly stage: string;
  /** The order that the row held when the person looked: a row that holds another by now is not touched. */
  readonly order: string;
}

export interface StageOfOrder {
  readonly found: FoundRow;
  readonly order: OrderPlan;
  readonly stage: StagePlan;
  readonly facts: RowFacts;
}

/** The stage as it is judged now; throws `StageIsGone` when the row holds another order by now, or the process no such stage. */
export function stageOfOrder(plan: Plan, ref: StageRef): StageOfOrder {
  const found = rowAt(plan, ref.sheet, ref.row);
  const order = found?.row.order;
  const stage = order?.stages.find((each) => each.stage.key === ref.stage);
  if (!found || !order || !stage || order.key !== ref.order) throw new StageIsGone(ref.order);
  return { found, order, stage, facts: factsOfRow(found.table, found.row.row, plan.now) };
}

/** `PO-1 订舱`, for titles. */
export function stageTitle({ order, stage }: StageOfOrder): Bilingual {
  const { name } = stage.stage;
  return both(`${order.key} ${name.zh}`, `${order.key} ${name.en}`);
}

export class StageIsGone extends GendanError {
  constructor(order: string) {
    super(
      both(
        `${order} 这一行已经变了，没有写入任何内容。列表已按现在的表更新，请再操作一次。`,
        `The row of ${order} has changed meanwhile, so nothing was written. The list now shows the sheet as it is; please try again.`,
      ),
    );
  }
}
