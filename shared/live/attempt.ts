import { valueAt, findSheet } from '../book/model';
import { EMPTY_PATCH, type CellChange } from '../book/patch';
import type { MovedRow, ShownKeys } from './key-watch';
import type { Look } from './look';
import type { LivePort, Work, Written } from './port';
import { answer, type Road } from './road';

/** What one write came to. */
export interface Attempt {
  /** Undefined when it failed, or its answer was lost, and there is to be another. */
  readonly written: Written | undefined;
  readonly moved: readonly MovedRow[];
}

/** Writes once. After a failure nobody knows what was done; so whether rows have moved is looked for all the same. */
export function* attempt<L extends Look>(
  port: LivePort<L>,
  look: L,
  work: Work,
  tries: number,
): Road<Attempt> {
  try {
    const written = yield* answer(port.write(look, work));
    return { written, moved: work.keys.moved(written.shown) };
  } catch (error) {
    yield* answer(port.failed(error, tries));
  }
  if (work.keys.cells.length === 0) return { written: undefined, moved: [] };
  const now = yield* answer(port.look({ patch: { ...EMPTY_PATCH, cells: keyCells(work) }, isWhole: true }));
  return { written: undefined, moved: work.keys.moved(keysIn(now, work)) };
}

function keyCells({ keys }: Work): CellChange[] {
  return keys.cells.flatMap(({ sheet, column, rows }) =>
    rows.map((row): CellChange => ({ sheet, row, column, seen: null, write: { as: 'blank' } })),
  );
}

/** The key cells as another look shows them; undefined for sheets that are gone. */
function keysIn(look: Look, work: Work): ShownKeys {
  const columns = new Map(work.keys.cells.map(({ sheet, column }) => [sheet, column]));
  return (name, row) => {
    const [sheet, column] = [findSheet(look.book, name), columns.get(name)];
    return sheet && column !== undefined ? valueAt(sheet, row, column) : undefined;
  };
}
