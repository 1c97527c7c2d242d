import { both, joined, type Bilingual } from '../../lang';
import { rowAt, type FoundRow } from '../../plan/find-row';
import { missingGates } from '../../plan/gates';
import type { StagePlan } from '../../plan/order-plan';
import type { Plan } from '../../plan/plan';
import { PHASES, type Phase } from '../../process/phase';
import { beforeDone, proposeAllDone, type BeforeDone, type Mark } from '../../proposals/mark-done';
import { StageIsGone } from '../../proposals/stage-of-order';
import type { Proposal } from '../../proposals/proposal';
import { PHASE_WORDS } from '../../templates/vocabulary';
import { dayOf, isoDay, type Moment } from '../../time/moment';
import { cellsBack, type CellBack } from './back';
import type { OrderRef } from './cards';
import { comesBefore, waysBack, waysForward } from './reach';

/** A phase that a card may be moved to. `back`: only a changed cell takes it there. */
export interface MoveTarget {
  readonly phase: Phase;
  readonly title: Bilingual;
  readonly way: 'forward' | 'back';
  /** Stages that have to be done for it. */
  readonly stages: number;
}

/** What moving a card asks for. Plain JSON. */
export type MoveForm = MoveHead &
  (
    | { readonly way: 'forward'; readonly steps: readonly MoveStep[]; readonly today: string }
    | { readonly way: 'back'; readonly cells: readonly CellBack[] }
    | { readonly way: 'none'; readonly why: Bilingual }
  );

interface MoveHead {
  readonly order: string;
  readonly from: Bilingual;
  readonly to: Bilingual;
}

/** A stage between the order and the phase. */
export interface MoveStep extends Omit<BeforeDone, 'title' | 'openGates' | 'handedTo'> {
  readonly stage: string;
  readonly name: Bilingual;
  readonly due: Moment | undefined;
  readonly isLate: boolean;
  /** Without it the order does not come there. */
  readonly isNeeded: boolean;
  /** What of this move should not be done before it is. */
  readonly before: Bilingual | undefined;
}

/** Where the order in a row may be moved: forward as far as its process goes, and back. An order is never cancelled by a move. */
export function moveTargets(plan: Plan, ref: OrderRef): MoveTarget[] {
  const found = foundBy(plan, ref);
  const { phase: now } = found.row.order;
  const ways = waysForward(plan, found);
  const back = waysBack(plan, found);
  return [...PHASES].reverse().flatMap((phase): MoveTarget[] => {
    if (phase === now || phase === 'cancelled') return [];
    const way = ways.get(phase);
    if (way) return [{ phase, title: PHASE_WORDS[phase], way: 'forward', stages: way.needed.length }];
    const isBack = comesBefore(phase, now) && cellsBack(found, back.get(phase)).length > 0;
    return isBack ? [{ phase, title: PHASE_WORDS[phase], way: 'back', stages: 0 }] : [];
  });
}

/** What has to be said, or changed, for an order to stand in another phase. */
export function moveForm(plan: Plan, ref: OrderRef, to: Phase): MoveForm {
  const found = foundBy(plan, ref);
  const { order } = found.row;
  const head: MoveHead = { order: order.key, from: PHASE_WORDS[order.phase], to: PHASE_WORDS[to] };
  if (to === 'cancelled') return { ...head, way: 'none', why: NOT_CANCELLED };
  if (to === order.phase) return { ...head, way: 'none', why: STANDS_THERE };
  const way = waysForward(plan, found).get(to);
  if (way) {
    const steps = way.stages.map((stage) =>
      stepOf(plan, ref, stage, way.needed.includes(stage), gatedBy(stage, way.stages, order.stages)),
    );
    return { ...head, way: 'forward', steps, today: isoDay(dayOf(plan.now)) };
  }
  const cells = comesBefore(to, order.phase) ? cellsBack(found, waysBack(plan, found).get(to)) : [];
  if (cells.length > 0) return { ...head, way: 'back', cells };
  return { ...head, way: 'none', why: NO_SUCH_PHASE(PHASE_WORDS[to]) };
}

/** Marks what a person filled in as done, all in one. */
export function proposeMove(plan: Plan, ref: OrderRef, to: Phase, marks: readonly Mark[]): Proposal {
  const { title, ...rest } = proposeAllDone(plan, ref, marks);
  const others = orderRows(plan, ref) - 1;
  const name = PHASE_WORDS[to];
  return {
    ...rest,
    title: both(`${title.zh}（移到“${name.zh}”）`, `${title.en} (moved to “${name.en}”)`),
    notes: [...rest.notes, ...(others > 0 ? [OTHER_ROWS(others)] : [])],
  };
}

function stepOf(
  plan: Plan,
  ref: OrderRef,
  { stage, due, status }: StagePlan,
  isNeeded: boolean,
  before: Bilingual | undefined,
): MoveStep {
  const { header, form, checklist, document } = beforeDone(plan, { ...ref, stage: stage.key });
  return {
    stage: stage.key, name: stage.name, due, isLate: status === 'overdue', isNeeded, before, header, form, checklist, document,
  }; // prettier-ignore
}

/** Of the stages of a move, those that want another of them, or one of its alternatives, done first. */
function gatedBy(
  gate: StagePlan,
  stages: readonly StagePlan[],
  all: readonly StagePlan[],
): Bilingual | undefined {
  const gated = stages.filter(({ stage }) =>
    missingGates(stage, all).some((alternatives) =>
      alternatives.some((each) => each.stage.key === gate.stage.key),
    ),
  );
  if (gated.length === 0) return undefined;
  return joined(
    gated.map(({ stage }) => stage.name),
    both('、', ', '),
  );
}

/** The row as the person saw it; StageIsGone where another order stands there by now. */
function foundBy(plan: Plan, { sheet, row, order }: OrderRef): FoundRow {
  const found = rowAt(plan, sheet, row);
  if (!found || found.row.order.key !== order) throw new StageIsGone(order);
  return found;
}

/** How many rows of the book hold the order. */
function orderRows(plan: Plan, ref: OrderRef): number {
  const { order } = foundBy(plan, ref).row.row;
  if (order === '') return 1;
  let rows = 0;
  for (const table of plan.tables)
    for (const { row, order: judged } of table.rows) if (row.order === order && !judged.carriedOn) rows++;
  return rows;
}

const NOT_CANCELLED = both(
  '取消订单不能靠移动卡片。请在表里写明“取消”，或在订单里记录。',
  'Moving a card cancels no order. Write the cancellation into the sheet.',
);
const STANDS_THERE = both('这张订单已经在这个阶段。', 'The order stands in this phase already.');
const NO_SUCH_PHASE = ({ zh, en }: Bilingual): Bilingual =>
  both(
    `按这张订单的流程和表里的列，它不会停在“${zh}”。`,
    `By its process and the columns of its sheet this order never stands in “${en}”.`,
  );
const OTHER_ROWS = (rows: number): Bilingual =>
  both(
    `这张订单在表里还有 ${rows} 行，这里只改选中的一行。`,
    `The order has ${rows} more ${rows === 1 ? 'row' : 'rows'} in the sheet; only this one changes.`,
  );
