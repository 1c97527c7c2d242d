import { readState } from '../../../cells/cells';
import { both } from '../../../lang';
import { valueAt, type CellValue } from '../../../book/model';
import type { PlacedRow } from '../../../plan/late-orders';
import type { ReadColumn } from '../../../plan/read-column';
import type { TablePlan } from '../../../plan/table-plan';
import type { Stage, Variant } from '../../../process/process';
import { remembered } from '../../../remembered';
import type { Fact, Look } from './fact';
import { begunOn, datedOn, isCounted, nameOf, whose } from './rows';
import { undatedInLog } from './undated-log';

/** Stages that are done without a day: a tick where the column holds days, or a row of the log that says none. */
export const undated: Look = (plan, { from }) => {
  const found = new Map<string, Fact>();
  for (const table of plan.tables)
    for (const { column, rows } of tickedRows(table))
      for (const row of rows) {
        const placed = { table, row };
        const stage = stageOf(placed, column);
        const on = stage && sinceWhen(placed, stage, from);
        if (!stage || on === undefined) continue;
        const key = [nameOf(placed), stage.key];
        found.set(key.join('/'), {
          key,
          order: nameOf(placed),
          stage: stage.key,
          ...whose(plan, placed, stage),
          on,
          text: both(
            `${stage.name.zh}打了勾，没写哪一天完成`,
            `${stage.name.en} is ticked, without the day on which it was done`,
          ),
          place: { sheet: table.table.sheet, row: row.row.row, column: column.column },
        });
      }
  for (const fact of undatedInLog(plan, from)) {
    const name = fact.key.join('/');
    if (!found.has(name)) found.set(name, fact);
  }
  return [...found.values()];
};

/** So many days at least tell that a column holds days. */
const LEAST_DAYS = 5;

interface Ticked {
  readonly column: ReadColumn;
  readonly rows: readonly PlacedRow['row'][];
}

const known = new WeakMap<TablePlan, readonly Ticked[]>();

/** Cells that tick a stage off in columns where at least two of three hold a day. */
function tickedRows(table: TablePlan): readonly Ticked[] {
  let found = known.get(table);
  if (!found) known.set(table, (found = table.columns.dates.flatMap((column) => tickedIn(table, column))));
  return found;
}

function tickedIn(table: TablePlan, column: ReadColumn): Ticked[] {
  const rows: PlacedRow['row'][] = [];
  let days = 0;
  for (const row of table.rows) {
    const value = valueAt(table.sheet, row.row.row, column.column);
    if (value === null || value === '') continue;
    if (!isTick(value)) days++;
    else if (isCounted(row)) rows.push(row);
  }
  return rows.length > 0 && days >= LEAST_DAYS && days >= 2 * rows.length ? [{ column, rows }] : [];
}

const isTick = (value: CellValue): boolean =>
  value === true || (typeof value === 'string' && isTickText(value));

const isTickText = remembered((text) => {
  const state = readState(text);
  return state.is === 'state' && state.state === 'done' && state.date === undefined;
}, 2000);

const stages = new WeakMap<TablePlan['columns'], Map<Variant, Map<ReadColumn, Stage>>>();

/** The stage that the tick shows done, the first where the column is for several; undefined where another cell has its day. */
function stageOf({ table, row: { order } }: PlacedRow, column: ReadColumn): Stage | undefined {
  const { columns } = table;
  let variants = stages.get(columns);
  if (!variants) stages.set(columns, (variants = new Map()));
  let byColumn = variants.get(order.variant);
  if (!byColumn) {
    byColumn = new Map();
    for (const stage of order.variant.stages)
      for (const each of columns.ofStage(stage).done) if (!byColumn.has(each)) byColumn.set(each, stage);
    variants.set(order.variant, byColumn);
  }
  const stage = byColumn.get(column);
  if (!stage) return undefined;
  const facts = order.cells;
  const reading = facts.read(column);
  if (reading.is !== 'state' || reading.state !== 'done' || reading.date !== undefined) return undefined;
  const isDated = columns.ofStage(stage).done.some((each) => facts.read(each).is === 'date');
  return isDated || order.log?.get(stage.key)?.done !== undefined ? undefined : stage;
}

/**
 * The day before which it cannot have been done, where that is the norm's first day or later: its order had not begun,
 * or what must have happened before it had not. Undefined where it may have been done earlier.
 */
function sinceWhen({ row: { order } }: PlacedRow, stage: Stage, from: number): number | undefined {
  const facts = order.cells;
  const days = [...stage.after, ...stage.shows].map((at) =>
    datedOn(facts.stage(order.variant.stages[at]!).done),
  );
  const begun = stage.branch === 'samples' ? undefined : begunOn(facts);
  const latest = Math.max(...[begun, ...days].flatMap((day) => day ?? []), 0);
  return latest >= from && latest > 0 ? latest : undefined;
}
