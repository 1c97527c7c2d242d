import type { CellChange } from '../../book/patch';
import type { AskedOrder, Gathered } from '../../plan/gather-questions';
import type { Plan } from '../../plan/plan';
import { doneCell, doneWrite } from '../../proposals/done-form';
import { ownCell } from '../../proposals/own-cell';
import { ORDER_KINDS } from '../../process/question';
import type { Moment } from '../../time/moment';

/** Where an answer belongs into the team's own sheet. */
export interface EventCell {
  readonly change: CellChange;
  /** A tick does not say when: the day is noted in the log as well. */
  readonly losesDay: boolean;
}

/**
 * The cell of the event itself, where the sheet has one and what was said fits it: a day where it holds days, the team's
 * own tick where it holds ticks. Undefined where it does not; the answer is a row of the log then.
 */
export function eventCell(
  plan: Plan,
  { table, kind }: Gathered,
  { row, question }: AskedOrder,
  done: Moment | undefined,
): EventCell | undefined {
  if (kind === 'half-kept' || ORDER_KINDS.has(kind) || IN_USE.has(kind)) return undefined;
  const stage = row.order.variant.stages.find(({ key }) => key === question.stage)!;
  const columns = table.columns.ofStage(stage).done.filter(({ field }) => !field?.shows);
  const cell = doneCell(table, row.row.row, columns);
  if (!cell || cell.form.as === 'number') return undefined;
  const isTick = cell.form.as === 'tick';
  if (!isTick && done === undefined) return undefined;
  // A date that is there already is right, or wrong: a tick in its place would lose it.
  if (isTick && kind === 'early') return undefined;
  const write = doneWrite(cell.form, done ?? plan.now, '');
  const change = write && ownCell(plan, cell.place, write);
  return change && { change, losesDay: isTick && done !== undefined };
}

/** Asked of what stands in the cell already, which stays: money, and the part of an order that has sailed. */
const IN_USE: ReadonlySet<Gathered['kind']> = new Set<Gathered['kind']>(['part', 'refund', 'rest']);
