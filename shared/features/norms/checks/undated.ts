import { readState, textOf } from '../../../cells/cells';
import { both } from '../../../lang';
import { valueAt, type CellValue } from '../../../book/model';
import type { PlacedRow } from '../../../plan/late-orders';
import type { ReadColumn } from '../../../plan/read-column';
import type { TablePlan } from '../../../plan/table-plan';
import { holds } from '../../../process/condition';
import type { Stage, Variant } from '../../../process/process';
import { onceFor, remembered } from '../../../remembered';
import type { Fact, FactTold, Look } from './fact';
import { begunOn, datedOn, isCounted, nameOf, whose, type Facts } from './rows';
import { undatedInLog } from './undated-log';

/** Stages that are done without a day: a tick where the column holds days, or a row of the log that says none. */
export const undated: Look = (plan, { from }) => {
  const found = new Map<string, Fact>();
  for (const table of plan.tables)
    for (const { column, rows } of tickedRows(table))
      for (const row of rows) {
        const placed = { table, row };
        const facts = row.order.cells;
        const stage = tickedStage(placed, column, facts);
        const on = stage && sinceWhen(placed, stage, facts, from);
        if (!stage || on === undefined) continue;
        const key = [nameOf(placed), stage.key];
        const tell = (): FactTold => ({
          order: nameOf(placed),
          stage: stage.key,
          ...whose(plan, placed, stage),
          ...toldOf(placed, column),
        });
        found.set(key.join('/'), { key, on, tell });
      }
  for (const fact of undatedInLog(plan, from)) {
    const name = fact.key.join('/');
    if (!found.has(name)) found.set(name, fact);
  }
  return [...found.values()];
};

function toldOf({ table, row }: PlacedRow, { header, column }: ReadColumn) {
  const place = { sheet: table.table.sheet, row: row.row.row, column };
  const said = textOf(valueAt(table.sheet, place.row, column));
  return {
    text: both(
      `“${header}”写的是“${said}”，没写日期`,
      `“${header}” says “${said}”, not the day on which it was done`,
    ),
    place,
  };
}

/** So many days at least tell that a column holds days. */
const LEAST_DAYS = 5;

interface Ticked {
  readonly column: ReadColumn;
  readonly rows: readonly PlacedRow['row'][];
}

/** Cells that tick a stage off in columns where at least two of three hold a day. */
const tickedRows = onceFor((table: TablePlan): readonly Ticked[] =>
  table.columns.dates.flatMap((column) => tickedIn(table, column)),
);

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

/** The stage that a tick shows done, the first that the order has where the column is for several; undefined where another cell or the log has its day. */
function tickedStage(placed: PlacedRow, column: ReadColumn, facts: Facts): Stage | undefined {
  const { table, row } = placed;
  const reading = facts.read(column);
  if (reading.is !== 'state' || reading.state !== 'done' || reading.date !== undefined) return undefined;
  const stage = stagesOf(placed, column).find(
    (each) => holds(each.applies, facts) && facts.stage(each).done === 'undated',
  );
  if (!stage || row.order.log?.get(stage.key)?.done !== undefined) return undefined;
  const isDated = table.columns.ofStage(stage).done.some((each) => facts.read(each).is === 'date');
  return isDated ? undefined : stage;
}

const stages = new WeakMap<TablePlan['columns'], Map<Variant, Map<ReadColumn, Stage[]>>>();

function stagesOf({ table: { columns }, row }: PlacedRow, column: ReadColumn): readonly Stage[] {
  const { variant } = row.order;
  let variants = stages.get(columns);
  if (!variants) stages.set(columns, (variants = new Map()));
  let byColumn = variants.get(variant);
  if (!byColumn) {
    byColumn = new Map();
    for (const stage of variant.stages)
      for (const each of columns.ofStage(stage).done)
        byColumn.set(each, [...(byColumn.get(each) ?? []), stage]);
    variants.set(variant, byColumn);
  }
  return byColumn.get(column) ?? [];
}

/**
 * The day before which it cannot have been done, where that is the norm's first day or later: its order had not begun,
 * or what must have happened before it had not. Undefined where it may have been done earlier.
 */
function sinceWhen({ row }: PlacedRow, stage: Stage, facts: Facts, from: number): number | undefined {
  const { variant } = row.order;
  const days = [...stage.after, ...stage.shows].map((at) => datedOn(facts.stage(variant.stages[at]!).done));
  const begun = stage.branch === 'samples' ? undefined : begunOn(facts);
  const latest = Math.max(...[begun, ...days].flatMap((day) => day ?? []), 0);
  return latest >= from && latest > 0 ? latest : undefined;
}
