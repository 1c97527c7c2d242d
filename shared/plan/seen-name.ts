import { seenText } from '../process/answers';
import type { ReadColumn } from './read-column';
import type { TableColumns } from './table-columns';

/**
 * What names a column in an answer that has to outlive inserted columns: its header; the second column of the same
 * header is `ETD#2`. Signs that part the cells of a log row are left out.
 */
export function seenName({ all }: TableColumns, column: ReadColumn): string {
  const own = seenText(column.header);
  const nth =
    all.filter(({ header, column: at }) => at < column.column && seenText(header) === own).length + 1;
  return nth === 1 ? own : `${own}#${nth}`;
}

export function columnNamed(columns: TableColumns, name: string): ReadColumn | undefined {
  let known = names.get(columns);
  if (!known)
    names.set(columns, (known = new Map(columns.all.map((each) => [seenName(columns, each), each]))));
  return known.get(name);
}

const names = new WeakMap<TableColumns, ReadonlyMap<string, ReadColumn>>();
