import { cellsIn } from './area';
import { blocksOf } from './blocks';
import { rangeOf, sync, type Session } from './session';
import type { SheetCells } from './sheet-cells';

/**
 * Tells texts that read like an error (`#N/A`) from errors that were typed: values and formulas are the same of both.
 * Asks nothing where there are none, which is nearly always; where there are more than one request tells they stay
 * errors.
 */
export async function tellErrorNames(
  session: Session,
  context: Excel.RequestContext,
  sheets: Iterable<readonly [sheet: string, cells: SheetCells]>,
): Promise<void> {
  const asked = [...sheets].flatMap(([sheet, cells]) =>
    blocksOf(cells.doubtful.map((place) => ({ ...place, what: true }))).map(({ area }) => ({
      sheet,
      cells,
      area,
    })),
  );
  const count = asked.reduce((sum, { area }) => sum + cellsIn(area), 0);
  if (count === 0 || count > session.meter.cells || asked.length > MOST_BLOCKS) return;
  const ranges = asked.map(({ sheet, area }) =>
    rangeOf(context.workbook.worksheets.getItem(sheet), area).load('valueTypes'),
  );
  await sync(session, context);
  asked.forEach(({ cells, area }, i) => {
    ranges[i]!.valueTypes.forEach((types, r) =>
      types.forEach((type, c) => {
        if (type === 'String') cells.makeText(area.top + r, area.left + c);
      }),
    );
  });
}

const MOST_BLOCKS = 500;
