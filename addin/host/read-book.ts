import type { Area, Book, CellValue, Sheet, TableArea } from '../../shared/book/model';
import { MAX_ROW } from '../../shared/book/address';
import { areasOf, cellsIn, sheetOfAddress } from './area';
import { tellErrorNames } from './error-names';
import { isTooLarge } from './errors';
import { askFills, paintedAreas, readFills, statesLegend, takeFills, type AskedFills } from './fills';
import { askDateSystem, askSheets, takeDateSystem, takeSheets } from './look-around';
import { askMerges, mayBeMerges, mergesInRows, takeMerges, WHOLE } from './merges';
import { readAreas, type Want } from './read-areas';
import { rangeOf, sync, type KnownSheet, type Session } from './session';
import { BLOCK_PROPERTIES, SheetCells } from './sheet-cells';

export const USED = 'rowIndex,columnIndex,rowCount,columnCount';
/** Where a legend of colours stands most often: looked at first, so that the colours come with the cells. */
const HEAD: Area = { top: 1, left: 1, bottom: 8, right: 64 };

/**
 * The whole book in two requests, as long as it fits into one answer: the first asks which sheets and tables there
 * are, the second for everything in them. What is more is read in pieces. A sheet that states a legend of colours has
 * its fills read along where its upper rows say so, else by one request more.
 */
export async function readBook(session: Session, context: Excel.RequestContext): Promise<Book> {
  const overview = await look(session, context);
  let found: FoundSheet[];
  try {
    found = await readFirst(session, context, overview, { contents: !session.isLarge, merges: true });
  } catch (error) {
    session.isLarge ||= isTooLarge(error);
    if (!isTooLarge(error) && !mayBeMerges(error)) throw error;
    if (isTooLarge(error)) session.meter.tooMuch();
    found = await readFirst(session, context, overview, { contents: !session.isLarge, merges: false });
    for (const one of found)
      if (one.used && !session.merges.has(one.sheet.id))
        one.merges = await mergesInRows(session, context, one.sheet.id, { ...one.used, top: 1, left: 1 });
  }
  const cells = found.map(() => new SheetCells(overview.is1904));
  const wants: Want[] = [];
  found.forEach(({ sheet, used, first }, i) => {
    if (first) cells[i]!.add(first);
    if (used) wants.push(...beyond(sheet.id, used, first));
  });
  const total = found.reduce((sum, { used }) => sum + (used ? cellsIn(used) : 0), 0);
  const indexOf = new Map(found.map(({ sheet }, i) => [sheet.id, i]));
  await readAreas(session, context, wants, (id, block) => cells[indexOf.get(id)!]!.add(block));
  await tellErrorNames(
    session,
    context,
    found.map(({ sheet }, i) => [sheet.id, cells[i]!]),
  );
  const unread = found.flatMap(({ sheet, used, fills }, i) =>
    used && !fills ? [{ id: sheet.id, used, rows: cells[i]!.rows }] : [],
  );
  const fills = await readFills(session, context, unread);
  for (const { sheet, fills: asked } of found) if (asked) fills.set(sheet.id, takeFills(asked).told());
  session.isLarge = total > session.meter.cells;
  session.lastRows.clear();
  const sheets = found.map(({ sheet, used, merges, tables, isProtected }, i): Sheet => {
    session.merges.set(sheet.id, merges);
    session.lastRows.set(sheet.name, used?.bottom ?? 0);
    const { name, visibility } = sheet;
    return {
      ...cells[i]!.toSheet({ name, visibility, merges, tables, isProtected }),
      ...fills.get(sheet.id),
    };
  });
  return { sheets, activeSheet: overview.sheets.find(({ id }) => id === overview.active)?.name };
}

interface Overview {
  readonly sheets: readonly KnownSheet[];
  readonly active: string;
  readonly activeUsed: Area | undefined;
  /** Whether the upper rows of the sheet in front state a legend of colours. */
  readonly activeHasLegend: boolean;
  readonly tables: readonly Excel.Table[];
  readonly is1904: boolean;
}

async function look(session: Session, context: Excel.RequestContext): Promise<Overview> {
  const sheets = askSheets(context);
  const active = context.workbook.worksheets.getActiveWorksheet().load('id');
  const used = active.getUsedRangeOrNullObject(true).untrack().load(USED);
  const head = rangeOf(active, HEAD).getUsedRangeOrNullObject(true).untrack().load('values');
  const tables = context.workbook.tables.load('items/id,items/name,items/showHeaders,items/showTotals');
  const date = askDateSystem(session, context);
  await sync(session, context);
  return {
    sheets: takeSheets(session, sheets),
    active: active.id,
    activeUsed: areaOfUsed(used),
    activeHasLegend: !head.isNullObject && (await statesLegend(head.values as CellValue[][])),
    tables: tables.items,
    is1904: takeDateSystem(session, date),
  };
}

interface FoundSheet {
  readonly sheet: KnownSheet;
  readonly used: Area | undefined;
  /** The rows that came along at once. */
  readonly first: Excel.Range | undefined;
  /** The fills that did. */
  readonly fills: readonly AskedFills[] | undefined;
  readonly isProtected: boolean;
  merges: readonly Area[];
  readonly tables: readonly TableArea[];
}

async function readFirst(
  session: Session,
  context: Excel.RequestContext,
  { sheets, active, activeUsed, activeHasLegend, tables }: Overview,
  which: { readonly contents: boolean; readonly merges: boolean },
): Promise<FoundSheet[]> {
  // Beside its values only where both fit into one answer.
  const isPainted =
    activeHasLegend && which.contents && activeUsed && 2 * cellsIn(activeUsed) <= session.meter.cells;
  const asked = sheets.map((known) => {
    const sheet = context.workbook.worksheets.getItem(known.id);
    const block =
      known.id === active ? firstRows(activeUsed, session.meter.cells) : corner(session.meter.cells);
    return {
      known,
      protection: sheet.protection.load('protected'),
      used: sheet.getUsedRangeOrNullObject(true).untrack().load(USED),
      first:
        which.contents && block
          ? rangeOf(sheet, block).getUsedRangeOrNullObject(true).untrack().load(BLOCK_PROPERTIES)
          : undefined,
      fills:
        isPainted && known.id === active
          ? paintedAreas(activeUsed).map((area) => askFills(context, known.id, area))
          : undefined,
      merges:
        which.merges && session.features.seesMerges && !session.merges.has(known.id)
          ? askMerges(sheet, WHOLE)
          : undefined,
    };
  });
  const ranges = tables.map((table) => table.getRange().untrack().load('address'));
  await sync(session, context);
  const areas = tables.map(({ name, showHeaders, showTotals }, i) => ({
    sheet: sheetOfAddress(ranges[i]!.address),
    name,
    area: areasOf(ranges[i]!.address)[0]!,
    headerRows: showHeaders ? (1 as const) : (0 as const),
    totalsRows: showTotals ? (1 as const) : (0 as const),
  }));
  const blocks = asked.flatMap(({ first }) => (first && !first.isNullObject ? [first] : []));
  session.meter.learn(blocks);
  return asked.map(({ known, protection, used, first, fills, merges }) => ({
    sheet: known,
    used: areaOfUsed(used),
    first: first && !first.isNullObject ? first : undefined,
    fills,
    isProtected: protection.protected,
    merges: merges ? takeMerges(merges) : (session.merges.get(known.id) ?? []),
    tables: areas
      .filter(({ sheet }) => sheet === known.name)
      .map(({ sheet: _, ...table }): TableArea => table),
  }));
}

/** As much of the sheet in front as one answer carries: most books have most of their cells there. */
function firstRows(used: Area | undefined, cells: number): Area | undefined {
  if (!used) return undefined;
  const rows = Math.floor(cells / (used.right - used.left + 1));
  return rows === 0 ? undefined : { ...used, bottom: Math.min(used.bottom, used.top + rows - 1) };
}

/** Columns that the first look at a sheet reaches. */
const COLUMNS = 64;
const NARROW = 8;

/**
 * The corner of a sheet of unknown size. Only what it holds is sent; it reaches so far down that a sheet of eight
 * columns or more which fits into one answer is in it as a whole.
 */
function corner(cells: number): Area {
  const bottom = Math.max(1, Math.min(MAX_ROW, Math.floor(cells / NARROW)));
  return { top: 1, left: 1, bottom, right: COLUMNS };
}

/** The cells in use that the first block did not reach: below it, and to its right. */
function beyond(sheet: string, used: Area, first: Excel.Range | undefined): Want[] {
  if (!first) return [{ sheet, area: used }];
  const bottom = first.rowIndex + first.values.length;
  const right = first.columnIndex + first.values[0]!.length;
  const wants: Want[] = [];
  // The block begins and ends at cells in use: rows and columns before it are none of the reach.
  const top = first.rowIndex + 1;
  const left = first.columnIndex + 1;
  if (top > used.top) wants.push({ sheet, area: { ...used, bottom: top - 1 } });
  if (left > used.left) wants.push({ sheet, area: { ...used, top, bottom, right: left - 1 } });
  if (right < used.right) wants.push({ sheet, area: { ...used, top, bottom, left: right + 1 } });
  if (bottom < used.bottom) wants.push({ sheet, area: { ...used, top: bottom + 1 } });
  return wants;
}

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
