import { valueAt } from '../../../book/model';
import { textOf } from '../../../cells/cells';
import { findField, allFields } from '../../../fields/fields';
import type { Field } from '../../../fields/field';
import type { ColumnMap } from '../../../mapping/map';
import { headerKey } from '../../../mapping/headers';
import { fieldName } from '../../../mapping/questions';
import type { ReadColumn } from '../../../plan/read-column';
import type { TablePlan } from '../../../plan/table-plan';
import { GendansColumn, NoColumnFor } from './errors';

/** A column that a value goes into. */
export interface TargetColumn {
  readonly column: number;
  readonly header: string;
  /** How its cells are read; undefined for a column that means nothing to Gendan. */
  readonly read: ReadColumn | undefined;
}

/**
 * The column that a name means: its header, else the key or a name of what it says. NoColumnFor with the columns that
 * there are, GendansColumn.
 */
export function columnNamed(table: TablePlan, name: string): TargetColumn {
  const wanted = headerKey(name);
  const { columns } = table.table;
  const called = (label: (map: ColumnMap) => string): ColumnMap | undefined =>
    columns.find((each) => wanted !== '' && headerKey(label(each)) === wanted);
  const titled = called(({ header }) => header) ?? called((each) => labelOf(table, each));
  if (titled) return ofMap(table, titled);
  const field = findField(name) ?? fieldCalled(wanted);
  const found = field && columnOf(table, field.key);
  if (found) return found;
  const headers = table.table.columns.filter(({ ours }) => !ours).map((each) => labelOf(table, each));
  throw new NoColumnFor(name, field && fieldName(field.key), table.table.sheet, headers);
}

/** Where a sheet has a field; undefined where it has no such column, and for one that is still asked about. */
export function columnOf(table: TablePlan, field: string): TargetColumn | undefined {
  const read = table.columns.byField(field)[0];
  return read && { column: read.column, header: labelOf(table, read), read };
}

function ofMap(table: TablePlan, map: ColumnMap): TargetColumn {
  const header = labelOf(table, map);
  if (map.ours) throw new GendansColumn(header);
  return { column: map.column, header, read: table.columns.all.find(({ column }) => column === map.column) };
}

function fieldCalled(key: string): Field | undefined {
  if (key === '') return undefined;
  return allFields().find(({ zh, en, derived }) => !derived && [...zh, ...en].some((name) => headerKey(name) === key)); // prettier-ignore
}

const oneLine = (header: string): string => header.replace(/\s+/g, ' ').trim();

/** What people call a column: under a header of two rows its lower label, where no other column has that. */
export function labelOf(
  { table, sheet }: TablePlan,
  { column, header }: Pick<ColumnMap, 'column' | 'header'>,
): string {
  const lower = (at: number): string => oneLine(textOf(valueAt(sheet, table.headerRow, at)));
  const own = lower(column);
  const isAlone = !table.columns.some((other) => other.column !== column && lower(other.column) === own);
  return own !== '' && isAlone ? own : oneLine(header);
}
