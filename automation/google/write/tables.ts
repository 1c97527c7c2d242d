import type { NewColumn } from '../../../shared/book/patch';
import type { Request } from '../api-types';
import type { Calls } from '../calls';
import { rangeOf, type Meta } from '../meta';

/** Widens the tables that new columns adjoin, so that they belong to them. */
export async function widenTables(calls: Calls, columns: readonly NewColumn[], meta: Meta): Promise<void> {
  await resize(calls, meta, (sheet, table) => {
    const has = (column: number): boolean =>
      columns.some(
        (each) =>
          each.sheet === sheet &&
          each.table === table.name &&
          each.headerRow === table.area.top &&
          each.column === column,
      );
    let { right } = table.area;
    while (has(right + 1)) right++;
    return right;
  });
}

/** Takes columns out of tables again that end with them, before their headers go: a table would name them anew. */
export async function narrowTables(calls: Calls, columns: readonly NewColumn[], meta: Meta): Promise<void> {
  await resize(calls, meta, (sheet, { area }) => {
    let { right } = area;
    while (right > area.left && columns.some((each) => each.sheet === sheet && each.column === right))
      right--;
    return right;
  });
}

/**
 * In a call of its own, and what becomes of it does not matter: a column beside a table is as good as one in it,
 * and a table that Google does not want to change is no reason to write nothing.
 */
async function resize(
  calls: Calls,
  { sheets }: Meta,
  rightOf: (sheet: string, table: Meta['sheets'][number]['tables'][number]) => number,
): Promise<void> {
  const requests = sheets.flatMap(({ id, name, tables }) =>
    tables.flatMap((table): Request[] => {
      const right = rightOf(name, table);
      if (right === table.area.right) return [];
      const range = rangeOf(id, { ...table.area, right });
      return [{ updateTable: { table: { tableId: table.id, range }, fields: 'range' } }];
    }),
  );
  if (requests.length > 0) await calls.batchUpdate({ requests }, 'spreadsheetId').catch(() => undefined);
}
