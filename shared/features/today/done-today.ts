import { both, type Bilingual } from '../../lang';
import { rowAt } from '../../plan/find-row';
import type { Plan } from '../../plan/plan';
import { dayOf, wholeDay } from '../../time/moment';
import { beforeDone, proposeDone } from '../../proposals/mark-done';
import type { Proposal } from '../../proposals/proposal';

/**
 * What "mark done today" comes to in a row. `ready`: nothing is left to ask. `ask`: a person has to look first,
 * `why` says at what. `nothing`: there is no stage to be done here. Plain JSON.
 */
export type DoneToday =
  | { readonly is: 'ready'; readonly proposal: Proposal }
  | { readonly is: 'ask'; readonly proposal: Proposal; readonly why: Bilingual }
  | { readonly is: 'nothing'; readonly why: Bilingual };

/** Marks the next stage of the order in a row as done today, by whomever; empty when nobody was chosen. */
export function doneToday(plan: Plan, sheet: string, row: number, by: string): DoneToday {
  const found = rowAt(plan, sheet, row);
  if (!found) return { is: 'nothing', why: NO_ORDER };
  const { order } = found.row;
  if (!order.next) return { is: 'nothing', why: NOTHING_OPEN(order.key) };
  const ref = { sheet, row, stage: order.next.stage.key, order: order.key };
  const proposal = proposeDone(plan, ref, { date: wholeDay(dayOf(plan.now)), evidence: '', by });
  const [note] = proposal.notes;
  if (note) return { is: 'ask', proposal, why: note };
  if (beforeDone(plan, ref).form === 'number') return { is: 'ask', proposal, why: NEEDS_NUMBER };
  return { is: 'ready', proposal };
}

const NO_ORDER = both(
  '选中的这一行不是订单。请先点选一个订单所在的行，再点“今天完成”。',
  'The selected row is no order. Select the row of an order first, then mark it done.',
);
const NOTHING_OPEN = (order: string): Bilingual =>
  both(`${order} 没有待办的节点。`, `${order} has nothing left to do.`);
const NEEDS_NUMBER = both(
  '这一列要填单号。没有单号时，完成情况记在 跟单_记录 里。',
  'The column takes a number. Without one, the log keeps that it is done.',
);
