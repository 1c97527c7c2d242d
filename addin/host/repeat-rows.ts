import { copiedHeights } from '../../shared/book/copied-heights';
import { grownFormulas, type PlacedFormula } from '../../shared/book/grown-formulas';
import { REFUSALS } from '../../shared/book/refusals';
import { RowGrowth, type RepeatedRows } from '../../shared/book/row-growth';
import { NoSuchSheet, RowsNotRepeated } from '../../shared/host-errors';
import { checkBlock } from '../../shared/live/sheet-copy';
import { isAnswered, isGone } from './errors';
import { areaOfUsed, USED } from './look-around';
import { sync, type Session } from './session';

/**
 * Excel inserts the rows, moves all that lies below, and copies the block into them as often as it fits. The heights of rows
 * and the formulas that it would leave wrong are written by hand. Three requests, so that the rows can be taken away again
 * where Excel refuses what follows.
 */
export async function repeatRows(
  session: Session,
  context: Excel.RequestContext,
  name: string,
  block: RepeatedRows,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const protection = sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load(`${USED},formulas`);
  const isNothing = !checkBlock(name, block);
  const lines = rowsOf(block.from, block.to).map((row) =>
    sheet.getRange(`${row}:${row}`).untrack().load('format/rowHeight,format/useStandardHeight'),
  );
  try {
    await sync(session, context);
  } catch (error) {
    throw isGone(error) ? new NoSuchSheet(name) : error;
  }
  if (isNothing) return;
  if (protection.protected) throw new RowsNotRepeated(name, block.from, block.to, REFUSALS.sheetProtected);
  // Rows that are as high as any other grow with their text, which one of a given height does not.
  const heights = lines.map(({ format }) => (format.useStandardHeight ? undefined : format.rowHeight));
  const came = `${block.to + 1}:${block.to + new RowGrowth([block]).added}`;
  sheet.getRange(came).untrack().insert('Down').untrack();
  await sync(session, context);
  sheet.getRange(came).untrack().copyFrom(`${block.from}:${block.to}`, 'All');
  for (const { from, to, height } of copiedHeights(block, heights))
    sheet.getRange(`${from}:${to}`).untrack().format.rowHeight = height;
  for (const { row, column, formula } of grownFormulas(formulasIn(used), name, block))
    sheet.getRangeByIndexes(row - 1, column - 1, 1, 1).untrack().formulas = [[`=${formula}`]];
  try {
    await sync(session, context);
  } catch (error) {
    if (isAnswered(error)) {
      sheet.getRange(came).untrack().delete('Up');
      await sync(session, context).catch(() => undefined);
    }
    throw error;
  }
}

function formulasIn(used: Excel.Range): PlacedFormula[] {
  const area = areaOfUsed(used);
  if (!area) return [];
  return (used.formulas as unknown[][]).flatMap((line, r) =>
    line.flatMap((formula, c) =>
      typeof formula === 'string' && formula.startsWith('=')
        ? [{ row: area.top + r, column: area.left + c, formula: formula.slice(1) }]
        : [],
    ),
  );
}

const rowsOf = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
