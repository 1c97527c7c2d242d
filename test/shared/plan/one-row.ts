import type { Sheet } from '../../../shared/book/model';
import type { ColumnMap, TableMap } from '../../../shared/mapping/map';
import { RowFacts } from '../../../shared/plan/row-facts';
import type { OwnSigns } from '../../../shared/plan/status-signs';
import { tableColumns, type TableColumns } from '../../../shared/plan/table-columns';
import type { Stage } from '../../../shared/process/process';
import { day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';
import { stagesOf } from './a-stage';

/** When the rows of the tests are looked at, unless a test says otherwise. */
export const MORNING = moment('2026-05-18 10:00');

/** A column by its field, or with more of what the mapping says of it. */
export type Heading = string | (Partial<ColumnMap> & { readonly header: string });

interface OneTable {
  readonly table: TableMap;
  readonly sheet: Sheet;
  readonly columns: TableColumns;
  /** The facts of a row, counted from the first that holds an order; `above`: it continues another. */
  row(at?: number, above?: RowFacts): RowFacts;
}

/** A table under one row of headers, one column after the other; ISO dates are dates. */
export function oneTable(
  headings: readonly Heading[],
  rows: readonly (readonly TestCell[])[],
  { now = MORNING, signs, ...more }: Partial<TableMap> & { now?: typeof MORNING; signs?: OwnSigns } = {},
): OneTable {
  const mapped = headings.map((heading, at): ColumnMap => {
    const said = typeof heading === 'string' ? { header: `第${at + 1}列`, field: heading } : heading;
    return { column: at + 1, field: null, stage: null, kind: 'value', confidence: 1, ...said };
  });
  const cells = rows.map((row) => row.map(cellOf));
  const sheet = sheetOf('订单', [mapped.map(({ header }) => header), ...cells]);
  const table: TableMap = {
    sheet: '订单', topRow: 1, headerRow: 1, left: 1, right: headings.length, firstRow: 2, lastRow: rows.length + 1,
    skip: [], grain: 'order', keys: [1], columns: mapped, ...more,
  }; // prettier-ignore
  const columns = tableColumns(table, sheet, now, signs);
  return {
    table,
    sheet,
    columns,
    row: (at = 1, above) => new RowFacts(`A-${at}`, sheet, at + 1, columns, now, above),
  };
}

/** The facts of one row, by field. */
export const oneRow = (
  cells: Readonly<Record<string, TestCell>>,
  more: Parameters<typeof oneTable>[2] = {},
) => oneTable(Object.keys(cells), [Object.values(cells)], more).row();

const cellOf = (cell: TestCell): TestCell =>
  typeof cell === 'string' && /^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/.test(cell) ? day(cell) : cell;

/** One of the trade's usual stages, shown by some fields. */
export const stageOf = (key: string, evidence: string): Stage => stagesOf({ key, evidence })[0]!;
