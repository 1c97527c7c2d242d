import type { Patch } from '../../shared/book/patch';
import { contains, placeText } from './area';
import type { Want } from './read-areas';
import { rangeOf, sync, type Session } from './session';

/** A rectangle that is looked at, and whether formulas spilled into it: wholly, not at all, or (null) here and there. */
export interface AskedSpills extends Want {
  readonly range: Excel.Range;
}

/** Cells that are asked about one by one, where there are spills at all. */
const MOST = 1000;

/** Asks whether formulas spilled into rectangles; it is there after the next sync. */
export const askSpills = (context: Excel.RequestContext, wants: readonly Want[]): AskedSpills[] =>
  wants.map(({ sheet, area }) => ({
    sheet,
    area,
    range: rangeOf(context.workbook.worksheets.getItem(sheet), area).load('hasSpill'),
  }));

/**
 * The cells of a patch that a formula elsewhere spilled into. Excel would take a value there and break the formula:
 * it would show #SPILL! instead of all its results. Asks nothing where no block has a spill, which is nearly always.
 */
export async function spilledCells(
  session: Session,
  context: Excel.RequestContext,
  patch: Patch,
  blocks: readonly AskedSpills[],
): Promise<ReadonlySet<string>> {
  const spilled = blocks.filter(({ range }) => range.hasSpill !== false);
  if (spilled.length === 0) return NONE;
  const asked = patch.cells
    .filter(({ sheet, row, column }) => {
      const cell = { top: row, left: column, bottom: row, right: column };
      return spilled.some((block) => block.sheet === sheet && contains(block.area, cell));
    })
    .slice(0, MOST)
    .map((cell) => {
      const { row, column } = cell;
      const range = rangeOf(context.workbook.worksheets.getItem(cell.sheet), {
        top: row,
        left: column,
        bottom: row,
        right: column,
      });
      return { cell, parent: range.getSpillParentOrNullObject().untrack().load('rowIndex,columnIndex') };
    });
  await sync(session, context);
  const found = asked.filter(
    ({ cell, parent }) =>
      !parent.isNullObject && (parent.rowIndex !== cell.row - 1 || parent.columnIndex !== cell.column - 1),
  );
  return new Set(found.map(({ cell }) => placeText(cell)));
}

const NONE: ReadonlySet<string> = new Set();
