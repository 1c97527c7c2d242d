import type { Area, Book, Sheet } from '../../shared/book/model';
import { tellErrorNames } from './error-names';
import { readFills, takeFills } from './fills';
import { lookAround } from './look-around';
import { mergesInRows } from './merges';
import { beyond } from './reach';
import { readAreas } from './read-areas';
import { readFirst, type FoundSheet } from './read-first';
import { noteGuard, type Session } from './session';
import { SheetCells, type RawBlock } from './sheet-cells';

/**
 * The whole book in two requests, as long as it fits into one answer: the first asks which sheets and tables there are
 * and for the upper rows of the sheet in front, the second for everything else. What is more is read in pieces. A sheet
 * that states a legend of colours where neither of them saw it in time has its fills read by one request more.
 */
export async function readBook(session: Session, context: Excel.RequestContext): Promise<Book> {
  const overview = await lookAround(session, context);
  const { is1904, active, upper } = overview;
  const cells = new Map(overview.sheets.map(({ id }) => [id, new SheetCells(is1904)]));
  const put = (id: string, block: RawBlock): void => cells.get(id)!.add(block);
  if (upper) put(active, upper);
  const { found, rest } = await readFirst(session, context, overview, put);
  // Not only in the session: rows that come or go while the rest is read make it forget them.
  const merges = new Map<string, readonly Area[]>();
  for (const one of found) {
    const { sheet, used } = one;
    if (used) session.used.set(sheet.id, used);
    else session.used.delete(sheet.id);
    noteGuard(session, sheet.id, one.isProtected);
    session.meter.learnLast(sheet.id, used?.right ?? 0);
    const own = await mergesOf(session, context, one);
    merges.set(sheet.id, own);
    session.merges.set(sheet.id, own);
  }
  const wants = found.flatMap(({ sheet, used, reach }) => (used ? beyond(sheet.id, used, reach) : []));
  await readAreas(session, context, wants, put, rest);
  await tellErrorNames(session, context, cells);
  const unread = found.flatMap(({ sheet, used, fills }) =>
    used && !fills ? [{ id: sheet.id, used, rows: cells.get(sheet.id)!.rows }] : [],
  );
  const fills = await readFills(session, context, unread);
  for (const { sheet, fills: asked } of found) if (asked) fills.set(sheet.id, takeFills(asked).told());
  session.painted.clear();
  for (const id of fills.keys()) session.painted.add(id);
  session.lastRows.clear();
  const sheets = found.map(({ sheet, used, tables, isProtected }): Sheet => {
    const { id, name, visibility } = sheet;
    session.lastRows.set(name, used?.bottom ?? 0);
    return {
      ...cells.get(id)!.toSheet({ name, visibility, merges: merges.get(id)!, tables, isProtected }),
      ...fills.get(id),
    };
  });
  return { sheets, activeSheet: overview.sheets.find(({ id }) => id === active)?.name };
}

async function mergesOf(
  session: Session,
  context: Excel.RequestContext,
  { sheet, used, merges }: FoundSheet,
): Promise<readonly Area[]> {
  if (merges) return merges;
  return used ? mergesInRows(session, context, sheet.id, { ...used, top: 1, left: 1 }) : [];
}
