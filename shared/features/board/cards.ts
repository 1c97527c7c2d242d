import type { Place } from '../../book/address';
import type { Bilingual } from '../../lang';
import { briefOf } from '../../orders/brief';
import type { OrderFilter } from '../../orders/filter';
import { byUrgency, type LineGroup } from '../../orders/groups';
import { placeOf, type Ranked } from '../../orders/lines';
import { LINE_GROUP_WORDS } from '../../orders/words';
import { leftOf, leftText } from '../../plan/left';
import type { Plan } from '../../plan/plan';
import type { Work } from '../../plan/work';
import type { Phase } from '../../process/phase';
import type { StageRef } from '../../proposals/stage-of-order';
import { toDoText } from '../../templates/vocabulary/to-do';
import { cardsByPhase } from './columns';

/** One order in two lines. Plain JSON. */
export interface BoardCard {
  readonly key: string;
  readonly order: string;
  readonly customer: string;
  readonly group: LineGroup;
  /** What is to be done first, else why nothing is. */
  readonly stage: Bilingual;
  /** Days past or left, short and in full. Absent where nothing dates it. */
  readonly days: Bilingual | undefined;
  readonly left: Bilingual | undefined;
  /** The row that speaks for the order. */
  readonly ref: OrderRef;
  /** How many rows the order has. */
  readonly rows: number;
  readonly place: Place;
}

/** Names the order in one row, as far as a move needs it. */
export type OrderRef = Omit<StageRef, 'stage'>;

export interface BoardCards {
  /** Position of the first of these among the cards of the column. */
  readonly from: number;
  readonly cards: readonly BoardCard[];
}

/** No window is longer. */
const MOST = 100;

/** Some cards of one column, from a position on. */
export function boardCards(
  plan: Plan,
  filter: OrderFilter,
  phase: Phase,
  from: number,
  count: number,
): BoardCards {
  const ranked = cardsByPhase(plan, filter).get(phase) ?? [];
  const end = from + Math.min(count, MOST);
  return { from, cards: ranked.slice(from, end).map((each) => cardOf(plan, each)) };
}

function cardOf(plan: Plan, { entry, work, group }: Ranked): BoardCard {
  const [first] = byUrgency(work, plan.now);
  const { speaks, rows } = entry.whole;
  return {
    key: entry.key,
    order: entry.order,
    customer: entry.customer,
    group,
    stage: first ? toDoText(first.stage.stage.name) : LINE_GROUP_WORDS[group],
    ...(first ? timeOf(plan, first) : { days: undefined, left: undefined }),
    ref: { sheet: speaks.table.table.sheet, row: speaks.row.row.row, order: speaks.row.order.key },
    rows: rows.length,
    place: placeOf(entry),
  };
}

function timeOf(plan: Plan, work: Work): Pick<BoardCard, 'days' | 'left'> {
  const { row: { order }, stage } = work; // prettier-ignore
  const clocks = plan.clocks.of(order.variant, order.country)[stage.stage.index]!;
  const left = leftOf(stage, clocks, plan.now);
  if (!left) return { days: undefined, left: undefined };
  return {
    // As Today says it, in days of the calendar; how long by its own count is said in full.
    days: briefOf(work, plan),
    left: leftText(left, stage.status),
  };
}
