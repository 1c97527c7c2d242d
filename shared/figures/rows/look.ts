import { namesNobody, splitNames } from '../../people/names';
import type { OrderEntry } from '../../orders/entry';
import type { PlacedRow } from '../../plan/late-orders';
import type { StagePlan } from '../../plan/order-plan';
import type { Plan } from '../../plan/plan';
import type { RowFacts } from '../../plan/row-facts';
import { sellerOf } from '../../plan/stage-need';
import type { FigureRow } from '../figure';

/** An order as figures look at it: all its stages and cells, worked out once for all figures. */
export interface OrderLook {
  readonly plan: Plan;
  readonly entry: OrderEntry;
  /** Without older copies and cancelled rows. */
  readonly rows: readonly RowLook[];
}

export interface RowLook {
  readonly placed: PlacedRow;
  readonly stages: readonly StagePlan[];
  readonly facts: RowFacts;
}

/** What a figure counts of an order. */
export type OrderFigure = (look: OrderLook) => readonly FigureRow[];

/** The same of the book as a whole: its log, its record sheets. */
export type BookFigure = (plan: Plan) => readonly FigureRow[];

export function lookAt(plan: Plan, entry: OrderEntry): OrderLook {
  const rows = entry.whole.rows.flatMap((placed): RowLook[] => {
    const { order } = placed.row;
    if (order.carriedOn || order.phase === 'cancelled') return [];
    return [{ placed, stages: order.stages, facts: order.cells }];
  });
  return { plan, entry, rows };
}

export const stageOf = ({ stages }: RowLook, key: string): StagePlan | undefined =>
  stages.find(({ stage }) => stage.key === key);

/** Who sells, as the team list writes the name; empty where the row names nobody. */
export function seller(plan: Plan, facts: RowFacts): string {
  const [name = ''] = splitNames(sellerOf(facts));
  return namesNobody(name) ? '' : named(plan, name);
}

/** As the team list writes the name. */
export const named = ({ team }: Plan, name: string): string => team.find(name)?.name ?? name;
