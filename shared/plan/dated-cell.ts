import { dateIn } from '../cells/cells';
import type { Stage } from '../process/process';
import type { Moment } from '../time/moment';
import type { ReadColumn } from './read-column';
import { isOfOrder, type RowFacts } from './row-facts';
import { followed, termDate, type Followed } from './term-facts';

/** A cell that gives a date. */
export interface DatedCell {
  readonly at: Moment;
  readonly header: string;
  readonly field: string | undefined;
  readonly row: number;
  readonly column: number;
}

/** The cell whose date `facts.date` gives; undefined where there is none, or it follows from another (`basisOf`). */
export function datedCell(facts: RowFacts, field: string): DatedCell | undefined {
  const own = datedColumn(facts, field);
  if (own) return cellAt(facts, own);
  if (facts.promised(field) !== undefined) return datedCell(facts, 'cust_due');
  if (termDate(field, facts) !== undefined) return undefined;
  return facts.above && isOfOrder(field) ? datedCell(facts.above, field) : undefined;
}

/** What a field's date follows from where no cell says it. */
export function basisOf(facts: RowFacts, field: string): Followed | undefined {
  if (datedColumn(facts, field) ?? facts.promised(field)) return undefined;
  const derived = followed(field, facts);
  return derived ?? (facts.above && isOfOrder(field) ? basisOf(facts.above, field) : undefined);
}

/** The cell that gives a stage its planned date. */
export function plannedCell(facts: RowFacts, stage: Stage): DatedCell | undefined {
  const { planned } = facts.stage(stage);
  if (planned === undefined) return undefined;
  const columns = facts.columns.ofStage(stage);
  const column = [...columns.done, ...columns.planned].find(
    (each) => each.isDate && dateIn(facts.read(each)) === planned,
  );
  return column && cellAt(facts, column);
}

function datedColumn(facts: RowFacts, field: string): ReadColumn | undefined {
  return facts.columns.byField(field).find((column) => dateIn(facts.read(column)) !== undefined);
}

function cellAt(facts: RowFacts, column: ReadColumn): DatedCell {
  const { header, field } = column;
  return {
    at: dateIn(facts.read(column))!,
    header,
    field: field?.key,
    row: facts.row,
    column: column.column,
  };
}
