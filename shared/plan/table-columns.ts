import { columnDateStyle, type DateStyle } from '../cells/cells';
import { findField, isDateField, planFieldOf } from '../fields/fields';
import { type Field } from '../fields/field';
import { acts, type ColumnMap, type TableMap } from '../mapping/map';
import { valueAt, type CellValue, type Sheet } from '../book/model';
import type { Stage, Variant } from '../process/process';

/** A mapped column, ready to be read row by row. */
export interface ReadColumn {
  readonly column: number;
  readonly header: string;
  readonly field: Field | undefined;
  readonly kind: ColumnMap['kind'];
  readonly stage: string | null;
  /** Whether its cells are dates (or ticks that stand for one). */
  readonly isDate: boolean;
  readonly style: DateStyle | undefined;
}

/** The columns of one table by what they say. */
export interface TableColumns {
  readonly all: readonly ReadColumn[];
  readonly dates: readonly ReadColumn[];
  /** A serial day in the time that the table is about; gives years to dates without one where the order has no date of its own. */
  readonly near: number | undefined;
  /** Best first. */
  byField(field: string): readonly ReadColumn[];
  /** Where a stage's completion and its planned date are found. */
  ofStage(stage: Stage): StageColumns;
}

export interface StageColumns {
  /** Columns whose date or tick shows that the stage is done, in the order of the stage's evidence. */
  readonly done: readonly ReadColumn[];
  readonly planned: readonly ReadColumn[];
}

/** How many cells are looked at to tell how a column writes its dates. */
const STYLE_SAMPLE = 400;

export function tableColumns(table: TableMap, sheet: Sheet): TableColumns {
  const all = table.columns
    .filter((map) => acts(map) && (map.field !== null || map.stage !== null))
    .map((map) => readColumn(map, table, sheet));
  const byField = new Map<string, ReadColumn[]>();
  for (const column of all) {
    if (!column.field) continue;
    const same = byField.get(column.field.key);
    if (same) same.push(column);
    else byField.set(column.field.key, [column]);
  }
  const stages = new Map<Stage, StageColumns>();
  const columnsOf = (field: string): readonly ReadColumn[] => byField.get(field) ?? [];
  return {
    all,
    dates: all.filter((column) => column.isDate),
    near: table.near,
    byField: columnsOf,
    ofStage(stage) {
      let found = stages.get(stage);
      if (!found) stages.set(stage, (found = stageColumns(stage, all, columnsOf)));
      return found;
    },
  };
}

/** Whether the sheet keeps track of a stage at all. */
export function isFollowed({ done, planned }: StageColumns): boolean {
  return done.length > 0 || planned.length > 0;
}

/** How many stages of a variant the sheet has columns for. */
export function followedStages(columns: TableColumns, variant: Variant): number {
  return variant.stages.filter((stage) => columns.ofStage(stage).done.length > 0).length;
}

function stageColumns(
  stage: Stage,
  all: readonly ReadColumn[],
  columnsOf: (field: string) => readonly ReadColumn[],
): StageColumns {
  const done: ReadColumn[] = [];
  const planned: ReadColumn[] = [];
  for (const field of stage.evidence) {
    for (const column of columnsOf(field)) (column.kind === 'plan' ? planned : done).push(column);
    const planField = planFieldOf(field);
    if (planField) planned.push(...columnsOf(planField).filter((column) => column.kind !== 'actual'));
  }
  for (const column of all) {
    if (column.stage !== stage.key || column.field !== undefined) continue;
    (column.kind === 'plan' ? planned : done).push(column);
  }
  return { done, planned };
}

function readColumn(map: ColumnMap, table: TableMap, sheet: Sheet): ReadColumn {
  const field = map.field === null ? undefined : findField(map.field);
  const isDate = field ? isDateField(field) : map.stage !== null;
  const { column, kind, stage } = map;
  const header = map.header.replace(/\s+/g, ' ').trim();
  return {
    column,
    header,
    field,
    kind,
    stage,
    isDate,
    style: isDate ? columnDateStyle(sample(table, sheet, column)) : undefined,
  };
}

function* sample(table: TableMap, sheet: Sheet, column: number): Generator<CellValue> {
  const rows = table.lastRow - table.firstRow + 1;
  const step = Math.max(1, Math.floor(rows / STYLE_SAMPLE));
  for (let row = table.firstRow; row <= table.lastRow; row += step) yield valueAt(sheet, row, column);
}
