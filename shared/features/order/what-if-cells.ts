import { dateIn } from '../../cells/cells';
import { findSheet, holdsFormula, kindAt } from '../../book/model';
import { fieldName } from '../../mapping/questions';
import type { CellChange } from '../../book/patch';
import { both } from '../../lang';
import { rowAt, type FoundRow } from '../../plan/find-row';
import { logOf, type StageLog } from '../../process/log';
import type { StageClocks } from '../../plan/order-facts';
import type { StagePlan } from '../../plan/order-plan';
import { shiftedByPauses } from '../../plan/pause';
import type { Plan } from '../../plan/plan';
import type { OrderRow } from '../../plan/row-finder';
import type { ReadColumn } from '../../plan/read-column';
import { factsOfRow } from '../../plan/facts-of-row';
import { addLimit, rollMoment } from '../../time/limit';
import { parseLimit } from '../../time/limit-text';
import { isWholeDay, toSerial, type Moment } from '../../time/moment';
import type { LogEntry } from '../../proposals/log-patch';
import { ownCell } from '../../proposals/own-cell';
import type { WhatIfChange } from './what-if-change';
import {
  NoCellForDate,
  NoSuchStageHere,
  NotDoneByDate,
  NothingToCountFrom,
  OrderGone,
} from './what-if-errors';

/** Where a change is written: cells of the team's own, or rows of the log. Both empty when it is so already. */
export interface Writes {
  readonly cells: readonly CellChange[];
  readonly log: readonly LogEntry[];
}

/** What a change of a date writes, or a limit of a stage as it stands in `plan`. GendanError when it cannot be written. */
export function writesOf(plan: Plan, sheet: string, row: number, change: WhatIfChange): Writes {
  const found = rowAt(plan, sheet, row);
  if (!found) throw new OrderGone(sheet, row);
  if (change.what === 'date') return dateWrites(plan, found, change.field, change.to);
  const stage = found.row.order.stages.find((each) => each.stage.key === change.stage);
  if (!stage) throw new NoSuchStageHere(change.stage);
  switch (change.what) {
    case 'done':
      return doneWrites(plan, found, stage, change.to);
    case 'planned':
      return plannedWrites(plan, found, stage, change.to);
    case 'limit':
      return agreed(plan, found, stage, dueAfter(plan, found, stage, change.to));
  }
}

/** Into the cell that gives the order its date now: of its own row, or of the row above that speaks for the whole order. */
function dateWrites(plan: Plan, found: FoundRow, field: string, to: Moment): Writes {
  const { table, row } = found;
  const columns = table.columns.byField(field);
  const isKnown = factsOfRow(table, row.row, plan.now).date(field) !== undefined;
  for (
    let at: OrderRow | undefined = isKnown ? row.row : undefined;
    at;
    at = at.continues ? at.above : undefined
  ) {
    const facts = factsOfRow(table, at, plan.now);
    const holder = columns.find((column) => dateIn(facts.read(column)) !== undefined);
    if (holder) return cell(plan, found, holder, at, to, fieldName(field));
  }
  const column = columns[0];
  if (!column) throw new NoCellForDate(fieldName(field));
  return cell(plan, found, column, row.row, to, fieldName(field));
}

/** A date to come is a plan, and stands where plans stand. Without a column of its own the completion is a row of the log. */
function doneWrites(plan: Plan, found: FoundRow, stage: StagePlan, to: Moment): Writes {
  const { name } = stage.stage;
  const { done, planned } = found.table.columns.ofStage(stage.stage);
  const isToCome = to > plan.now;
  if (isToCome && stage.done === undefined && planned.some(({ isDate }) => isDate))
    return plannedWrites(plan, found, stage, to);
  const own = factsOfRow(found.table, found.row.row, plan.now);
  const dated = done.filter(({ isDate }) => isDate);
  const column = dated.find((each) => dateIn(own.read(each)) !== undefined) ?? dated[0];
  if (column) return cell(plan, found, column, found.row.row, to, name);
  if (stage.doneBy === 'cell') throw new NotDoneByDate(name);
  if (isToCome) return agreed(plan, found, stage, to);
  return { cells: [], log: [{ ...entry(plan, found, stage), event: 'done', date: to }] };
}

/** Into the planned column; where there is none, a deadline that was agreed on. */
function plannedWrites(plan: Plan, found: FoundRow, stage: StagePlan, to: Moment): Writes {
  const { planned } = found.table.columns.ofStage(stage.stage);
  const dated = planned.filter(({ isDate }) => isDate);
  const own = factsOfRow(found.table, found.row.row, plan.now);
  const column = dated.find((each) => dateIn(own.read(each)) !== undefined) ?? dated[0];
  if (column) return cell(plan, found, column, found.row.row, to, stage.stage.name);
  return agreed(plan, found, stage, to);
}

function agreed(plan: Plan, found: FoundRow, stage: StagePlan, to: Moment): Writes {
  return { cells: [], log: [{ ...entry(plan, found, stage), event: 'due', date: to }] };
}

/** Under the name that the log has for the order already: rows under the row's own name would hide those of its order. */
function entry({ log, now }: Plan, { row: { row } }: FoundRow, { stage }: StagePlan): LogEntry {
  const order = log.has(row.key) || !log.has(row.order) ? row.key : row.order;
  return { at: now, event: 'note', order, stage: stage.key };
}

function cell(
  plan: Plan,
  found: FoundRow,
  { column }: ReadColumn,
  { row }: OrderRow,
  to: Moment,
  name: { zh: string; en: string },
): Writes {
  const place = { sheet: found.table.table.sheet, row, column };
  const sheet = findSheet(plan.book, place.sheet);
  if (!sheet || holdsFormula(kindAt(sheet, row, column))) throw new NoCellForDate(name);
  const change = ownCell(plan, place, { as: isWholeDay(to) ? 'date' : 'datetime', value: toSerial(to) });
  return { cells: change ? [change] : [], log: [] };
}

/** The deadline that another limit would give this stage, pauses and closed days counted as ever. LimitUnreadable, and what addLimit throws. */
function dueAfter(plan: Plan, { row }: FoundRow, { stage, start }: StagePlan, text: string): Moment {
  const limit = parseLimit(text);
  if (start === undefined) throw new NothingToCountFrom(stage.name);
  const clocks: StageClocks = plan.clocks.of(row.order.variant, row.order.country)[stage.index]!;
  const counted = addLimit(start, limit, clocks.clocks);
  const isCalendar = limit.unit === 'd' || limit.unit === 'w' || limit.unit === 'mo';
  const due = isCalendar ? rollMoment(counted, stage.roll, clocks.calendar) : counted;
  const log: StageLog | undefined = logOf(plan.log, row.row)?.get(stage.key);
  return shiftedByPauses(due, start, log?.pauses ?? [], limit, clocks, plan.now);
}

/** What a changed field or stage is called. */
export function nameOfChange(found: FoundRow, change: WhatIfChange): { zh: string; en: string } {
  if (change.what === 'date') return fieldName(change.field);
  const stage = found.row.order.stages.find((each) => each.stage.key === change.stage)?.stage;
  return stage?.name ?? both(change.stage, change.stage);
}
