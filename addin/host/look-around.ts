import type { Area, CellValue, Sheet } from '../../shared/book/model';
import { isTooLarge } from './errors';
import { statesLegend } from './fills';
import { compareConstants } from './lean-block';
import { upperRows } from './reach';
import { rangeOf, sync, type KnownSheet, type Session } from './session';
import { BLOCK_PROPERTIES } from './sheet-cells';

/** Asks for the sheets' names; `takeSheets` reads the answer after the sync. */
export function askSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  return context.workbook.worksheets.load('items/id,items/name,items/visibility');
}

export function takeSheets(session: Session, sheets: Excel.WorksheetCollection): readonly KnownSheet[] {
  session.sheets = sheets.items.map(({ id, name, visibility }) => ({
    id,
    name,
    visibility: VISIBILITY[visibility] ?? 'visible',
  }));
  return session.sheets;
}

const VISIBILITY: Readonly<Record<string, Sheet['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very hidden',
};

/**
 * Asks how the workbook counts days, once per session. No property says it; but its function DATE counts as the
 * workbook does: 2 January 1904 is day 1 in the 1904 system and 1463 in the 1900 system.
 */
export function askDateSystem(
  session: Session,
  context: Excel.RequestContext,
): Excel.FunctionResult<number> | undefined {
  return session.is1904 === undefined ? context.workbook.functions.date(1904, 1, 2).load('value') : undefined;
}

export function takeDateSystem(session: Session, result: Excel.FunctionResult<number> | undefined): boolean {
  if (result) session.is1904 = result.value === 1;
  return session.is1904 ?? false;
}

/** What is known of a book before its sheets are read. */
export interface Overview {
  readonly sheets: readonly KnownSheet[];
  /** Id of the sheet in front. */
  readonly active: string;
  readonly activeUsed: Area | undefined;
  /** What the upper rows of the sheet in front hold, and how far was looked; undefined when that was too much. */
  readonly upper: Excel.Range | undefined;
  readonly upperReach: Area | undefined;
  /** Whether they state a legend of colours. */
  readonly hasLegend: boolean;
  readonly tables: readonly Excel.Table[];
  readonly is1904: boolean;
}

/**
 * One request: which sheets and tables there are, and the upper rows of the sheet in front, which also tell how large
 * its cells are.
 */
export async function lookAround(session: Session, context: Excel.RequestContext): Promise<Overview> {
  for (let isShort = false; ; isShort = true) {
    const sheets = askSheets(context);
    const active = context.workbook.worksheets.getActiveWorksheet().load('id');
    const used = active.getUsedRangeOrNullObject(true).untrack().load(USED);
    const upperReach = isShort ? undefined : upperRows(session.meter.cells);
    const upper = upperReach && askUsedIn(active, upperReach);
    const tables = context.workbook.tables.load('items/id,items/name,items/showHeaders,items/showTotals');
    const date = askDateSystem(session, context);
    try {
      await sync(session, context);
    } catch (error) {
      if (!isTooLarge(error) || isShort) throw error;
      session.meter.tooMuch();
      continue;
    }
    const found = upper && takeUsedIn(session, active.id, upper);
    return {
      sheets: takeSheets(session, sheets),
      active: active.id,
      activeUsed: areaOfUsed(used),
      upper: found,
      upperReach,
      hasLegend: found !== undefined && (await statesLegend(found.values as CellValue[][])),
      tables: tables.items,
      is1904: takeDateSystem(session, date),
    };
  }
}

/** Asks for what is in use of a rectangle. */
export const askUsedIn = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  rangeOf(sheet, area).getUsedRangeOrNullObject(true).untrack().load(BLOCK_PROPERTIES);

/** What came of that; undefined where nothing is in use. */
export function takeUsedIn(session: Session, id: string, asked: Excel.Range): Excel.Range | undefined {
  if (asked.isNullObject) return undefined;
  compareConstants(session, asked);
  session.meter.learn(id, asked);
  return asked;
}

export const USED = 'rowIndex,columnIndex,rowCount,columnCount';

export function areaOfUsed(used: Excel.Range): Area | undefined {
  if (used.isNullObject) return undefined;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}
