import { sameValue, RowIndex } from '../../shared/book/compare';
import type { Area } from '../../shared/book/model';
import type { CellChange, Patch } from '../../shared/book/patch';
import { readAreas, wantsIn, type Want } from './read-areas';
import { columnName, type Session } from './session';
import type { RawBlock, SheetCells } from './sheet-cells';
import { touchedBy } from './touched';

/** Rows whose key cell shows something else by now are looked for in the whole key column, and read; the sheets that have such rows. */
export async function findMoved(
  session: Session,
  context: Excel.RequestContext,
  patch: Patch,
  cells: ReadonlyMap<string, SheetCells>,
  usedOf: ReadonlyMap<string, Area | undefined>,
  put: (name: string, block: RawBlock) => void,
): Promise<readonly string[]> {
  const moved = patch.cells.filter(({ sheet, row, key }) => {
    const rows = cells.get(sheet)?.rows;
    return key && rows && !sameValue(rows[row - 1]?.[key.column - 1] ?? null, key.value);
  });
  if (moved.length === 0) return [];
  const keys = moved.map(({ sheet, key }) => ({ sheet, column: key!.column }));
  await readAreas(session, context, wholeColumns(keys, usedOf), put);
  const places = whereNow(moved, cells);
  const { areas } = touchedBy({ sheets: [], columns: [], cells: places });
  await readAreas(session, context, wantsIn(areas, [...cells.keys()]), put);
  return [...new Set(moved.map(({ sheet }) => sheet))];
}

/** Reads the columns that a patch touches, and those of its keys, as far down as the sheets are filled. */
export async function readColumns(
  session: Session,
  context: Excel.RequestContext,
  patch: Patch,
  usedOf: ReadonlyMap<string, Area | undefined>,
  put: (name: string, block: RawBlock) => void,
): Promise<void> {
  const columns = patch.cells.flatMap(({ sheet, column, key }) =>
    key
      ? [
          { sheet, column },
          { sheet, column: key.column },
        ]
      : [{ sheet, column }],
  );
  await readAreas(session, context, wholeColumns(columns, usedOf), put);
}

function wholeColumns(
  columns: readonly { readonly sheet: string; readonly column: number }[],
  usedOf: ReadonlyMap<string, Area | undefined>,
): Want[] {
  const unlike = new Map(columns.map((each) => [columnName(each), each]));
  return [...unlike.values()].flatMap(({ sheet, column }): Want[] => {
    const used = usedOf.get(sheet);
    return used ? [{ sheet, area: { top: 1, left: column, bottom: used.bottom, right: column } }] : [];
  });
}

function whereNow(changes: readonly CellChange[], cells: ReadonlyMap<string, SheetCells>): CellChange[] {
  const indexes = new Map<string, RowIndex>();
  return changes.flatMap((change) => {
    const { sheet, key } = change;
    const name = `${key!.column}!${sheet}`;
    let index = indexes.get(name);
    if (!index) {
      indexes.set(name, (index = new RowIndex()));
      cells.get(sheet)!.rows.forEach((row, r) => {
        const value = row[key!.column - 1] ?? null;
        if (value !== null) index!.add(value, r + 1);
      });
    }
    const row = index.find(key!.value);
    return typeof row === 'number' ? [{ ...change, row }] : [];
  });
}
