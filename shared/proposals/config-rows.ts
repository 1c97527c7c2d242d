import { isBlank, isError, valueAt, type Sheet } from '../book/model';
import type { CellWrite, RowKey } from '../book/patch';
import { momentIn } from '../records/cells';
import { findHeader, readTable, type TableRow } from '../records/table';
import { toSerial } from '../time/moment';
import { nameOfTexts, type ConfigRecord } from './config-records';
import type { ConfigSheet } from './config-sheets';

/** A row of a config sheet that holds a record. */
export interface ConfigRow<K extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<K, number>;
  readonly key: RowKey | undefined;
}

/** The rows of a config sheet, each to be taken once. */
export interface ConfigRows<K extends string> {
  /** The first row of that name that nobody has taken. */
  take(name: string): ConfigRow<K> | undefined;
  /** What leaves rows blank; a row below that relied on one of them says by itself what it relied on. */
  cleared(rows: readonly ConfigRow<K>[]): { row: ConfigRow<K>; writes: ConfigRecord<K> }[];
}

/** Reads the rows of a sheet that has its header. */
export function configRows<K extends string>(sheet: Sheet, kind: ConfigSheet<K>): ConfigRows<K> {
  const { columns } = findHeader(sheet, kind.titles, kind.needed)!;
  const above = new Map<K, string>();
  const rows = readTable(sheet, kind.titles, kind.needed).rows.map((row) => {
    for (const column of kind.repeats ?? []) if (row.text(column) !== '') above.set(column, row.text(column));
    const key = keyOf(sheet, row, columns, kind.key);
    const name = nameOfTexts(kind, (column) => shown(row, column, kind, above));
    return { row: row.row, columns, key, name, above: new Map(above) };
  });
  const taken = new Set<number>();
  return {
    take(name) {
      const found = rows.find((each) => each.name === name && !taken.has(each.row));
      if (found) taken.add(found.row);
      return found;
    },
    cleared(gone) {
      const cells: { row: ConfigRow<K>; writes: ConfigRecord<K> }[] = gone.map((row) => ({
        row,
        writes: Object.fromEntries([...columns.keys()].map((column) => [column, BLANK])) as ConfigRecord<K>,
      }));
      const isGone = (row: number): boolean => gone.some((each) => each.row === row);
      for (const column of kind.repeats ?? []) {
        let isLost = false;
        for (const row of rows) {
          const isOwn = !isBlank(valueAt(sheet, row.row, columns.get(column)!));
          if (isGone(row.row)) isLost ||= isOwn;
          else if (isOwn) isLost = false;
          else if (isLost) {
            const text: CellWrite = { as: 'text', value: row.above.get(column)! };
            cells.push({ row, writes: { [column]: text } as ConfigRecord<K> });
            isLost = false;
          }
        }
      }
      return cells;
    },
  };
}

const BLANK: CellWrite = { as: 'blank' };

function shown<K extends string>(
  row: TableRow<K>,
  column: K,
  { dates, repeats }: ConfigSheet<K>,
  above: ReadonlyMap<K, string>,
): string | number {
  const date = dates?.includes(column) ? momentIn(row, column, []) : undefined;
  if (date !== undefined) return toSerial(date);
  return row.text(column) || (repeats?.includes(column) ? (above.get(column) ?? '') : '');
}

function keyOf<K extends string>(
  sheet: Sheet,
  { row }: TableRow<K>,
  columns: ReadonlyMap<K, number>,
  key: K | undefined,
): RowKey | undefined {
  const column = key === undefined ? undefined : columns.get(key);
  const value = column === undefined ? null : valueAt(sheet, row, column);
  return column === undefined || isBlank(value) || isError(value) ? undefined : { column, value };
}
